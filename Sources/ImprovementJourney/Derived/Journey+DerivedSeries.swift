extension Journey {
    /// A measure's series for a scope: as the files give it, or derived from the records where the measure is one
    /// of `DerivedMeasure.all`; nil where there is neither.
    package func series(_ key: Series.Key) -> Series? {
        if let series = recordedSeries(key) { return series }
        guard key.category == nil, let measure = DerivedMeasure.byID[key.measure] else { return nil }
        return workings.series(key) { measure.series(in: self, scope: key.scope) }
    }

    /// A series as the files give it and as it was known; nil where they give none, or none was known.
    ///
    /// A figure that is missing and that a joint return has says that it is reported there.
    func recordedSeries(_ key: Series.Key) -> Series? {
        guard var series = seriesOfAllDays[key]?.known(on: asAt) else { return nil }
        for joint in jointReturns where isMember(key.scope, of: joint) {
            var together = key
            together.scope = .otherCouncil(joint.id)
            if let together = seriesOfAllDays[together]?.known(on: asAt) { series.tellJoint(with: together) }
        }
        return series
    }

    /// The end of a series, for who asks for nothing earlier: at least its last so many periods.
    ///
    /// What is counted for each of many teams is not counted for months that nobody looks at.
    func end(of key: Series.Key, periods count: Int) -> Series? {
        if let series = recordedSeries(key) { return series }
        guard key.category == nil, let measure = DerivedMeasure.byID[key.measure] else { return nil }
        return measure.series(in: self, scope: key.scope, last: count)
    }

    /// A measure's series for the whole council, or for another scope.
    package func series(_ measure: Measure.ID, _ scope: Scope = .council, category: String? = nil) -> Series? {
        series(Series.Key(measure, scope, category: category))
    }

    /// Whether any series is recorded, known on the day or not.
    package var recordsFigures: Bool { !seriesOfAllDays.isEmpty }

    /// Whether it has a series of any measure, given or counted.
    package var hasFigures: Bool {
        seriesOfAllDays.values.contains { $0.isKnown(on: asAt) }
            || DerivedMeasure.all.contains { series($0.id) != nil }
    }
}
