import Documents
import ImprovementJourney

extension Panel {
    /// How we stand beside the other councils of the region.
    static let region = Panel(
        id: "region", key: "9", title: "Region", question: "How do we stand beside the others?"
    ) { RegionView(journey: $0).page }
}

/// The councils of the memorandum and the journey's own beside them, on a journey's day.
struct RegionView {
    /// The journey, as it stands.
    let journey: Journey
    /// The councils that have signed by that day.
    let members: [Council]
    /// The measures that councils are compared on, with their headings.
    let measures: [(measure: Measure, heading: String)]
    /// The newest period that any of them has a figure for; nil where there is none.
    let period: Period?

    init(journey: Journey) {
        self.journey = journey
        members = journey.memorandumCouncils
        let measures = Self.headings.compactMap { id, heading in
            journey.measures[id].map { (measure: $0, heading: heading) }
        }
        self.measures = measures
        let scopes = journey.memorandumCouncils.map { Scope.otherCouncil($0.id) } + [.council]
        period = measures.flatMap { item in scopes.compactMap { journey.series(item.measure.id, $0)?.last } }.max()
    }

    static let headings: [(Measure.ID, String)] = [
        (.agencyShareCensus, "Agency"), (.vacancyShareCensus, "Vacancy"), (.turnoverCensus, "Turnover"),
        (.caseloadCensus, "Caseload"), (.absenceCensus, "Absence"), (.inPostCensus, "In post"),
    ]

    /// Whom the table of councils speaks of, in words.
    var membersWords: String { members.count == 1 ? "the 1 council" : "the \(members.count) councils" }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "region" }
        return Page(
            title: "Region", summary: summary,
            sections: [
                councilSection, besideSection, rankSection, placementSection, capSection, sharingSection,
                Section.claims(claims, in: journey, title: "Spend and numbers as claimed"),
            ].compactMap { $0 })
    }

    private var summary: String {
        if journey.councils.isEmpty { return "No other council is in this record: region.json would hold them." }
        guard !members.isEmpty else {
            return "The regional memorandum on agency staff was not signed yet on \(journey.asAt.words)."
        }
        guard let item = measures.first, let period, let own = value(item.measure, .council),
            let middle = Percentile.median(memberValues(item.measure).compactMap { $0 })
        else {
            return "\(members.count) councils have signed the memorandum; no census of their workforce is known yet."
        }
        let better = betterThan(own, item.measure)
        let among = memberValues(item.measure).compactMap { $0 }.count
        return "\(item.measure.title), \(period.shortWords): \(journey.title(of: .council)) "
            + "\(item.measure.unit.text(own)), middle of \(membersWords) \(item.measure.unit.text(middle)); "
            + "\(better) of \(among) are better."
    }

    func value(_ measure: Measure, _ scope: Scope) -> Double? {
        period.flatMap { journey.series(measure.id, scope)?[$0]?.value.number }
    }

    func figure(_ measure: Measure, _ scope: Scope) -> Figure {
        guard let period, let series = journey.series(measure.id, scope) else {
            return Figure(.missing(.notReported), unit: measure.unit)
        }
        return series.figure(at: period, unit: measure.unit)
    }

    private func memberValues(_ measure: Measure) -> [Double?] {
        members.map { value(measure, .otherCouncil($0.id)) }
    }

    /// How many of the members have a better figure.
    private func betterThan(_ own: Double, _ measure: Measure) -> Int {
        memberValues(measure).compactMap { $0 }.count { measure.polarity == .higherIsBetter ? $0 > own : $0 < own }
    }

    private func columns(
        _ first: String, _ measures: [(measure: Measure, heading: String)], definition: (Measure) -> String
    ) -> [Table.Column] {
        [Table.Column("council", first, rank: 1, isFlexible: true)]
            + measures.enumerated().map { index, item in
                Table.Column(
                    item.measure.id.text, item.heading, alignment: .right, rank: index + 1,
                    definition: definition(item.measure))
            }
    }

    /// The ranks of the members on each measure of which one way is better, in the members' order.
    private var ranked: [(measure: Measure, heading: String, ranks: [RankAmong?])] {
        measures.filter { $0.measure.polarity != .neutral }.map { item in
            (
                item.measure, item.heading,
                RankAmong.ranks(memberValues(item.measure), polarity: item.measure.polarity)
            )
        }
    }

    /// The members by their rank on the first measure, then by name.
    private var order: [Int] {
        let ranks = ranked.first?.ranks
        return members.indices.sorted {
            (ranks?[$0]?.rank ?? .max, members[$0].title) < (ranks?[$1]?.rank ?? .max, members[$1].title)
        }
    }

    private var councilSection: Section {
        let rows = order.map { index in
            let council = members[index]
            let cells = measures.map { item in
                let key = Series.Key(item.measure.id, .otherCouncil(council.id))
                let figure = figure(item.measure, key.scope)
                return TableCell(figure, figure.value.number == nil ? .quiet : .strong, subject: key)
            }
            return Table.Row(
                id: council.id.text, cells: [TableCell(council.title)] + cells, destination: .record(council.id))
        }
        let when = period.map { ", \($0.shortWords)" } ?? ""
        return Section(
            id: "councils",
            titled: "\(members.isEmpty ? "Councils" : membersWords.capitalisedSentence) of the memorandum\(when)",
            blocks: [
                .table(
                    Table(
                        columns: columns("Council", measures) { $0.definition }, rows: rows,
                        emptyText: "No council had signed the memorandum on this day."))
            ],
            sources: sources(members.map { .otherCouncil($0.id) }) + journey.sources(members.map(\.source)))
    }

    /// The place of each member on each measure of which one way is better.
    private var rankSection: Section? {
        let ranked = ranked
        guard period != nil, !members.isEmpty, !ranked.isEmpty else { return nil }
        let rows = order.map { index in
            Table.Row(
                id: members[index].id.text,
                cells: [TableCell(members[index].title)]
                    + ranked.map { item in
                        TableCell(item.ranks[index].map { "\($0.rank)/\($0.count) Q\($0.quarter)" } ?? "-")
                    }, destination: .record(members[index].id))
        }
        return Section(
            id: "ranks", titled: "Rank and quarter among \(membersWords)",
            blocks: [
                .table(
                    Table(
                        columns: columns("Council", ranked.map { ($0.measure, $0.heading) }) {
                            "The place by \($0.title) among those of the memorandum that have a figure, 1 the best, and the "
                                + "quarter, Q1 the best. A measure of which neither way is better has no rank."
                        }, rows: rows))
            ], sources: sources(members.map { .otherCouncil($0.id) }))
    }

    private var besideSection: Section? {
        guard period != nil else { return nil }
        func row(_ id: String, _ title: TableCell, _ destination: Destination?, cell: (Measure) -> TableCell)
            -> Table.Row
        {
            Table.Row(id: id, cells: [title] + measures.map { cell($0.measure) }, destination: destination)
        }
        var rows = [
            row(
                "council", TableCell(journey.title(of: .council), .strong), journey.council.map { .record($0.id) }
            ) { measure in
                let figure = figure(measure, .council)
                return TableCell(
                    figure, figure.value.number == nil ? .quiet : .strong, subject: Series.Key(measure.id))
            }
        ]
        if !members.isEmpty {
            rows.append(
                row("better", TableCell("Of them better"), nil) { measure in
                    guard measure.polarity != .neutral, let own = value(measure, .council) else { return .empty }
                    return TableCell("\(betterThan(own, measure)) of \(memberValues(measure).compactMap { $0 }.count)")
                })
            rows.append(
                row("middle", TableCell("The middle of them"), nil) { measure in
                    let middle = Percentile.median(memberValues(measure).compactMap { $0 })
                    return TableCell(
                        Figure(middle.map { .number($0) } ?? .missing(.notReported), unit: measure.unit))
                })
        }
        for scope in journey.comparisonScopes where scope != .council {
            guard let first = measures.first(where: { journey.series($0.measure.id, scope) != nil }) else { continue }
            let key = Series.Key(first.measure.id, scope)
            rows.append(
                row(scope.description, TableCell(journey.title(of: scope)), .measure(key)) { measure in
                    TableCell(figure(measure, scope), .quiet, subject: Series.Key(measure.id, scope))
                })
        }
        return Section(
            id: "beside", titled: "Beside them, not among them: \(journey.title(of: .council))",
            blocks: [.table(Table(columns: columns("Beside them", measures) { $0.definition }, rows: rows))],
            sources: sources(journey.comparisonScopes))
    }

    private func sources(_ scopes: [Scope]) -> [Source] {
        journey.sources(ofSeries: scopes.flatMap { scope in measures.map { Series.Key($0.measure.id, scope) } })
    }
}
