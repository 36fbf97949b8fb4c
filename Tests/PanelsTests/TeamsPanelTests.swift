import Documents
import ImprovementJourney
import Testing

@testable import Panels

struct TeamsPanelTests {
    @Test func `a row says how a team stands, the one past most thresholds first`() throws {
        let page = try #require(Panel.named("teams")).page(PlanJourney.make())
        #expect(try page.section("teams").table?.rows.map(\.id) == ["north", "sud-est"])
        let north = try page.cells("teams", "north")
        // W-1 agency of two in post; P-1 and P-3 of three without a permanent worker; 27 and 18 cases.
        #expect(north["agency"] == "50.0%")
        #expect(north["vacant"] == "66.7%")
        #expect(north["caseload"] == "22.5")
        #expect(north["protected"] == "1")
        #expect(north["late"] == "1")
        #expect(north["past"] == "1")
        #expect(north["near"] == "1")
        let south = try page.cells("teams", "sud-est")
        #expect(south["agency"] == "0.0%")
        #expect(south["late"] == "0")
        // A service that the record does not hold is named as it stands.
        #expect(south["service"] == "missing")
    }

    @Test func `a team's page leads to post, case, action and measure`() throws {
        let page = try #require(Destination.record(Team.ID("north")).page(in: PlanJourney.make()))
        #expect(
            page.summary.text == "Agency 50.0%, caseload 22.5, 1 protected caseload breached, 1 late action, "
                + "1 of 2 live cases past the limit.")
        // Nobody fills P-3, an agency worker P-1.
        #expect(
            try page.section("posts").table?.rows.map(\.destination) == [
                .record(Post.ID("P-3")), .record(Post.ID("P-1")), .record(Post.ID("P-2")),
            ])
        #expect(try page.cells("posts", "P-2")["notes"] == "first year")
        #expect(
            try page.section("cases").table?.rows.map(\.destination) == [
                .record(CourtCase.ID("C-1")), .record(CourtCase.ID("C-2")),
            ])
        #expect(try page.cells("cases", "C-1")["left"] == "LATE 30d")
        #expect(try page.section("actions").table?.rows.map(\.destination) == [.record(Action.ID("A-1"))])
        let measures = try #require(try page.section("measures").table).rows.compactMap(\.destination)
        #expect(measures.contains(.measure(Series.Key("agency-share", .team("north")))))
    }

    @Test func `a team's open challenges are late in working days`() throws {
        var record = try PlanJourney.record()
        record[Challenge.self] = Register([
            // Raised on Monday 3 June 2019: the 20th working day after it is Monday 1 July. From there to Wednesday
            // 31 July there are 4 + 5 + 5 + 5 + 3 = 22 working days, and 30 calendar days.
            Challenge(
                id: "IRO-1", team: "north", subject: "no plan", raised: try PlanJourney.day("2019-06-03"),
                source: "own"),
            // Raised on Monday 22 July: due on Monday 19 August.
            Challenge(
                id: "IRO-2", team: "north", subject: "no visit", raised: try PlanJourney.day("2019-07-22"),
                source: "own"),
        ])
        let journey = record.standing(on: try PlanJourney.day("2019-07-31"))
        let page = try #require(Destination.record(Team.ID("north")).page(in: journey))
        #expect(try page.cells("challenges", "IRO-1")["due"] == "1 Jul 2019")
        #expect(try page.cells("challenges", "IRO-1")["late"] == "LATE 22 wd")
        #expect(try page.cells("challenges", "IRO-2")["due"] == "19 Aug 2019")
        #expect(try page.cells("challenges", "IRO-2")["late"]?.isEmpty == true)
    }

    @Test func `only the council's own staff see by what number a post or worker is known`() throws {
        let journey = try PlanJourney.make()
        let team = try #require(Destination.record(Team.ID("north")).page(in: journey))
        let workforce = try #require(Panel.named("workforce")).page(journey)
        func hidden(_ page: Page, _ section: String) throws -> [String] {
            try #require(try page.section(section).table).columns.filter { $0.sensitivity == .internalOnly }.map(\.id)
        }
        #expect(try hidden(team, "posts") == ["post", "worker"])
        #expect(try hidden(team, "cases") == ["case"])
        #expect(try hidden(workforce, "protected") == ["post", "worker"])
        #expect(try hidden(workforce, "reviews") == ["worker"])
    }

    @Test func `a worker's page tells the way through the posts`() throws {
        let journey = try PlanJourney.make()
        let stayed = try #require(Destination.record(Worker.ID("W-4")).page(in: journey))
        #expect(stayed.summary == "Permanent, Sud-Est, in the post since 4 February 2019.")
        #expect(try stayed.section("stays").table?.rows.count == 2)
        let left = try #require(Destination.record(Worker.ID("W-2")).page(in: journey))
        #expect(left.summary == "Left 1 October 2018: unsafe practice.")
        // Before the first day nothing is known of a worker.
        #expect(Destination.record(Worker.ID("W-6")).page(in: try PlanJourney.make(asAt: "2019-05-12")) == nil)
        #expect(Destination.record(Worker.ID("W-6")).page(in: try PlanJourney.make(asAt: "2019-05-13")) != nil)
    }
}

@Suite struct `A team whose figures a file gives` {
    @Test func `its page and the column of the teams say of which month they are`() throws {
        var record = try Small.record("2019-07-31")
        let opened = try #require(Day("2018-01-01"))
        record.insert(Team(id: "t", title: "Night & day", service: "s", opened: opened, source: "invented"))
        try record.add(Series.Key("agency-share", .team("t")), first: "2019-05", parts: [(7, 10)])
        let page = try #require(Destination.record(Team.ID("t")).page(in: record.journey))
        #expect(page.summary.text.hasPrefix("Agency 70.0% (May 2019), caseload -, "))
        let teams = try Panel.teams.page(record.journey).section("teams")
        let column = try #require(teams.table?.columns.first { $0.id == "agency" })
        #expect(
            column.definition?.text.hasSuffix("Attention above 60.0%. Of another period: Night & day (May 2019).")
                == true)
    }
}
