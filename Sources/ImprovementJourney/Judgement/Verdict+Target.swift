extension Verdict {
    /// The last figures against the target that was in force in each period.
    package struct TargetRecord: Hashable, Sendable {
        /// The target of the judged period, in the unit.
        package let target: Double
        /// How many of the last figures in a row meet it, up to the judged one.
        package let metInRow: Int
        /// How many of the last figures in a row miss it, up to the judged one.
        package let missedInRow: Int

        /// What is on the target meets it; a missing figure is passed over.
        init?(_ values: ArraySlice<Double?>, targets: (Int) -> Double?, polarity: Polarity) {
            guard polarity != .neutral, let last = values.indices.last(where: { values[$0] != nil }),
                let target = targets(last)
            else { return nil }
            var isMet: Bool?
            var count = 0
            for place in values.indices.reversed() {
                guard let value = values[place] else { continue }
                guard let target = targets(place) else { break }
                let meets = polarity.isMet(target, by: value)
                guard meets == isMet ?? meets else { break }
                isMet = meets
                count += 1
            }
            self.target = target
            metInRow = isMet == true ? count : 0
            missedInRow = isMet == false ? count : 0
        }
    }

    /// What the limits say of the target, where the last figures do not gainsay it: the limits are of the past.
    var heldAssurance: ControlChart.Assurance? {
        guard let assurance, let figures = againstTarget else { return nil }
        switch assurance {
        case .willMeet: return figures.metInRow > 0 ? assurance : nil
        case .willNotMeet: return figures.metInRow == 0 ? assurance : nil
        // What has gone one way for so long is not said to go now this way and now that.
        case .hitAndMiss: return max(figures.metInRow, figures.missedInRow) < ControlChart.runLength ? assurance : nil
        }
    }

    /// With so many figures in a row on the wrong side of it, a level misses its target.
    static let fewestThatMiss = 12

    /// Whether the service as it is misses its target: all that it normally shows lies on the wrong side and the last
    /// figures do not gainsay it, or, where there are no limits or they leave it open, its last 12 figures or more miss it.
    package var isMissingTarget: Bool {
        guard let figures = againstTarget else { return false }
        switch assurance {
        case .willNotMeet: return figures.metInRow < ControlChart.runLength
        case .willMeet: return false
        case .hitAndMiss, nil: return isJudged && figures.missedInRow >= Self.fewestThatMiss
        }
    }

    /// Whether the target will be met, as the limits and the last figures have it; a sentence without a full stop, nil
    /// where there is no target or no verdict.
    package var targetWords: Sentence? {
        guard isJudged, let figures = againstTarget, let period, let value = place.flatMap({ chart.points[$0].value })
        else {
            return nil
        }
        if heldAssurance == .willNotMeet, kind == .improvement, let combinedWords { return combinedWords }
        if let heldAssurance { return "\(heldAssurance.words)" }
        func written(_ number: Double) -> Figure { Figure(.number(number), unit: unit, counts: counts) }
        let reads: Sentence = "\(written(value)) against \(written(figures.target))"
        let isJust = figures.metInRow == 0 && written(value).text == written(figures.target).text
        let one: Sentence = "in \(period) (\(reads)\(isJust ? ", just missed" : ""))"
        switch assurance {
        case .willMeet:
            return "Missed \(one)" + (isOutsideLimits ? ": outside what this service normally shows" : "")
        case .willNotMeet where figures.metInRow >= ControlChart.runLength:
            return "Met in each of the last \(figures.metInRow) \(periods); the limits are older than the change"
        case .hitAndMiss where figures.metInRow >= ControlChart.runLength:
            return "Met in each of the last \(figures.metInRow) \(periods); by its limits it may yet be missed"
        case .hitAndMiss where figures.missedInRow >= ControlChart.runLength:
            return "Missed in each of the last \(figures.missedInRow) \(periods); by its limits it may yet be met"
        case .willNotMeet, .hitAndMiss:
            return "Met \(one), which this service does not normally show"
        case nil where figures.metInRow > 1:
            return "Met in each of the last \(figures.metInRow) \(periods)"
        case nil where figures.missedInRow > 1:
            return "Missed in each of the last \(figures.missedInRow) \(periods)"
        case nil:
            return figures.metInRow > 0 ? "Met \(one)" : "Missed \(one)"
        }
    }

    /// The same in a word or two, for a table.
    package var shortTargetWords: Sentence {
        guard isJudged, let figures = againstTarget else { return "" }
        switch heldAssurance {
        case .willMeet: return "will meet"
        case .willNotMeet: return kind == .improvement ? "not yet" : "will not meet"
        case .hitAndMiss: return "hit and miss"
        case nil where figures.metInRow > 0: return "met \(figures.metInRow) in a row"
        case nil: return assurance == .willMeet ? "missed now" : "missed \(figures.missedInRow) in a row"
        }
    }
}
