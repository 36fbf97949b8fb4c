extension ComparedJourneys {
    /// Monthly and quarterly measures of the council of which something else is concluded.
    ///
    /// Yearly statistics have too few figures for a control chart.
    func verdicts(restated: [Restated]) -> [JourneyComparison.Entry] {
        let anew = Set(restated.map(\.key))
        return records(Measure.self).compactMap { measure in
            guard measure.cadence == .monthly || measure.cadence == .quarterly else { return nil }
            let key = Series.Key(measure.id)
            guard let series = later.series(key), let last = series.last else { return nil }
            let before = earlier.verdict(key)
            let now = later.verdict(key)
            guard Verdict.differ(before, now) else { return nil }
            return entry(
                .verdicts, Sentence(words: measure.title), record: .measure(key), source: series.source,
                since: since(series.knownFrom(last)),
                turn: now?.turn(after: before) ?? .neither,
                isRestated: anew.contains(key)
            ) { journey in
                guard let verdict = journey.verdict(key), let period = verdict.period, let own = journey.series(key)
                else { return "no figure" }
                let figure = written(figure(at: period, of: measure, in: own, beside: series), verdict)
                // A figure within its limits may have changed all the same: what was seen is told.
                let isPlain = verdict.signal.map { $0.rule == .outsideLimits } ?? true
                let seen: Sentence = isPlain ? "" : " (\(verdict.reason))"
                return "\(figure), \(short: period): \(verdict.conclusionWords)\(seen)"
            }
        }
    }

    /// Newer figures of the headline measures and of yearly statistics, but those whose verdict is told already.
    var figures: [JourneyComparison.Entry] {
        records(Measure.self).compactMap { measure in
            let isYearly = measure.cadence == .yearToMarch || measure.cadence == .yearToSeptember
            guard measure.isHeadline || isYearly else { return nil }
            let key = Series.Key(measure.id)
            guard let series = later.series(key), let last = series.last else { return nil }
            let known = earlier.series(key)
            // The same period stated otherwise is told as restated; a figure that reads the same has not changed.
            guard known?.last != last, known?.latestFigure(of: measure)?.text != series.latestFigure(of: measure)?.text
            else { return nil }
            if !isYearly, Verdict.differ(earlier.verdict(key), later.verdict(key)) { return nil }
            return entry(
                .figures, Sentence(words: measure.title), record: .measure(key), source: series.source,
                since: since(series.knownFrom(last))
            ) { journey in
                guard let own = journey.asAt == later.asAt ? series : known, let last = own.last else {
                    return "no figure"
                }
                let figure = figure(at: last, of: measure, in: own, beside: series)
                return "\(written(figure, isYearly ? nil : journey.verdict(key))), \(short: last)"
            }
        }
    }

    /// A figure as tables of measures write it: a share of too few cases as its counts.
    private func written(_ figure: Figure, _ verdict: Verdict?) -> Sentence {
        if verdict?.cases != nil, let parts = figure.parts { return parts }
        return "\(figure)"
    }
}

extension Verdict {
    /// Whether something else is concluded on the two days, or a level has turned.
    fileprivate static func differ(_ before: Verdict?, _ now: Verdict?) -> Bool {
        before?.conclusion != now?.conclusion || now?.hasTurned(since: before) == true
    }

    /// Whether a level that stood clearly above that of a year before now stands clearly below, or the other way.
    ///
    /// Clearly is by more than it moves from one period to the next on average.
    private func hasTurned(since before: Verdict?) -> Bool {
        guard let then = before?.level?.changeOnYear, let change = level?.changeOnYear, then * change < 0 else {
            return false
        }
        let values = chart.points.map(\.value)
        let steps = zip(values, values.dropFirst()).compactMap { earlier, later in
            earlier.flatMap { earlier in later.map { abs($0 - earlier) } }
        }
        return min(abs(then), abs(change)) * Double(steps.count) > steps.reduce(0, +)
    }

    /// What is concluded in a few words, the target's part with it; two verdicts that read the same conclude the same.
    fileprivate var conclusion: String { kindWords + targetClause }

    /// The conclusion as it is told: of a level, and where a year has changed though the months have not, what was seen in
    /// place of "no change", which would gainsay it.
    fileprivate var conclusionWords: Sentence { (changeWords ?? "\(kindWords)") + "\(targetClause)" }

    private var kindWords: String {
        switch kind {
        case .improvement: "improving"
        case .concern: "concern"
        case .neutralHigh: "changed, higher"
        case .neutralLow: "changed, lower"
        case .noSignificantChange: "no change"
        case .noVariation: "no variation"
        case .tooFew: "too few to judge"
        case .tooRare: "too rare to judge"
        case .fewCases: "too few cases to judge"
        case .noData: "no figure"
        }
    }

    private var targetClause: String {
        let target =
            switch heldAssurance {
            case .willMeet: ", will meet the target"
            // What improves is not said to need a change.
            case .willNotMeet:
                kind == .improvement
                    ? ", but not enough to reach the target yet" : ", will not meet the target without change"
            case .hitAndMiss: ", hit and miss against the target"
            case nil: ""
            }
        return target + (periodsMissing > 0 ? ", no figure since" : "")
    }

    /// Which way it turned: by what the chart says, else by what it says of the target.
    ///
    /// A signal that has ended is no turn the other way: sickness that fell, and stays low, is no longer improving and not
    /// worse.
    fileprivate func turn(after before: Verdict?) -> JourneyComparison.Turn {
        if kind != before?.kind {
            if kind == .concern { return .worse }
            if kind == .improvement { return .better }
        }
        if hasTurned(since: before), let levelDirection { return levelDirection == .concern ? .worse : .better }
        func rank(_ assurance: ControlChart.Assurance?) -> Int? {
            switch assurance {
            case .willNotMeet: 0
            case .hitAndMiss: 1
            case .willMeet: 2
            case nil: nil
            }
        }
        guard let now = rank(heldAssurance), let then = rank(before?.heldAssurance), now != then else {
            return .neither
        }
        return now > then ? .better : .worse
    }
}
