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

/// What counts and shares compare in the same way.
private enum YearOnYear {
    static func difference(_ value: Double?, _ base: Double?) -> Double? {
        guard let value, let base else { return nil }
        return value - base
    }

    static func percent(_ value: Double?, of base: Double?) -> Double? {
        guard let value, let base, base != 0 else { return nil }
        return (value - base) / base * 100
    }

    static func value(_ values: [Double?], monthsBack: Int) -> Double? {
        let index = values.count - 1 - monthsBack
        return values.indices.contains(index) ? values[index] : nil
    }

    /// The sum of 12 months ending so many months before the last; nil where any is missing.
    static func sum(_ values: [Double?], monthsBack: Int) -> Double? {
        let end = values.count - monthsBack
        guard end >= 12 else { return nil }
        var sum = 0.0
        for value in values[(end - 12)..<end] {
            guard let value else { return nil }
            sum += value
        }
        return sum
    }

    /// The 95% interval of a difference of two shares, in percentage points.
    ///
    /// Source: Newcombe (1998), method 10.
    static func newcombe(
        numerator: Double?, denominator: Double?, previousNumerator: Double?, previousDenominator: Double?
    ) -> ConfidenceInterval? {
        guard let numerator, let denominator, let previousNumerator, let previousDenominator,
            let now = ConfidenceInterval.wilson(numerator: numerator, denominator: denominator),
            let before = ConfidenceInterval.wilson(numerator: previousNumerator, denominator: previousDenominator)
        else { return nil }
        let share = numerator / denominator
        let previous = previousNumerator / previousDenominator
        func distance(_ first: Double, _ second: Double) -> Double { (first * first + second * second).squareRoot() }
        return ConfidenceInterval(
            lower: (share - previous - distance(share - now.lower, before.upper - previous)) * 100,
            upper: (share - previous + distance(now.upper - share, previous - before.lower)) * 100)
    }
}
