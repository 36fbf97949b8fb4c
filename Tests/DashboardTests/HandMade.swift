import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import Panels

/// Pages made by hand, with names that are awkward on purpose.
///
/// All of it is made up.
enum HandMade {
    static let source = Source(id: "made-up", kind: .illustrative, publisher: "This test", title: "Made-up figures")
    static let published = Source(
        id: "out", kind: .published, publisher: "A publisher", title: "A statistic", published: StatedDate("2019-05"))

    static let panels = [
        Panel(id: "overview", key: "1", title: "Overview", question: "What needs me today?") { teams($0) },
        Panel(id: "court", key: "5", title: "Court", question: "Which case?") { court($0) },
        Panel(id: "workforce", key: "6", title: "Workforce", question: "Who?") { _ in
            trial(.init(posts: 0, conversionsEachYear: 1, startersEachYear: 20))
        },
    ]

    /// Names of several scripts, of two columns a letter, with marks, joined emoji, from right to left, and long ones.
    static let names = [
        "Assessment 10", "Assessment 2", "Équipe ć ï", "e\u{301}valuation combined", "児童 保護", "צוות הגנה",
        "Family 👨‍👩‍👧‍👦 support", "A team whose name goes on well beyond what any column could show in full",
        "Late: duty | \"quoted\"", "Leaving care",
    ]

    static func record() -> Record {
        var record = Record(ends: Day(validText: "2019-07-31"))
        record.council = Council(id: "E1", title: "Example County Council", source: "out")
        record.insert(
            JourneyEvent(
                id: "opened", on: StatedDate(Day(validText: "2016-04-26")), title: "An academy opens", text: "",
                panel: "workforce", source: "out"))
        return record
    }

    /// A state of these pages.
    static func state(
        columns: Int = 80, rows: Int = 24, glyphs: Glyphs = .unicode, route: [Destination] = [], filter: String = ""
    ) -> DashboardState {
        DashboardState(
            record: record(), route: route, filter: filter, size: Size(columns: columns, rows: rows),
            glyphs: glyphs, panels: panels, makePage: page)
    }

    @Sendable static func page(_ destination: Destination, in journey: Journey) -> Page? {
        switch destination {
        case .panel(let id): panels.first { $0.id == id }?.page(journey)
        case .record(let name) where name.noun == Team.noun: team(Team.ID(name.id), journey)
        case .record(let name) where name.noun == CourtCase.noun:
            Page(title: "Case \(name.id)", summary: "It waits.", sections: [])
        case .whatIf(let numbers): trial(numbers)
        default: nil
        }
    }

    private static func teams(_ journey: Journey) -> Page {
        let columns: [Column<(offset: Int, element: String)>] = [
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\($0.element)") },
            Column("cases", "Cases", alignment: .right, rank: 1, definition: "Open cases on the day.") {
                TableCell(
                    $0.offset == 4
                        ? Figure(.missing(.suppressed), unit: .count) : Figure(count: ($0.offset * 7 + 3) % 23))
            },
            Column("agency", "Agency", alignment: .right, rank: 3) {
                TableCell(Figure(share: Double($0.offset), of: 20))
            },
            Column("late", "Late", rank: 2) {
                $0.offset % 3 == 0 ? TableCell("LATE \($0.offset + 1)d", .concern) : TableCell("in time")
            },
            Column("due", "Due", rank: 4) { TableCell(journey.asAt.adding(days: $0.offset * 11)) },
            Column("trend", "Last 6", rank: 5) {
                TableCell(.sparkline(Sparkline([1, 3, nil, 2, Double($0.offset), 5], unit: .count, counts: .records)))
            },
            Column("change", "Change", rank: 3) {
                TableCell(.status(Status.allCases[$0.offset % Status.allCases.count]))
            },
        ]
        let table = Table(
            of: names.enumerated(), id: { "team-\($0.offset)" },
            leadsTo: { .record(Team.ID("team-\($0.offset)")) }, columns: columns)
        return Page(
            title: "Overview", summary: "Four teams are late; the longest by ten days.", tone: .concern,
            sections: [
                Section(id: "teams", title: "Teams", blocks: [.table(table)], sources: [source, published]),
                Section(
                    id: "notes", title: "Notes",
                    blocks: [
                        .paragraph("Nothing here is true of anybody. It is here to be wrapped, cut and folded.", .quiet)
                    ], sources: [source]),
            ])
    }

    private static func team(_ id: Team.ID, _ journey: Journey) -> Page? {
        // Team 9 began in 2019: earlier it is not known.
        if id == "team-9", journey.asAt.year < 2019 { return nil }
        guard let number = Int(id.text.dropFirst(5)) else { return nil }
        return Page(
            title: "\(names[number])", summary: "One team of ten.",
            sections: [
                Section(
                    id: "facts", title: "Facts",
                    blocks: [
                        .table(
                            .facts([Fact("As at", "\(journey.asAt)"), Fact("Kind", "duty")]))
                    ]),
                Section(
                    id: "posts", title: "Posts",
                    blocks: [
                        .table(
                            Table(
                                of: 1...3, id: { "post-\($0)" },
                                columns: [
                                    Column("post", "Post", rank: 1) { TableCell("Post \($0)") },
                                    Column("cases", "Cases", alignment: .right, rank: 1) {
                                        TableCell(Figure(count: $0 * number))
                                    },
                                ]))
                    ], sources: [source]),
            ])
    }

    private static func court(_ journey: Journey) -> Page {
        let columns: [Column<Int>] = [
            Column("case", "Case", rank: 1) { TableCell("C-\($0)") },
            Column("bar", "Against week 26", rank: 2) { index in
                let bar = Bar(
                    value: Double(index), limit: 26, extendedLimit: index % 4 == 0 ? 34 : nil, maximum: 52,
                    label: "\(index) weeks")
                return TableCell(.bar(bar), index > 26 ? .concern : .normal)
            },
            Column("weeks", "Weeks", alignment: .right, rank: 3) {
                TableCell(Figure(.number(Double($0)), unit: .weeks))
            },
        ]
        return Page(
            title: "Court", summary: "",
            sections: [
                Section(
                    id: "share", title: "Share in time", blocks: [.timeChart(chart(months: 36))], sources: [source]),
                Section(
                    id: "cases", title: "Cases",
                    blocks: [
                        .table(
                            Table(
                                of: 0..<40, id: { "case-\($0)" },
                                leadsTo: { .record(CourtCase.ID("case-\($0)")) }, columns: columns))
                    ], sources: [source]),
                Section(
                    id: "grades", title: "Grades", blocks: [.stepChart(grades(until: journey.asAt))],
                    sources: [published]),
            ])
    }

    /// A share that falls out of its limits at the end, with a month missing and a break after a year.
    static func chart(months: Int) -> TimeChart {
        let first = Month(ordinal: 2016 * 12 + 7)
        let points = (0..<months).map { index in
            let value = 0.6 + Double((index * 37) % 11) / 100 - (index > 30 ? 0.15 : 0)
            return ChartPoint(
                period: Period(first.adding(months: index)),
                value: index == 5 ? .missing(.notReported) : .number(value),
                status: index > 30 ? .concern : .noChange, mean: 0.65, limits: 0.55...0.75)
        }
        return TimeChart(
            title: "Ended within 26 weeks", unit: .share, points: points, target: 0.8,
            breaks: months > 12 ? [ChartBreak(from: Period(first.adding(months: 12)), text: "a new court.")] : [],
            sentence: "Below its limits for five months.")
    }

    static func grades(until: Day) -> StepChart {
        StepChart(
            title: "Overall effectiveness", levels: ["Inadequate", "Requires improvement", "Good", "Outstanding"],
            steps: [
                .init(on: StatedDate(Day(validText: "2013-03-01")), level: 0, label: "Inspection: Inadequate"),
                .init(on: StatedDate(Day(validText: "2016-04-26")), level: 1, label: "Inspection: better"),
                .init(on: StatedDate(Day(validText: "2018-10-01")), level: nil, label: "Visit"),
                .init(on: StatedDate(Day(validText: "2019-07-01")), level: 0, label: "Inspection: Inadequate"),
            ], until: until)
    }

    private static func trial(_ numbers: WorkforceProjection.Trial) -> Page {
        var more = numbers
        more.posts += 1
        return Page(
            title: "What if", summary: "\(numbers.posts) more posts.",
            sections: [
                Section(
                    id: "numbers", title: "Numbers",
                    blocks: [
                        .table(
                            Table(
                                of: [more], id: { _ in "posts" }, leadsTo: { .whatIf($0) },
                                columns: [Column("what", "What", rank: 1) { _ in TableCell("One more post") }]))
                    ])
            ])
    }
}

extension Day {
    /// A day of a test; what is no date is told at once.
    init(validText text: String) {
        guard let day = Day(text) else { preconditionFailure("\(text) is no date") }
        self = day
    }
}
