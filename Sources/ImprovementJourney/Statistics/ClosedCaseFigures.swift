/// The plain figures of closed cases, as published averages count them, and the live cases beside them.
///
/// Show it next to a `SurvivalCurve`, labelled: it leaves out how long open cases have waited.
package struct ClosedCaseFigures: Hashable, Sendable {
    /// Cases finished.
    package let closed: Int
    /// Cases still open.
    package let live: Int
    /// The mean weeks of closed cases; nil without any.
    package let meanWeeks: Double?
    /// The median weeks of closed cases; nil without any.
    package let medianWeeks: Double?
    /// The share of closed cases that took up to 26 weeks, 0 to 1; nil without any.
    package let shareWithin26Weeks: Double?
    /// Live cases that have lasted longer than 26 weeks.
    package let liveOver26Weeks: Int

    /// The figures of cases in any order.
    package init(_ cases: [SurvivalCurve.Case]) {
        // 182 days / 7 is 26 exactly; the allowance is for weeks that were rounded before.
        let limit = 26 + 1e-9
        let closedWeeks = cases.filter(\.isClosed).map(\.weeks)
        closed = closedWeeks.count
        live = cases.count - closedWeeks.count
        meanWeeks = ControlChart.mean(closedWeeks)
        medianWeeks = Percentile.median(closedWeeks)
        shareWithin26Weeks =
            closedWeeks.isEmpty
            ? nil : Double(closedWeeks.filter { $0 <= limit }.count) / Double(closedWeeks.count)
        liveOver26Weeks = cases.filter { !$0.isClosed && $0.weeks > limit }.count
    }
}
