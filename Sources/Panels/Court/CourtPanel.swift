import Documents
import ImprovementJourney

extension Panel {
    /// Which child's case will pass 26 weeks.
    static let court = Panel(
        id: "court", key: "5", title: "Court", question: "Which child's case will pass 26 weeks?"
    ) { Court(journey: $0).page }
}

/// The court's cases on a journey's day.
struct Court {
    /// The journey, as it stands.
    let journey: Journey
    /// The live cases, those with the fewest days left first.
    let live: [CourtCase]

    init(journey: Journey) {
        self.journey = journey
        live = journey.liveCases.map { ($0, $0.standing(on: journey.asAt).daysLeft) }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
    }

    var page: Page {
        guard !journey.courtCases.isEmpty else {
            return Page(
                title: "Court", summary: summary,
                sections: [
                    Section(
                        id: "limits", title: "Against the 26 weeks",
                        blocks: [
                            .paragraph("court.json would hold each case with its issue, stages and extensions.", .quiet)
                        ]), measureSection,
                ].compactMap { $0 })
        }
        return Page(
            title: "Court", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: [
                liveSection, limitSection, timeSection, waitSection, measureSection,
                chartSection(.courtWithin26Weeks), chartSection(.courtAverageWeeks),
                Section.claims(journey.claims.filter { $0.panel == "court" }, in: journey),
            ].compactMap { $0 })
    }

    private var late: [CourtCase] { live.filter { !$0.standing(on: journey.asAt).isWithinCurrentLimit } }
    private var inExtension: [CourtCase] { live.filter { $0.standing(on: journey.asAt).isInExtension } }

    private var summary: String {
        guard !journey.courtCases.isEmpty else {
            return "No court case is known on this day: court.json would hold the cases."
        }
        let weeks = journey.settings.willPassWeeks
        return "\(live.count.counted("live case")): \(late.count) past the limit, \(inExtension.count) in extension, "
            + "\(journey.cases(passingWithin: weeks).count) will pass within \(weeks) weeks, "
            + "\(journey.cases(passingWithin: 2 * weeks).count) within \(2 * weeks)."
    }

    private var limitSection: Section {
        let weeks = journey.settings.willPassWeeks
        let over = live.filter { !$0.standing(on: journey.asAt).isWithinStatutoryLimit }
        func row(_ id: String, _ label: String, _ cases: [CourtCase], _ tone: Tone = .strong) -> Table.Row {
            let children = cases.reduce(0) { $0 + $1.children }
            return Table.Row(
                id: id,
                cells: [
                    TableCell(label), TableCell(Figure(count: cases.count), cases.isEmpty ? .quiet : tone),
                    TableCell(Figure(count: children)),
                    TableCell(Figure(share: Double(cases.count), of: Double(live.count))),
                    TableCell(cases.first.map { "\($0.id)" } ?? "", .quiet),
                ], destination: cases.first.map { .record($0.id) })
        }
        let columns = [
            Table.Column("standing", "Live cases", rank: 1, isFlexible: true),
            Table.Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition:
                    "Live cases that stand so today; those within \(2 * weeks) weeks include those within \(weeks)."),
            Table.Column(
                "children", "Children", alignment: .right, rank: 3, definition: "The children of these cases."),
            Table.Column("share", "Of live", alignment: .right, rank: 2, definition: "Their share of all live cases."),
            Table.Column("first", "First", rank: 4, definition: "The one with the fewest days left."),
        ]
        return Section(
            id: "limits", titled: "Against the 26 weeks",
            blocks: beforeTheAct + [
                .table(
                    Table(
                        columns: columns,
                        rows: [
                            row("late", "Past the limit, no extension in force", late, .concern),
                            row(
                                "passing", "Will pass the limit within \(weeks) weeks",
                                journey.cases(passingWithin: weeks)),
                            row(
                                "passing-later", "Will pass the limit within \(2 * weeks) weeks",
                                journey.cases(passingWithin: 2 * weeks)),
                            row("extension", "Over 26 weeks, in extension", inExtension),
                            row("over", "Over 26 weeks, with or without extension", over),
                            row("all", "All live cases", live),
                        ]))
            ], sources: journey.sources(live.map(\.source)))
    }

    /// The limit is law since 22 April 2014 (Children and Families Act 2014, section 14).
    private var beforeTheAct: [Block] {
        guard let law = Day(year: 2014, month: 4, day: 22), journey.asAt < law else { return [] }
        return [.paragraph("The 26 weeks became law on \(law.words): before that they are an aim.", .quiet)]
    }

    private var liveSection: Section {
        let longest = live.map { max($0.standing(on: journey.asAt).weeks, $0.deadline.limitInWeeks) }.max() ?? 26
        let maximum = max(30, longest.rounded(.up))
        let rows = live.map { courtCase in
            Table.Row(
                id: courtCase.id.text,
                cells: [
                    TableCell(courtCase.id.text, .strong),
                    TableCell(.bar(courtCase.bar(on: journey.asAt, maximum: maximum))),
                    courtCase.daysLeftCell(on: journey.asAt), TableCell(courtCase.stageWords),
                    TableCell(courtCase.delayWords),
                    TableCell(courtCase.standingWords(on: journey.asAt), .quiet),
                    TableCell(journey.title(of: courtCase.team), .quiet),
                ], destination: .record(courtCase.id))
        }
        let columns = [
            Table.Column("case", "Case", rank: 1),
            Table.Column(
                "weeks", "Weeks against 26", rank: 1,
                definition: "Weeks since issue, against week 26 and the end of an extension where there is one."),
            Table.Column(
                "left", "Left", alignment: .right, rank: 1,
                definition: "Days to the limit with its valid extensions. The 26 weeks begin with the day of issue "
                    + "(Children Act 1989, section 32): the last day is issue + 181."),
            Table.Column("stage", "Stage", rank: 3, definition: "The hearing that the case has come to."),
            Table.Column(
                "delay", "Waits for, reason", rank: 2, isFlexible: true,
                definition: "Whom the case waits for today and what for, or why it was last extended."),
            Table.Column("standing", "Standing", rank: 5),
            Table.Column("team", "Team", rank: 4),
        ]
        return Section(
            id: "live", titled: "Every live case, fewest days left first",
            blocks: [.table(Table(columns: columns, rows: rows, emptyText: "No case is live on this day."))],
            sources: journey.sources(live.map(\.source)))
    }

    private var measureSection: Section? {
        let keys = journey.measures.filter { $0.panel == "court" }.map { Series.Key($0.id) }
        guard !keys.isEmpty else { return nil }
        return Section(
            id: "measures", titled: "Month by month, of cases that ended in the month",
            blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys))
    }

    private func chartSection(_ id: Measure.ID) -> Section? {
        let key = Series.Key(id)
        guard let measure = journey.measures[key.measure], let series = journey.series(key) else { return nil }
        return Section(
            id: id.text, titled: measure.title,
            blocks: [.timeChart(TimeChart(series: series, measure: measure, verdict: series.verdict(for: measure)))],
            sources: journey.sources([series.source]))
    }
}
