import Documents
import ImprovementJourney

extension Section {
    /// Yearly series beside each other, a column a year, the latest five.
    ///
    /// The latest year's cell stands for the measure, so that it can be explained.
    static func years(id: String, title: String, _ keys: [Series.Key], in journey: Journey) -> Section {
        let series = keys.compactMap { key in journey.series(key).map { (key, $0) } }
        let periods = latestPeriods(series.map(\.1))
        let rows = series.compactMap { key, series -> Table.Row? in
            guard let measure = journey.measures[key.measure] else { return nil }
            return Table.Row(
                id: key.rowID,
                cells: [TableCell(journey.title(of: key))]
                    + periods.map { period in
                        let figure = series.figure(at: period, unit: measure.unit)
                        return TableCell(
                            figure, figure.value.number == nil ? .quiet : .normal,
                            subject: series.last == period ? key : nil)
                    }, destination: .measure(key))
        }
        let columns =
            [Table.Column("measure", "Measure", rank: 1, isFlexible: true)]
            + periods.enumerated().map { index, period in
                Table.Column(
                    "\(period)", period.shortWords, alignment: .right, rank: periods.count - index,
                    definition: "The figure of \(period.words).")
            }
        return Section(
            id: id, titled: title,
            blocks: [.table(Table(columns: columns, rows: rows, emptyText: "No yearly figure is known on this day."))],
            sources: journey.sources(series.map(\.1.source)))
    }

    private static func latestPeriods(_ series: [Series]) -> [Period] {
        guard let last = series.compactMap(\.last).max(), let first = series.map(\.first).min() else { return [] }
        let count = min(5, last.ordinal - first.ordinal + 1)
        return (0..<max(1, count)).reversed().map { last.adding(-$0) }
    }
}
