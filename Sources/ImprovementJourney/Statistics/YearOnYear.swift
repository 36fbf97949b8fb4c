/// What counts and shares compare in the same way.
enum YearOnYear {
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
