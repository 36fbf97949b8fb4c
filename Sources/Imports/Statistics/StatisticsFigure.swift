import ImprovementJourney

/// What an import makes of the cells of a row: the points of one measure, one for each period of the row's year.
struct StatisticsFigure: Sendable {
    /// The measure, as it is defined where the folder does not have it.
    let measure: Measure
    /// The part of the measure; nil for the whole.
    var category: String?
    /// The columns that it needs.
    let columns: [String]
    /// Makes the points of a row: twelve for a measure of months, April first, else one.
    let points: @Sendable (inout CellReading) -> [Point]
}

extension StatisticsFigure {
    /// One column a year, as it stands.
    static func value(_ measure: Measure, category: String? = nil, _ column: String) -> Self {
        Self(measure: measure, category: category, columns: [column]) { [Point($0.value(column))] }
    }

    /// A published percentage with its parts beside it, where both are numbers.
    static func percentage(
        _ measure: Measure, _ column: String, of parts: (numerator: String, denominator: [String])? = nil
    ) -> Self {
        Self(measure: measure, columns: [column] + (parts.map { [$0.numerator] + $0.denominator } ?? [])) { cells in
            ratio(
                cells.value(column).number.map { .number($0.fractionOfPercentage) } ?? cells.value(column), parts,
                &cells)
        }
    }

    /// A published ratio that is no percentage, with its parts beside it.
    static func ratio(
        _ measure: Measure, _ column: String, of parts: (numerator: String, denominator: [String])
    ) -> Self {
        Self(measure: measure, columns: [column, parts.numerator] + parts.denominator) { cells in
            ratio(cells.value(column), parts, &cells)
        }
    }

    private static func ratio(
        _ value: Value, _ parts: (numerator: String, denominator: [String])?, _ cells: inout CellReading
    ) -> [Point] {
        guard let parts, value.number != nil, let numerator = cells.value(parts.numerator).number,
            let denominator = cells.sum(parts.denominator)
        else { return [Point(value)] }
        return [Point(value, numerator: numerator, denominator: denominator)]
    }
}
