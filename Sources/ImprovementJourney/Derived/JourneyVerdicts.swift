/// The verdicts on the council's measures, each judged once.
private struct CouncilVerdicts: Sendable {
    let byMeasure: [Measure.ID: Verdict]

    init(_ journey: Journey) {
        var verdicts: [Measure.ID: Verdict] = [:]
        for measure in journey.measures {
            verdicts[measure.id] = journey.series(measure.id)?.verdict(for: measure)
        }
        byMeasure = verdicts
    }
}

extension Journey {
    /// The verdict on a series at its latest figure; nil where the measure or the series is not known.
    ///
    /// Those on the whole council are kept, since many pages ask for them; those on teams and parts are judged anew.
    package func verdict(_ key: Series.Key) -> Verdict? {
        if key.scope == .council, key.category == nil {
            return workings.result(CouncilVerdicts.self) { CouncilVerdicts(self) }.byMeasure[key.measure]
        }
        guard let measure = measures[key.measure] else { return nil }
        return series(key)?.verdict(for: measure)
    }
}
