import Documents
import ImprovementJourney
import Panels
import Testing

struct OfstedPanelTests {
    private func page(_ journey: Journey) throws -> Page { try #require(Panel.named("ofsted")).page(journey) }

    private func steps(_ page: Page) throws -> StepChart {
        for case .stepChart(let chart) in try page.section("timeline").blocks { return chart }
        return try #require(nil as StepChart?)
    }

    @Test func `in 2013 it is inadequate twice`() throws {
        let page = try page(PlanJourney.shipped(on: "2013-12-31"))
        #expect(page.summary.text.hasPrefix("Inadequate since 20 March 2013"))
        let chart = try steps(page)
        #expect(chart.steps.map(\.level) == [0, 0])
        #expect(chart.levels == ["Inadequate", "Adequate", "Good", "Outstanding"])
    }

    @Test func `in May 2016 it requires improvement and eight findings are to be put right`() throws {
        let page = try page(PlanJourney.shipped(on: "2016-05-31"))
        #expect(page.summary.text.hasPrefix("Requires improvement since 27 April 2016; 8 findings to put right"))
        #expect(try steps(page).steps.map(\.level) == [0, 0, nil, 1])
        #expect(try steps(page).levels[1] == "Requires improvement")
        let rows = try #require(try page.section("findings").table).rows.map(\.id)
        #expect(
            Set(rows) == [
                "agency-reliance", "court-delay", "private-fostering", "pre-birth-assessment",
                "reviewing-officers-challenge", "adopters-preparation", "supervision-2016", "early-help-2016",
            ])
        #expect(try page.cells("findings", "agency-reliance")["measures"] == "3")
        // Six of that inspection, one of the progress visit and one of the first of 2013.
        #expect(try page.section("strengths").table?.rows.count == 8)
    }

    @Test func `on 31 July 2019 it is inadequate again, and the visit gave no grade`() throws {
        let page = try page(PlanJourney.shipped(on: "2019-07-31"))
        #expect(page.summary.text.hasPrefix("Inadequate since 29 July 2019"))
        #expect(try steps(page).steps.map(\.level) == [0, 0, nil, 1, nil, 0])
        #expect(try page.cells("judgements", "leaders")["inspection-2019"] == "Requires improvement to be good")
        #expect(try page.cells("judgements", "care leavers")["inspection-2019"] == "n/e")
        #expect(try page.cells("judgements", "leaders")["inspection-2016"] == "-")
    }

    @Test func `what a visit found since the grades stands first, and no visit since is history`() throws {
        // The focused visit was published on 13 November 2018, the last graded inspection on 27 April 2016.
        let journey = try PlanJourney.shipped(on: "2019-05-31")
        let page = try self.page(journey)
        let ids = page.sections.map(\.id).filter { ["visit-findings", "findings", "earlier-findings"].contains($0) }
        #expect(ids == ["visit-findings", "findings", "earlier-findings"])
        #expect(try page.section("visit-findings").title.text.hasPrefix("To put right: Focused visit, October 2018"))
        #expect(try page.section("visit-findings").table?.rows.count == 5)
        #expect(page.summary.text.contains("8 findings to put right and 5 more of visits since"))
        let visit = try #require(journey.inspections.first { $0.published == StatedDate("2018-11-13") })
        #expect(journey.isLastWord(visit))
        let graded = try #require(journey.inspections.first { $0.published == StatedDate("2016-04-27") })
        #expect(journey.isLastWord(graded))
        #expect(journey.inspections.filter(journey.isLastWord).count == 2)
    }

    @Test func `the day before the report the inspection is not known`() throws {
        let page = try page(PlanJourney.shipped(on: "2019-07-28"))
        #expect(page.summary.text.hasPrefix("Requires improvement since 27 April 2016"))
        #expect(try page.section("events").table?.rows.contains { $0.id == "inspection-2019" } == false)
    }

    @Test func `inspections sort by the time of publication, however vaguely it is stated`() throws {
        let table = try #require(try page(PlanJourney.make()).section("events").table)
        let rows = RowOrder(column: "published").sorted(Array(table.rows.indices), of: table)
        // 2013, October 2018, 29 July 2019.
        #expect(rows.map { table.rows[$0].id } == ["i-2013", "visit", "i-2019"])
    }

    @Test func `a finding counts its actions, measures and evidence`() throws {
        let page = try page(PlanJourney.make())
        // A-1 open, so not shown to have worked yet; A-2 closed with one piece of evidence.
        let cells = try page.cells("findings", "f-visits")
        #expect(cells["actions"] == "2")
        #expect(cells["open"] == "1")
        #expect(cells["worked"] == "0")
        #expect(cells["measures"] == "1")
        #expect(cells["improving"] == "1")
        #expect(cells["evidence"] == "1")
        #expect(try page.cells("findings", "f-nothing")["answered"] == "open")
        #expect(page.summary.text.contains("1 without an open action or evidence"))
        // An area for priority action comes first.
        #expect(try page.section("findings").table?.rows.map(\.id) == ["f-nothing", "f-visits"])
    }
}
