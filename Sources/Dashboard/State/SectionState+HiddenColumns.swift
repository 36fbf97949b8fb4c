import DocumentText
import Documents
import ImprovementJourney

extension SectionState {
    /// The titles of the columns without room in which a filter found what no column in sight holds, of the first rows.
    ///
    /// A row that matches and does not show why looks like a mistake.
    func hiddenMatches(of filter: String) -> [String] {
        guard !filter.isEmpty, let table, let shown = content?.table?.shownColumns else { return [] }
        let words = RowFilter(filter).highlighted
        var found: Set<Int> = []
        for place in rows.prefix(50) {
            let texts = table.rows[place].cells.map { $0.text.searchText }
            for word in words where !shown.contains(where: { $0 < texts.count && texts[$0].contains(word) }) {
                found.formUnion(texts.indices.filter { texts[$0].contains(word) })
            }
        }
        return found.sorted().map { table.columns[$0].title.text }
    }
}
