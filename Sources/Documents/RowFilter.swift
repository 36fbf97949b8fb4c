import ImprovementJourney

/// Which rows of a table a reader wants to see.
///
/// Several words must all occur, in any column; `!word` must not; `column:value` looks in one column, named by the
/// beginning of its id or its title; `column:>30` compares the number or the day that stands there (`<`, `>=`, `<=` and `=`
/// too). Neither capitals nor accents matter.
///
///     RowFilter("late team:assessment cases:>20 !closed")
package struct RowFilter: Hashable, Sendable {
    /// One word of a filter.
    struct Term: Hashable, Sendable {
        var text: String
        var column: String?
        var isExcluded: Bool
        /// What the number or day in the column is compared with; nil where the text is looked for.
        var comparison: CellComparison?
    }

    let terms: [Term]

    /// Reads a filter; a lone `!` or an empty value counts as not typed yet.
    package init(_ text: String) {
        terms = text.searchText.split(separator: " ").compactMap { word in
            var word = word
            let isExcluded = word.first == "!"
            if isExcluded { word = word.dropFirst() }
            guard !word.isEmpty else { return nil }
            if let colon = word.firstIndex(of: ":"), colon > word.startIndex {
                let value = word[word.index(after: colon)...]
                guard !value.isEmpty, !CellComparison.isUnfinished(value) else { return nil }
                return Term(
                    text: String(value), column: String(word[..<colon]), isExcluded: isExcluded,
                    comparison: CellComparison(String(value)))
            }
            return Term(text: String(word), column: nil, isExcluded: isExcluded)
        }
    }

    /// Whether every row passes.
    package var isEmpty: Bool { terms.isEmpty }

    /// The words to highlight in the rows that pass, as `searchText` has them.
    package var highlighted: [String] { terms.filter { !$0.isExcluded && $0.comparison == nil }.map(\.text) }

    /// The comparisons of a column with what is neither a number nor a date, as they were typed.
    package var unreadableComparisons: [String] {
        terms.filter { $0.column != nil && $0.comparison == nil && CellComparison.isBegun($0.text) }
            .map { "\($0.column ?? ""):\($0.text)" }
    }

    /// The names before a colon that no column of these tables has.
    package func unknownColumns(in tables: [Table]) -> [String] {
        terms.compactMap(\.column).filter { name in
            // A colon belongs to the text in `12:30`.
            name.first?.isLetter == true && !tables.contains { !Self.columns(named: name, in: $0).isEmpty }
        }
    }

    /// Why comparisons of a column find nothing whatever stands in it, each in a sentence without its full stop: the column
    /// holds days and is compared with a number, or the other way round, or holds neither.
    ///
    /// Cost: as far as the first cell that can be compared, of each column.
    package func vainComparisons(in tables: [Table]) -> [String] {
        terms.compactMap { term in
            guard let name = term.column, let comparison = term.comparison else { return nil }
            var title: String?
            var found: Set<CellComparison.Kind> = []
            for table in tables {
                for place in Self.columns(named: name, in: table) {
                    title = title ?? table.columns[place].title.text
                    for row in table.rows where place < row.cells.count {
                        guard let kind = CellComparison.kind(of: row.cells[place]) else { continue }
                        if comparison.kinds.contains(kind) { return nil }
                        found.insert(kind)
                        break
                    }
                }
            }
            guard let title else { return nil }
            if found.contains(.day) { return "\(title) holds days: write \(name):<2019-09" }
            return found.contains(.number)
                ? "\(title) holds numbers: write \(name):>20" : "\(title) holds neither numbers nor days"
        }
    }

    /// The places of the rows that pass, in their order.
    package func rows(of table: Table) -> [Int] {
        guard !isEmpty else { return Array(table.rows.indices) }
        let columns = terms.map { term in term.column.map { name in Self.columns(named: name, in: table) } }
        return table.rows.indices.filter { index in
            let cells = table.rows[index].cells
            let texts = cells.map { $0.text.searchText }
            return zip(terms, columns).allSatisfy { term, columns in
                let isThere: Bool
                if let columns, !columns.isEmpty, let comparison = term.comparison {
                    isThere = columns.contains { $0 < cells.count && comparison.holds(of: cells[$0]) }
                } else if let columns, !columns.isEmpty {
                    isThere = columns.contains { $0 < texts.count && texts[$0].contains(term.text) }
                } else if let column = term.column {
                    // No column of that name: the colon belongs to the text, as in `12:30`.
                    isThere = texts.contains { $0.contains(column + ":" + term.text) }
                } else {
                    isThere = texts.contains { $0.contains(term.text) }
                }
                return isThere != term.isExcluded
            }
        }
    }

    private static func columns(named name: String, in table: Table) -> [Int] {
        let exact = table.columns.indices.filter { table.columns[$0].id.searchText == name }
        if !exact.isEmpty { return exact }
        return table.columns.indices.filter {
            let column = table.columns[$0]
            return column.id.searchText.hasPrefix(name) || column.title.text.searchText.hasPrefix(name)
        }
    }
}
