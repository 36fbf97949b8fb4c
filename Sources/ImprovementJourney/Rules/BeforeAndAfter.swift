/// Whether a measure stands better after something than before it: the rule behind the effect of an action.
///
/// The mean before and limits at the larger of 2.66 x the average moving range and 3 standard deviations; after it at
/// least 10 of 12 points on the better side of the mean, and at least 5 of them beyond the near limit, two thirds of
/// the way out. Where Sen's interval of the points before leaves out 0 on the better side already, it was improving
/// anyway, and the same must hold against that line carried on, its near limit as far away.
///
/// Simulated with 24 points before, 6 between and 12 after, normal: with no step 0.0% are called better, with a lasting
/// step of three standard deviations about 97%, and with a steady drift of 0.1 standard deviations a month still about
/// one of nine.
package enum BeforeAndAfter: Hashable, CaseIterable, Sendable {
    /// It stands better, beyond what chance and the trend before explain.
    case better
    /// It stands worse, beyond what chance explains.
    case worse
    /// Neither is shown.
    case notShown
    /// Too few points before or after.
    case tooFew

    /// At most so many periods before count.
    package static let mostBefore = 24
    /// With fewer points before, nothing is judged.
    package static let fewestBefore = 8
    /// So many points after must be known, and so many must lie on one side.
    package static let fewestAfter = 10
    /// So many points after must lie beyond the near limit.
    package static let fewestBeyond = 5

    /// Judges the points after by those before.
    ///
    /// - Parameters:
    ///   - before: one a period, oldest first, nil where missing.
    ///   - after: the points of the twelve months after.
    ///   - gap: how many periods lie between the last before and the first after.
    ///   - polarity: which way is better; where neither is, nothing is shown.
    package init(before: [Double?], after: [Double?], gap: Int, polarity: Polarity) {
        let known = before.compactMap(\.self)
        guard known.count >= Self.fewestBefore, after.count(where: { $0 != nil }) >= Self.fewestAfter,
            let mean = ControlChart.mean(known)
        else {
            self = .tooFew
            return
        }
        let near = Self.nearDistance(before)
        let sign: Double
        switch polarity {
        case .higherIsBetter: sign = 1
        case .lowerIsBetter: sign = -1
        case .neutral:
            self = .notShown
            return
        }
        let gains = after.map { value in value.map { ($0 - mean) * sign } }
        if Self.areBeyond(gains.map { $0.map { -$0 } }, near) {
            self = .worse
        } else if Self.areBeyond(gains, near), Self.isBeyondTrend(before, after, near, gap: gap, sign: sign) {
            self = .better
        } else {
            self = .notShown
        }
    }

    /// Whether the points after also lie beyond the line of those before, where that line was improving already.
    private static func isBeyondTrend(
        _ before: [Double?], _ after: [Double?], _ near: Double, gap: Int, sign: Double
    ) -> Bool {
        guard let trend = Trend(before) else { return true }
        let interval = trend.slopeInterval
        guard sign > 0 ? interval.lower > 0 : interval.upper < 0 else { return true }
        func line(_ place: Int) -> Double { trend.intercept + trend.slope * Double(place) }
        let gains = after.enumerated().map { place, value in
            value.map { ($0 - line(before.count + gap + place)) * sign }
        }
        return areBeyond(gains, near)
    }

    /// Whether at least 10 lie on the better side and at least 5 beyond the near limit; a billionth is no distance.
    private static func areBeyond(_ gains: [Double?], _ near: Double) -> Bool {
        let known = gains.compactMap(\.self)
        let tolerance = 1e-9 * max(1, near)
        return known.count(where: { $0 > tolerance }) >= fewestAfter
            && known.count(where: { $0 > near + tolerance }) >= fewestBeyond
    }

    /// How far the near limit lies from the mean: two thirds of the larger of 2.66 x the average moving range and
    /// 3 standard deviations.
    private static func nearDistance(_ values: [Double?]) -> Double {
        let known = values.compactMap(\.self)
        guard known.count > 1, let mean = ControlChart.mean(known) else { return 0 }
        let squares = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = (squares / Double(known.count - 1)).squareRoot()
        let chart = ControlChart(values: values, polarity: .neutral, screening: .onUnlessNothingVaries)
        return max(2.66 * (chart.segments[0].averageMovingRange ?? 0), 3 * deviation) * 2 / 3
    }
}
