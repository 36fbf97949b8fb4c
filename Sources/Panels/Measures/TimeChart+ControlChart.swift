import Documents
import ImprovementJourney

extension TimeChart {
    /// The control chart of a series: its points with average, limits and what the rules name, and the verdict under it.
    ///
    /// - Parameters:
    ///   - series: One value a period.
    ///   - measure: What it measures; its target is drawn and its polarity decides what is concern.
    ///   - verdict: What the rules say of it.
    ///   - title: Drawn above; nil takes the measure's title.
    init(series: Series, measure: Measure, verdict: Verdict, title: Sentence? = nil) {
        let hasLimits = verdict.hasLimits
        let isJudged = verdict.isJudged || verdict.kind == .noVariation
        self.init(
            title: title ?? "\(measure.title)", series: series.key, unit: measure.unit,
            points: series.points.enumerated().map { index, point in
                let judged = verdict.chart.points[index]
                let segment = verdict.chart.segments[judged.segment]
                var limits: ClosedRange<Double>?
                if hasLimits, let lower = segment.lowerLimit, let upper = segment.upperLimit, lower <= upper {
                    limits = lower...upper
                }
                return ChartPoint(
                    period: series.period(at: index), value: point.value,
                    status: isJudged ? Status(verdict.chart.type(of: judged.signal)) : .noChange,
                    mean: hasLimits ? segment.mean : nil, limits: limits)
            },
            target: measure.target?.value,
            breaks: series.rebases.map {
                ChartBreak(
                    from: $0.from,
                    text: "average and limits drawn anew: \($0.reason) (decided by \($0.decidedBy), \($0.on))")
            },
            sentence: verdict.sentences)
    }
}

extension Section {
    /// The control chart of a measure's series as a part of a page; nil where there is no figure.
    static func chart(
        _ key: Series.Key, in journey: Journey, id: String, titled title: Sentence? = nil, chartTitle: Sentence? = nil
    ) -> Section? {
        guard let measure = journey.measures[key.measure], let series = journey.series(key),
            let verdict = journey.verdict(key)
        else { return nil }
        return Section(
            id: id, titled: title ?? "\(measure.title)",
            blocks: [
                .timeChart(
                    TimeChart(
                        series: series, measure: measure, verdict: verdict, title: chartTitle))
            ], sources: journey.sources([series.source]))
    }
}
