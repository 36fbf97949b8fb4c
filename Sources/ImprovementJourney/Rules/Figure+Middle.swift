extension Figure {
    /// The middle (median) of several figures of a measure; missing where none of them has a number.
    static func middle(of figures: [Figure], _ measure: Measure) -> Figure {
        Figure(
            Percentile.median(figures.compactMap(\.value.number)).map { .number($0) } ?? .missing(.notReported),
            unit: measure.unit, counts: measure.counts)
    }
}
