import ImprovementJourney

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
