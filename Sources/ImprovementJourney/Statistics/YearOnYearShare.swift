/// A share's last month and last 12 months beside those of the year before.
///
/// Numerators and denominators are pooled over the 12 months: a mean of monthly percentages would weigh a month of 3
/// cases like one of 300.
package struct YearOnYearShare: Hashable, Sendable {
    /// The last month's share, 0 to 1; nil where missing or of no cases.
    package let latest: Double?
    /// The share 12 months earlier; nil where missing or of no cases.
    package let yearAgo: Double?
    /// The sum of the last 12 numerators; nil where any is missing.
    package let last12Numerator: Double?
    /// The sum of the last 12 denominators; nil where any is missing.
    package let last12Denominator: Double?
    /// The sum of the 12 numerators before those; nil where any is missing.
    package let previous12Numerator: Double?
    /// The sum of the 12 denominators before those; nil where any is missing.
    package let previous12Denominator: Double?
    /// The pooled share less the one of the year before, in percentage points; nil where either is missing.
    package let change12: Double?
    /// The 95% interval of that, by Newcombe's hybrid score method, in percentage points.
    package let change12Interval: ConfidenceInterval?

    /// The last month less the one 12 months earlier, in percentage points.
    package var change: Double? { YearOnYear.difference(latest, yearAgo).map { $0 * 100 } }

    /// Whether the interval leaves out "no change"; nil where there is no interval.
    package var isClear: Bool? {
        change12Interval.map { $0.lower > 0 || $0.upper < 0 }
    }

    /// Compares monthly numerators and denominators, oldest first; the last ones are of the reporting month.
    package init(numerators: [Double?], denominators: [Double?]) {
        func share(_ numerator: Double?, _ denominator: Double?) -> Double? {
            guard let numerator, let denominator, denominator > 0 else { return nil }
            return numerator / denominator
        }
        latest = share(numerators.last ?? nil, denominators.last ?? nil)
        yearAgo = share(
            YearOnYear.value(numerators, monthsBack: 12), YearOnYear.value(denominators, monthsBack: 12))
        last12Numerator = YearOnYear.sum(numerators, monthsBack: 0)
        last12Denominator = YearOnYear.sum(denominators, monthsBack: 0)
        previous12Numerator = YearOnYear.sum(numerators, monthsBack: 12)
        previous12Denominator = YearOnYear.sum(denominators, monthsBack: 12)
        guard let now = share(last12Numerator, last12Denominator),
            let before = share(previous12Numerator, previous12Denominator)
        else {
            (change12, change12Interval) = (nil, nil)
            return
        }
        change12 = (now - before) * 100
        change12Interval = YearOnYear.newcombe(
            numerator: last12Numerator, denominator: last12Denominator,
            previousNumerator: previous12Numerator, previousDenominator: previous12Denominator)
    }
}
