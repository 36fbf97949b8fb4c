/// A yearly measure of which the council's newest figure is worse than that of three in four of those it is compared with.
package struct LastQuarter: Sendable {
    /// The council's series.
    package let series: Series
    /// The newest period, of the last 24 months.
    package let period: Period
    /// The figures of all of them in that period.
    package let among: CouncilComparison
    /// How many of them are better.
    package let better: Int

    /// Among fewer councils a quarter says little.
    private static let fewestCompared = 8

    fileprivate init?(_ measure: Measure, in journey: Journey) {
        guard measure.cadence == .yearToMarch || measure.cadence == .yearToSeptember,
            let series = journey.series(measure.id), let period = series.last,
            period.lastDay > journey.asAt.adding(months: -24)
        else { return nil }
        let among = CouncilComparison(measure, at: period, in: journey)
        guard among.count >= Self.fewestCompared, let better = among.better, better * 4 >= among.count * 3 else {
            return nil
        }
        self.series = series
        self.period = period
        self.among = among
        self.better = better
    }
}

extension Journey {
    /// Yearly measures of which the council stands in the last quarter, in the files' order.
    package var inLastQuarter: [LastQuarter] { measures.compactMap { LastQuarter($0, in: self) } }
}
