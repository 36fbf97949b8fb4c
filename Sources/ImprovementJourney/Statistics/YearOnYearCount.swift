/// A count's last month and last 12 months beside those of the year before.
package struct YearOnYearCount: Hashable, Sendable {
    /// The last month's count; nil where missing.
    package let latest: Double?
    /// The count 12 months earlier; nil where missing.
    package let yearAgo: Double?
    /// The sum of the last 12 months; nil where any is missing.
    package let last12: Double?
    /// The sum of the 12 months before those; nil where any is missing.
    package let previous12: Double?
    /// The last 12 months over the 12 before; nil where either is missing or the base is 0.
    package let ratio: Double?
    /// The lower end of the ratio's 95% interval; nil where a sum is missing or both are 0.
    package let ratioLower: Double?
    /// The upper end of the ratio's 95% interval; nil also where there is none because the base is 0.
    package let ratioUpper: Double?

    /// The last month less the one 12 months earlier.
    package var change: Double? { YearOnYear.difference(latest, yearAgo) }
    /// That change in percent of the base; nil where the base is 0 or missing.
    package var percentChange: Double? { YearOnYear.percent(latest, of: yearAgo) }
    /// The last 12 months less the 12 before.
    package var change12: Double? { YearOnYear.difference(last12, previous12) }
    /// That change in percent of the base; nil where the base is 0 or missing.
    package var percentChange12: Double? { YearOnYear.percent(last12, of: previous12) }

    /// Whether the interval leaves out "no change" (a ratio of 1); nil where there is no interval.
    package var isClear: Bool? {
        guard let ratioLower else { return nil }
        return ratioLower > 1 || (ratioUpper ?? .infinity) < 1
    }

    /// Compares monthly counts, oldest first; the last one is the reporting month.
    ///
    /// The ratio's interval is Wilson's of x1 / (x1 + x0), turned into odds: given the two years' total, the share that
    /// falls into the second is a plain share.
    package init(_ counts: [Double?]) {
        latest = counts.last ?? nil
        yearAgo = YearOnYear.value(counts, monthsBack: 12)
        last12 = YearOnYear.sum(counts, monthsBack: 0)
        previous12 = YearOnYear.sum(counts, monthsBack: 12)
        guard let last12, let previous12,
            let share = ConfidenceInterval.wilson(numerator: last12, denominator: last12 + previous12)
        else {
            (ratio, ratioLower, ratioUpper) = (nil, nil, nil)
            return
        }
        ratio = previous12 > 0 ? last12 / previous12 : nil
        ratioLower = share.lower / (1 - share.lower)
        ratioUpper = previous12 > 0 && share.upper < 1 ? share.upper / (1 - share.upper) : nil
    }
}
