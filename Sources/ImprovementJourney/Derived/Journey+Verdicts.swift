extension Journey {
    /// The verdict on a series at its latest figure; nil where the measure or the series is not known.
    ///
    /// Those on the whole council are kept, since many pages ask for them; those on teams and parts are judged anew.
    package func verdict(_ key: Series.Key) -> Verdict? {
        guard let measure = measures[key.measure] else { return nil }
        func judged() -> Verdict? { series(key)?.verdict(for: measure, chartPeriods: settings.chartPeriods) }
        return key.scope == .council && key.category == nil ? workings.verdict(key.measure, judged) : judged()
    }
}
