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
        ("agency-share-census", "Agency"), ("vacancy-share-census", "Vacancy"), ("turnover-census", "Turnover"),
        ("caseload-census", "Caseload"), ("absence-census", "Absence"), ("in-post-census", "In post"),
    ]

    /// Whom the table of councils speaks of, in words.
    var membersWords: String { members.count == 1 ? "the 1 council" : "the \(members.count) councils" }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "region" }
        return Page(
            title: "Region", summary: summary,
            sections: [
                councilSection, besideSection, placementSection, capSection, sharingSection,
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

    private func columns(first: String, rank: String, _ definition: String) -> [Table.Column] {
        var columns = [Table.Column("council", first, rank: 1, isFlexible: true)]
        for (index, item) in measures.enumerated() {
            columns.append(
                Table.Column(
                    item.measure.id.text, item.heading, alignment: .right, rank: index == 0 ? 1 : index + 1,
                    definition: item.measure.definition))
            if item.measure.polarity != .neutral {
                columns.append(
                    Table.Column(
                        item.measure.id.text + "-rank", rank, alignment: .right, rank: index == 0 ? 1 : index + 3,
                        definition: definition))
            }
        }
        return columns
    }

    private var councilSection: Section {
        let ranks = measures.map { RankAmong.ranks(memberValues($0.measure), polarity: $0.measure.polarity) }
        let order = members.indices.sorted {
            (ranks.first?[$0]?.rank ?? .max, members[$0].title) < (ranks.first?[$1]?.rank ?? .max, members[$1].title)
        }
        let rows = order.map { index in
            let council = members[index]
            var cells = [TableCell(council.title)]
            for (place, item) in measures.enumerated() {
                let key = Series.Key(item.measure.id, .otherCouncil(council.id))
                let figure = figure(item.measure, key.scope)
                cells.append(TableCell(figure, figure.value.number == nil ? .quiet : .strong, subject: key))
                if item.measure.polarity != .neutral {
                    cells.append(TableCell(ranks[place][index].map(Self.rankText) ?? "", .quiet))
                }
            }
            return Table.Row(id: council.id.text, cells: cells, destination: .council(council.id))
        }
        let when = period.map { ", \($0.shortWords)" } ?? ""
        return Section(
            id: "councils",
            titled: "\(members.isEmpty ? "Councils" : membersWords.capitalisedSentence) of the memorandum\(when)",
            blocks: [
                .table(
                    Table(
                        columns: columns(
                            first: "Council", rank: "Rank",
                            "The place among those of the memorandum that have a figure, 1 the best, and the quarter (Q1 "
                                + "the best). Measures of which neither way is better have none."), rows: rows,
                        emptyText: "No council had signed the memorandum on this day."))
            ],
            sources: sources(members.map { .otherCouncil($0.id) }) + journey.sources(members.map(\.source)))
    }

    private static func rankText(_ rank: RankAmong) -> String { "\(rank.rank)/\(rank.count) Q\(rank.quarter)" }

    private var besideSection: Section? {
        guard period != nil else { return nil }
        var rows: [Table.Row] = []
        var own = [TableCell(journey.title(of: .council), .strong)]
        var middle = [TableCell("Middle of \(membersWords)")]
        for item in measures {
            let figure = figure(item.measure, .council)
            own.append(
                TableCell(
                    figure, figure.value.number == nil ? .quiet : .strong, subject: Series.Key(item.measure.id)))
            let values = memberValues(item.measure).compactMap { $0 }
            middle.append(
                TableCell(
                    Figure(
                        Percentile.median(values).map { .number($0) } ?? .missing(.notReported),
                        unit: item.measure.unit)))
            guard item.measure.polarity != .neutral else { continue }
            own.append(
                TableCell(
                    figure.value.number.map { "\(betterThan($0, item.measure)) of \(values.count)" } ?? "", .quiet))
            middle.append(.empty)
        }
        rows.append(
            Table.Row(id: "council", cells: own, destination: journey.council.map { .council($0.id) }))
        if !members.isEmpty { rows.append(Table.Row(id: "middle", cells: middle)) }
        for scope in journey.comparisonScopes where scope != .council {
            guard measures.contains(where: { journey.series($0.measure.id, scope) != nil }) else { continue }
            var cells = [TableCell(journey.title(of: scope))]
            for item in measures {
                let figure = figure(item.measure, scope)
                cells.append(TableCell(figure, .quiet, subject: Series.Key(item.measure.id, scope)))
                if item.measure.polarity != .neutral { cells.append(.empty) }
            }
            rows.append(
                Table.Row(
                    id: scope.description, cells: cells,
                    destination: measures.first.map { .measure(Series.Key($0.measure.id, scope)) }))
        }
        return Section(
            id: "beside", titled: "Beside them, not among them: \(journey.title(of: .council))",
            blocks: [
                .table(
                    Table(
                        columns: columns(
                            first: "Beside", rank: "Better", "How many of those of the memorandum have a better figure."
                        ),
                        rows: rows))
            ], sources: sources(journey.comparisonScopes))
    }

    private func sources(_ scopes: [Scope]) -> [Source] {
        journey.sources(ofSeries: scopes.flatMap { scope in measures.map { Series.Key($0.measure.id, scope) } })
    }
}
