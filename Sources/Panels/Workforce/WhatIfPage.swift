import Documents
import ImprovementJourney

extension Page {
    /// What would follow from a trial's numbers: share, cost and the month when the target is met.
    init(whatIf trial: WorkforceProjection.Trial, in journey: Journey) {
        guard let start = journey.projectionStart else {
            self.init(
                title: "What if", summary: "No post is known on this day: workforce.json would hold posts and workers.",
                sections: [])
            return
        }
        let pages = WhatIfPages(
            journey: journey, trial: trial, present: journey.unchangedTrial, start: start)
        self.init(title: "What if", summary: pages.summary, sections: pages.sections)
    }
}

/// The page of a trial.
private struct WhatIfPages {
    var journey: Journey
    var trial: WorkforceProjection.Trial
    var present: WorkforceProjection.Trial
    var start: WorkforceProjection.Start

    private var month: Month { Month(lastEndedBy: journey.asAt) }

    private var target: Double? { journey.measures[.agencyShare]?.target?.value }

    private func projection(_ trial: WorkforceProjection.Trial) -> WorkforceProjection {
        WorkforceProjection(start: start, trial: trial, after: month)
    }

    private func reached(_ projection: WorkforceProjection, _ target: Double) -> String {
        projection.month(reaching: target)?.words ?? "not within 5 years"
    }

    var summary: String {
        let projection = projection(trial)
        let now = Figure(share: start.agency, of: start.permanent + start.agency)
        let later = projection.months[WorkforceProjection.horizon - 1]
        var text = "Agency share \(now.text) now, \(later.share.text) at the end of \(later.month.words)"
        if let target {
            let month = projection.month(reaching: target)
            text +=
                "; \(MeasureUnit.share.text(target)) is \(month.map { "met in \($0.words)" } ?? "not met within 5 years")"
        }
        return text + "."
    }

    var sections: [Section] { [numberSection, outcomeSection, chartSection, assumptionSection] }

    private var sources: [Source] { journey.sources(journey.sourceIDs(of: Post.self)) }

    private var numberSection: Section {
        let posts = journey.posts.count { $0.isSocialWork && $0.isEstablished(on: month.lastDay) }
        func row(_ id: String, _ label: String, _ value: String, _ action: String, _ next: WorkforceProjection.Trial)
            -> Table.Row
        {
            Table.Row(
                id: id, cells: [TableCell(label), TableCell(value, .strong), TableCell(action, .quiet)],
                destination: .whatIf(next))
        }
        let postText = "\(posts + trial.posts)"
        let conversions = "\(trial.conversionsEachMonth) a month"
        let places = "\(trial.academyPlacesEachYear) a year"
        var rows = [
            row("posts more", "Posts", postText, "10 more", trial.adding(posts: 10)),
            row("posts fewer", "Posts", postText, "10 fewer", trial.adding(posts: -min(10, posts + trial.posts))),
            row("conversions more", "Agency to permanent", conversions, "1 more", trial.adding(conversions: 1)),
            row("conversions fewer", "Agency to permanent", conversions, "1 fewer", trial.adding(conversions: -1)),
            row("places more", "Academy places", places, "5 more", trial.adding(places: 5)),
            row("places fewer", "Academy places", places, "5 fewer", trial.adding(places: -5)),
        ]
        if trial != present {
            rows.append(row("present", "All", "changed", "as it is now", present))
        }
        return Section(
            id: "numbers", title: "Enter changes a number",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("number", "Number", rank: 1),
                            Table.Column("value", "Tried", alignment: .right, rank: 1),
                            Table.Column("change", "Enter", rank: 1, isFlexible: true),
                        ], rows: rows))
            ], sources: sources)
    }

    /// The trial beside what goes on if nothing is changed.
    private var outcomeSection: Section {
        let tried = projection(trial)
        let unchanged = projection(present)
        func share(_ projection: WorkforceProjection, _ months: Int) -> TableCell {
            TableCell(projection.months[months - 1].share, .strong)
        }
        var rows: [Table.Row] = []
        for years in [1, 2, 3, 5] {
            rows.append(
                Table.Row(
                    id: "share \(years)",
                    cells: [
                        TableCell("Agency share after \(years.counted("year"))"), share(tried, years * 12),
                        share(unchanged, years * 12),
                    ]))
        }
        for years in [1, 3, 5] {
            rows.append(
                Table.Row(
                    id: "cost \(years)",
                    cells: [
                        TableCell("Yearly cost after \(years.counted("year"))"),
                        TableCell(tried.yearlyCost(afterMonths: years * 12), .strong),
                        TableCell(unchanged.yearlyCost(afterMonths: years * 12)),
                    ]))
        }
        for value in [target, 0].compactMap(\.self) {
            rows.append(
                Table.Row(
                    id: "reach \(value)",
                    cells: [
                        TableCell(value == 0 ? "No agency worker is left" : "\(MeasureUnit.share.text(value)) is met"),
                        TableCell(reached(tried, value), .strong), TableCell(reached(unchanged, value)),
                    ]))
        }
        rows.append(
            Table.Row(
                id: "now",
                cells: [
                    TableCell("Today: share; yearly cost"),
                    TableCell(Figure(share: start.agency, of: start.permanent + start.agency)),
                    TableCell(tried.yearlyCost(afterMonths: 0)),
                ]))
        return Section(
            id: "outcome", titled: "What would follow",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("what", "What", rank: 1, isFlexible: true),
                            Table.Column(
                                "tried", "With these numbers", alignment: .right, rank: 1,
                                definition: "Reckoned month by month with the numbers tried; see what is assumed."),
                            Table.Column(
                                "unchanged", "As it is now", alignment: .right, rank: 2,
                                definition: "Reckoned in the same way with today's posts, conversions as in the last "
                                    + "12 months and academy places as in them."),
                        ], rows: rows))
            ], sources: sources)
    }

    private var chartSection: Section {
        let projection = projection(trial)
        let history = journey.series(.agencyShare).map { series in
            series.points.indices.suffix(24).map {
                ChartPoint(period: series.period(at: $0), value: series.points[$0].value)
            }
        }
        let ahead = projection.months.map { ChartPoint(period: Period($0.month), value: $0.share.value) }
        let sentence =
            target.map {
                "\(MeasureUnit.share.text($0)): \(reached(projection, $0)). To zero: \(reached(projection, 0))."
            }
            ?? "No target is set for the agency share. To zero: \(reached(projection, 0))."
        return Section(
            id: "chart", titled: "Agency share, two years back and five ahead",
            blocks: [
                .timeChart(
                    TimeChart(
                        title: "Agency share", unit: .share, points: (history ?? []) + ahead, target: target,
                        breaks: ahead.first.map {
                            [ChartBreak(from: $0.period, text: "From \($0.period.words) on: reckoned, not measured")]
                        } ?? [], sentence: sentence))
            ], sources: sources)
    }

    private var assumptionSection: Section {
        let rate = MeasureUnit.share.text(start.leavingRate)
        let filled = MeasureUnit.share.text(start.fill)
        let hour = { (pounds: Double?) in pounds.map { MeasureUnit.poundsPerHour.text($0) } ?? "not recorded" }
        let rows: [Table.Row] = [
            .fact(
                "Leaving", TableCell("\(rate) of permanent workers a year, as in the last 12 months, a twelfth a month")
            ),
            .fact(
                "Coming from outside",
                TableCell(
                    "\(start.arrivalsEachYear.text(decimals: 1)) full-time equivalents a year as in the last 12 months, "
                        + "besides the academy and conversions")),
            .fact("Academy", TableCell("its places are filled by full-time workers each September")),
            .fact("Agency", TableCell("fills what is left of the \(filled) of posts that somebody fills today")),
            .fact(
                "Cost",
                TableCell(
                    "\(hour(start.cost.permanentHour)) an hour permanent, \(hour(start.cost.agencyHour)) agency, "
                        + "\(WorkforceCost.hoursInYear.text(decimals: 0)) hours a year")),
            .fact("So", TableCell("arithmetic, not a forecast: nothing else changes", .quiet)),
        ]
        return Section(
            id: "assumptions", titled: "What is assumed", blocks: [.table(.facts(rows))], sources: sources)
    }
}
