import ImprovementJourney

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
    /// The target in force in the period; nil where there was none, or the chart has one for all.
    package var target: Double?

    package init(
        period: Period, value: Value, status: Status = .noChange, mean: Double? = nil,
        limits: ClosedRange<Double>? = nil, target: Double? = nil
    ) {
        self.period = period
        self.value = value
        self.status = status
        self.mean = mean
        self.limits = limits
        self.target = target
    }
}
