import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// An inspection of 2026 gives no overall grade: the first line names the areas.
@Suite struct `A council inspected after April 2026` {
    private func journey() throws -> Journey {
        var record = try Small.record("2026-09-30")
        record.insert(
            Inspection(
                id: "new", kind: "inspection", title: "Inspection, June 2026", framework: "ILACS",
                began: try #require(StatedDate("2026-06-10")), published: try #require(StatedDate("2026-08-03")),
                judgements: [
                    Judgement(area: "leaders", grade: "good"),
                    Judgement(area: "help and protection", grade: "inadequate"),
                    Judgement(area: "children in care", grade: "good"),
                    Judgement(area: "care leavers", grade: "requires improvement"),
                ], letter: "", findings: [], source: Small.printed.id))
        return record.journey
    }

    private let words =
        "Inadequate since 3 August 2026: help and protection; Requires improvement to be good: care leavers; "
        + "Good: leaders' impact, children in care"

    @Test func `its first line names the areas, the worst first, on Ofsted and on the overview`() throws {
        let ofsted = Panel.ofsted.page(try journey())
        #expect(ofsted.summary.text == words + ".")
        #expect(ofsted.tone == .concern)
        #expect(Panel.overview.page(try journey()).summary.text.hasPrefix(words + "."))
    }

    @Test func `each grade has its own day, next to it, and the first line has the worst one's`() throws {
        var record = try Small.record("2026-09-30")
        for inspection in try journey().inspections { record.insert(inspection) }
        record.insert(
            Inspection(
                id: "old", kind: "inspection", title: "Inspection, 2022", framework: "ILACS",
                began: try #require(StatedDate("2022-06-06")), published: try #require(StatedDate("2022-07-18")),
                judgements: [
                    Judgement(area: .overall, grade: "inadequate"), Judgement(area: "leaders", grade: "inadequate"),
                    Judgement(area: "help and protection", grade: "inadequate"),
                    Judgement(area: "children in care", grade: "good"),
                ], letter: "", findings: [], source: Small.printed.id))
        // Help and protection was inadequate in July 2022 already and children in care good; the others are new.
        let first =
            "Inadequate since 18 July 2022: help and protection; Requires improvement to be good: care leavers; "
            + "Good: children in care, leaders' impact"
        #expect(Panel.ofsted.page(record.journey).summary.text == first + ".")
        let overview = Panel.overview.page(record.journey)
        #expect(overview.summary.text.hasPrefix(first + "."))
        #expect(
            try overview.texts("standing", "Grade now")[1]
                == "Inadequate since 18 July 2022: help and protection; Requires improvement to be good since 3 August "
                + "2026: care leavers; Good since 18 July 2022: children in care; Good since 3 August 2026: leaders' "
                + "impact (Inspection, June 2026)")
    }

    @Test func `an earlier overall grade is drawn to the day of that inspection and no further`() throws {
        var record = try Small.record("2026-09-30")
        for inspection in try journey().inspections { record.insert(inspection) }
        record.insert(
            Inspection(
                id: "old", kind: "inspection", title: "Inspection, 2022", framework: "ILACS",
                began: try #require(StatedDate("2022-06-10")), published: try #require(StatedDate("2022-08-03")),
                judgements: [Judgement(area: .overall, grade: "good")], letter: "", findings: [],
                source: Small.printed.id))
        let section = try Panel.ofsted.page(record.journey).section("timeline")
        guard case .stepChart(let chart)? = section.blocks.first, case .paragraph(let words, _)? = section.blocks.last
        else {
            Issue.record("no chart with a word under it")
            return
        }
        #expect(chart.steps.map(\.label) == ["Inspection, 2022: Good"])
        #expect(chart.until == Day("2026-08-03"))
        #expect(
            words.text
                == "The inspection published on 3 August 2026 gives no overall grade: its judgements stand below.")
    }

    @Test func `overall effectiveness is not among its judgements, and the chart of it is left out`() throws {
        let page = Panel.ofsted.page(try journey())
        #expect(try page.rows("judgements") == ["leaders", "help and protection", "children in care", "care leavers"])
        #expect(!page.sections.contains { $0.id == "timeline" })
        let own = try #require(Destination.record(Inspection.ID("new")).page(in: try journey()))
        #expect(own.summary.text.hasPrefix("Inspection, June 2026: no overall grade;"))
        #expect(
            try own.texts("judgements", "The experiences and progress of care leavers")[1]
                == "Requires improvement to be good")
    }
}
