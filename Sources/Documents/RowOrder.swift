import ImprovementJourney

/// By which column rows are sorted, and which way.
package struct RowOrder: Hashable, Sendable {
    /// The column's id.
    package var column: String
    /// Whether the largest comes first.
    package var isDescending: Bool

    package init(column: String, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }

    /// The given rows in this order.
    ///
    /// Numbers sort as numbers, days by time, words without regard to capitals and with whole numbers in them by their
    /// size (`Safeguarding 2` before `Safeguarding 10`). What is missing or empty comes last either way. Equal rows
    /// keep the table's own order.
    package func sorted(_ rows: [Int], of table: Table) -> [Int] {
        guard let place = table.columns.firstIndex(where: { $0.id == column }) else { return rows }
        let keyed = rows.map { row -> (row: Int, key: SortKey?) in
            let cells = table.rows[row].cells
            return (row, place < cells.count ? SortKey(cells[place]) : nil)
        }
        return keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (nil, nil): return left.row < right.row
            case (nil, _): return false
            case (_, nil): return true
            case (let first?, let second?):
                if first < second { return !isDescending }
                if second < first { return isDescending }
                return left.row < right.row
            }
        }.map(\.row)
    }
}

/// What a cell sorts by; made once a cell, not once a comparison.
private enum SortKey: Comparable {
    case number(Double)
    case words([Part])

    /// A stretch of letters or of digits.
    enum Part: Comparable {
        case number(Int)
        case text(String)
    }

    static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.number(let first), .number(let second)): first < second
        case (.words(let first), .words(let second)): first.lexicographicallyPrecedes(second)
        case (.number, .words): true
        case (.words, .number): false
        }
    }

    /// Nil for what comes last: a missing figure, an empty cell.
    init?(_ cell: TableCell) {
        if let order = cell.order {
            guard order.isFinite else { return nil }
            self = .number(order)
            return
        }
        switch cell.content {
        case .figure(let figure):
            guard let number = figure.value.number, !number.isNaN else { return nil }
            self = .number(number)
        case .day(let day): self = .number(Double(day.daysSince1970))
        case .bar(let bar): self = .number(bar.value)
        case .status(let status):
            guard let place = Status.allCases.firstIndex(of: status) else { return nil }
            self = .number(Double(place))
        case .sparkline(let line):
            guard let last = line.values.last(where: { $0 != nil }), let last else { return nil }
            self = .number(last)
        case .sentence(let sentence):
            let text = sentence.text
            guard !text.isEmpty else { return nil }
            self = .words(Self.parts(of: text))
        }
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text.lowercased()[...]
        while let first = rest.first {
            let isDigit = first.isASCII && first.isNumber
            let stretch = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
            if isDigit, let number = Int(stretch) {
                parts.append(.number(number))
            } else {
                parts.append(.text(String(stretch)))
            }
            rest = rest.dropFirst(stretch.count)
        }
        return parts
    }
}
