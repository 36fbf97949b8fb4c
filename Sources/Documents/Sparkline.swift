import ImprovementJourney

/// The latest values of a series as a line of small columns.
package struct Sparkline: Hashable, Sendable {
    /// One a period, oldest first; nil leaves a gap.
    package var values: [Double?]
    /// The series that they are the end of; nil for what is counted on the page.
    package var series: Series.Key?

    package init(_ values: [Double?], of series: Series.Key? = nil) {
        self.values = values
        self.series = series
    }

    /// The last twelve values of a series; empty without one.
    package init(_ series: Series?) {
        self.init(series.map { Array($0.numbers.suffix(12)) } ?? [], of: series?.key)
    }
}
