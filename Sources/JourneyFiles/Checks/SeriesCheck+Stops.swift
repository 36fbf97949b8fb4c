import ImprovementJourney

extension SeriesCheck {
    /// Points at a series that ended long ago while those of the same measure go on.
    ///
    /// A series that states its last period has told that it ends there.
    mutating func checkStops(_ whole: Record) {
        var lasts: [Measure.ID: [Period]] = [:]
        for series in whole.series.values {
            if let last = series.last { lasts[series.key.measure, default: []].append(last) }
        }
        for record in reader.series where record.last == nil {
            guard let last = whole.series[record.key]?.last, let all = lasts[record.measure], all.count > 1 else {
                continue
            }
            // A year and more of what is taken by the month or quarter, three of what is taken by the year.
            let many = last.months >= 12 ? 3 : 12 / last.months + 1
            let later = all.filter { $0.ordinal >= last.ordinal + many }
            guard later.count * 2 > all.count - 1, let end = later.max(by: { $0.ordinal < $1.ordinal }) else {
                continue
            }
            tell(
                .warning, record, "first",
                "The series ends with \(last), and most others of `\(record.measure)` go on, to \(end).",
                "Add what has been reported since. If the series does end there, say so with \"last\": \"\(last)\".")
        }
    }
}
