import Documents
import ImprovementJourney

extension Page {
    /// A council of the region: its census figures year by year with its rank, and its part in the memorandum.
    init?(council id: Council.ID, in journey: Journey) {
        let isOwn = journey.council?.id == id
        guard let council = isOwn ? journey.council : journey.councils[id] else { return nil }
        let scope: Scope = isOwn ? .council : .otherCouncil(id)
        let measures = journey.measures.filter { $0.panel == "region" }
        let keys = measures.map { Series.Key($0.id, scope) }
        let signed =
            council.signedMemorandum.map { $0.first <= journey.asAt ? "signed the memorandum in \($0.words)" : nil }
            ?? nil
        let agency = keys.first.flatMap { key in
            journey.measures[key.measure].flatMap { measure in
                journey.series(key).flatMap { series in
                    series.last.map {
                        "\(measure.title) \(series.figure(at: $0, unit: measure.unit).text) in \($0.words)"
                    }
                }
            }
        }
        self.init(
            title: council.title,
            summary: [signed ?? "not of the memorandum", agency ?? "no census figure is known on this day"]
                .joined(separator: "; ").capitalisedSentence + ".",
            sections: [
                Section.years(id: "census", title: "Census of its workforce, year by year", keys, in: journey),
                isOwn ? nil : Self.ranks(id, measures, in: journey),
                Self.placements(id, in: journey), Self.sharing(id, in: journey),
            ].compactMap { $0 })
    }

    /// The rank among the councils of the memorandum, a column a year.
    private static func ranks(_ id: Council.ID, _ measures: [Measure], in journey: Journey) -> Section? {
        let members = journey.memorandumCouncils
        guard let place = members.firstIndex(where: { $0.id == id }) else { return nil }
        let ranked = measures.filter { $0.polarity != .neutral }
        let series = ranked.compactMap { journey.series($0.id, .otherCouncil(id)) }
        guard let last = series.compactMap(\.last).max(), let first = series.map(\.first).min() else { return nil }
        let periods = (0...min(4, last.ordinal - first.ordinal)).reversed().map { last.adding(-$0) }
        let rows = ranked.map { measure in
            Table.Row(
                id: measure.id.text,
                cells: [TableCell(measure.title)]
                    + periods.map { period in
                        let values = members.map {
                            journey.series(measure.id, .otherCouncil($0.id))?[period]?.value.number
                        }
                        let rank = RankAmong.ranks(values, polarity: measure.polarity)[place]
                        return TableCell(rank.map { "\($0.rank) of \($0.count), Q\($0.quarter)" } ?? "-")
                    }, destination: .measure(Series.Key(measure.id, .otherCouncil(id))))
        }
        let columns =
            [Table.Column("measure", "Measure", rank: 1, isFlexible: true)]
            + periods.enumerated().map { index, period in
                Table.Column(
                    "\(period)", period.shortWords, alignment: .right, rank: periods.count - index,
                    definition:
                        "The place among those of the memorandum that have a figure, 1 the best, and its quarter.")
            }
        return Section(
            id: "ranks", titled: "Its rank among the \(members.count)",
            blocks: [.table(Table(columns: columns, rows: rows))], sources: journey.sources(series.map(\.source)))
    }

    private static func placements(_ id: Council.ID, in journey: Journey) -> Section? {
        let placements = journey.placements.filter { $0.council == id && $0.until == nil }
        guard !placements.isEmpty else { return nil }
        let rows = placements.map { placement in
            let above = journey.poundsAboveCap(placement).map { "\(MeasureUnit.poundsPerHour.text($0)) above the cap" }
            return Table.Row(
                id: placement.id.text,
                cells: [
                    TableCell(placement.role.capitalisedSentence),
                    TableCell(Figure(.number(placement.hourlyRate), unit: .poundsPerHour)),
                    TableCell(above ?? "within the cap", above == nil ? .quiet : .strong), TableCell(placement.from),
                ], destination: .record(placement.id))
        }
        return Section(
            id: "placements", titled: "Agency workers placed here",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("role", "Role", rank: 1, isFlexible: true),
                            Table.Column("rate", "Rate", alignment: .right, rank: 1, definition: "Pounds an hour."),
                            Table.Column("cap", "Against the cap", rank: 1), Table.Column("since", "Since", rank: 2),
                        ], rows: rows))
            ], sources: journey.sources(placements.map(\.source)))
    }

    private static func sharing(_ id: Council.ID, in journey: Journey) -> Section? {
        let sharing = journey.staffSharing.filter { $0.lender == id || $0.borrower == id }
        guard !sharing.isEmpty else { return nil }
        let rows = sharing.map { share in
            let lends = share.lender == id
            return Table.Row(
                id: share.id.text,
                cells: [
                    TableCell(
                        (lends ? "Lends to " : "Borrows from ")
                            + journey.title(of: lends ? share.borrower : share.lender)),
                    TableCell(share.role.capitalisedSentence),
                    TableCell(Figure(.number(share.fullTimeEquivalent), unit: .fullTimeEquivalent)),
                    TableCell(share.from), share.until.map { TableCell($0) } ?? TableCell("still"),
                ], destination: .record(lends ? share.borrower : share.lender))
        }
        return Section(
            id: "sharing", titled: "Staff shared",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("with", "With", rank: 1, isFlexible: true),
                            Table.Column("role", "Role", rank: 2),
                            Table.Column(
                                "amount", "FTE", alignment: .right, rank: 1, definition: "Full-time equivalents."),
                            Table.Column("since", "Since", rank: 3), Table.Column("until", "Until", rank: 2),
                        ], rows: rows))
            ], sources: journey.sources(sharing.map(\.source)))
    }
}
