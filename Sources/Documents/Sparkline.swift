import ImprovementJourney

/// The latest values of a series as a line of small columns.
package struct Sparkline: Hashable, Sendable {
    /// One a period, oldest first; nil leaves a gap.
    package var values: [Double?]
    /// What the values are, and so how they are written.
    package var unit: MeasureUnit
    /// What they, or their parts, count.
    package var counts: Figure.Counted
    /// The series that they are the end of; nil for what is counted on the page.
    package var series: Series.Key?

    package init(_ values: [Double?], unit: MeasureUnit, counts: Figure.Counted, of series: Series.Key? = nil) {
        self.values = values
        self.unit = unit
        self.counts = counts
        self.series = series
    }

    /// The last twelve values of a series; empty without one.
    package init(_ series: Series?, unit: MeasureUnit, counts: Figure.Counted) {
        self.init(
            series.map { Array($0.numbers.suffix(12)) } ?? [], unit: unit, counts: counts, of: series?.key)
    }

    /// The last twelve values of a measure's series; empty without one.
    package init(_ series: Series?, of measure: Measure) {
        self.init(series, unit: measure.unit, counts: measure.counts)
    }

    /// The first and the last of its values, which say in words where it goes; nil without any.
    package var ends: (first: Figure, last: Figure)? {
        let numbers = values.compactMap(\.self)
        guard let first = numbers.first, let last = numbers.last else { return nil }
        func figure(_ number: Double) -> Figure { Figure(.number(number), unit: unit, counts: counts) }
        return (figure(first), figure(last))
    }

    /// What it shows, for readers to whom small columns say nothing: `885 to 910`; empty without a value.
    package var words: Sentence { ends.map { "\($0.first, .short) to \($0.last, .short)" } ?? "" }
}
