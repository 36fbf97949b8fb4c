import Documents
import ImprovementJourney

extension WorkforcePage {
    /// What agency workers cost beside permanent ones.
    var costSection: Section? {
        let keys = [Series.Key(.agencyCost), Series.Key(.permanentCost)]
        let cost = journey.workforceCost
        var rows = keys.compactMap { CostRow($0, in: journey) }
        if cost.agencyHour != nil {
            rows += [
                CostRow("An agency worker's hour; full-time year", hour: cost.agencyHour, month),
                CostRow("A permanent worker's hour; full-time year", hour: cost.permanentHour, month),
                CostRow(id: "ratio", title: "Agency beside permanent", figure: cost.ratio, of: "\(short: month)"),
            ]
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "cost", titled: "Cost of agency workers beside permanent ones",
            blocks: [
                .table(
                    Table(of: rows, id: \.id, leadsTo: { $0.key.map { .measure($0) } }, columns: CostRow.columns))
            ],
            sources: journey.sources(keys.compactMap { journey.series($0)?.source } + journey.postSources))
    }
}

/// What workers cost in a month or an hour, and in a year, for a row.
private struct CostRow {
    let id: String
    let title: Sentence
    let figure: Figure
    let of: Sentence
    var key: Series.Key?
    var year: Figure?
    var trend: Sparkline?

    static var columns: [Column<CostRow>] {
        let hours = Figure(.number(WorkforceCost.hoursInYear), unit: .count)
        return [
            Column("cost", "Cost", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column(
                "figure", "Figure", alignment: .right, rank: 1,
                definition: "In the last month known; an hour's cost is the average of the posts that record one, by "
                    + "full-time equivalents."
            ) { TableCell($0.figure, .strong, subject: $0.key) },
            Column("of", "Of", rank: 3) { TableCell($0.of, .quiet) },
            Column(
                "year", "12 months", alignment: .right, rank: 2,
                definition: "In the last twelve months known; for an hour's cost, a full-time year of \(hours) hours."
            ) { $0.year.map { TableCell($0) } ?? .empty },
            Column("trend", "Trend", rank: 4, definition: "The last 12 months.") {
                $0.trend.map { TableCell(.sparkline($0)) } ?? .empty
            },
        ]
    }
}

extension CostRow {
    /// What is reported month by month; nil where it is not.
    fileprivate init?(_ key: Series.Key, in journey: Journey) {
        guard let series = journey.series(key), let last = series.last, let measure = journey.measures[key.measure]
        else { return nil }
        self.init(
            id: key.rowID, title: "\(measure.title)", figure: series.figure(at: last, of: measure),
            of: "\(short: last)", key: key, year: series.total(of: 12, endingWith: last, of: measure),
            trend: Sparkline(series, of: measure))
    }

    /// What an hour costs, in pounds, and so a year of a full-time worker.
    fileprivate init(_ title: String, hour pounds: Double?, _ month: Month) {
        func figure(_ pounds: Double?, _ unit: MeasureUnit) -> Figure {
            Figure(pounds.map(Value.number) ?? .missing(.notAvailable), unit: unit)
        }
        self.init(
            id: title, title: "\(title)", figure: figure(pounds, .poundsPerHour), of: "\(short: month)",
            year: figure(pounds.map { $0 * WorkforceCost.hoursInYear }, .pounds))
    }
}
