import ImprovementJourney

/// Values over time, a column a period, with the lines they are read against.
package struct TimeChart: Hashable, Sendable {
    /// What is drawn, such as `Referrals a month`.
    package var title: Sentence
    /// The series that is drawn; nil for what is counted on the page.
    package var series: Series.Key?
    /// What the numbers count.
    package var unit: MeasureUnit
    /// One point a period, oldest first, without a gap in the periods.
    package var points: [ChartPoint]
    /// The value aimed at, or nil.
    package var target: Double?
    /// Where the average and limits are drawn anew, and why.
    package var breaks: [ChartBreak]
    /// What the chart says, in a sentence; stands under it.
    package var sentence: Sentence

    package init(
        title: Sentence, series: Series.Key? = nil, unit: MeasureUnit, points: [ChartPoint], target: Double? = nil,
        breaks: [ChartBreak] = [],
        sentence: Sentence
    ) {
        self.title = title
        self.series = series
        self.unit = unit
        self.points = points
        self.target = target
        self.breaks = breaks
        self.sentence = sentence
    }
}

/// One period of a chart.
package struct ChartPoint: Hashable, Sendable {
    /// The period.
    package var period: Period
    /// The number or why there is none: a gap.
    package var value: Value
    /// Whether and how the control chart's rules name the point.
    package var status: Status
    /// The average at this point, where there is one.
    package var mean: Double?
    /// The limits of what is normal at this point, where there are any.
    package var limits: ClosedRange<Double>?

    package init(
        period: Period, value: Value, status: Status = .noChange, mean: Double? = nil,
        limits: ClosedRange<Double>? = nil
    ) {
        self.period = period
        self.value = value
        self.status = status
        self.mean = mean
        self.limits = limits
    }
}

/// A place in a chart from which average and limits are drawn anew.
package struct ChartBreak: Hashable, Sendable {
    /// The first period of the new stretch.
    package var from: Period
    /// Who decided it, when and why.
    package var text: Sentence

    package init(from: Period, text: Sentence) {
        self.from = from
        self.text = text
    }
}
