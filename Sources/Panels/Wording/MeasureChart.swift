import ImprovementJourney

extension TimeChart {
    /// The control chart of a series: its points with the average, the limits of what is normal and what is out of the
    /// ordinary, and the verdict as its sentence.
    ///
    /// Limits are drawn only where the verdict is judged by them: not for too few figures, nor for rare events.
    init(_ series: Series, measure: Measure, title: String, last count: Int = .max) {
        let verdict = series.verdict(for: measure)
        let isJudged =
            switch verdict.kind {
            case .tooFew, .tooRare, .noData: false
            default: true
            }
        let isShare = measure.unit == .share
        let points = series.points.enumerated().map { index, point -> ChartPoint in
            let charted = verdict.chart.points[index]
            let segment = verdict.chart.segments[charted.segment]
            let limits: ClosedRange<Double>? =
                if isJudged, let lower = segment.lowerLimit, let upper = segment.upperLimit, lower <= upper {
                    // A count or share below 0, or a share above 1, cannot be: the line stands at what can.
                    min(max(0, lower), upper)...(isShare ? max(max(0, lower), min(1, upper)) : upper)
                } else {
                    nil
                }
            return ChartPoint(
                period: series.period(at: index), value: point.value,
                status: isJudged ? Status(verdict.chart.type(of: charted.signal)) : .noChange,
                mean: isJudged ? segment.mean : nil, limits: limits)
        }
        self.init(
            title: title, unit: measure.unit, points: Array(points.suffix(count)), target: measure.target?.value,
            breaks: series.rebases.map {
                ChartBreak(from: $0.from, text: "\($0.reason) (\($0.decidedBy), \($0.on.words))")
            },
            sentence: Self.sentence(series, measure, verdict))
    }

    private static func sentence(_ series: Series, _ measure: Measure, _ verdict: Verdict) -> String {
        var sentences = [verdict.words]
        if let assurance = verdict.assurance, let target = measure.target {
            sentences.append(
                "\(assurance.words): target \(measure.unit.text(target.value)) (\(target.origin))")
        }
        sentences += verdict.cautions.map(\.words)
        return sentences.joined(separator: ". ") + "."
    }
}

extension Status {
    /// The word for a point of a control chart.
    init(_ type: ControlChart.PointType) {
        self =
            switch type {
            case .commonCause: .noChange
            case .improvement: .improving
            case .concern: .concern
            case .neutralHigh, .neutralLow: .changed
            }
    }
}
