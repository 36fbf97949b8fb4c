extension ComparedJourneys {
    /// A figure that was stated anew: its series, and what is told of it.
    struct Restated {
        let key: Series.Key
        let entry: JourneyComparison.Entry
    }

    /// Figures of the council that both days know and state otherwise, the newest period of a measure first.
    ///
    /// A restatement of which it is not on record what it stood for before says so.
    var restatedFigures: [Restated] {
        records(Measure.self).flatMap { measure in
            let parts = later.categories(of: measure.id).map { Series.Key(measure.id, category: $0) }
            return ([Series.Key(measure.id)] + parts).flatMap { restated($0, of: measure) }
        }
    }

    private func restated(_ key: Series.Key, of measure: Measure) -> [Restated] {
        guard let now = later.series(key), let then = earlier.series(key), now.first.cadence == then.first.cadence
        else { return [] }
        return periodsStatedAnew(now, then).compactMap { period in
            guard let point = now[period], let before = then[period], point.value != before.value else { return nil }
            let on = now.restatements.filter { $0.period == period }.map(\.on).max()
            let part = key.category.map { ", \(partTitle($0))" } ?? ""
            return entry(
                .restatements, "\(measure.title)\(part), \(short: period), restated", facet: "\(period)",
                record: .measure(key), source: now.source, since: since(on), isRestated: true
            ) { journey in
                if journey.asAt == later.asAt { return "\(now.figure(at: period, of: measure))" }
                return before.value == .missing(.notReported)
                    ? "not known here" : "\(figure(at: period, of: measure, in: then, beside: now))"
            }.map { Restated(key: key, entry: $0) }
        }
    }

    /// The periods that may be stated otherwise, the newest first.
    ///
    /// What files give changes only where they say so; what is counted from records may change with any of them.
    private func periodsStatedAnew(_ now: Series, _ then: Series) -> [Period] {
        guard later.seriesOfAllDays[now.key] != nil else { return then.points.indices.reversed().map(then.period(at:)) }
        let day = earlier.asAt
        return Set(now.restatements.filter { $0.on > day }.map(\.period)).sorted { $0.ordinal > $1.ordinal }
    }

    /// A figure as a series of either day has it; one that the later day states otherwise is no longer that series'
    /// figure, and says no origin.
    func figure(at period: Period, of measure: Measure, in series: Series, beside now: Series?) -> Figure {
        var figure = series.figure(at: period, of: measure)
        if now?[period]?.value != series[period]?.value { figure.origin = nil }
        return figure
    }

    private func partTitle(_ category: String) -> String {
        later.partners[Partner.ID(category)]?.title ?? String(category.map { $0 == "-" ? " " : $0 })
    }
}
