import Documents
import ImprovementJourney

extension MeasurePage {
    /// The teams beside each other, with what chance explains taken out.
    var teamSection: Section? {
        guard key.category == nil else { return nil }
        let keys = journey.teams.filter { $0.closed == nil }.map { Series.Key(key.measure, .team($0.id)) }
            .filter { journey.series($0) != nil }
        guard let beside = Beside(measure, keys, in: journey) else { return nil }
        return Section(
            id: "teams", titled: "Teams beside each other, \(beside.periodWords)",
            blocks: [
                .paragraph(averageText(beside), .quiet),
                .table(.beside(beside, measure, in: journey, heading: "Team") { .measure($0) }),
            ], sources: journey.sources(ofSeries: keys))
    }

    private func averageText(_ beside: Beside) -> String {
        guard let average = beside.average else { return "In the order of the record: what they do is not alike." }
        return "All together: \(measure.unit.text(average)). "
            + "Those that differ beyond chance come first; the others stand in no order of merit."
    }

    /// The parts that the measure is kept in, such as partners, the largest first.
    var partSection: Section? {
        guard key.category == nil else { return nil }
        let keys = journey.categories(of: key.measure, key.scope)
            .map { Series.Key(key.measure, key.scope, category: $0) }
            .map { (key: $0, latest: journey.series($0)?.latest?.value.number ?? -1) }
            .sorted { $0.latest > $1.latest }.map(\.key)
        guard !keys.isEmpty else { return nil }
        if measure.unit == .share, let beside = Beside(measure, keys, in: journey) {
            return Section(
                id: "parts", titled: "By part, \(beside.periodWords)",
                blocks: [.table(.beside(beside, measure, in: journey, heading: "Part") { .measure($0) })],
                sources: journey.sources(ofSeries: keys))
        }
        return Section(
            id: "parts", titled: "By part", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    /// The same measure elsewhere: the council, region, statistical neighbours, England.
    var elsewhereSection: Section? {
        let keys = journey.comparisonScopes.filter { $0 != key.scope }
            .map { Series.Key(key.measure, $0, category: key.category) }.filter { journey.series($0) != nil }
        guard !keys.isEmpty else { return nil }
        let own = series == nil ? [] : [key]
        if !measure.cadence.isWithinYear {
            return .years(id: "elsewhere", title: "Beside the others, year by year", own + keys, in: journey)
        }
        let all = (own + keys).compactMap { key in journey.series(key).map { (key, $0) } }
        // Published figures come later than the council's own: all stand at the last period that all have.
        guard let period = all.compactMap(\.1.last).min() else { return nil }
        let rows = all.map { key, series in
            let change = YearOnYearCount(
                Array(series.numbers.prefix(max(0, period.ordinal - series.first.ordinal + 1))))
            return Table.Row(
                id: key.rowID,
                cells: [
                    TableCell(journey.title(of: key.scope)), TableCell(series.figure(at: period, unit: measure.unit)),
                    TableCell(measure.unit == .count && !measure.isStock ? change.changeText ?? "-" : ""),
                    TableCell(.sparkline(Array(series.numbers.suffix(12)))),
                ], destination: .measure(key))
        }
        let columns = [
            Table.Column("scope", "Where", rank: 1, isFlexible: true),
            Table.Column(
                "figure", period.shortWords, alignment: .right, rank: 1, definition: "The figure of \(period.words)."),
            Table.Column(
                "change", "12 months", alignment: .right, rank: 2,
                definition: "The twelve months to then against the twelve before, in percent of the earlier."),
            Table.Column("trend", "Trend", rank: 3, definition: "The last 12 periods known."),
        ]
        return Section(
            id: "elsewhere", titled: "Beside the others", blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources(all.map(\.1.source)))
    }

    /// The findings that the measure stands behind, and what is done about it.
    var behindSection: Section? {
        var rows: [Table.Row] = []
        var sources: [Source.ID] = []
        for inspection in journey.inspections {
            for finding in inspection.findings where finding.measures.contains(key.measure) {
                rows.append(
                    Table.Row(
                        id: finding.id.text,
                        cells: [
                            TableCell("Finding", .quiet), TableCell(finding.title),
                            TableCell("\(finding.kind.rawValue), \(inspection.published.words)", .quiet),
                        ], destination: .record(finding.id)))
                sources.append(finding.source)
            }
        }
        for action in journey.actions where action.measure == key.measure {
            rows.append(
                Table.Row(
                    id: action.id.text,
                    cells: [
                        TableCell("Action", .quiet), TableCell(action.title),
                        TableCell(action.owner, .quiet),
                    ], destination: .record(action.id)))
            sources.append(action.source)
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "behind", titled: "Findings and actions that it stands behind",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("kind", "What", rank: 1),
                            Table.Column("title", "Title", rank: 1, isFlexible: true),
                            Table.Column("detail", "Detail", rank: 2),
                        ], rows: rows))
            ], sources: journey.sources(sources))
    }

    /// Every period of the last two years, the latest first, with parts and restatements.
    var historySection: Section? {
        guard let series, let verdict else { return nil }
        let rows = series.points.indices.suffix(24).reversed().map { index in
            let period = series.period(at: index)
            let figure = series.figure(at: period, unit: measure.unit)
            let status = verdict.status(at: index)
            let restated = series.restatements.last { $0.period == period }.map {
                "restated \($0.on.shortWords), before \(Figure($0.earlier.value, unit: measure.unit).text)"
            }
            let missing: String? = if case .missing(let missing) = figure.value { missing.words } else { nil }
            return Table.Row(
                id: "\(period)",
                cells: [
                    TableCell(period.shortWords), TableCell(figure, figure.value.number == nil ? .quiet : .strong),
                    TableCell(figure.partsText ?? "", .quiet), TableCell(.status(status), status.tone),
                    TableCell(missing ?? restated ?? "", .quiet),
                ])
        }
        let columns = [
            Table.Column("period", "Period", rank: 1),
            Table.Column("figure", "Figure", alignment: .right, rank: 1, definition: measure.definition),
            Table.Column(
                "parts", "Made of", alignment: .right, rank: 2, definition: "The counts above and below the line."),
            Table.Column(
                "verdict", "Verdict", rank: 1,
                definition: "Whether the figure is out of the ordinary, by the rules of the control chart."),
            Table.Column("note", "Note", rank: 3, isFlexible: true),
        ]
        return Section(
            id: "history", titled: "Period by period", blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources([series.source]))
    }
}
