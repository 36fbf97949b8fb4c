import DocumentText
import Documents
import ImprovementJourney
import Panels

/// The help: the marks on this screen, the keys that work here, all the others, and what is typed.
extension DashboardState {
    /// The help as a page, narrowed to the rows in which every word of a search occurs.
    func helpPage(search: String) -> Page {
        let words = search.lowercased().split(separator: " ")
        func matches(_ text: String) -> Bool {
            let text = text.lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        func section(_ id: String, _ title: Sentence, _ rows: [(String, String)]) -> Section? {
            let rows = rows.filter { matches("\($0.0) \($0.1)") }
            guard !rows.isEmpty else { return nil }
            let table = Table(
                of: rows, id: \.0, showsHeadings: false,
                columns: [
                    Column("label", "Keys", rank: 1) { TableCell("\($0.0)", .strong) },
                    Column("value", "What they do", rank: 1, isFlexible: true) { TableCell("\($0.1)") },
                ])
            return Section(id: id, title: title, blocks: [.table(table)])
        }
        let here = keyMap.bindings.filter { works(in: $0.place) }
        let elsewhere = keyMap.bindings.filter { !works(in: $0.place) }
        let sections = [
            section(
                "marks", "Marks on this screen",
                ScreenLegend(of: page, glyphs: glyphs, nextSection: key(.nextSection)).entries
                    .map { ($0.symbol, $0.meaning) }),
            section("keys", "Keys that work here", here.map { ($0.names, $0.words) }),
            section(
                "other-keys", "Keys that work elsewhere",
                elsewhere.map { ($0.names, "\($0.words) (\($0.place.words))") }),
            section("typed", "Typed behind :", TypedCommand.all.map { ("\($0.name) \($0.arguments)", $0.help) }),
        ].compactMap(\.self)
        return Page(
            title: "Keys", summary: sections.isEmpty ? "No mark and no key has to do with \(search)." : "",
            sections: sections)
    }

    /// Whether what belongs to a place is of use here and now.
    func works(in place: Command.Place) -> Bool {
        let hasRows = !(level.activeSection?.rows.isEmpty ?? true)
        return switch place {
        case .everywhere: true
        case .rows: hasRows
        case .figures: hasRows || level.isMeasure
        case .drilled: route.count > 1 || !filter.isEmpty
        case .sections: level.sections.count > 1
        case .workforce: isOnWorkforce
        }
    }
}
