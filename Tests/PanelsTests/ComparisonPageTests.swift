import Documents
import ImprovementJourney
import Panels
import Testing

/// What has changed since a day, on the shipped record and on its page.
@Suite struct ComparisonPageTests {
    /// Days that look drawn by chance, from 2013 to July 2019.
    private static let days = (0..<12).map { Day(daysSince1970: 15_706 + ($0 * 1_009 + 37) % 2_400) }

    @Test(arguments: days) func `a day compared with itself has no line`(_ day: Day) throws {
        let journey = try PlanJourney.shipped(on: "\(day)")
        let same = try PlanJourney.shipped(on: "\(day)")
        #expect(JourneyComparison(from: journey, to: same).entries == [])
    }

    @Test func `days compared the other way round have the same entries, mirrored`() throws {
        for (one, other) in zip(Self.days, Self.days.dropFirst()) {
            let (left, right) = (try PlanJourney.shipped(on: "\(one)"), try PlanJourney.shipped(on: "\(other)"))
            let there = JourneyComparison(from: left, to: right).entries
            let back = JourneyComparison(from: right, to: left).entries
            #expect(!there.isEmpty)
            #expect(there.map(\.id) == back.map(\.id))
            #expect(there.map(\.from) == back.map(\.to))
            #expect(there.map(\.to) == back.map(\.from))
        }
    }

    @Test func `every entry has a name of its own, two different states, and a source`() throws {
        let entries = JourneyComparison(
            from: try PlanJourney.shipped(on: "2014-06-30"), to: try PlanJourney.shipped(on: "2019-07-31")
        ).entries
        #expect(Set(entries.map(\.id)).count == entries.count)
        for entry in entries {
            #expect(entry.from.text != entry.to.text)
            #expect(entry.source != nil, "\(entry.title)")
        }
    }

    @Test func `an earlier day of a journey tells what the record's own standing on it tells`() throws {
        let journey = try PlanJourney.shipped(on: "2019-07-31")
        for day in Self.days.prefix(3) {
            let there = journey.standing(onEarlier: day)
            #expect(JourneyComparison(from: there, to: try PlanJourney.shipped(on: "\(day)")).entries == [])
            for panel in Panel.all { #expect(panel.page(there) == panel.page(try PlanJourney.shipped(on: "\(day)"))) }
        }
    }

    @Test func `the page has a section a group, grades first, and its rows lead to the records`() throws {
        let page = try #require(
            Destination.since(try PlanJourney.day("2019-07-24")).page(in: PlanJourney.shipped(on: "2019-07-31")))
        #expect(page.title == "Since 24 July 2019")
        #expect(page.sections.first?.id == "grades")
        #expect(
            try page.texts("grades", "grades inspection inspection-2019 standing").dropFirst() == [
                "Requires improvement since 27 April 2016", "Inadequate since 29 July 2019",
            ])
        for row in page.sections.flatMap({ $0.table?.rows ?? [] }) {
            let leads = try #require(row.destination)
            #expect(leads.page(in: try PlanJourney.shipped(on: "2019-07-31")) != nil, "\(leads)")
        }
    }

    @Test func `on its own day or before it the page compares nothing and says why`() throws {
        let since = Destination.since(try PlanJourney.day("2019-07-24"))
        for day in ["2019-07-24", "2019-06-30"] {
            let page = try #require(since.page(in: PlanJourney.shipped(on: day)))
            #expect(page.sections.isEmpty)
            #expect(page.summary.text.contains("nothing is compared"))
        }
    }
}
