/// One period's value of a measure for one scope, with what it was made of.
package struct Point: Hashable, Sendable {
    /// The number or why there is none.
    package var value: Value
    /// The count above the line, where the source gives it.
    package var numerator: Double?
    /// The count below the line, where the source gives it.
    package var denominator: Double?

    package init(_ value: Value, numerator: Double? = nil, denominator: Double? = nil) {
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
    }
}
