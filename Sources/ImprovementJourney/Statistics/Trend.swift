/// The direction of a series, not thrown by single odd values (Theil-Sen), and the time to a target at that rate.
///
/// Source: Theil (1950), Sen (1968). The slope is the median of the slopes between all pairs of periods; Sen's interval
/// takes tied values into account. Cost grows with the square of the number of values: give it some dozens.
package struct Trend: Hashable, Sendable {
    /// Change a period.
    package let slope: Double
    /// The level at the first period: median of values - slope x median of their positions.
    package let intercept: Double
    /// The 95% interval of the slope.
    package let slopeInterval: ConfidenceInterval
    /// The level at the last period given, be its own value missing or not.
    package let level: Double
    /// The number of values that it rests on.
    package let count: Int

    /// Whether the slope's interval leaves out 0; where not, there is no forecast to promise.
    package var isClear: Bool { slopeInterval.lower > 0 || slopeInterval.upper < 0 }

    /// The trend of values in period order; nil with fewer than 2 values.
    ///
    /// A missing value is left out and the others keep their places.
    package init?(_ values: [Double?]) {
        let present = values.indices.filter { values[$0] != nil }
        let numbers = values.compactMap(\.self)
        let count = numbers.count
        guard count >= 2 else { return nil }

        var slopes: [Double] = []
        slopes.reserveCapacity(count * (count - 1) / 2)
        for first in 0..<count - 1 {
            for second in first + 1..<count {
                slopes.append(
                    (numbers[second] - numbers[first]) / Double(present[second] - present[first]))
            }
        }
        slopes.sort()
        let ordered = numbers.sorted()
        // Positions are in order as they stand.
        guard let slope = Percentile.ofSorted(slopes, fraction: 0.5),
            let middle = Percentile.ofSorted(ordered, fraction: 0.5),
            let place = Percentile.ofSorted(present.map(Double.init), fraction: 0.5)
        else { return nil }
        self.slope = slope
        self.count = count
        intercept = middle - slope * place
        level = intercept + slope * Double(values.count - 1)
        slopeInterval = Trend.interval(of: slopes, values: ordered)
    }

    /// Sen's interval by the normal approximation, with the variance that ties leave.
    private static func interval(of slopes: [Double], values: [Double]) -> ConfidenceInterval {
        func term(_ number: Int) -> Int { number * (number - 1) * (2 * number + 5) }
        var ties = 0
        var group = 1
        for index in values.indices.dropFirst() {
            if values[index] == values[index - 1] {
                group += 1
            } else {
                ties += term(group)
                group = 1
            }
        }
        ties += term(group)
        let deviation = (Double(term(values.count) - ties) / 18).squareRoot()
        let pairs = Double(slopes.count)
        let reach = ConfidenceLevel.percent95.z * deviation
        let upper = Int(((pairs + reach) / 2).rounded(.toNearestOrEven))
        let lower = Int(((pairs - reach) / 2).rounded(.toNearestOrEven)) - 1
        return ConfidenceInterval(
            lower: slopes[max(lower, 0)], upper: slopes[min(upper, slopes.count - 1)])
    }
}

extension Trend {
    /// How the level and the slope stand to a target.
    package enum TargetState: Hashable, Sendable {
        /// The level is at the target or past it already.
        case atTarget
        /// The slope is 0.
        case flat
        /// The slope leads away from the target.
        case movingAway
        /// The target is reached within 60 periods.
        case onCourse
        /// The target is reached, but after more than 60 periods.
        case beyondHorizon
    }

    /// The time to a target, in periods from the last one.
    package struct TargetTime: Hashable, Sendable {
        /// How the level and the slope stand to the target.
        package let state: TargetState
        /// (target - level) / slope; nil unless the state is on course or beyond the horizon.
        package let periods: Double?
        /// The same at the steeper end of the slope's interval; nil where that end never gets there.
        package let soonest: Double?
        /// The same at the shallower end of the slope's interval; nil where that end never gets there.
        package let latest: Double?
    }

    /// The number of periods beyond which a forecast is no forecast.
    package static let horizon = 60.0

    /// The time to a target at the present rate; nil where neither way is better.
    package func time(toReach target: Double, polarity: Polarity) -> TargetTime? {
        guard polarity != .neutral else { return nil }
        let isUp = polarity == .higherIsBetter
        func none(_ state: TargetState) -> TargetTime {
            TargetTime(state: state, periods: nil, soonest: nil, latest: nil)
        }
        if isUp ? level >= target : level <= target { return none(.atTarget) }
        if slope == 0 { return none(.flat) }
        func periods(at slope: Double) -> Double? {
            (isUp ? slope > 0 : slope < 0) ? (target - level) / slope : nil
        }
        guard let expected = periods(at: slope) else { return none(.movingAway) }
        return TargetTime(
            state: expected <= Trend.horizon ? .onCourse : .beyondHorizon, periods: expected,
            soonest: periods(at: isUp ? slopeInterval.upper : slopeInterval.lower),
            latest: periods(at: isUp ? slopeInterval.lower : slopeInterval.upper))
    }
}
