import Documents
import ImprovementJourney

extension Table {
    /// Measures with their latest months, value, target and verdict, a row each; each leads to the measure's page.
    ///
    /// Keys without a known measure are left out; a measure without figures has a row that says so.
    static func measures(_ keys: [Series.Key], in journey: Journey) -> Table {
        let rows = keys.compactMap { MeasureRow($0, in: journey) }
        // Where nothing is aimed at, the room goes to the names and periods.
        let isAimed = rows.contains { $0.measure.target != nil }
        return Table(
            of: rows, id: { "\($0.key.measure) \($0.key.scope) \($0.key.category ?? "")" },
            leadsTo: { .measure($0.key) }, emptyText: "No measure is defined for this.",
            columns: MeasureRow.columns(isAimed: isAimed, journey))
    }
}

/// A measure with what is known of it, for a row.
private struct MeasureRow {
    let key: Series.Key
    let measure: Measure
    let series: Series?
    let verdict: Verdict?

    init?(_ key: Series.Key, in journey: Journey) {
        guard let measure = journey.measures[key.measure] else { return nil }
        self.key = key
        self.measure = measure
        series = journey.series(key)?.withoutEnd
        verdict = journey.verdict(key)
    }

    static func columns(isAimed: Bool, _ journey: Journey) -> [Column<MeasureRow>] {
        let figures: [Column<MeasureRow>] = [
            Column("measure", "Measure", rank: 1, isFlexible: true) { row in
                TableCell(
                    row.key.category.map { "\(row.measure.title): \(journey.categoryTitle($0))" }
                        ?? "\(row.measure.title)")
            },
            Column("trend", "Last 12", rank: 4, definition: "The latest twelve figures.") {
                TableCell(.sparkline(Sparkline($0.series, of: $0.measure)))
            },
            Column(
                "latest", "Latest", alignment: .right, rank: 1,
                definition: "The newest figure known; where a share has too few cases to judge, its counts."
            ) { $0.latest },
            Column("period", "Of", rank: 6) { row in
                TableCell(row.series?.last.map { "\(short: $0)" } ?? "", .quiet)
            },
        ]
        let target: [Column<MeasureRow>] = [
            Column("target", "Target", alignment: .right, rank: 5, definition: "What is aimed at.") { row in
                row.measure.target.map { TableCell(Figure(.number($0.value), unit: row.measure.unit)) } ?? .empty
            },
            Column(
                "distance", "To go", alignment: .right, rank: 7,
                definition: "The latest figure's distance from the target; a target that is met has none."
            ) { $0.distance },
        ]
        let change: Column<MeasureRow> = Column(
            "change", "Change", rank: 2,
            definition:
                "What the control chart says of the latest figure; for a level, and for what is clear only over "
                + "twelve months, the change on the year before."
        ) { row in
            row.verdict?.movementWords.map { TableCell($0) } ?? TableCell(row.verdict.map(Status.init) ?? .noData)
        }
        let outlook: Column<MeasureRow> = Column(
            "outlook", "Target?", rank: 3, definition: "Whether the target will be met as things are."
        ) { row in
            TableCell(row.verdict?.shortTargetWords ?? "", row.verdict?.isMissingTarget == true ? .concern : .quiet)
        }
        return figures + (isAimed ? target : []) + [change] + (isAimed ? [outlook] : [])
    }

    private var latest: TableCell {
        let latest = series?.latestFigure(of: measure) ?? Figure(.missing(.notReported), unit: measure.unit)
        if verdict?.cases != nil, let parts = latest.parts { return TableCell(parts, .strong, subject: key) }
        return TableCell(latest, .strong, subject: key)
    }

    /// How far the latest figure still is from the target; nothing where it is met or there is none.
    private var distance: TableCell {
        guard let target = measure.target, measure.polarity != .neutral, let latest = series?.latest?.value.number
        else { return .empty }
        let toGo = measure.polarity == .lowerIsBetter ? latest - target.value : target.value - latest
        if toGo <= 0 { return TableCell("met", .improvement) }
        return TableCell("\(Figure(.number(toGo), unit: measure.unit), .size)")
    }
}
