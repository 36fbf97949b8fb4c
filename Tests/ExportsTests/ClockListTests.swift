import ImprovementJourney
import JSON
import Testing

@testable import Exports

/// The text of `waymark clocks`; days are counted by hand.
@Suite struct ClockListTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func journey() throws -> Journey {
        var record = Record(ends: try day("2019-07-31"))
        func kind(_ id: ClockKind.ID, _ limit: TimeLimit?, _ title: String) -> ClockKind {
            ClockKind(
                id: id, title: title, family: "visits", starts: "a start", stops: "a stop", limit: limit, law: "An Act",
                section: "s1", from: nil, breach: .unlawful, source: "law")
        }
        record[ClockKind.self] = Register([
            kind("week", TimeLimit(length: 1, unit: .weeks), "Weekly visit"),
            kind("year", TimeLimit(length: 1, unit: .years), "Yearly review"),
            kind("none", nil, "Visit on a plan"),
            kind(.careProceedings, TimeLimit(length: 26, unit: .weeks), "Proceedings of the case system"),
        ])
        record[CourtCase.self] = Register([
            CourtCase(id: "C-1", team: "a", children: 2, issued: try day("2019-03-02"), source: "own")
        ])
        record[Clock.self] = Register([
            Clock(id: "K-1", kind: "week", team: "a", started: try day("2019-07-29"), source: "own"),
            Clock(id: "K-2", kind: "year", team: "a", started: try day("2019-07-29"), source: "own"),
            Clock(
                id: "K-3", kind: "none", team: "a", started: try day("2019-07-29"), waitsFor: .family, source: "own"),
            Clock(id: "K-C-1", kind: .careProceedings, team: "a", started: try day("2019-03-05"), source: "own"),
        ])
        return record.standing(on: try day("2019-07-31"))
    }

    @Test func `a case that the case system repeats stands once, with both numbers and both days`() throws {
        let text = ClockList(try journey()).text()
        #expect(text.components(of: "C-1").count == 1)
        // 26 weeks beginning with 2 March end on 30 August, 182 days after 5 March on 3 September.
        #expect(text.contains("30 Aug 2019") && text.contains("(C-1 and K-C-1)"))
        #expect(text.contains("once, though the case system has it too, with 3 Sep 2019 as its last day"))
    }

    @Test func `what waits without a last day stands at the end with no date, and is no part of a stretch of days`()
        throws
    {
        let list = ClockList(try journey())
        let lines = list.text().split(separator: "\n")
        let without = try #require(lines.firstIndex { $0.hasPrefix("no date  Visit on a plan") })
        #expect(lines[without + 1] == "    since 29 July 2019; waits for family")
        #expect(lines[..<without].contains { $0.contains("Yearly review") })
        var august = ClockList.Selection()
        august.until = try day("2019-08-31")
        #expect(!ClockList(try journey(), august).text().contains("no date"))
        #expect(ClocksJSON.value(list).text().contains(#""withoutLastDay""#))
    }

    @Test func `what ends after three months is counted, and told where all is asked for`() throws {
        let list = ClockList(try journey())
        let short = list.text(isWhole: false)
        // A year from 29 July 2019.
        #expect(!short.contains("29 Jul 2020"))
        #expect(short.contains("1 more ends after 31 October 2019: --all."))
        #expect(list.text().contains("29 Jul 2020"))
    }
}

extension String {
    /// The lines in which something stands.
    fileprivate func components(of words: String) -> [Substring] {
        split(separator: "\n").filter { $0.contains(words) }
    }
}
