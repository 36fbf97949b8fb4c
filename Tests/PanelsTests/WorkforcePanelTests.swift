import Documents
import ImprovementJourney
import Panels
import Testing

struct WorkforcePanelTests {
    private func page(_ journey: Journey) throws -> Page { try #require(Panel.named("workforce")).page(journey) }

    @Test func `the agency share stands against what is aimed at`() throws {
        let page = try page(PlanJourney.make())
        // One agency worker of four in post, aimed at 12%; caseloads 27, 18, 12, 7: three of four at 20 or fewer.
        #expect(
            page.summary.text
                == "25.0% of 4.0 full-time equivalents working here are agency workers, 13.0 points above the 12.0% "
                + "aimed at; 75.0% hold 20 cases or fewer.")
        #expect(try page.cells("goal", "To 12.0%")["value"]?.hasPrefix("13.0 points to go, 0.5 full-time") == true)
        // Nobody named none at all as a goal.
        #expect(try page.section("goal").table?.rows.map(\.id) == ["To 12.0%", "Who set it", "What if"])
        let when = try #require(try page.cells("now", "When 12.0%")["value"])
        #expect(try page.cells("goal", "To 12.0%")["value"]?.hasSuffix("; \(when)") == true)
        #expect(try page.cells("now", "Social workers working here")["value"] == "4: 3 permanent, 1 agency")
        #expect(try page.cells("now", "Social work posts")["value"] == "5, 1 of them empty")
        // The administrator began on 1 November 2018.
        #expect(try page.cells("now", "Administrative staff")["value"]?.contains("1 of them begun") == true)
    }

    /// By the trend of two years 12% is met between July 2019 and July 2020, by the reckoning of one in another month.
    @Test func `two months for one goal on one screen are told apart`() throws {
        let journey = try PlanJourney.shipped(on: "2018-06-30")
        let trial = try #require(journey.projectionStart?.unchanged)
        let page = try #require(Destination.whatIf(trial).page(in: journey))
        let text = page.sections.flatMap(\.blocks).compactMap { block -> String? in
            if case .paragraph(let words, _) = block { words.text } else { nil }
        }.joined(separator: " ")
        #expect(text.contains("At this rate 12.0% is reached between"))
        #expect(text.contains("That is another month than the reckoning's, which carries on the last 12 months alone."))
    }

    @Test func `none at all is a goal where the record has it as a target, and from its day`() throws {
        var record = try PlanJourney.record()
        var measure = try #require(record.measures["agency-share"])
        let from = try PlanJourney.stated("2019-07-01")
        measure.targets = [0, 0.12].map { Measure.Target(value: $0, origin: "the cabinet member", from: from) }
        record[Measure.self] = Register(record.measures.map { $0.id == measure.id ? measure : $0 })
        let page = try page(record.standing(on: try PlanJourney.day("2019-07-31")))
        // One of four: 25.0 points, a whole post, to none; one origin, told once.
        #expect(
            try page.section("goal").table?.rows.map(\.id) == ["To 12.0%", "To none at all", "Who set it", "What if"])
        #expect(try page.cells("goal", "To none at all")["value"]?.hasPrefix("25.0 points to go, 1.0 full") == true)
        let before = try self.page(record.standing(on: try PlanJourney.day("2019-06-30")))
        #expect(before.sections.first { $0.id == "goal" }?.table?.rows.map(\.id).first ?? "Goal" == "Goal")
    }

    @Test(arguments: [("2013-06-17", false), ("2014-06-30", false), ("2014-07-14", true), ("2019-07-31", true)])
    func `in the shipped record zero is a goal from the day on which the cabinet member names it`(
        day: String, isGoal: Bool
    ) throws {
        let rows = try page(PlanJourney.shipped(on: day)).section("goal").table?.rows.map(\.id) ?? []
        #expect(rows.contains("To none at all") == isGoal)
        #expect(rows.contains("To 12.0%") == isGoal)
        #expect(rows.contains("Goal") != isGoal)
    }

    @Test func `caseloads stand as bars in bands`() throws {
        let page = try page(PlanJourney.make())
        let table = try #require(try page.section("caseloads").table)
        #expect(table.rows.map { $0.cells[1].text } == ["1", "1", "1", "0", "1", "0"])
        #expect(try page.cells("caseloads", "from 26")["share"] == "25.0%")
        // 27 + 18 + 12 + 7 = 64 cases, four full-time workers.
        guard case .paragraph(let text, _) = try page.section("caseloads").blocks.last else {
            Issue.record("the section ends with a sentence")
            return
        }
        #expect(text == "75.0% (3 of 4) hold 20 cases or fewer; 16.0 cases for each full-time worker on average.")
    }

    @Test func `a breached protected caseload names the post`() throws {
        let page = try page(PlanJourney.make())
        let cells = try page.cells("protected", "P-2")
        #expect(cells["cases"] == "18")
        #expect(cells["above"] == "3")
        #expect(try page.row("protected", "P-2").destination == .record(Post.ID("P-2")))
    }

    @Test func `who leaves within four weeks is told with the cases that are left`() throws {
        let page = try page(PlanJourney.shipped(on: "2019-07-31"))
        let table = try #require(try page.section("leaving").table)
        let cells = try #require(table.rows.first).cells
        #expect(try page.section("leaving").title.text == "Leave within 4 weeks: \(table.rows.count) (illustrative)")
        // Nobody leaves before the journey's day or after the 28th from it.
        for row in table.rows {
            guard case .day(let last) = row.cells[0].content else { return #expect(Bool(false)) }
            #expect(try last >= PlanJourney.day("2019-07-31") && last <= PlanJourney.day("2019-08-28"))
        }
        #expect(cells.count == table.columns.count)
        // A folder that records no notice and no contract's end has no such section.
        #expect(try !self.page(PlanJourney.make()).sections.contains { $0.id == "leaving" })
    }

    @Test func `who left, why, and which contracts ended`() throws {
        let page = try page(PlanJourney.make())
        #expect(try page.section("leavers").title == "Permanent workers who left in 12 months, and why: 1")
        #expect(try page.cells("leavers", "moved to another council")["workers"] == "1")
        #expect(try page.cells("contracts", "unsafe practice")["workers"] == "1")
        // W-4 took a permanent contract on 4 February 2019.
        #expect(try page.cells("recruitment", "conversions")["year"] == "1")
        #expect(try page.cells("recruitment", "conversions")["before"] == "0")
    }

    @Test func `an agency worker's cost stands beside a permanent one's`() throws {
        let page = try page(PlanJourney.make())
        // 42 against (21 + 19 + 20) / 3 = 20: 2.1 times.
        #expect(try page.cells("cost", "ratio")["figure"] == "2.1 times")
    }

    @Test func `the academy counts who started and who is still here`() throws {
        let cells = try page(PlanJourney.make()).cells("academy", "academy")
        #expect(cells["places"] == "5")
        #expect(cells["started"] == "1")
        #expect(cells["year"] == "1")
        #expect(cells["kept"] == "100.0%")
    }

    @Test func `claims stand beside the data as each was made`() throws {
        let in2014 = try page(PlanJourney.shipped(on: "2014-12-31"))
        #expect(try in2014.cells("claims", "agency-40")["claimed"] == "40.0%")
        #expect(try in2014.cells("claims", "social-workers-360")["claimed"] == "360.0")
        #expect(try in2014.cells("claims", "agency-costs-twice")["claimed"] == "2.0 times")
        let in2016 = try page(PlanJourney.shipped(on: "2016-04-30"))
        #expect(try in2016.cells("claims", "agency-43")["claimed"] == "43.0%")
        #expect(try in2016.cells("claims", "academy-49")["claimed"] == "49")
        #expect(try in2016.cells("claims", "caseload-76")["claimed"] == "76.0%")
    }
}

struct WhatIfPageTests {
    private static func trial(_ posts: Int = 0, _ conversions: Int = 12, _ starters: Int = 20)
        -> WorkforceProjection.Trial
    {
        WorkforceProjection.Trial(posts: posts, conversionsEachYear: conversions, startersEachYear: starters)
    }

    private func page(_ trial: WorkforceProjection.Trial) throws -> Page {
        try #require(Destination.whatIf(trial).page(in: PlanJourney.make()))
    }

    @Test func `it begins with what goes on now`() throws {
        // W-4 became permanent in February 2019. W-3 alone began in the academy, of five places.
        let present = try PlanJourney.make().unchangedTrial
        #expect(present == Self.trial(0, 1, 1))
    }

    @Test func `Enter changes a number`() throws {
        let page = try page(Self.trial(0, 1, 1))
        func next(_ row: String) throws -> Destination? { try page.row("numbers", row).destination }
        #expect(try next("posts more") == .whatIf(Self.trial(10, 1, 1)))
        // There are five posts to give up, not ten.
        #expect(try next("posts fewer") == .whatIf(Self.trial(-5, 1, 1)))
        #expect(try next("conversions more") == .whatIf(Self.trial(0, 7, 1)))
        #expect(try next("conversions fewer") == .whatIf(Self.trial(0, 0, 1)))
        #expect(try next("starters more") == .whatIf(Self.trial(0, 1, 6)))
        #expect(try next("starters fewer") == .whatIf(Self.trial(0, 1, 0)))
    }

    @Test func `cases a worker stand beside the share, and bands where enough forecasts can be checked`() throws {
        let page = try page(Self.trial(0, 1, 1))
        // P-1 to P-5 without the empty P-3: 27 + 18 + 12 + 7 = 64 cases of four workers.
        let now = try page.cells("shares", "now")
        #expect(now["share"] == "25.0%")
        #expect(now["cases"] == "16.0")
        let later = try page.cells("shares", "share 1")
        #expect(later["unchanged"] == later["share"])
        #expect(
            try page.cells("back-test", "After 1 year").values.contains { $0.contains("12 are needed for a band") })
    }

    @Test func `it says when the target is met, or that it is not`() throws {
        // One conversion of the one agency worker in August 2019 leaves none.
        let soon = try page(Self.trial(0, 12, 0))
        #expect(try soon.cells("outcome", "reach 0.12")["tried"] == "August 2019")
        // A hundred posts more, four of five filled by agency workers, and nobody converted.
        let never = try page(Self.trial(100, 0, 0))
        #expect(try never.cells("outcome", "reach 0.12")["tried"] == "not within 5 years")
        #expect(never.summary.text.hasSuffix("12.0% is not met within 5 years."))
    }

    @Test func `without posts it says so`() throws {
        let page = try #require(
            Destination.whatIf(Self.trial()).page(in: Record(ends: PlanJourney.day("2019-07-31")).journey))
        #expect(page.summary.text.contains("workforce.json"))
    }
}
