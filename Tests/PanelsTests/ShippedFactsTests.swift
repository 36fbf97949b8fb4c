import Documents
import ImprovementJourney
import Testing

@testable import Panels

/// What was published, each fact at its date, as the panels tell it.
@Suite struct ShippedFactsTests {
    @Test func `on 30 April 2014 the months to March 2014 stand beside the claim`() throws {
        let page = Panel.frontDoor.page(try PlanJourney.shipped(on: "2014-04-30"))
        // 13,273 / 11,250 = 1.1798; 39 - 17.98 = 21.02 points.
        #expect(try page.texts("year-on-year", "referrals")[1...3] == ["13,273", "11,250", "+18.0%"])
        #expect(
            try page.texts("claims", "referrals-up-39")[1...3] == [
                "+39.0%", "+18.0%", "Differs by 21.0 points; the largest of any 12 months is +18.0%, to March 2014",
            ])
    }

    @Test func `on 30 April 2015 the months to March 2015 are known`() throws {
        let page = Panel.frontDoor.page(try PlanJourney.shipped(on: "2015-04-30"))
        // 17,019 / 13,273 = 1.2822.
        #expect(try page.texts("year-on-year", "referrals")[1...3] == ["17,019", "13,273", "+28.2%"])
    }

    @Test func `the eleven councils of the memorandum stand from August 2015 on, ours not among them`() throws {
        // Before anybody is known to have signed, nothing is said of a memorandum's councils.
        let before = try Panel.region.page(try PlanJourney.shipped(on: "2015-07-31")).section("councils")
        #expect(!before.title.text.contains("memorandum"))
        let page = Panel.region.page(try PlanJourney.shipped(on: "2015-08-01"))
        #expect(try page.section("councils").title.text.hasPrefix("The 11 councils of the memorandum"))
        let rows = try page.rows("councils")
        #expect(rows.count == 11)
        #expect(!rows.contains("E10000021"))
    }
}
