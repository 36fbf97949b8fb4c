import Documents
import ImprovementJourney
import Panels
import Testing

struct ScrutinyPanelTests {
    private func page(_ journey: Journey) throws -> Page { try #require(Panel.named("scrutiny")).page(journey) }

    @Test func `a commitment past its date says by how much and comes first`() throws {
        let page = try page(PlanJourney.make())
        #expect(try page.section("commitments").table?.rows.map(\.id) == ["c-late", "c-open", "c-kept"])
        // Due 28 June: 33 days to 31 July.
        #expect(try page.cells("commitments", "c-late")["state"] == "LATE 33d")
        #expect(try page.cells("commitments", "c-open")["due"] == "no date")
        #expect(try page.cells("commitments", "c-kept")["state"] == "kept")
        #expect(
            page.summary.text
                == "2 of 3 commitments still to be kept, 1 late, the longest by 33 days, 1 without a date; "
                + "1 of 2 claims could be tested by the data, 1 of them differs.")
    }

    @Test func `a claim of a measure that states no figure has none, and sorts after those that do`() throws {
        let page = try page(PlanJourney.make())
        #expect(try page.cells("claims", "claim-none")["claimed"] == "-")
        let table = try #require(try page.section("claims").table)
        let rows = RowOrder(column: "claimed", isDescending: true).sorted(Array(table.rows.indices), of: table)
        #expect(rows.map { table.rows[$0].id } == ["claim-far", "claim-none"])
    }

    @Test func `what states no figure of a measure stands apart, the newest first, and a comment says that it is one`()
        throws
    {
        let journey = try PlanJourney.shipped(on: "2016-05-24")
        let region = try #require(Panel.named("region")).page(journey)
        let rows = try #require(try region.section("record-region").table).rows.map(\.id)
        #expect(rows.first.map { $0.hasPrefix("claim comment-") || $0 == "claim memorandum-bar" } == true)
        #expect(try region.cells("record-region", "claim memorandum-bar")["kind"] == "comment")
        #expect(try region.section("claims").table?.rows.contains { $0.id == "memorandum-bar" } == false)
        let scrutiny = try page(journey)
        #expect(try scrutiny.section("promises").table?.rows.last?.id == "claim recovery-programme-2013")
        #expect(try scrutiny.cells("promises", "claim trust")["kind"] == "promise")
        let claim = Destination.record(Claim.ID("memorandum-bar"))
        let own = try #require(claim.page(in: journey))
        #expect(own.summary == "A reader, in an online comment, 24 May 2016: a comment.")
        #expect(try own.row("claim", "To mind").cells.last?.text.hasPrefix("Only this comment says so") == true)
    }

    @Test func `before it was kept a commitment was open`() throws {
        let page = try page(PlanJourney.make(asAt: "2019-02-10"))
        #expect(try page.cells("commitments", "c-kept")["state"] == "open")
    }

    @Test func `a claim's page sets it beside the series`() throws {
        let page = try #require(Destination.record(Claim.ID("claim-far")).page(in: PlanJourney.make()))
        // Stated on 30 July: the last month that had ended was June, 90%.
        #expect(page.summary == "Somebody, 30 July 2019: 99.0%; the data say 90.0% - differs by 9.0 points.")
        #expect(try page.row("claim", "The data say").destination == .measure(Series.Key("visits-on-time")))
    }

    @Test func `the claim of 39 per cent differs by 17 points in the shipped record`() throws {
        let page = try page(PlanJourney.shipped(on: "2014-07-14"))
        let cells = try page.cells("claims", "referrals-up-39")
        #expect(cells["claimed"] == "+39.0%")
        // 14,149 / 11,571 = 1.2228; 39 - 22.28 = 16.72 points.
        #expect(cells["data"] == "+22.3%")
        #expect(
            cells["comparison"]
                == "Differs by 16.7 points; the largest of any 12 months up to then is +22.3%, to June 2014")
    }

    @Test(arguments: ["2014-07-14", "2014-08-20", "2015-07-31", "2019-07-31"])
    func `two claims of early July 2014 are held against the months that had ended, on every later day`(_ day: String)
        throws
    {
        let page = try page(PlanJourney.shipped(on: day))
        // Both were known by 7 July, when July had 24 days to run: 14,149 / 11,571 = 1.2228 to June; 39 and 40 less 22.28.
        for (claim, off) in [("referrals-up-39", "16.7"), ("safeguarding-referrals-40", "17.7")] {
            let cells = try page.cells("claims", claim)
            #expect(cells["data"] == "+22.3%")
            #expect(
                cells["comparison"]
                    == "Differs by \(off) points; the largest of any 12 months up to then is +22.3%, to June 2014")
        }
    }

    @Test func `scrutiny's questions of July 2019 are there on the day, not before`() throws {
        let after = try page(PlanJourney.shipped(on: "2019-07-31"))
        #expect(try after.cells("enquiries", "recruitment-retention")["answers"] == "2")
        let before = try page(PlanJourney.shipped(on: "2019-07-30"))
        #expect(try before.section("enquiries").table?.rows.contains { $0.id == "recruitment-retention" } == false)
    }
}
