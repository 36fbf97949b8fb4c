/// How many workers hold how many cases.
package struct CaseloadBand: Hashable, Sendable {
    /// The fewest cases of the band.
    package var from: Int
    /// The most cases of the band; nil for the last.
    package var through: Int?
    /// The workers in it.
    package var workers: Int

    /// The band in words: `11 to 15`, `over 30`.
    package var title: String { through.map { "\(from) to \($0)" } ?? "over \(from - 1)" }
}
