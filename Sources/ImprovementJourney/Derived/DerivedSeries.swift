extension Journey {
    /// A measure's series for a scope: as the files give it, or derived from the records where the measure is one
    /// of `DerivedMeasure.all`; nil where there is neither.
    package func series(_ key: Series.Key) -> Series? {
        if let series = series[key] { return series }
        guard key.category == nil else { return nil }
        return DerivedMeasure.byID[key.measure]?.series(in: self, scope: key.scope)
    }

    /// A measure's series for the whole council, or for another scope.
    package func series(_ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil) -> Series? {
        series(Series.Key(measure, scope, category: category))
    }

    /// Counts every derived measure of the council that the files do not give.
    mutating func deriveCouncilSeries() {
        for measure in DerivedMeasure.all where series[Series.Key(measure.id)] == nil {
            series[Series.Key(measure.id)] = measure.series(in: self, scope: .council)
        }
    }
}
