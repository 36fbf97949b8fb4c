import DocumentText
import Documents
import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `The practice panel and the page of a measure` {
    /// Thirteen months of visits, of which the team "Night & day" makes half and "Others" nine tenths.
    static func record() throws -> Record {
        var record = try Small.record("2019-07-31")
        record[Measure.self] = Register([
            Small.measure("visits-on-time", .share, .higherIsBetter, panel: "practice", target: 0.95),
            Small.measure("audits", .count, panel: "practice"),
            Small.measure("audits-good-or-better", .share, .higherIsBetter, panel: "practice"),
        ])
        let months = 13
        try record.add(
            Series.Key("visits-on-time"), first: "2018-07", parts: Array(repeating: (150, 200), count: months))
        for (team, title, made) in [("o", "Others", 90.0), ("n", "Night & day", 50.0)] {
            record.insert(
                Team(
                    id: Team.ID(team), title: title, service: "s", opened: try #require(Day("2012-01-01")),
                    source: "invented"))
            try record.add(
                Series.Key("visits-on-time", .team(Team.ID(team))), first: "2018-07",
                parts: Array(repeating: (made, 100), count: months))
        }
        try record.add(Series.Key("audits", category: "good"), first: "2018-07", Array(repeating: 2, count: months))
        try record.add(
            Series.Key("audits", category: "inadequate"), first: "2018-07", Array(repeating: 6, count: months))
        try record.add(
            Series.Key("audits-good-or-better"), first: "2018-07", parts: Array(repeating: (2, 8), count: months))
        record[Inspection.self] = Register([
            Inspection(
                id: "i", kind: "inspection", title: "Inspection", framework: "SIF",
                began: try #require(StatedDate("2016-02")), published: try #require(StatedDate("2016-04")),
                judgements: [],
                letter: "",
                findings: [
                    Finding(
                        id: "seen", kind: .strength, title: "Children are \"seen\"", text: "Some.", panel: "practice",
                        source: "printed"),
                    Finding(
                        id: "visits", kind: .improvement, title: "Visits, too few", text: "Too few.",
                        panel: "workforce",
                        measures: ["visits-on-time", "agency-share"], source: "printed"),
                ], source: "printed")
        ])
        let raised = try #require(Day("2019-06-28"))
        record[Challenge.self] = Register([
            Challenge(id: "open", team: "n", subject: "Drift", raised: raised, source: "invented"),
            Challenge(
                id: "done", team: "o", subject: "Plan", raised: raised, resolved: Day("2019-07-26"),
                source: "invented"),
        ])
        return record
    }

    static func journey() throws -> Journey { try record().journey }

    @Test func `measures stand behind their findings, what is done well last`() throws {
        let page = Panel.practice.page(try Self.journey())
        #expect(
            page.sections.map(\.id).filter { ["visits", "other", "seen"].contains($0) } == ["visits", "other", "seen"])
        #expect(try page.section("visits").table?.rows.map { $0.cells[0].text } == ["The visits-on-time"])
        #expect(try page.section("visits").title == "Visits, too few, April 2016 (figures illustrative)")
        #expect(try page.rows("other") == ["audits-good-or-better council "])
    }

    @Test func `children are counted for the council first and then by team`() throws {
        var record = try Self.record()
        record[Measure.self] = Register(
            Array(record.measures)
                + ChildrenLine.Group.allCases.map {
                    Small.measure($0.measure, .count, panel: "practice", isStock: true)
                })
        try record.add(Series.Key(.childrenInCare), first: "2018-07", Array(repeating: 40, count: 12) + [52])
        try record.add(Series.Key(.childrenInCare, .team("n")), first: "2019-07", [30])
        try record.add(Series.Key(.childrenNotSeen, .team("n")), first: "2019-07", [3])
        let page = Panel.practice.page(record.journey)
        let section = try page.section("children")
        #expect(page.sections.first?.id == "children")
        #expect(section.title == "Children, July 2019 (illustrative)")
        #expect(try page.texts("children", "council") == ["All children", "52", "-", "-", "-", "-"])
        #expect(try page.texts("children", "team/n") == ["Night & day", "30", "-", "-", "-", "3"])
        #expect(section.table?.rows[1].destination == .record(Team.ID("n")))
        // 52 less 40 of July 2018.
        guard case .paragraph(let words, _)? = section.blocks.first else { return #expect(Bool(false)) }
        #expect(words.text == "Against July 2018: in care +12.")
        // Its measures stand there, and behind no finding.
        #expect(try page.rows("other") == ["audits-good-or-better council "])
        let team = try #require(Destination.record(Team.ID("n")).page(in: record.journey))
        #expect(try team.rows("children") == ["children-in-care team/n ", "children-not-seen team/n "])
    }

    @Test func `change and target verdict both fit into 79 columns`() throws {
        let table = Table.measures([Series.Key("visits-on-time")], in: try Self.journey())
        // As the screen draws it: on paper the trend's words stand below it.
        let layout = PreparedTable(table, glyphs: .unicode).layout(width: 79, wraps: false)
        let lines = ([layout.heading()] + layout.lines(of: 0)).map(\.text)
        // Room for eleven of the twelve months, and it says so; eleven are drawn.
        #expect(lines[1].count { $0 == "▅" } == 11, "\(lines[1])")
        for title in ["Measure", "Last 11", "Latest", "Target", "Change", "Target?"] {
            #expect(lines[0].contains(title), "\(lines[0])")
        }
        // Every month 150 of 200: nothing varies, and no target verdict is given.
        #expect(lines[1].contains("75.0%  Jul 2019   95.0%  · no change"))
        // Where nothing is aimed at, no column says so.
        let without = Table.measures([Series.Key("audits-good-or-better")], in: try Self.journey())
        #expect(without.columns.map(\.id) == ["measure", "trend", "latest", "period", "change"])
        // 2 of 8 a month: the counts say more than a percentage that jumps with every child, and none of 8 would be odd
        // after 26 of 104 only if it came less than once in 740 months.
        #expect(without.rows[0].cells[2].text == "2 of 8")
        #expect(without.rows[0].cells[4].text == "no change")
    }

    @Test func `the explanation gives every figure with its average and limits`() throws {
        var record = try Self.record()
        // 20, 23, 20 ... : mean 21.5, every range 3, limits 21.5 +- 7.98, near limits 21.5 +- 5.32.
        try record.add(
            Series.Key("audits"), first: "2018-06", (0..<14).map { $0.isMultiple(of: 2) ? 20 : 23 })
        let explanation = try #require(MeasureExplanation(Series.Key("audits"), in: record.journey))
        #expect(
            try explanation.page.texts("points", "2019-07") == [
                "Jul 2019", "23", "21.5", "13.5", "29.5", "16.2", "26.8", "",
            ]
        )
        #expect(try explanation.page.rows("points").count == 14)
    }

    @Test func `audit grades stand beside timeliness, twelve months first`() throws {
        let page = Panel.practice.page(try Self.journey())
        // Twelve months: 72 inadequate, 24 good; 24 of 96 = 25.0% good; visits 1,800 of 2,400 = 75.0%.
        #expect(try page.texts("audits", "year") == ["12 months", "72", "24", "25.0%", "75.0%"])
        #expect(try page.texts("audits", "2019-07") == ["Jul 2019", "6", "2", "25.0%", "75.0%"])
    }

    @Test func `challenges are counted in working days against twenty`() throws {
        let page = Panel.practice.page(try Self.journey())
        // Raised on Friday 28 June 2019: 1 July is day 1, Friday 26 July day 20, Wednesday 31 July day 23.
        #expect(try page.texts("challenges", "open")[3...4] == ["23 working days", "LATE 3 wd"])
        #expect(try page.texts("challenges", "done")[3...4] == ["20 working days", "settled in time"])
        let challenge = try #require(Destination.record(Challenge.ID("open")).page(in: try Self.journey()))
        #expect(challenge.summary == "Drift, Night & day: LATE 3 wd after 23 working days.")
    }

    @Test func `teams stand beside each other with chance taken out`() throws {
        let page = try #require(Destination.measure(Series.Key("visits-on-time")).page(in: try Self.journey()))
        // All 1,680 of 2,400 = 70%; at 1,200 visits the 99.8% limits are 70 +- 3.0902 x 1.3229 = 65.9% to 74.1%.
        let night = try page.texts("teams", "visits-on-time team/n")
        #expect(night[0] == "Night & day")
        #expect(night[1] == "50.0%")
        #expect(night.suffix(3) == ["600 of 1,200", "65.9%-74.1%", "different: lower"])
        let row = try #require(try page.section("teams").table?.rows.first { $0.id == "visits-on-time team/n" })
        #expect(row.destination == .measure(Series.Key("visits-on-time", .team("n"))))
        #expect(row.cells.last?.tone == .concern)
    }

    @Test func `a measure's page shows its figures with numerator and denominator`() throws {
        let page = try #require(Destination.measure(Series.Key("visits-on-time")).page(in: try Self.journey()))
        #expect(try page.texts("history", "2019-07").prefix(3) == ["Jul 2019", "75.0%", "150 of 200"])
        #expect(try page.texts("figures", "Target")[1] == "95.0%: the board")
        #expect(try page.rows("behind") == ["visits"])
        #expect(try page.section("chart").sources == [Small.invented])
    }

    @Test func `a measure kept in parts shows the largest first and no whole`() throws {
        let page = try #require(Destination.measure(Series.Key("audits")).page(in: try Self.journey()))
        #expect(page.summary == "It is kept in 2 parts, shown below.")
        #expect(
            try page.section("parts").table?.rows.map { $0.cells[0].text } == [
                "The audits: inadequate", "The audits: good",
            ])
        #expect(Destination.measure(Series.Key("no such")).page(in: try Self.journey()) == nil)
    }

    @Test func `a gap and a restatement are told in the history`() throws {
        var record = try Self.record()
        let key = Series.Key("visits-on-time")
        record.series[key]?.points[11] = Point(.missing(.suppressed))
        let period = try #require(record.series[key]?.period(at: 12))
        record.series[key]?.restatements = [
            Series.Restatement(
                period: period, earlier: Point(.number(0.8)), on: try #require(Day("2019-07-31")), reason: "late forms")
        ]
        let page = try #require(Destination.measure(key).page(in: record.journey))
        let gap = try page.texts("history", "2019-06")
        #expect(gap[1] == "c")
        #expect(gap[4] == "suppressed, to protect confidentiality")
        #expect(try page.texts("history", "2019-07")[4] == "restated 31 Jul 2019, before 80.0%")
    }
}
