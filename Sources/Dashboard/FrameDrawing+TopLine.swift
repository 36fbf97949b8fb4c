import Canvas
import CharacterWidths
import ImprovementJourney
import Panels

extension FrameDrawing {
    /// Council and drill path to the left; day, provenance and marking to the right.
    func drawTopLine(on grid: inout CellGrid) {
        grid.restyle(row: 0, columns: 0..<width) { $0 = theme.topLine }
        let parts = topLine
        if !parts.right.isEmpty {
            write(
                parts.right, on: &grid, column: width - parts.right.displayColumns, row: 0, style: theme.topLine)
        }
        let room = parts.right.isEmpty ? width : width - parts.right.displayColumns - 1
        write(
            parts.left.truncated(toColumns: room, mark: glyphs.ellipsis), on: &grid, column: 0, row: 0,
            style: theme.topLine, within: room)
    }

    /// Whether the marking found room on the top line; otherwise it stands on the bottom line.
    var markingIsOnTop: Bool { topLine.hasMarking }

    /// The fullest form that fits: first the council's name is shortened, then the marking goes to the bottom line,
    /// then the council's name, the badge's letters and the day's give way; the page's own title is cut last.
    private var topLine: (left: String, right: String, hasMarking: Bool) {
        let context = PageContext(state.standing, path: crumbs)
        let kinds = state.page.provenance
        let badge = kinds.map(\.badge).joined(separator: "+")
        let shortBadge = kinds.map(\.shortBadge).joined(separator: "+")
        let day = "as at \(context.asAt.words)"
        let path = context.path.joined(separator: glyphs.pathSeparator)
        let last = (context.path.count > 1 ? String(glyphs.ellipsis) + glyphs.pathSeparator : "") + (crumbs.last ?? "")
        func left(_ council: String, _ path: String) -> String {
            council.isEmpty ? path : council + glyphs.pathSeparator + path
        }
        func right(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: "  ") }
        let forms: [(String, String, Bool)] = [
            (left(context.council, path), right(day, badge, context.marking), true),
            (left(context.shortCouncil, path), right(day, badge, context.marking), true),
            (left(context.shortCouncil, path), right(day, badge), false),
            (path, right(day, badge), false),
            (last, right(day, badge), false),
            (last, right("as at \(context.asAt.shortWords)", shortBadge), false),
            (last, right(context.asAt.shortWords, shortBadge), false),
        ]
        // On a narrow screen the marking stands below on every page: it does not move with the titles' lengths.
        for form in forms.dropFirst(width < 100 ? 2 : 0)
        where form.0.displayColumns + 1 + form.1.displayColumns <= width { return form }
        let shortest = right(context.asAt.shortWords, shortBadge)
        // The day is told as long as the title keeps half of the line.
        return (last, shortest.displayColumns * 2 <= width + 8 ? shortest : "", false)
    }

    /// The titles of the path, each with how many rows were shown.
    private var crumbs: [String] {
        var crumbs = state.route.map { level in
            guard let section = level.activeSection, section.isRecords else { return level.page.title }
            return "\(level.page.title) (\(section.rows.count))"
        }
        if let overlay = state.overlay { crumbs.append(overlay.page.title) }
        return crumbs
    }

    /// The panels with their keys; names are cut where there is no room for all of them.
    func drawTabs(on grid: inout CellGrid) {
        guard let row = state.layout.tabsRow, !state.panels.isEmpty else { return }
        let open = state.destinations.first
        let lengths = state.panels.map(\.title.displayColumns)
        var most = lengths.max() ?? 0
        func needed(_ most: Int) -> Int { lengths.reduce(-1) { $0 + 3 + min($1, most) } }
        while most > 3, needed(most) > width { most -= 1 }
        var column = 0
        for panel in state.panels {
            let isOpen = open == .panel(panel.id)
            column += write(String(panel.key), on: &grid, column: column, row: row, style: theme.quiet) + 1
            let name = String(panel.title.prefix(most))
            let style = isOpen ? theme.accent.underlined : Style.plain
            column += write(name, on: &grid, column: column, row: row, style: style) + 1
        }
    }

    /// The page's sentence.
    func drawSummary(on grid: inout CellGrid) {
        for (row, text) in zip(state.layout.summary, state.summary) {
            write(text, on: &grid, column: 0, row: row, style: theme.style(state.page.tone))
        }
    }
}

extension Style {
    /// The style with a line under the text.
    var underlined: Style {
        var style = self
        style.isUnderlined = true
        return style
    }
}
