/// A period's cases beside those of the periods before it, for shares of few cases or near none or all of them.
///
/// There the limits of a control chart do not hold, and silence is as wrong as alarm: 400 of 400 for two years and then
/// 360 of 400 is a signal, 11 of 12 after 12 of 12 is not.
package struct CasesBefore: Hashable, Sendable {
    /// The period's cases that count.
    package let numerator: Double
    /// All of the period's cases.
    package let denominator: Double
    /// The cases that counted in the periods before.
    package let earlierNumerator: Double
    /// All cases of the periods before.
    package let earlierDenominator: Double
    /// How many periods before have their cases told.
    package let earlierPeriods: Int

    /// A period that comes less often by chance is out of the ordinary; 0.00135 is what lies beyond three standard
    /// deviations on one side, as beyond the limits of a control chart.
    static let leastChance = 0.00135

    /// So many periods before are looked back to.
    static let mostPeriods = 24

    /// The cases of a row and of up to 24 rows before it in its stretch; nil where its own or all of those before are
    /// not told.
    init?(_ row: Int, in rows: Range<Int>, _ numerators: [Double?], _ denominators: [Double?]) {
        func cases(_ row: Int) -> (Double, Double)? {
            guard numerators.indices.contains(row), denominators.indices.contains(row),
                let numerator = numerators[row], let denominator = denominators[row], denominator > 0,
                numerator >= 0, numerator <= denominator
            else { return nil }
            return (numerator, denominator)
        }
        guard let latest = cases(row) else { return nil }
        let before = rows.prefix { $0 < row }.suffix(Self.mostPeriods).compactMap(cases)
        guard !before.isEmpty else { return nil }
        (numerator, denominator) = latest
        earlierNumerator = before.reduce(0) { $0 + $1.0 }
        earlierDenominator = before.reduce(0) { $0 + $1.1 }
        earlierPeriods = before.count
    }

    /// Which way the period lies outside what those before lead to expect; nil within it.
    var direction: ControlChart.Direction? { direction(of: Int(numerator.rounded())) }

    /// Whether neither none nor all of the period's cases would lie outside: there are too few to say anything.
    var isTooFew: Bool { direction(of: 0) == nil && direction(of: Int(denominator.rounded())) == nil }

    private func direction(of count: Int) -> ControlChart.Direction? {
        let tails = ExactTails(
            count, of: Int(denominator.rounded()), after: earlierNumerator, of: earlierDenominator)
        if tails.orMore < Self.leastChance { return .higher }
        return tails.orFewer < Self.leastChance ? .lower : nil
    }
}
