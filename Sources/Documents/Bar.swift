import ImprovementJourney

/// A bar that grows from the left, with a limit to stay within.
package struct Bar: Hashable, Sendable {
    /// How long it is, in the scale's unit, 0 or more.
    package var value: Double
    /// The limit that it is held against; nil where there is none.
    package var limit: Double?
    /// Where the limit is put off to (an extension); nil where it is not.
    package var extendedLimit: Double?
    /// The scale's end: the whole width.
    package var maximum: Double
    /// The figure in words, beside the bar.
    package var label: Sentence

    package init(
        value: Double, limit: Double? = nil, extendedLimit: Double? = nil, maximum: Double, label: Sentence
    ) {
        self.value = value
        self.limit = limit
        self.extendedLimit = extendedLimit
        self.maximum = maximum
        self.label = label
    }
}
