import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// A folder of published figures alone: a census of councils and a yearly statistic, no teams, posts, cases or plan.
@Suite struct `A folder of published figures alone` {
    private func journey(_ day: String = "2026-03-01") throws -> Journey {
        var record = try Small.record(day)
        record.council?.region = "north"
        record.insert(Region(id: "north", title: "The North"))
        for (id, region) in [("A", "north"), ("B", "north"), ("C", "south")] {
            record.insert(
                Council(
                    id: Council.ID(id), title: "Council \(id)", region: Region.ID(region), source: Small.printed.id))
        }
        record.insert(
            Small.measure(.agencyShareCensus, .share, .lowerIsBetter, panel: "region", cadence: .yearToSeptember))
        record.insert(Small.measure("plans", .share, .higherIsBetter, panel: "practice", cadence: .yearToMarch))
        for (scope, share) in [
            (Scope.council, 0.29), (.otherCouncil("A"), 0.1), (.otherCouncil("B"), 0.3), (.otherCouncil("C"), 0.05),
            (.region("north"), 0.2), (.england, 0.16),
        ] {
            try record.add(
                Series.Key(.agencyShareCensus, scope), first: "2025", [share], cadence: .yearToSeptember,
                source: Small.printed)
        }
        try record.add(Series.Key("plans"), first: "2025", [0.8], cadence: .yearToMarch, source: Small.printed)
        return record.journey
    }

    @Test func `the region's other councils stand side by side, and those of another region do not`() throws {
        let page = Panel.region.page(try journey())
        #expect(try page.rows("councils") == ["A", "B"])
        // The middle of 10% and 30%; only A is below our 29%.
        #expect(
            page.summary.text.hasSuffix("29.0%, middle of the 2 other councils of The North 20.0%; 1 of 2 are better."))
    }

    @Test func `of a memorandum that the record does not tell of, nothing is said or counted`() throws {
        let page = Panel.region.page(try journey())
        for section in page.sections where section.id != "memorandum" {
            #expect(!section.title.text.contains("memorandum"))
            #expect(!section.title.text.contains("above the cap"))
        }
        #expect(!page.summary.text.contains("memorandum"))
        let council = try #require(Destination.record(Council.ID("A")).page(in: try journey()))
        #expect(!council.summary.text.contains("memorandum"))
    }

    @Test func `the workforce begins with the census beside region and England, and then says what is not recorded`()
        throws
    {
        let page = Panel.workforce.page(try journey())
        #expect(
            page.summary.text
                == "The agency-share-census, Sep 2025: 29.0%; The North 20.0%, England 16.0%. "
                + "No month's agency share is recorded.")
        #expect(page.sections.first?.id == "census")
        #expect(page.sections.last?.id == "now")
    }

    @Test func `a yearly figure of practice is a figure`() throws {
        let page = Panel.practice.page(try journey())
        #expect(page.summary.text == "The plans, 2024/25: 80.0%. No figure by month is recorded.")
        #expect(page.sections.first?.id == "published")
    }

    @Test func `on the overview, figures of the year that became known are what has changed`() throws {
        // The yearly figure is known from its last day, 30 September 2025; a month before 15 October that was not yet.
        let page = Panel.overview.page(try journey("2025-10-15"))
        let rows = try page.section("changes").table?.rows ?? []
        #expect(rows.map { $0.cells.last?.text } == ["29.0%, Sep 2025"])
        #expect(try Panel.overview.page(try journey("2025-12-15")).section("changes").table?.rows.isEmpty == true)
    }
}
