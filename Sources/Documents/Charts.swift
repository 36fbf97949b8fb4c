import ImprovementJourney

/// Values over time, a column a period, with the lines they are read against.
package struct TimeChart: Hashable, Sendable {
    /// What is drawn, such as `Referrals a month`.
    package var title: String
    /// What the numbers count.
    package var unit: MeasureUnit
    /// One point a period, oldest first, without a gap in the periods.
    package var points: [ChartPoint]
    /// The value aimed at, or nil.
    package var target: Double?
    /// Where the average and limits are drawn anew, and why.
    package var breaks: [ChartBreak]
    /// What the chart says, in a sentence; stands under it.
    package var sentence: String
    package init(
        title: String, unit: MeasureUnit, points: [ChartPoint], target: Double? = nil, breaks: [ChartBreak] = [],
        sentence: String
    ) {
        self.title = title
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
    package var text: String
    package init(from: Period, text: String) {
        self.from = from
        self.text = text
    }
}

/// Grades over time: a line that steps from level to level.
package struct StepChart: Hashable, Sendable {
    /// What is drawn.
    package var title: String
    /// The levels' names, the worst first.
    package var levels: [String]
    /// The steps, oldest first; each level holds until the next step.
    package var steps: [Step]
    /// The day that the chart ends with.
    package var until: Day

    /// One step.
    package struct Step: Hashable, Sendable {
        /// From when the level holds.
        package var on: StatedDate
        /// The level's place among the levels; nil for an event that gives no grade (a visit).
        package var level: Int?
        /// What happened, such as `ILACS inspection: Inadequate`.
        package var label: String
        package init(on: StatedDate, level: Int?, label: String) {
            self.on = on
            self.level = level
            self.label = label
        }
    }
    package init(title: String, levels: [String], steps: [Step], until: Day) {
        self.title = title
        self.levels = levels
        self.steps = steps
        self.until = until
    }
}
