/// When a target is reached at the present rate, and whether that may be said at all.
///
/// From the trend of the last 24 periods since the last rebase. A month is promised only where the slope is clear of 0,
/// and then as a range, from the two ends of the slope's interval. Nothing is promised where the latest figures make a
/// trend by the control chart's rules, 7 in a row, that leads away: two years' slope is then no longer the present rate.
/// Nor where the latest figures have left the trend's line for the worse: from where the line ends the target is nearer than
/// from where the service is.
package struct TargetForecast: Hashable, Sendable {
    /// What is said of the target.
    package enum Outlook: Hashable, Sendable {
        /// The level of the trend is at the target or past it.
        case alreadyMet
        /// The target is reached between two periods, the later one nil where it lies more than 60 periods ahead.
        case reached(soonest: Period, latest: Period?)
        /// The slope leads to the target, but takes more than 60 periods.
        case beyondHorizon
        /// The slope is 0 or not clear of it.
        case noClearTrend
        /// The slope is clear and leads away, or the latest 7 figures or more do, short of the target.
        case movingAway
        /// The slope is clear and leads to the target, but the latest figures have left the trend on the worse side: it says
        /// nothing of when they get there.
        case offTrend
        /// Fewer than 6 figures, or events that come less than once a month.
        case tooFew
    }

    /// How many of the latest periods the trend is taken from.
    package static let window = 24

    /// What is said of the target.
    package let outlook: Outlook
    /// The trend behind it; nil with fewer than 2 figures.
    package let trend: Trend?
    /// The value to reach, in the unit.
    package let target: Double
    /// What the values count.
    package let unit: MeasureUnit
    /// Whether the latest figure itself is at the target or past it, whatever the trend says.
    package let isMetByLatest: Bool

    /// Judges when a target is reached; nil where neither way is better.
    ///
    /// - Parameters:
    ///   - values: one a period, oldest first; nil where missing.
    ///   - first: the period of the first value.
    ///   - rebases: the places at which a rebase begins; what came before the last of them says nothing of the rate.
    ///   - polarity: which way is better.
    ///   - target: the value to reach, in the unit.
    ///   - unit: what the values count.
    package static func judge(
        values: [Double?], first: Period, rebases: [Int] = [], polarity: Polarity, target: Double, unit: MeasureUnit
    ) -> TargetForecast? {
        guard polarity != .neutral else { return nil }
        let latest = values.last(where: { $0 != nil }) ?? nil
        let isMet = latest.map { polarity.isMet(target, by: $0) } ?? false
        let start = rebases.filter { values.indices.contains($0) }.max() ?? 0
        let recent = Array(values[start...].suffix(window))
        let trend = Trend(recent)
        // Events that come less than once a month have no rate worth carrying on.
        let known = recent.compactMap(\.self)
        let isRare =
            unit == .count && !known.contains { $0 < 0 }
            && known.reduce(0, +) < Double(known.count * first.months)
        guard !isRare, let trend, trend.count >= Verdict.fewestFigures,
            let time = trend.time(toReach: target, polarity: polarity)
        else { return TargetForecast(outlook: .tooFew, trend: trend, target: target, unit: unit, isMetByLatest: isMet) }

        /// The period in which the target is reached, so many periods after the last one.
        func period(_ periods: Double?) -> Period? {
            guard let periods, periods <= Trend.horizon else { return nil }
            // A hair above a whole number is that number.
            return first.adding(values.count - 1 + Int((periods - 1e-9).rounded(.up)))
        }
        let outlook: Outlook =
            if leadsAway(recent, from: target, polarity: polarity) {
                .movingAway
            } else if time.state == .atTarget {
                .alreadyMet
            } else if !trend.isClear {
                .noClearTrend
            } else if time.state == .movingAway {
                .movingAway
            } else if let soonest = period(time.soonest) {
                hasLeft(trend, recent, time, target: target, polarity: polarity)
                    ? .offTrend : .reached(soonest: soonest, latest: period(time.latest))
            } else {
                .beyondHorizon
            }
        return TargetForecast(outlook: outlook, trend: trend, target: target, unit: unit, isMetByLatest: isMet)
    }

    /// Whether the latest figure misses the target, and it and those before it have gone the worse way one after the
    /// other, as many as make a trend.
    private static func leadsAway(_ values: [Double?], from target: Double, polarity: Polarity) -> Bool {
        let latest = values[...(values.lastIndex { $0 != nil } ?? 0)].suffix(ControlChart.runLength).compactMap(\.self)
        guard latest.count == ControlChart.runLength, let last = latest.last else { return false }
        func isWorse(_ left: Double, _ right: Double) -> Bool {
            polarity == .lowerIsBetter ? left > right : left < right
        }
        return !polarity.isMet(target, by: last) && zip(latest, latest.dropFirst()).allSatisfy { isWorse($1, $0) }
    }

    /// Whether the latest figure lies beside the trend's line, on the worse side, so that the line says nothing of when the
    /// target is reached from where the service is.
    ///
    /// That is where it lies further from the line than any other, the last ones, as many as make a run, all lie on that
    /// side, the last three steps all led away, or the target, reckoned from the figure at the trend's rate, lies beyond the
    /// months that the line tells.
    private static func hasLeft(
        _ trend: Trend, _ values: [Double?], _ time: Trend.TargetTime, target: Double, polarity: Polarity
    ) -> Bool {
        let sign: Double = polarity == .lowerIsBetter ? 1 : -1
        let beside = values.enumerated().compactMap { place, value in
            value.map { sign * ($0 - trend.intercept - trend.slope * Double(place)) }
        }
        let known = values.compactMap(\.self)
        // What is less than the trend changes in a period moves the month told by less than one.
        guard let last = beside.last, let figure = known.last, last > trend.slope.magnitude else { return false }
        if beside.dropLast().allSatisfy({ $0.magnitude < last }) { return true }
        let latest = beside.suffix(ControlChart.runLength)
        if latest.count == ControlChart.runLength, latest.allSatisfy({ $0 > 0 }) { return true }
        let steps = zip(known, known.dropFirst()).suffix(3).map { sign * ($1 - $0) }
        if steps.count == 3, steps.allSatisfy({ $0 > 0 }) { return true }
        let periods = (target - figure) / trend.slope
        if let latest = time.latest, latest <= Trend.horizon { return periods > latest }
        // Where no last month is told, the figure must not put off the first by more than a quarter of a year's periods.
        let fastest = polarity == .lowerIsBetter ? trend.slopeInterval.lower : trend.slopeInterval.upper
        return (target - figure) / fastest > (time.soonest ?? 0) + 3
    }

    /// The forecast in words, without a full stop.
    package var words: Sentence {
        let goal = Figure(.number(target), unit: unit)
        if isMetByLatest, outlook != .alreadyMet, outlook != .tooFew {
            return "The latest figure meets \(goal), the trend behind it does not yet"
        }
        switch outlook {
        case .alreadyMet:
            return isMetByLatest
                ? "\(goal) is already met" : "The trend has reached \(goal), the latest figure misses it"
        case .reached(let soonest, let latest?) where soonest == latest:
            return "At this rate \(goal) is reached in \(soonest.lastMonth)"
        case .reached(let soonest, let latest?):
            return "At this rate \(goal) is reached between \(soonest.lastMonth) and \(latest.lastMonth)"
        case .reached(let soonest, nil):
            return "At this rate \(goal) is reached in \(soonest.lastMonth) at the soonest, perhaps much later"
        case .beyondHorizon:
            return "Not reached at the present rate in any time worth naming"
        case .noClearTrend:
            return "Not reached at the present rate: no clear trend"
        case .movingAway:
            return "Not reached at the present rate: moving away from \(goal)"
        case .offTrend:
            return "No month can be named for \(goal): the latest figures lie off the trend, on the worse side"
        case .tooFew:
            return "Too few figures to say when \(goal) is reached"
        }
    }

    /// The words beside a verdict whose limits say otherwise: two ways of looking at one measure, told together.
    package func words(beside verdict: Verdict?) -> Sentence {
        guard case .reached = outlook, verdict?.heldAssurance == .willNotMeet, verdict?.kind != .improvement else {
            return words
        }
        return
            "\(words), if the trend of the last \(Self.window) periods goes on; the usual ups and downs do not show it yet"
    }
}
