import ImprovementJourney

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
