import Documents
import ImprovementJourney

extension Page {
    /// A council of the region: its census figures year by year with its rank, and its part in the memorandum.
    init?(council id: Council.ID, in journey: Journey) {
        let isOwn = journey.council?.id == id
        guard let council = isOwn ? journey.council : journey.councils[id] else { return nil }
        let page = CouncilPage(journey: journey, council: council, scope: isOwn ? .council : .otherCouncil(id))
        self.init(
            title: "\(council.title)", summary: page.summary,
            sections: [
                Section.years(id: "census", title: "Census of its workforce, year by year", page.keys, in: journey),
                isOwn ? nil : page.otherSection, isOwn ? nil : page.rankSection, page.placementSection,
                page.sharingSection,
            ].compactMap { $0 })
    }
}

/// What the page of a council says.
private struct CouncilPage {
    let journey: Journey
    let council: Council
    /// Whom its figures speak of.
    let scope: Scope
    /// The measures that councils are compared on.
    let measures: [Measure]

    init(journey: Journey, council: Council, scope: Scope) {
        self.journey = journey
        self.council = council
        self.scope = scope
        measures = journey.measures.filter { $0.panel == "region" }
    }

    var keys: [Series.Key] { measures.map { Series.Key($0.id, scope) } }

    var summary: Sentence {
        // Where nobody is known to have signed, that this one has not is no news.
        let unsigned: Sentence? = journey.comparedCouncils.basis == .memorandum ? "not of the memorandum" : nil
        let kind: Sentence? =
            council.isJoint
            ? "the joint return of \(memberTitles.joined(separator: " and ")), never to be added to theirs"
            : journey.hasEnded(council) ? council.areaWords : nil
        return [kind ?? signedWords ?? unsigned, censusWords ?? "no census figure is known on this day"].compactMap(
            \.self
        )
        .joined(separator: "; ").capitalised + "."
    }

    /// Whose joint return it is.
    private var memberTitles: [String] { council.jointMembers.map { journey.title(of: Council.ID($0)) } }

    private var signedWords: Sentence? {
        guard let signed = council.signedMemorandum else { return nil }
        return "signed the memorandum in \(signed)"
    }

    private var censusWords: Sentence? {
        guard let measure = measures.first, let series = journey.series(measure.id, scope),
            let last = series.lastKnown ?? series.last
        else { return nil }
        return "\(measure.title) \(series.figure(at: last, of: measure)) in \(last)"
    }

    /// Whatever else is known of it, such as the referrals of a council that this one follows: a stretch of its own, which is
    /// nowhere added to this council's.
    var otherSection: Section? {
        let others = journey.measures.filter { $0.panel != "region" }.map { Series.Key($0.id, scope) }
            .filter { journey.series($0) != nil }
        guard !others.isEmpty else { return nil }
        return Section(
            id: "other", titled: "Its other figures", blocks: [.table(.measures(others, in: journey))],
            sources: journey.sources(ofSeries: others))
    }

    /// The rank among the councils of the memorandum, a column a year.
    var rankSection: Section? {
        let members = journey.comparedCouncils.members
        guard let place = members.firstIndex(where: { $0.id == council.id }) else { return nil }
        let ranked = measures.filter { $0.polarity != .neutral }
        let series = ranked.compactMap { journey.series($0.id, scope) }
        guard let last = series.compactMap(\.last).max(), let first = series.map(\.first).min() else { return nil }
        let periods = (0...min(4, last.ordinal - first.ordinal)).reversed().map { last.adding(-$0) }
        let name: Column<Measure> = Column("measure", "Measure", rank: 1, isFlexible: true) {
            TableCell("\($0.title)")
        }
        let years = periods.enumerated().map { index, period in
            @Sendable func rank(_ measure: Measure) -> RankAmong? {
                CouncilComparison(measure, at: period, in: journey).ranks[place]
            }
            return Column<Measure>(
                "\(period)", "\(short: period)", alignment: .right, rank: periods.count - index,
                definition: "The place among those compared that have a figure, 1 the best, and its quarter.",
                order: { rank($0).map { Double($0.rank) } }
            ) { measure in
                TableCell(rank(measure).map { "\($0.rank) of \($0.count), Q\($0.quarter)" } ?? "-")
            }
        }
        return Section(
            id: "ranks", titled: "Its rank among the \(members.count)",
            blocks: [
                .table(
                    Table(
                        of: ranked, id: \.id.text, leadsTo: { .measure(Series.Key($0.id, scope)) },
                        columns: [name] + years))
            ], sources: journey.sources(series.flatMap(\.sources)))
    }

    /// Agency workers placed with it today, in the order of the record.
    var placementSection: Section? {
        let rows = journey.placements.filter { $0.council == council.id && $0.until == nil }
            .map { PlacementRow($0, in: journey) }
        guard !rows.isEmpty else { return nil }
        let columns: [Column<PlacementRow>] = [
            PlacementRow.role(rank: 1, isFlexible: true),
            Column("rate", "Rate", alignment: .right, rank: 1, definition: "Pounds an hour.") {
                TableCell($0.placement.rate)
            },
            Column("cap", "Against the cap", rank: 1, order: { $0.standing.aboveCap?.value.number ?? 0 }) { row in
                row.standing.aboveCap.map { TableCell("\($0) above the cap", .strong) }
                    ?? TableCell("within the cap", .quiet)
            },
            Column("since", "Since", rank: 2) { TableCell($0.placement.from) },
        ]
        return Section(
            id: "placements", titled: "Agency workers placed here",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.placement.id.text, leadsTo: { .record($0.placement.id) }, columns: columns))
            ], sources: journey.sources(rows.map(\.placement.source)))
    }

    /// Staff that it lends and borrows.
    var sharingSection: Section? {
        let id = council.id
        let sharing = journey.staffSharing.filter { $0.lender == id || $0.borrower == id }
        guard !sharing.isEmpty else { return nil }
        @Sendable func partner(_ share: StaffSharing) -> Council.ID {
            share.lender == id ? share.borrower : share.lender
        }
        let columns: [Column<StaffSharing>] = [
            Column("with", "With", rank: 1, isFlexible: true) { share in
                let title = journey.title(of: partner(share))
                return TableCell(share.lender == id ? "Lends to \(title)" : "Borrows from \(title)")
            },
            .role(rank: 2), .amount(definition: "Full-time equivalents."),
            Column("since", "Since", rank: 3) { TableCell($0.from) },
            Column("until", "Until", rank: 2) { TableCell($0.until, else: "still", .normal) },
        ]
        return Section(
            id: "sharing", titled: "Staff shared",
            blocks: [
                .table(
                    Table(of: sharing, id: \.id.text, leadsTo: { .record(partner($0)) }, columns: columns))
            ], sources: journey.sources(sharing.map(\.source)))
    }
}
