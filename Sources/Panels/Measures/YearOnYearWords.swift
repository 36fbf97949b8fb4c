import ImprovementJourney

extension YearOnYearCount {
    /// The change of twelve months on the twelve before, such as `+18.0%`; nil where it cannot be told.
    var changeWords: Sentence? {
        percentChange12.map { "\(Figure(.number($0 / 100), unit: .share), .change)" }
    }

    /// The range that the change lies in, such as `+15.1% to +20.9%`, as wide as the months swing; nil where it cannot be
    /// told.
    var intervalWords: Sentence? {
        guard let interval = widenedInterval, interval.upper.isFinite else { return nil }
        func change(_ ratio: Double) -> Figure { Figure(.number(ratio - 1), unit: .share) }
        return "\(change(interval.lower), .change) to \(change(interval.upper), .change)"
    }

    /// That the interval is wider than chance alone would make it; nothing where it is not.
    var wideningWords: Sentence {
        guard let dispersion, dispersion > 1 else { return "" }
        let times = Figure(.number(dispersion.squareRoot()), unit: .times)
        return ", \(times, .decimals(1)) times as wide as chance alone: the months swing more"
    }
}

extension Figure {
    /// This figure against an earlier one as a change in percent, such as `+18.0%`; `-` where either is missing.
    func change(on earlier: Figure) -> Sentence {
        relativeChange(on: earlier).map { "\(Figure(.number($0), unit: .share), .change)" } ?? "-"
    }
}
