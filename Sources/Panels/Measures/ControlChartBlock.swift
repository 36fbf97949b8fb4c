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
    package init(series: Series, measure: Measure, verdict: Verdict, title: String? = nil) {
        let hasLimits = verdict.kind.isChartVerdict || verdict.kind == .noVariation
        self.init(
            title: title ?? measure.title, unit: measure.unit,
            points: series.points.enumerated().map { index, point in
                let judged = verdict.chart.points[index]
                let segment = verdict.chart.segments[judged.segment]
                var limits: ClosedRange<Double>?
                if hasLimits, let lower = segment.lowerLimit, let upper = segment.upperLimit, lower <= upper {
                    limits = lower...upper
                }
                return ChartPoint(
                    period: series.period(at: index), value: point.value,
                    status: hasLimits ? Status(verdict.chart.type(of: judged.signal)) : .noChange,
                    mean: hasLimits ? segment.mean : nil, limits: limits)
            },
            target: measure.target?.value,
            breaks: series.rebases.map {
                ChartBreak(
                    from: $0.from,
                    text:
                        "average and limits drawn anew: \($0.reason) (decided by \($0.decidedBy), \($0.on.words))")
            },
            sentence: verdict.words + "." + (verdict.assurance == nil ? "" : " " + verdict.wordsWithTarget + "."))
    }
}

extension Status {
    /// The word for what the control chart's rules say of one point.
    init(_ type: ControlChart.PointType) {
        switch type {
        case .improvement: self = .improving
        case .concern: self = .concern
        case .neutralHigh, .neutralLow: self = .changed
        case .commonCause: self = .noChange
        }
    }
}
