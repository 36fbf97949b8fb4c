import Documents
import ImprovementJourney

extension MeasurePage {
    /// The teams beside each other, with what chance explains taken out.
    var teamSection: Section? {
        guard key.category == nil else { return nil }
        let keys = journey.currentTeams.map { Series.Key(key.measure, .team($0.id)) }
            .filter { journey.series($0) != nil }
        guard let beside = Beside(measure, keys, in: journey) else { return nil }
        return Section(
            id: "teams", titled: "Teams beside each other, \(beside.periodWords)",
            blocks: [
                .paragraph(averageWords(beside), .quiet),
                .table(.beside(beside, measure, in: journey, heading: "Team")),
            ], sources: journey.sources(ofSeries: keys))
    }

    private func averageWords(_ beside: Beside) -> Sentence {
        guard let average = beside.average else { return "In the order of the record: what they do is not alike." }
        return "All together: \(Figure(.number(average), unit: measure.unit)). "
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
                blocks: [.table(.beside(beside, measure, in: journey, heading: "Part"))],
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
        let all = (own + keys).compactMap { journey.series($0) }
        // Published figures come later than the council's own: all stand at the last period that all have.
        guard let period = all.compactMap(\.last).min() else { return nil }
        let columns: [Column<Series>] = [
            Column("scope", "Where", rank: 1, isFlexible: true) { TableCell("\(journey.title(of: $0.key.scope))") },
            Column(
                "figure", "\(short: period)", alignment: .right, rank: 1, definition: "The figure of \(period)."
            ) { TableCell($0.figure(at: period, of: measure)) },
            Column(
                "change", "12 months", alignment: .right, rank: 2,
                definition: "The twelve months to then against the twelve before, in percent of the earlier."
            ) { series in
                guard measure.unit == .count, !measure.isStock, series.first.cadence == .monthly else { return .empty }
                let known = series.numbers.prefix(max(0, period.ordinal - series.first.ordinal + 1))
                return TableCell(YearOnYearCount(Array(known)).changeWords ?? "-")
            },
            Column("trend", "Trend", rank: 3, definition: "The last 12 periods known.") {
                TableCell(.sparkline(Sparkline($0, of: measure)))
            },
        ]
        return Section(
            id: "elsewhere", titled: "Beside the others",
            blocks: [.table(Table(of: all, id: \.key.rowID, leadsTo: { .measure($0.key) }, columns: columns))],
            sources: journey.sources(all.map(\.source)))
    }

    /// The council beside each of its statistical neighbours; nil where none of them has a figure.
    var neighbourSection: Section? {
        guard key.scope == .council,
            let comparison = NeighbourComparison(key.measure, category: key.category, in: journey)
        else { return nil }
        return .neighbours(comparison, in: journey)
    }

    /// The findings that the measure stands behind, and what is done about it.
    var behindSection: Section? {
        let findings = journey.inspections.flatMap { inspection in
            inspection.findings.filter { $0.measures.contains(key.measure) }.map {
                Reason(
                    id: $0.id.text, kind: "Finding", title: $0.title,
                    detail: "\($0.kind.rawValue), \(inspection.published)", destination: .record($0.id),
                    source: $0.source)
            }
        }
        let actions = journey.actions.filter { $0.measure == key.measure }.map {
            Reason(
                id: $0.id.text, kind: "Action", title: $0.title, detail: "\($0.owner)", destination: .record($0.id),
                source: $0.source)
        }
        let reasons = findings + actions
        guard !reasons.isEmpty else { return nil }
        let columns: [Column<Reason>] = [
            Column("kind", "What", rank: 1) { TableCell($0.kind, .quiet) },
            Column("title", "Title", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
            Column("detail", "Detail", rank: 2) { TableCell($0.detail, .quiet) },
        ]
        return Section(
            id: "behind", titled: "Findings and actions that it stands behind",
            blocks: [.table(Table(of: reasons, id: \.id, leadsTo: \.destination, columns: columns))],
            sources: journey.sources(reasons.map(\.source)))
    }

    /// Why the measure is taken: a finding, or an action.
    private struct Reason {
        let id: String
        let kind: Sentence
        let title: String
        let detail: Sentence
        let destination: Destination?
        let source: Source.ID
    }

    /// Every period of the last two years, the latest first, with parts and restatements.
    var historySection: Section? {
        guard let series, let verdict else { return nil }
        @Sendable func figure(_ index: Int) -> Figure { series.figure(at: series.period(at: index), of: measure) }
        var columns: [Column<Int>] = [
            Column("period", "Period", rank: 1) { TableCell("\(short: series.period(at: $0))") },
            Column("figure", "Figure", alignment: .right, rank: 1, definition: "\(measure.definition)") { index in
                TableCell(figure(index), figure(index).value.number == nil ? .quiet : .strong)
            },
            Column(
                "parts", "Made of", alignment: .right, rank: 2, definition: "The counts above and below the line.",
                order: { figure($0).numerator }
            ) { TableCell(figure($0).parts ?? "", .quiet) },
            Column(
                "verdict", "Verdict", rank: 1,
                definition: "Whether the figure is out of the ordinary, by the rules of the control chart."
            ) { TableCell(verdict.status(at: $0)) },
            Column("note", "Note", rank: 3, isFlexible: true) { TableCell(note(at: $0, in: series), .quiet) },
        ]
        if measure.targets.count > 1 {
            let target = Column<Int>(
                "target", "Target", alignment: .right, rank: 4,
                definition: "The target that stood on the period's last day."
            ) { index in
                measure.target(in: series.period(at: index)).map {
                    TableCell(Figure(.number($0.value), unit: measure.unit), .quiet)
                } ?? .empty
            }
            columns.insert(target, at: 3)
        }
        return Section(
            id: "history", titled: "Period by period",
            blocks: [
                .table(
                    Table(
                        of: series.points.indices.suffix(24).reversed(), id: { "\(series.period(at: $0))" },
                        columns: columns))
            ], sources: journey.sources(series.sources))
    }

    /// Why a period has no figure, or what it was before it was stated anew.
    private func note(at index: Int, in series: Series) -> Sentence {
        if case .missing(let missing) = series.points[index].value { return "\(missing.words)" }
        return series.restatedWords(series.period(at: index), of: measure) ?? ""
    }
}
