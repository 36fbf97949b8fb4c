/// Where the agency share goes if nothing is changed, against where its trend leads, and why where they differ.
package struct WorkforceDirection: Hashable, Sendable {
    /// A way in which a share goes.
    package enum Way: String, Hashable, Sendable {
        case falls, stays, rises

        /// The way of a change, which stays where one decimal of a percentage does not show it.
        init(_ change: Double) { self = change > 0.0005 ? .rises : change < -0.0005 ? .falls : .stays }
    }

    /// Why the reckoning goes another way than the trend.
    package enum Reason: Hashable, Sendable {
        /// The last 12 months, which it carries on, did not go the trend's way.
        case lastYear(from: Double, to: Double)
        /// More posts were filled, in full-time equivalents a year, than can be filled further.
        case full(filled: Double, posts: Double)
        /// No agency worker is left to become fewer.
        case noAgency
        /// What comes, goes and is filled a year, in full-time equivalents.
        case flows(permanent: Double, filled: Double)
    }

    /// Where the trend leads; nil where there is no clear one.
    package let trend: Way?
    /// Where the share goes in a year if nothing is changed.
    package let reckoned: Way
    /// Why they differ; nil where they agree.
    package let reason: Reason?

    /// The reason in a sentence; nil where trend and reckoning agree.
    package var words: Sentence? {
        func share(_ number: Double) -> Figure { Figure(.number(number), unit: .share) }
        func full(_ number: Double) -> Figure { Figure(.number(number), unit: .fullTimeEquivalent, counts: .workers) }
        let why: Sentence
        switch reason {
        case nil: return nil
        case .lastYear(let from, let to)?:
            why = "the last 12 months, which it carries on, went from \(share(from)) to \(share(to))"
        case .full(let filled, let posts)?:
            why =
                "in the last 12 months filled posts grew by \(full(filled)) full-time equivalents and posts by "
                + "\(full(posts)), and no more can be filled than stand"
        case .noAgency?: why = "no agency worker is left"
        case .flows(let permanent, let filled)?:
            why =
                "those who came, left and became permanent in the last 12 months make "
                + "\(full(permanent), .difference) permanent full-time equivalents a year for "
                + "\(full(filled), .difference) filled posts"
        }
        let past: Sentence = trend.map { "The share's trend \($0.rawValue)" } ?? "The share has no clear trend"
        return "\(past), reckoned on it \(reckoned.rawValue): \(why)."
    }
}

/// The direction, kept once found.
private struct Direction: Sendable {
    let direction: WorkforceDirection?
}

extension Journey {
    /// Where the agency share goes if nothing is changed, against where its trend leads; nil without posts.
    package var workforceDirection: WorkforceDirection? {
        workings.result(Direction.self) { Direction(direction: findDirection()) }.direction
    }

    private func findDirection() -> WorkforceDirection? {
        guard let measure = measures[.agencyShare], let series = series(.agencyShare),
            let forecast = series.targetForecast(for: measure, target: measure.target?.value ?? 0),
            let slope = forecast.trend, let unchanged = unchangedProjection,
            let now = unchanged.start.share.value.number
        else { return nil }
        let way: WorkforceDirection.Way?
        if forecast.outlook == .movingAway {
            way = measure.polarity == .lowerIsBetter ? .rises : .falls
        } else {
            way = slope.isClear ? slope.slope > 0 ? .rises : .falls : nil
        }
        let year = unchanged.months[11]
        guard let later = year.share.value.number else { return nil }
        let reckoned = WorkforceDirection.Way(later - now)
        func direction(_ reason: WorkforceDirection.Reason?) -> WorkforceDirection {
            WorkforceDirection(trend: way, reckoned: reckoned, reason: reason)
        }
        // What stays agrees with no clear trend.
        guard reckoned != way, way != nil || reckoned != .stays else { return direction(nil) }
        let month = lastMonth.adding(months: -12)
        if let way, let share = workforcePast?.monthEnd(month)?.share.value.number,
            WorkforceDirection.Way(now - share) != way
        {
            return direction(.lastYear(from: share, to: now))
        }
        let start = unchanged.start
        let filledLater = start.permanent + start.agency + start.filledGrowthEachYear
        if filledLater > start.established + max(0, start.growthEachYear) {
            return direction(.full(filled: start.filledGrowthEachYear, posts: start.growthEachYear))
        }
        guard start.agency > 0 else { return direction(.noAgency) }
        return direction(
            .flows(
                permanent: year.permanent - start.permanent,
                filled: year.permanent + year.agency - start.permanent - start.agency))
    }
}
