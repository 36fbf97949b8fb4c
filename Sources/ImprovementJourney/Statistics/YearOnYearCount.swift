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

    /// How much more the months swing than chance alone makes events swing, 1 for no more; nil without a ratio.
    ///
    /// The sum over the 12 calendar months of (x1 - R x0) squared, over 11, divided by the mean of x1 + R squared x0,
    /// where x1 and x0 are the same calendar month of the two years and R is `ratio`: so the season cancels.
    package let dispersion: Double?
    /// The ratio's 95% interval, widened by the dispersion: the one that words go by.
    ///
    /// Its quantile is multiplied by the square root of the dispersion where that is above 1; the upper end is infinite
    /// where there is none.
    package let widenedInterval: ConfidenceInterval?

    /// The last month less the one 12 months earlier.
    package var change: Double? { YearOnYear.difference(latest, yearAgo) }
    /// That change in percent of the base; nil where the base is 0 or missing.
    package var percentChange: Double? { YearOnYear.percent(latest, of: yearAgo) }
    /// The last 12 months less the 12 before.
    package var change12: Double? { YearOnYear.difference(last12, previous12) }
    /// That change in percent of the base; nil where the base is 0 or missing.
    package var percentChange12: Double? { YearOnYear.percent(last12, of: previous12) }

    /// Whether the plain interval leaves out "no change" (a ratio of 1); nil where there is no interval.
    package var isClear: Bool? {
        guard let ratioLower else { return nil }
        return ratioLower > 1 || (ratioUpper ?? .infinity) < 1
    }

    /// Whether the widened interval leaves out "no change"; nil where there is none.
    package var isClearDespiteSwings: Bool? { widenedInterval.map { $0.lower > 1 || $0.upper < 1 } }

    /// Compares monthly counts, oldest first; the last one is the reporting month.
    ///
    /// The ratio's interval is Wilson's of x1 / (x1 + x0), turned into odds: given the two years' total, the share that
    /// falls into the second is a plain share.
    package init(_ counts: [Double?]) {
        latest = counts.last ?? nil
        yearAgo = YearOnYear.value(counts, monthsBack: 12)
        last12 = YearOnYear.sum(counts, monthsBack: 0)
        previous12 = YearOnYear.sum(counts, monthsBack: 12)
        guard let last12, let previous12 else {
            (ratio, ratioLower, ratioUpper, dispersion, widenedInterval) = (nil, nil, nil, nil, nil)
            return
        }
        let ratio = previous12 > 0 ? last12 / previous12 : nil
        let dispersion = ratio.flatMap { Self.dispersion(counts, ratio: $0) }
        func interval(_ z: Double) -> ConfidenceInterval? {
            ConfidenceInterval.wilson(numerator: last12, denominator: last12 + previous12, z: z).map {
                ConfidenceInterval(
                    lower: $0.lower / (1 - $0.lower),
                    upper: previous12 > 0 && $0.upper < 1 ? $0.upper / (1 - $0.upper) : .infinity)
            }
        }
        let plain = interval(ConfidenceLevel.percent95.z)
        self.ratio = ratio
        self.dispersion = dispersion
        ratioLower = plain?.lower
        ratioUpper = plain.flatMap { $0.upper.isFinite ? $0.upper : nil }
        widenedInterval = interval(ConfidenceLevel.percent95.z * max(1, dispersion ?? 1).squareRoot())
    }

    /// Nil where nothing is expected in either year.
    private static func dispersion(_ counts: [Double?], ratio: Double) -> Double? {
        let pairs = zip(counts.suffix(12), counts.dropLast(12).suffix(12)).compactMap { now, before in
            now.flatMap { now in before.map { (now: now, before: $0) } }
        }
        let expected = pairs.reduce(0) { $0 + $1.now + ratio * ratio * $1.before } / Double(pairs.count)
        guard pairs.count == 12, expected > 0 else { return nil }
        let squares = pairs.reduce(0) { $0 + ($1.now - ratio * $1.before) * ($1.now - ratio * $1.before) }
        return squares / 11 / expected
    }
}
