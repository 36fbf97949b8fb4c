import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// What was published, each fact at its date, as the panels tell it.
@Suite struct ShippedFactsTests {
    @Test func `in July 2014 the months to June 2014 stand beside the claim`() throws {
        let page = Panel.frontDoor.page(try PlanJourney.shipped(on: "2014-07-14"))
        // 14,149 / 11,571 = 1.2228; 39 - 22.28 = 16.72 points.
        #expect(try page.texts("year-on-year", "referrals")[1...3] == ["14,149", "11,571", "+22.3%"])
        #expect(
            try page.texts("claims", "referrals-up-39")[1...3] == [
                "+39.0%", "+22.3%",
                "Differs by 16.7 points; the largest of any 12 months up to then is +22.3%, to June 2014",
            ])
    }

    @Test func `on 30 April 2015 the months to March 2015 are known`() throws {
        let page = Panel.frontDoor.page(try PlanJourney.shipped(on: "2015-04-30"))
        // 17,019 / 13,273 = 1.2822.
        #expect(try page.texts("year-on-year", "referrals")[1...3] == ["17,019", "13,273", "+28.2%"])
    }

    @Test func `the eleven councils of the memorandum stand from 30 September 2014 on, ours not among them`() throws {
        // Before anybody is known to have signed, nothing is said of a memorandum's councils.
        let before = try Panel.region.page(try PlanJourney.shipped(on: "2014-09-29")).section("councils")
        #expect(!before.title.text.contains("memorandum"))
        let page = Panel.region.page(try PlanJourney.shipped(on: "2014-09-30"))
        #expect(try page.section("councils").title.text.hasPrefix("The 11 councils of the memorandum"))
        let rows = try page.rows("councils")
        #expect(rows.count == 11)
        #expect(!rows.contains("E10000021"))
    }
}
