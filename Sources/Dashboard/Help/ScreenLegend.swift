import DocumentText
import Documents
import ImprovementJourney

/// The marks on a page as it is drawn, each with what it means: what the help begins with.
///
/// Only what is there is told. Signs that stand for words are those of papers too (`SymbolKey`).
struct ScreenLegend {
    /// The marks in the order in which they are told.
    let entries: [SymbolKey.Entry]

    /// Looks at the first rows of each table: a page of thousands has no other marks further down.
    private static let rowsLookedAt = 100

    /// - Parameter nextSection: The key that goes to the next section.
    init(of whole: Page, glyphs: Glyphs, nextSection: String) {
        let page = whole.withFirstRows(Self.rowsLookedAt)
        var marks = SymbolKey(of: [page], glyphs: glyphs).entries
        func add(_ symbol: String, _ meaning: String) { marks.append(.init(symbol: symbol, meaning: meaning)) }
        let texts = page.sections.flatMap { $0.table.map { Array($0.rows) } ?? [] }.flatMap(\.cells).lazy.map(\.text)
        if texts.contains(where: { $0.hasPrefix("LATE") }) {
            add("LATE 12d", "past its day, by so many days; wk are weeks, wd working days")
        }
        if texts.contains(where: { $0.hasSuffix("d") && $0.dropLast().allSatisfy(\.isNumber) && $0.count > 1 }) {
            add("12d", "so many days are left")
        }
        if page.sections.contains(where: { $0.blocks.contains { if case .timeChart = $0 { true } else { false } } }) {
            add("\(glyphs.point)", "a month, or another period, of a chart")
            add("\(glyphs.mean)\(glyphs.mean)", "the average")
            add("\(glyphs.limit)\(glyphs.limit)", "the limits of the usual ups and downs")
            add("\(glyphs.target)\(glyphs.target)", "the target")
            add("\(glyphs.rebase)", "from here on average and limits are worked out anew")
        }
        for kind in page.provenance { add(kind.badge, kind.meaning) }
        add(
            "\(glyphs.unfolded) \(glyphs.folded)",
            "a section that is open, and one folded to its heading: \(nextSection) goes on")
        add("\(glyphs.moreAbove) \(glyphs.moreBelow)", "more lies above, below")
        add("\(glyphs.ellipsis)", "cut for want of room: the line above the keys tells the row in full")
        entries = marks
    }
}

extension Page {
    /// The page with no more than the first rows of each table.
    fileprivate func withFirstRows(_ count: Int) -> Page {
        var page = self
        for place in page.sections.indices {
            page.sections[place].blocks = page.sections[place].blocks.map { block in
                guard case .table(var table) = block, table.rows.count > count else { return block }
                table.rows = Rows(Array(table.rows.prefix(count)))
                return .table(table)
            }
        }
        return page
    }
}

extension Source.Kind {
    /// What the badge says, in plain words.
    fileprivate var meaning: String {
        switch self {
        case .published: "figures that the Department, Ofsted, the council or the press have published"
        case .council: "the council's own figures"
        case .illustrative: "made up to show how it works: nothing is to be concluded from it"
        case .unknown: "nobody has said where the figures come from"
        }
    }
}
