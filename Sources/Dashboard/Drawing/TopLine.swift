import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

/// The words of the top line: the fullest form that fits.
///
/// First the council's name is shortened, then the marking goes to the bottom line, then the council's name, the
/// badge's letters and the day's give way; the page's own title is cut last.
struct TopLine: Sendable {
    /// Council and drill path.
    var left: String
    /// Day, provenance and, where there is room, marking.
    var right: String
    /// The columns of each step of the path that is told, from the panel on; empty for those that are not.
    private(set) var steps: [Range<Int>] = []
    /// Whether the marking found room; otherwise it stands on the bottom line.
    var hasMarking: Bool

    /// What the words depend on: where they are equal, the line is.
    struct Origin: Equatable, Sendable {
        private let crumbs: [String]
        private let destinations: [Destination]
        private let generation: Int
        private let columns: Int

        init(_ state: DashboardState) {
            crumbs = TopLine.crumbs(of: state)
            destinations = state.destinations
            generation = state.generation
            columns = state.size.columns
        }
    }

    init(_ state: DashboardState) {
        let width = state.size.columns
        let glyphs = state.glyphs
        let crumbs = Self.crumbs(of: state)
        let context = PageContext(state.journey, path: crumbs)
        let kinds = state.page.provenance
        let badge = kinds.map(\.badge).joined(separator: "+")
        let shortBadge = kinds.map(\.shortBadge).joined(separator: "+")
        let day = "as at \(context.asAt.words)"
        let age = context.silence.map { ", last entry \($0.span.text) before" } ?? ""
        let shortAge = context.silence.map { ", \($0.days)d old" } ?? ""
        let shortDay = "as at \(context.asAt.shortWords)\(shortAge)"
        let path = context.path.joined(separator: glyphs.pathSeparator)
        let last = (context.path.count > 1 ? String(glyphs.ellipsis) + glyphs.pathSeparator : "") + (crumbs.last ?? "")
        func left(_ council: String, _ path: String) -> String {
            council.isEmpty ? path : council + glyphs.pathSeparator + path
        }
        func right(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: "  ") }
        // Made one after the other: the first that fits is most often the first.
        let forms: [() -> (String, String, Bool)] = [
            { (left(context.council, path), right(day + age, badge, context.marking), true) },
            { (left(context.shortCouncil, path), right(day + age, badge, context.marking), true) },
            { (left(context.shortCouncil, path), right(day + age, badge), false) },
            // Whose it is is worth more than how old it is in words.
            { (left(context.shortCouncil, path), right(shortDay, badge), false) },
            { (left(context.shortCouncil, path), right(shortDay, shortBadge), false) },
            { (path, right(day + age, badge), false) },
            { (path, right(day + age, shortBadge), false) },
            { (last, right(day + age, shortBadge), false) },
            { (last, right(shortDay, shortBadge), false) },
            { (last, right(context.asAt.shortWords + shortAge, shortBadge), false) },
        ]
        // On a narrow screen the marking stands below on every page: it does not move with the titles' lengths.
        for form in forms.dropFirst(width < 100 ? 2 : 0).lazy.map({ $0() })
        where form.0.displayColumns + 1 + form.1.displayColumns <= width {
            (self.left, self.right, hasMarking) = form
            steps = Self.steps(crumbs, in: form.0, path: path, separator: glyphs.pathSeparator)
            return
        }
        let shortest = right(context.asAt.shortWords + shortAge, shortBadge)
        // The day is told as long as the title keeps half of the line.
        (self.left, self.right, hasMarking) = (last, shortest.displayColumns * 2 <= width + 8 ? shortest : "", false)
    }

    /// Where the steps stand, where the whole path does.
    private static func steps(_ crumbs: [String], in left: String, path: String, separator: String) -> [Range<Int>] {
        guard left.hasSuffix(path) else { return [] }
        var column = left.displayColumns - path.displayColumns
        return crumbs.map { crumb in
            let columns = column..<column + crumb.displayColumns
            column = columns.upperBound + separator.displayColumns
            return columns
        }
    }

    /// The titles of the path, each with how many rows were shown.
    ///
    /// A hidden page of another day keeps its title and not the count: how many there are now is known only when it is
    /// made anew, on the way back.
    private static func crumbs(of state: DashboardState) -> [String] {
        var crumbs = state.route.map { level in
            guard level.generation == state.generation, let section = level.activeSection, section.isRecords,
                section.table?.rows.isEmpty == false
            else { return level.page.title.text }
            return "\(level.page.title.text) (\(section.rows.count))"
        }
        if let overlay = state.overlayPage { crumbs.append(overlay.title.text) }
        return crumbs
    }
}
