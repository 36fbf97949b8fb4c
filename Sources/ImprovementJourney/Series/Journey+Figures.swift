extension Journey {
    /// A series' figure of a period, or of several together that end with it, with its parts and its origin.
    ///
    /// Not reported where the record has no such series, or no file defines its measure.
    package func figure(_ key: Series.Key, endingWith last: Period, periods: Int = 1) -> Figure {
        guard let measure = measures[key.measure] else { return Figure(.missing(.notReported), unit: .count) }
        guard let series = series(key) else {
            return Figure(.missing(.notReported), unit: measure.unit, counts: measure.counts)
        }
        return periods == 1
            ? series.figure(at: last, of: measure) : series.total(of: periods, endingWith: last, of: measure)
    }
}
