import ImprovementJourney

/// One thing that a section shows.
package enum Block: Hashable, Sendable {
    /// Sentences, wrapped to the width.
    case paragraph(Sentence, Tone = .normal)
    /// Rows to select, sort, filter and drill into.
    case table(Table)
    /// Values over time as columns, with reference lines: a control chart where it has limits.
    case timeChart(TimeChart)
    /// Grades over time as steps.
    case stepChart(StepChart)
}
