/// A yearly measure of which the council's newest figure stands apart from those of the councils that it is compared with:
/// worse than that of three in four of them, or better.
package struct OuterQuarter: Sendable {
    /// The council's series.
    package let series: Series
    /// The newest period, of the last 24 months.
    package let period: Period
    /// The figures of all of them in that period.
    package let among: CouncilComparison
    /// How many of them are better.
    package let better: Int
    /// How many of them are worse.
    package let worse: Int

    /// Among fewer councils a quarter says little.
    private static let fewestCompared = 8

    fileprivate init?(_ measure: Measure, in journey: Journey) {
        guard measure.cadence == .yearToMarch || measure.cadence == .yearToSeptember,
            let series = journey.series(measure.id), let period = series.last,
            period.lastDay > journey.asAt.adding(months: -24)
        else { return nil }
        let among = CouncilComparison(measure, at: period, in: journey)
        guard among.count >= Self.fewestCompared, let better = among.better, let worse = among.worse,
            max(better, worse) * 4 >= among.count * 3
        else { return nil }
        self.series = series
        self.period = period
        self.among = among
        self.better = better
        self.worse = worse
    }
}

/// The measures that stand apart, kept once found.
private struct OuterQuarters: Sendable {
    let measures: [OuterQuarter]
}

extension Journey {
    private var inOuterQuarters: [OuterQuarter] {
        workings.result(OuterQuarters.self) {
            OuterQuarters(measures: measures.compactMap { OuterQuarter($0, in: self) })
        }.measures
    }

    /// Yearly measures of which three in four of the others are better, in the files' order.
    package var inLastQuarter: [OuterQuarter] { inOuterQuarters.filter { $0.better > $0.worse } }

    /// Yearly measures of which three in four of the others are worse, in the files' order.
    package var inFirstQuarter: [OuterQuarter] { inOuterQuarters.filter { $0.worse > $0.better } }
}
