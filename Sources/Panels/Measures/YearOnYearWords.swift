import ImprovementJourney

extension YearOnYearCount {
    /// The change of twelve months on the twelve before, such as `+18.0%`; nil where it cannot be told.
    var changeText: String? { percentChange12.map { Self.signed($0) } }

    /// The range that the change lies in, such as `+15.1% to +20.9%`; nil where it cannot be told.
    var intervalText: String? {
        guard let ratioLower, let ratioUpper else { return nil }
        return "\(Self.signed((ratioLower - 1) * 100)) to \(Self.signed((ratioUpper - 1) * 100))"
    }

    /// A percentage with its sign.
    static func signed(_ percent: Double) -> String {
        let text = percent.text(decimals: 1) + "%"
        return percent > 0 && text != "0.0%" ? "+" + text : text
    }
}
