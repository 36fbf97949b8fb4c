import ImprovementJourney

/// What the number or day of a cell is compared with in a filter: `>30`, `<=12.5%`, `<2019-07`.
struct CellComparison: Hashable, Sendable {
    private enum Relation: String, CaseIterable {
        // The longer first: `>` begins `>=` too.
        case atLeast = ">=", atMost = "<=", above = ">", below = "<", equal = "="
    }

    private enum Limit: Hashable {
        /// As it is written: a percentage as 30 and not as 0.3.
        case number(Double)
        /// The first and the last day of what is written.
        case days(ClosedRange<Day>)
    }

    private let relation: Relation
    private let number: Double?
    private let days: ClosedRange<Day>?

    /// Whether somebody has typed the sign and not yet what is to follow.
    static func isUnfinished(_ text: some StringProtocol) -> Bool {
        Relation.allCases.contains { $0.rawValue == String(text) }
    }

    /// Whether a text is meant to be a comparison.
    static func isBegun(_ text: some StringProtocol) -> Bool {
        Relation.allCases.contains { text.hasPrefix($0.rawValue) }
    }

    /// Nil where the text is no comparison with a number or a day.
    init?(_ text: String) {
        guard let relation = Relation.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
        let limit = text.dropFirst(relation.rawValue.count)
        number = Double(limit.filter { !"%\u{A3},".contains($0) })
        // A year by itself is a number in a column of numbers, and a year in one of days.
        days = StatedDate(typed: String(limit)).map { $0.first...$0.last }
        guard number != nil || days != nil else { return nil }
        self.relation = relation
    }

    /// What can stand in a cell that is compared.
    enum Kind: Hashable { case number, day }

    /// What it can be held against: a number, a day, or, as with a year by itself, both.
    var kinds: Set<Kind> { Set((number == nil ? [] : [Kind.number]) + (days == nil ? [] : [Kind.day])) }

    /// What a cell can be compared as; nil where it has neither number nor day.
    static func kind(of cell: TableCell) -> Kind? {
        if case .day = cell.content { return .day }
        return cell.writtenNumber == nil ? nil : .number
    }

    /// Whether a cell's number or day is so; not where it has neither.
    func holds(of cell: TableCell) -> Bool {
        if case .day(let day) = cell.content {
            guard let days else { return false }
            return switch relation {
            case .atLeast: day >= days.lowerBound
            case .atMost: day <= days.upperBound
            case .above: day > days.upperBound
            case .below: day < days.lowerBound
            case .equal: days.contains(day)
            }
        }
        guard let number, let value = cell.writtenNumber else { return false }
        return switch relation {
        case .atLeast: value >= number
        case .atMost: value <= number
        case .above: value > number
        case .below: value < number
        case .equal: abs(value - number) < 1e-9
        }
    }
}

extension TableCell {
    /// The number that stands in the cell as it is written: 30.5 for 30.5%, -12 for what is late by 12 days.
    fileprivate var writtenNumber: Double? {
        let text = text
        if let figure = figures.first, let number = figure.value.number, figure.unit == .share,
            !figure.text.contains("%")
        {
            // Written as its parts: `8 of 14` is 57.1%.
            return (number * 1000).rounded() / 10
        }
        if let figure = figures.first, figure.value.number != nil, !text.hasPrefix("LATE") {
            let digits = figure.text.filter { $0.isNumber || $0 == "." || $0 == "-" || $0 == "\u{2212}" }
            return Double(digits.map { $0 == "\u{2212}" ? "-" : String($0) }.joined())
        }
        let isLate = text.hasPrefix("LATE ")
        let digits = text.dropFirst(isLate ? 5 : 0).prefix { $0.isNumber || $0 == "." || $0 == "," }
        return Double(digits.filter { $0 != "," }).map { isLate ? -$0 : $0 }
    }
}
