/// How long care proceedings take, live cases counted as far as they have come, beside the plain figure of closed ones.
///
/// The plain figure looks quick exactly while long cases are still waiting, and is shown because published averages are
/// of closed cases. The estimate follows every case issued in a window (24 months), closed or live: a group picked by
/// the day of issue, so that neither quick nor slow cases are picked out.
package struct CourtTimes: Sendable {
    /// How many months of issue the estimate follows.
    package static let months = 24

    /// The estimate follows the cases issued after this day.
    package let issuedAfter: Day
    /// Closed and live cases behind the estimate.
    package let followed: Int
    /// Live cases among them.
    package let live: Int
    /// The curve of the cases followed.
    package let curve: SurvivalCurve
    /// The plain figures of the cases closed in the twelve months to the journey's day.
    package let closedInYear: ClosedCaseFigures
    /// How many of those were within 26 weeks, as the statistic counts them.
    package let closedWithin26Weeks: Int

    /// Follows the cases of a journey as that stands.
    package init(_ journey: Journey) {
        let from = journey.asAt.adding(months: -Self.months)
        let cases = journey.courtCases(issuedAfter: from)
        let closed = journey.casesConcludedInYear
        issuedAfter = from
        followed = cases.count
        live = cases.count(where: \.isLive)
        curve = SurvivalCurve(cases.map { $0.duration(on: journey.asAt) })
        closedInYear = ClosedCaseFigures(closed.map { $0.duration(on: journey.asAt) })
        closedWithin26Weeks = closed.count { $0.standing(on: journey.asAt).isWithin26WeeksStatistic }
    }
}

extension SurvivalCurve {
    /// The mean weeks as far as the curve reaches: the area under it up to its longest case.
    ///
    /// While the longest case is live the true mean is longer: `isLeast` is then true. Nil without cases.
    package var meanWeeks: (weeks: Double, isLeast: Bool)? {
        guard let last = steps.last else { return nil }
        var area = 0.0
        var survival = 1.0
        var start = 0.0
        for step in steps {
            area += survival * (step.weeks - start)
            survival = step.survival
            start = step.weeks
        }
        return (area, last.survival > 0)
    }
}

extension Journey {
    /// Live cases whose last day in time, with the extensions in force, is today or within so many weeks, the next first.
    ///
    /// Not those that will pass it: most end or are extended before. A case passes on the day after its last.
    package func cases(lastDayWithin weeks: Int) -> [CourtCase] {
        liveCases.compactMap { courtCase in courtCase.lateness(on: asAt).map { (courtCase, $0.daysLeft) } }
            .filter { (0...weeks * 7).contains($0.1) }.sorted { $0.1 < $1.1 }.map(\.0)
    }
}
