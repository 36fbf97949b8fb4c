import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@Suite struct `What nobody recorded` {
    private func record() -> Record {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(root + "/Tests/FieldCases/nought-for-unknown").record
    }

    private func cells(_ record: Record) throws -> [String: String] {
        try #require(Panel.named("teams")).page(record.journey).cells("teams", "t1")
    }

    @Test func `is no 0 in the table of teams, and no threshold is said to be kept`() throws {
        let record = record()
        let cells = try cells(record)
        for column in ["agency", "vacant", "caseload", "protected", "late", "past", "near"] {
            #expect(cells[column] == "-", "\(column)")
        }
        let page = try #require(Panel.named("teams")).page(record.journey)
        #expect(page.summary.text.hasPrefix("Of 1 team no post, action or court case is recorded"))
    }

    @Test func `is told of by kind: a case alone makes the cases known`() throws {
        var record = record()
        let day = try #require(Day("2024-06-03"))
        record.insert(CourtCase(id: "C-1", team: "t1", children: 1, issued: day, source: "own"))
        let cells = try cells(record)
        #expect(cells["past"] == "0")
        #expect(cells["late"] == "-")
        #expect(cells["protected"] == "-")
    }

    @Test func `is not said to be in time where figures alone are recorded, and they are as they should be`() throws {
        var record = try Small.record("2019-07-31")
        record.insert(Small.measure("visits-on-time", .share, .higherIsBetter, panel: "practice", target: 0.9))
        // Three months, each above the 90% aimed at: no rule finds anything, and nothing here has a day.
        try record.add(Series.Key("visits-on-time"), first: "2019-05", parts: [(95, 100), (96, 100), (97, 100)])
        let journey = record.journey
        #expect(journey.attention.rows.isEmpty)
        let overview = try #require(Panel.named("overview")).page(journey)
        #expect(overview.summary.text == "Nothing that could be late is recorded.")
        #expect(
            try overview.section("attention-none").blocks
                == [.paragraph("Nothing that could be late is recorded on this day.")])
        // An action that is not due for long is enough to say that nothing is late.
        let day = try #require(Day("2019-07-30"))
        record.insert(
            Action(
                id: "A-1", title: "Visit", owner: "director", opened: day, due: day.adding(months: 6),
                source: "invented"))
        #expect(
            try #require(Panel.named("overview")).page(record.journey).summary.text == "Nothing needs attention.")
    }

    @Test func `is said to be unrecorded on the pages of a folder of teams alone`() throws {
        let journey = record().journey
        let overview = try #require(Panel.named("overview")).page(journey)
        #expect(overview.summary.text.hasPrefix("No figure is recorded yet: waymark import FILE"))
        #expect(
            try overview.section("attention-none").blocks
                == [.paragraph("Nothing that could be late is recorded on this day.")])
        let team = try #require(Destination.record(RecordName(Team.ID("t1"))).page(in: journey))
        #expect(
            try team.section("actions").table?.emptyText.text
                == "No action of the plan is recorded: waymark import plan brings them (board.json).")
    }

    @Test
    func `where no first year is recorded nobody is counted as newly qualified, and no placement as within a cap`()
        throws
    {
        let journey = try staffed(nil).journey
        let workforce = try #require(Panel.named("workforce")).page(journey)
        #expect(try workforce.cells("now", "Newly qualified")["value"] == "no worker's first year is recorded")
        #expect(try workforce.section("now").table?.rows.contains { $0.id == "Administrative staff" } == false)
    }

    @Test func `posts without caseloads breach no protection, and keep none`() throws {
        var record = record()
        let day = try #require(Day("2018-01-01"))
        record.insert(Post(id: "P-1", team: "t1", role: "social worker", established: day, source: "own"))
        #expect(try cells(record)["protected"] == "-")
    }

    /// A post that a permanent worker has filled since 2018 in the record of a team alone, with a leaver in May 2024.
    private func staffed(_ reviews: [Day]?, since: String = "2018-01-01") throws -> Record {
        var record = record()
        let since = try #require(Day(since))
        let left = try #require(Day("2024-05-20"))
        func post(_ id: String, _ worker: String, until: Day? = nil) -> Post {
            var spell = Spell(worker: Worker.ID(worker), from: since, until: until, contract: .permanent)
            spell.ending = until.map { _ in "retired" }
            return Post(
                id: Post.ID(id), team: "t1", role: "social worker", established: since, spells: [spell], source: "own")
        }
        record.insert(post("P-1", "W-1"))
        record.insert(post("P-2", "W-2", until: left))
        record.insert(Worker(id: "W-1", annualReviews: reviews, source: "own"))
        return record
    }

    @Test func `a worker whose reviews nobody recorded is not overdue, one with none held is`() throws {
        let day = try #require(Day("2024-06-30"))
        let unrecorded = try staffed(nil).standing(on: day)
        #expect(unrecorded.overdueReviews.isEmpty)
        #expect(!unrecorded.attention.exceptions.contains { $0.rule == "reviews-overdue" })
        // Nobody is counted: no share, not 0%.
        #expect(unrecorded.series(.annualReviewsDone)?.numbers.allSatisfy { $0 == nil } ?? true)
        let workforce = try #require(Panel.named("workforce"))
        #expect(try workforce.page(unrecorded).section("reviews").title.text == "Annual reviews")
        let none = try staffed([]).standing(on: day)
        #expect(none.overdueReviews.map(\.stay.worker) == ["W-1"])
    }

    @Test func `the year before the record began has no count of leavers, a recorded year has`() throws {
        let day = try #require(Day("2024-06-30"))
        func before(_ since: String) throws -> String? {
            let page = try #require(Panel.named("workforce")).page(try staffed(nil, since: since).standing(on: day))
            return try page.cells("leavers", "retired")["before"]
        }
        // The twelve months before the last twelve are July 2022 to June 2023.
        #expect(try before("2022-07-01") == "0")
        #expect(try before("2022-07-02") == "-")
    }

    @Test func `a true 0 stays one`() throws {
        var record = record()
        let opened = try #require(Day("2024-06-03"))
        let due = Day("2024-12-31")
        record.insert(Action(id: "A-1", title: "A", owner: "Director", opened: opened, due: due, source: "own"))
        #expect(try cells(record)["late"] == "0")
    }

    @Test func `an inspection without findings says that they are not recorded`() throws {
        var record = record()
        let date = StatedDate(try #require(Day("2022-07-30")))
        record.insert(
            Inspection(
                id: "i1", kind: "inspection", title: "Inspection", framework: "ILACS", began: date,
                published: date,
                judgements: [], letter: "Weak.", findings: [], source: "own"))
        let journey = record.journey
        let cells = try #require(Panel.named("ofsted")).page(journey).cells("events", "i1")
        #expect(cells["findings"] == "-")
        #expect(cells["strengths"] == "-")
        let page = try #require(Destination.record(RecordName(Inspection.ID("i1"))).page(in: journey))
        #expect(page.summary.text.hasSuffix("; its findings are not recorded."))
        #expect(try page.section("findings").table?.emptyText.text == "Its findings are not recorded.")
    }
}
