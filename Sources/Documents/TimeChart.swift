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
    /// The value aimed at now, or nil; a point that has one of its own was held against that.
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
