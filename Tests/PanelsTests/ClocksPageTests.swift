import Documents
import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `The page of every clock` {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func journey() throws -> Journey {
        var record = try Small.record("2019-07-31")
        record[Service.self] = Register([Service(id: "s", title: "Safeguarding")])
        record[Team.self] = Register([
            Team(id: "t", title: "Safeguarding 8", service: "s", opened: try day("2012-04-01"), source: "invented")
        ])
        record[Clock.self] = Register([
            // Fifteen working days from 9 July: 10 to 12, 15 to 19, 22 to 26, 29 and 30 July: a day past.
            Clock(
                id: "K-1", kind: "icpc", team: "t", started: try day("2019-07-09"), children: 2, isAllocated: false,
                waitsFor: .manager, source: "invented"),
            // A week from 25 July.
            Clock(id: "K-2", kind: "lac-visit-first", team: "t", started: try day("2019-07-25"), source: "invented"),
            Clock(id: "K-3", kind: "cp-visits", team: "t", started: try day("2019-07-25"), source: "invented"),
            Clock(
                id: "K-4", kind: "icpc", team: "t", started: try day("2019-07-01"), stopped: try day("2019-07-22"),
                source: "invented"),
        ])
        return record.standing(on: try day("2019-07-31"))
    }

    @Test func `says how many are past, how many wait for us, and what ends by Friday`() throws {
        let page = Page(clocksOf: try journey())
        #expect(
            page.summary.text
                == "1 of 2 time limits is past, 1 of them for a child and waiting for us. 1 more ends by Friday, 2 August "
                + "2019.")
        #expect(page.sections.map(\.id) == ["friday", "all", "groups", "times", "without"])
        #expect(try page.texts("friday", "lac-visit-first K-2").prefix(2) == ["1d", "1 Aug 2019"])
        #expect(try page.texts("all", "icpc K-1").prefix(4).last == "Safeguarding 8")
        #expect(try page.section("without").table?.rows.count == 1)
        #expect(try page.section("times").table?.rows.count == 1)
    }

    @Test func `a clock's page tells its rule, and what it means when it passes`() throws {
        let page = try #require(Page(clock: "K-1", in: try journey()))
        #expect(
            page.summary.text
                == "Initial child protection conference, Safeguarding 8: LATE 1 wd, its last day was 30 July 2019, waits for "
                + "manager.")
        let rule = try #require(try page.section("rule").table).rows.map { $0.cells.map(\.text) }
        #expect(rule.contains(["Limit", "15 working days"]))
        #expect(rule.contains { $0[0] == "When it passes" && $0[1].hasPrefix("guidance missed") })
        let ended = try #require(Page(clock: "K-4", in: try journey()))
        // Fifteen working days from 1 July are the 22nd.
        #expect(ended.summary.text.hasSuffix("ended on 22 July 2019, in time."))
        let without = try #require(Page(clock: "K-3", in: try journey()))
        #expect(without.summary.text.contains("runs without a limit, so it is never late"))
    }

    @Test func `what ends after three months is folded and counted, here and on its team's page`() throws {
        var record = try Small.record("2019-07-31")
        record[Service.self] = Register([Service(id: "s", title: "Safeguarding")])
        record[Team.self] = Register([
            Team(id: "t", title: "Safeguarding 8", service: "s", opened: try day("2012-04-01"), source: "invented")
        ])
        record[Clock.self] = Register([
            // A week from 25 July, and twelve months from it.
            Clock(id: "K-1", kind: "lac-visit-first", team: "t", started: try day("2019-07-25"), source: "invented"),
            Clock(
                id: "K-2", kind: "review-health-5-plus", team: "t", started: try day("2019-07-25"), source: "invented"),
        ])
        let journey = record.standing(on: try day("2019-07-31"))
        for (page, whole) in [
            (Page(clocksOf: journey), "all"), (try #require(Page(team: "t", in: journey)), "clocks"),
        ] {
            #expect(try page.section(whole).table?.rows.map(\.id) == ["lac-visit-first K-1"])
            let later = try page.section("clocks-later")
            #expect(later.title.text.hasPrefix("Time limits that end after 31 October 2019"))
            #expect(later.table?.rows.map(\.id) == ["review-health-5-plus K-2"])
        }
    }

    @Test func `what runs without a last day is said to have no date, and who is waited for`() throws {
        var record = try Small.record("2019-07-31")
        record[Clock.self] = Register([
            Clock(
                id: "K-3", kind: "cp-visits", team: "t", started: try day("2019-07-25"), waitsFor: .family,
                source: "invented")
        ])
        let page = Page(clocksOf: record.standing(on: try day("2019-07-31")))
        let cells = try page.texts("without", "K-3")
        #expect(cells.contains("no date") && cells.contains("family"))
    }

    @Test func `the team's page has its clocks`() throws {
        let page = try #require(Page(team: "t", in: try journey()))
        #expect(try page.section("clocks").title.text.hasPrefix("2 time limits: 1 past, 1 more by Friday"))
    }

    @Test func `numbers are for the council's own staff`() throws {
        for section in Page(clocksOf: try journey()).sections {
            for column in section.table?.columns ?? [] where column.id == "number" {
                #expect(column.sensitivity == .internalOnly)
            }
        }
    }
}
