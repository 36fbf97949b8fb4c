import Documents
import ImprovementJourney

extension Section {
    /// Yearly series beside each other, a column a year, the latest five.
    ///
    /// The latest year's cell stands for the measure, so that it can be explained.
    ///
    /// - Parameters:
    ///   - heading: What a row is.
    ///   - name: What a row is called; left out, the series' title.
    ///   - destination: Where a row leads; left out, to the measure's page.
    static func years(
        id: String, title: Sentence, _ keys: [Series.Key], in journey: Journey, heading: Sentence = "Measure",
        name: (@Sendable (Series.Key) -> String)? = nil,
        leadsTo destination: (@Sendable (Series.Key) -> Destination?)? = nil
    ) -> Section {
        let rows = keys.compactMap { YearsRow($0, in: journey) }
        let periods = latestPeriods(rows.map(\.series))
        let first: Column<YearsRow> = Column("measure", heading, rank: 1, isFlexible: true) { row in
            TableCell("\(name?(row.key) ?? journey.title(of: row.key))")
        }
        let years = periods.enumerated().map { index, period in
            Column<YearsRow>(
                "\(period)", "\(short: period)", alignment: .right, rank: periods.count - index,
                definition: "The figure of \(period)."
            ) { row in
                let figure = row.series.figure(at: period, of: row.measure)
                return TableCell(
                    figure, figure.value.number == nil ? .quiet : .normal,
                    subject: row.series.last == period ? row.key : nil)
            }
        }
        return Section(
            id: id, titled: title,
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.key.rowID,
                        leadsTo: { row in destination.map { $0(row.key) } ?? .measure(row.key) },
                        emptyText: "No yearly figure is known on this day.", columns: [first] + years))
            ], sources: journey.sources(rows.flatMap(\.series.sources)))
    }

    private static func latestPeriods(_ series: [Series]) -> [Period] {
        // Of a council that has ended the years since, in which nothing could be, would bury its figures.
        let known = series.compactMap(\.lastKnown).max()
        guard let last = known ?? series.compactMap(\.last).max(), let first = series.map(\.first).min() else {
            return []
        }
        let count = min(5, last.ordinal - first.ordinal + 1)
        return (0..<max(1, count)).reversed().map { last.adding(-$0) }
    }
}

/// A yearly series with its measure, for a row.
private struct YearsRow {
    let key: Series.Key
    let measure: Measure
    let series: Series

    init?(_ key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure], let series = journey.series(key) else { return nil }
        self.key = key
        self.measure = measure
        self.series = series
    }
}
