/// One figure as a panel shows it: a value, what it was made of, and its unit.
///
///     Figure(share: 143, of: 360).text   // "39.7%"
package struct Figure: Hashable, Sendable {
    /// The number or why there is none; a share is a fraction of 1.
    package var value: Value
    /// The count above the line of a share or rate, where there is one.
    package var numerator: Double?
    /// The count below the line of a share or rate, where there is one.
    package var denominator: Double?
    /// What the value counts.
    package var unit: MeasureUnit
    package init(_ value: Value, unit: MeasureUnit, numerator: Double? = nil, denominator: Double? = nil) {
        self.value = value
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A number of whole things.
    package init(count: Int) { self.init(.number(Double(count)), unit: .count) }

    /// A share that keeps its parts; of nothing at all there is no share.
    package init(share numerator: Double, of denominator: Double) {
        self.init(
            denominator > 0 ? .number(numerator / denominator) : .missing(.notApplicable), unit: .share,
            numerator: numerator, denominator: denominator)
    }

    /// The figure as a reader is told it; a missing value's symbol where there is no number.
    package var text: String {
        switch value {
        case .number(let number): unit.text(number)
        case .missing(let missing): missing.symbol
        }
    }

    /// The figure for a narrow column.
    package var shortText: String {
        switch value {
        case .number(let number): unit.shortText(number)
        case .missing(let missing): missing.symbol
        }
    }

    /// `143 of 360` where the figure keeps its parts, else nil.
    package var partsText: String? {
        guard let numerator, let denominator else { return nil }
        let isWhole = numerator == numerator.rounded() && denominator == denominator.rounded()
        return "\(numerator.text(decimals: isWhole ? 0 : 1)) of \(denominator.text(decimals: isWhole ? 0 : 1))"
    }
}
