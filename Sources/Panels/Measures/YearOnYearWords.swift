import ImprovementJourney

extension YearOnYearCount {
    /// The change of twelve months on the twelve before, such as `+18.0%`; nil where it cannot be told.
    var changeWords: Sentence? {
        percentChange12.map { "\(Figure(.number($0 / 100), unit: .share), .change)" }
    }

    /// The range that the change lies in, such as `+15.1% to +20.9%`; nil where it cannot be told.
    var intervalWords: Sentence? {
        guard let ratioLower, let ratioUpper else { return nil }
        func change(_ ratio: Double) -> Figure { Figure(.number(ratio - 1), unit: .share) }
        return "\(change(ratioLower), .change) to \(change(ratioUpper), .change)"
    }
}

extension Figure {
    /// This figure against an earlier one as a change in percent, such as `+18.0%`; `-` where either is missing.
    func change(on earlier: Figure) -> Sentence {
        relativeChange(on: earlier).map { "\(Figure(.number($0), unit: .share), .change)" } ?? "-"
    }
}
