import Documents
import ImprovementJourney

extension Table {
    /// Measures with their latest months, value, target and verdict, a row each; each leads to the measure's page.
    ///
    /// Keys without a known measure are left out; a measure without figures has a row that says so.
    package static func measures(_ keys: [Series.Key], in journey: Journey) -> Table {
        let measures = keys.compactMap { key in journey.measures[key.measure].map { (key: key, measure: $0) } }
        var columns = [
            Column("measure", "Measure", rank: 1, isFlexible: true),
            Column("trend", "Last 12", rank: 4, definition: "The latest twelve figures."),
            Column(
                "latest", "Latest", alignment: .right, rank: 1,
                definition: "The newest figure known; where a share has too few cases to judge, its counts."),
            Column("period", "Of", rank: 6),
            Column("target", "Target", alignment: .right, rank: 5, definition: "What is aimed at."),
            Column(
                "distance", "To go", alignment: .right, rank: 7,
                definition: "The latest figure's distance from the target; a target that is met has none."),
            Column("change", "Change", rank: 2, definition: "What the control chart says of the latest figure."),
            Column("outlook", "Target?", rank: 3, definition: "Whether the target will be met as things are."),
        ]
        // Where nothing is aimed at, the room goes to the names and periods.
        let isAimed = measures.contains { $0.measure.target != nil }
        if !isAimed { columns.removeAll { ["target", "distance", "outlook"].contains($0.id) } }
        return Table(
            columns: columns,
            rows: measures.map { row($0.measure, $0.key, isAimed: isAimed, in: journey) },
            emptyText: "No measure is defined for this.")
    }

    private static func row(_ measure: Measure, _ key: Series.Key, isAimed: Bool, in journey: Journey) -> Row {
        let series = journey.series(key)
        let verdict = journey.verdict(key)
        let status = verdict.map(Status.init) ?? .noData
        let title = key.category.map { "\(measure.title): \(journey.categoryTitle($0))" } ?? measure.title
        let latest = series?.latestFigure(of: measure) ?? Figure(.missing(.notReported), unit: measure.unit)
        var cells = [
            TableCell(title),
            TableCell(.sparkline(series.map { Array($0.numbers.suffix(12)) } ?? [])),
            TableCell(latest, .strong, subject: key),
            TableCell(series?.last?.shortWords ?? "", .quiet),
        ]
        if verdict?.kind == .fewCases, let parts = latest.partsText {
            cells[2] = TableCell(.text(parts), .strong, subject: key)
        }
        if isAimed {
            cells += [
                measure.target.map { TableCell(Figure(.number($0.value), unit: measure.unit)) } ?? .empty,
                distance(series, measure),
            ]
        }
        cells.append(TableCell(.status(status), status.tone))
        if isAimed {
            cells.append(
                TableCell(
                    verdict?.assurance?.shortWords ?? "", verdict?.assurance == .willNotMeet ? .concern : .quiet))
        }
        return Row(id: "\(key.measure) \(key.scope) \(key.category ?? "")", cells: cells, destination: .measure(key))
    }

    /// How far the latest figure still is from the target; nothing where it is met or there is none.
    private static func distance(_ series: Series?, _ measure: Measure) -> TableCell {
        guard let target = measure.target, let latest = series?.latest?.value.number else { return .empty }
        let toGo = measure.polarity == .lowerIsBetter ? latest - target.value : target.value - latest
        guard measure.polarity != .neutral else { return .empty }
        return toGo <= 0 ? TableCell("met", .improvement) : TableCell(measure.unit.sizeText(toGo))
    }
}

extension Status {
    /// The word for a verdict.
    package init(_ verdict: Verdict) {
        switch verdict.marker {
        case .concern: self = .concern
        case .improvement: self = .improving
        case .neutralHigh, .neutralLow: self = .changed
        case .noChange: self = .noChange
        case .tooFew: self = .tooFew
        case .noData: self = .noData
        }
    }
}

extension ControlChart.Assurance {
    /// The assurance in a word or two, for a table.
    package var shortWords: String {
        switch self {
        case .willMeet: "will meet"
        case .willNotMeet: "will not meet"
        case .hitAndMiss: "hit and miss"
        }
    }
}

extension Series {
    /// The newest figure, whether a number or missing, with its parts.
    package func latestFigure(of measure: Measure) -> Figure? {
        latest.map { Figure($0.value, unit: measure.unit, numerator: $0.numerator, denominator: $0.denominator) }
    }
}

extension Journey {
    /// A category's name on screen: the partner's where it is one, else the file's word with blanks for hyphens.
    package func categoryTitle(_ category: String) -> String {
        partners[Partner.ID(category)]?.title ?? String(category.map { $0 == "-" ? " " : $0 })
    }

    /// The sources of these identifiers that the record names, each once, in the order given.
    package func sources(_ ids: some Sequence<Source.ID>) -> [Source] {
        var seen: Set<Source.ID> = []
        return ids.filter { seen.insert($0).inserted }.compactMap { sources[$0] }
    }

    /// The sources of a table of measures: where their series come from.
    package func sources(ofSeries keys: [Series.Key]) -> [Source] {
        sources(keys.compactMap { series($0)?.source })
    }
}
