/// A number, or the reason why there is none.
package enum Value: Hashable, Sendable {
    /// The number, in its measure's unit; a share is a fraction of 1.
    case number(Double)
    /// There is no number, for this reason.
    case missing(Missing)

    /// The number, or nil where it is missing.
    package var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }
}
