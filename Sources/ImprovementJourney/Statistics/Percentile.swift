/// Percentiles by interpolation between the ordered values ("type 7", the usual one of R, NumPy and spreadsheets).
package enum Percentile {
    /// The value that a fraction (0 to 1) of the values lies below.
    ///
    /// Nil without values or for a fraction outside 0 to 1. 0.5 gives the median.
    package static func of(_ values: [Double], fraction: Double) -> Double? {
        ofSorted(values.sorted(), fraction: fraction)
    }

    /// The middle of the values; nil without values.
    package static func median(_ values: [Double]) -> Double? {
        of(values, fraction: 0.5)
    }

    /// As `of(_:fraction:)` for values that are in order already.
    static func ofSorted(_ values: [Double], fraction: Double) -> Double? {
        guard !values.isEmpty, fraction >= 0, fraction <= 1 else { return nil }
        let position = Double(values.count - 1) * fraction
        let index = Int(position)
        guard index + 1 < values.count else { return values[index] }
        return values[index] + (position - Double(index)) * (values[index + 1] - values[index])
    }
}
