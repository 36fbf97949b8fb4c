import ImprovementJourney

/// Values over time, a column a period, with the lines they are read against.
public struct TimeChart: Hashable, Sendable {
    /// What is drawn, such as `Referrals a month`.
    public var title: String
    /// What the numbers count.
    public var unit: MeasureUnit
    /// One point a period, oldest first, without a gap in the periods.
    public var points: [ChartPoint]
    /// The value aimed at, or nil.
    public var target: Double?
    /// Where the average and limits are drawn anew, and why.
    public var breaks: [ChartBreak]
    /// What the chart says, in a sentence; stands under it.
    public var sentence: String

    /// Makes a chart.
    public init(
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
public struct ChartPoint: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// The number or why there is none: a gap.
    public var value: Value
    /// Whether and how the control chart's rules name the point.
    public var status: Status
    /// The average at this point, where there is one.
    public var mean: Double?
    /// The limits of what is normal at this point, where there are any.
    public var limits: ClosedRange<Double>?

    /// Makes a point.
    public init(
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
public struct ChartBreak: Hashable, Sendable {
    /// The first period of the new stretch.
    public var from: Period
    /// Who decided it, when and why.
    public var text: String

    /// Makes a break.
    public init(from: Period, text: String) {
        self.from = from
        self.text = text
    }
}

/// Grades over time: a line that steps from level to level.
public struct StepChart: Hashable, Sendable {
    /// What is drawn.
    public var title: String
    /// The levels' names, the worst first.
    public var levels: [String]
    /// The steps, oldest first; each level holds until the next step.
    public var steps: [Step]
    /// The day that the chart ends with.
    public var until: Day

    /// One step.
    public struct Step: Hashable, Sendable {
        /// From when the level holds.
        public var on: StatedDate
        /// The level's place among the levels; nil for an event that gives no grade (a visit).
        public var level: Int?
        /// What happened, such as `ILACS inspection: Inadequate`.
        public var label: String

        /// Makes a step.
        public init(on: StatedDate, level: Int?, label: String) {
            self.on = on
            self.level = level
            self.label = label
        }
    }

    /// Makes a chart.
    public init(title: String, levels: [String], steps: [Step], until: Day) {
        self.title = title
        self.levels = levels
        self.steps = steps
        self.until = until
    }
}
