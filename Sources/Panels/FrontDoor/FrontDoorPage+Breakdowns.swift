import Documents
import ImprovementJourney

extension FrontDoorPage {
    /// Partners side by side: how much each refers, and how much of it led to no further action.
    var partnerSection: Section? {
        let categories = journey.categories(of: Self.referrals)
        let keys = categories.map { Series.Key(Self.referrals, category: $0) }
        let belowKeys = categories.map { Series.Key(Self.noFurtherAction, category: $0) }
        guard let measure = journey.measures[Self.noFurtherAction], let breakdown = Breakdown(keys, in: journey)
        else { return nil }
        let below = Dictionary(
            (Beside(measure, belowKeys, in: journey)?.rows ?? []).map { ($0.key.category, $0) },
            uniquingKeysWith: { first, _ in first })
        let rows = breakdown.parts.map { part in
            let id = Partner.ID(part.key.category ?? "")
            return PartnerRow(id: id, title: journey.title(of: id), part: part, below: below[part.key.category])
        }
        return Section(
            id: "partners", titled: "Who refers, \(breakdown.periodWords)",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.id.text, leadsTo: { .record($0.id) },
                        columns: PartnerRow.columns(breakdown.periodWords, measure)))
            ], sources: journey.sources(ofSeries: keys + belowKeys)
        ).excerpted(
            rows: rows.contains(where: \.isDifferent)
                ? rows.indices.filter { rows[$0].isDifferent } : Array(rows.indices),
            others: "that chance may explain", elsewhere: Self.ownDocument)
    }

    /// What became of the referrals of twelve months.
    var outcomeSection: Section? {
        let measure: Measure.ID = .referralOutcomes
        let keys = journey.categories(of: measure).map { Series.Key(measure, category: $0) }
        guard let breakdown = Breakdown(keys, in: journey) else { return nil }
        let columns: [Column<Breakdown.Part>] = [
            Column("outcome", "Outcome", rank: 1, isFlexible: true) { part in
                TableCell("\(journey.categoryTitle(part.key.category ?? "").capitalisedSentence)")
            },
            Column(
                "referrals", "Referrals", alignment: .right, rank: 2,
                definition: "Referrals that ended so, \(breakdown.periodWords)."
            ) { TableCell($0.figure) },
            Column("share", "Share", alignment: .right, rank: 1, definition: "Their share of all referrals.") {
                TableCell($0.share, .strong)
            },
            Column(
                "before", "Year before", alignment: .right, rank: 3,
                definition: "The share in the same months a year before."
            ) { TableCell($0.shareYearBefore, .quiet) },
            .trend(rank: 4, definition: "The last 12 months."),
        ]
        return Section(
            id: "outcomes", titled: "What became of them, \(breakdown.periodWords)",
            blocks: [
                .table(
                    Table(
                        of: breakdown.parts, id: { $0.key.category ?? "" }, leadsTo: { .measure($0.key) },
                        columns: columns))
            ], sources: journey.sources(ofSeries: keys))
    }

    /// The teams that receive referrals, the most first.
    var teamSection: Section? {
        let keys = journey.currentTeams.map { Series.Key(Self.referrals, .team($0.id)) }
        guard let breakdown = Breakdown(keys, in: journey) else { return nil }
        let columns: [Column<Breakdown.Part>] = [
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\(journey.title(of: $0.key.scope))") },
            Column(
                "referrals", "Referrals", alignment: .right, rank: 1,
                definition: "Referrals that the team received, \(breakdown.periodWords)."
            ) { TableCell($0.figure, .strong) },
            .change(rank: 2), .trend(rank: 3, definition: "The last 12 months."),
        ]
        return Section(
            id: "teams", titled: "Who receives them, \(breakdown.periodWords)",
            blocks: [
                .table(
                    Table(
                        of: breakdown.parts, id: \.key.scope.description,
                        leadsTo: { $0.key.scope.team.map { .record($0) } },
                        columns: columns))
            ], sources: journey.sources(ofSeries: keys))
    }
}

/// A partner with what it refers, for a row.
private struct PartnerRow {
    let id: Partner.ID
    let title: String
    let part: Breakdown.Part
    /// Among the others by the share that led to no further action; nil where that is not known.
    let below: Beside.Row?

    /// Whether that share lies beyond what chance explains.
    var isDifferent: Bool { below?.isDifferent ?? false }

    static func columns(_ time: Sentence, _ measure: Measure) -> [Column<PartnerRow>] {
        [
            Column("partner", "From", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
            Column(
                "referrals", "Referrals", alignment: .right, rank: 1,
                definition: "Referrals received from them, \(time)."
            ) { TableCell($0.part.figure, .strong) },
            Column(
                "change", "Change", alignment: .right, rank: 3,
                definition: "Against the same months a year before, in percent of the earlier.",
                order: { $0.part.change }
            ) { TableCell($0.part.figure.change(on: $0.part.yearBefore)) },
            Column("share", "Of all", alignment: .right, rank: 4, definition: "Their share of all referrals.") {
                TableCell($0.part.share)
            },
            Column(
                "below", "No further action", alignment: .right, rank: 1,
                definition: "Their referrals that ended in no further action."
            ) { TableCell($0.below?.figure ?? Figure(.missing(.notReported), unit: measure.unit), .strong) },
            .compared(by: measure.polarity, "Beside the others", rank: 2, place: \.below?.place),
            Column("trend", "Trend", rank: 5, definition: "Their referrals in the last 12 months.") {
                TableCell(
                    .sparkline(Sparkline($0.part.series, unit: $0.part.figure.unit, counts: $0.part.figure.counts)))
            },
        ]
    }
}

extension Column where Record == Breakdown.Part {
    /// The change on the year before.
    fileprivate static func change(rank: Int) -> Column {
        Column(
            "change", "Change", alignment: .right, rank: rank,
            definition: "Against the same months a year before, in percent of the earlier.", order: \.change
        ) { TableCell($0.figure.change(on: $0.yearBefore)) }
    }

    fileprivate static func trend(rank: Int, definition: Sentence) -> Column {
        Column("trend", "Trend", rank: rank, definition: definition) {
            TableCell(.sparkline(Sparkline($0.series, unit: $0.figure.unit, counts: $0.figure.counts)))
        }
    }
}

extension Breakdown.Part {
    /// The change on the year before as a fraction of that; nil where it cannot be told.
    fileprivate var change: Double? { figure.relativeChange(on: yearBefore) }
}
