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

    /// Whether the service as it is misses its target: all that it normally shows lies on the wrong side and the last
    /// figures do not gainsay it, or, where there are no limits, its last 12 figures or more miss it.
    package var isMissingTarget: Bool {
        guard let record else { return false }
        if let assurance { return assurance == .willNotMeet && record.metInRow < ControlChart.runLength }
        return isJudged && record.missedInRow >= 12
    }

    /// Whether the target will be met, as the limits and the last figures have it; a sentence without a full stop, nil
    /// where there is no target or no verdict.
    ///
    /// The limits are of the past: what they say never stands against the latest figures.
    package var targetWords: Sentence? {
        guard isJudged, let record, let period, let value = place.flatMap({ chart.points[$0].value }) else {
            return nil
        }
        func form(_ number: Double) -> Figure { Figure(.number(number), unit: unit, counts: counts) }
        let isJust = form(value).text == form(record.target).text && value != record.target
        let one: Sentence =
            "in \(period) (\(form(value)) against \(form(record.target))\(isJust && record.metInRow == 0 ? ", just missed" : ""))"
        switch assurance {
        case .willMeet where record.metInRow == 0:
            return "Missed \(one)" + (isOutsideLimits ? ": outside what this service normally shows" : "")
        case .willNotMeet where record.metInRow >= ControlChart.runLength:
            return "Met in each of the last \(record.metInRow) \(periods); the limits are older than the change"
        case .willNotMeet where record.metInRow > 0:
            return "Met \(one), which this service does not normally show"
        case let assurance?:
            return "\(assurance.words)"
        case nil where record.metInRow > 1:
            return "Met in each of the last \(record.metInRow) \(periods)"
        case nil where record.missedInRow > 1:
            return "Missed in each of the last \(record.missedInRow) \(periods)"
        case nil:
            return record.metInRow > 0 ? "Met \(one)" : "Missed \(one)"
        }
    }

    /// The same in a word or two, for a table.
    package var shortTargetWords: Sentence {
        guard isJudged, let record else { return "" }
        switch assurance {
        case .willMeet where record.metInRow == 0: return "missed now"
        case .willNotMeet where record.metInRow > 0: return "met \(record.metInRow) in a row"
        case .willMeet: return "will meet"
        case .willNotMeet: return "will not meet"
        case .hitAndMiss: return "hit and miss"
        case nil where record.metInRow > 0: return "met \(record.metInRow) in a row"
        case nil: return "missed \(record.missedInRow) in a row"
        }
    }
}
