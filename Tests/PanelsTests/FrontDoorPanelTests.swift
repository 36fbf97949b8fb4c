import Documents
import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `The front door` {
    /// 24 months: 11,250 in the first twelve, 13,273 in the second; police and "O'Neill & Sons" refer.
    static func record() throws -> Record {
        var record = try Small.record("2014-04-30")
        record[Partner.self] = Register([
            Partner(id: "police", title: "Police"), Partner(id: "odd", title: "O'Neill & Sons, \"charity\""),
        ])
        record[Measure.self] = Register([
            Small.measure("referrals", .count, panel: "front-door"),
            Small.measure("referrals-no-further-action", .share, .lowerIsBetter, panel: "front-door"),
        ])
        // 11 x 937 + 943 = 11,250; 11 x 1,106 + 1,107 = 13,273.
        let months = Array(repeating: 937.0, count: 11) + [943] + Array(repeating: 1106, count: 11) + [1107]
        try record.add(Series.Key("referrals"), first: "2012-04", months, source: Small.printed)
        try record.add(
            Series.Key("referrals", category: "odd"), first: "2012-04", Array(repeating: 100.0, count: 24))
        try record.add(Series.Key("referrals", category: "police"), first: "2012-04", months.map { $0 - 100 })
        try record.add(
            Series.Key("referrals-no-further-action", category: "odd"), first: "2012-04",
            parts: Array(repeating: (90, 100), count: 24))
        try record.add(
            Series.Key("referrals-no-further-action", category: "police"), first: "2012-04",
            parts: months.map { (200, $0 - 100) })
        record[Claim.self] = Register([
            Claim(
                id: "up-39", statement: "Referrals rose by 39%.", statedBy: "The council",
                on: try #require(StatedDate("2014")), kind: .yearOnYearChange, value: 0.39, unit: .share,
                measure: "referrals", period: Period("2014-03", cadence: .monthly), tolerance: 0.005,
                panel: "front-door", source: "printed")
        ])
        return record
    }

    static func journey() throws -> Journey { try record().journey }

    @Test func `twelve months stand beside the twelve before, with the interval of the change`() throws {
        let page = Panel.frontDoor.page(try Self.journey())
        // 13,273 / 11,250 = 1.17982. Wilson of 13,273 of 24,523 at 95%: 0.535004 to 0.547472, so the ratio lies between
        // 0.535004/0.464996 = 1.15056 and 0.547472/0.452528 = 1.20981.
        let row = try page.texts("year-on-year", "referrals")
        #expect(Array(row[1...4]) == ["13,273", "11,250", "+18.0%", "+15.1% to +21.0%"])
        #expect(page.summary.text.contains("13,273"))
        #expect(page.summary.text.contains("+18.0%"))
        #expect(try page.section("year-on-year").sources.map(\.id) == ["printed"])
    }

    @Test func `the claim stands beside the data with the difference`() throws {
        let page = Panel.frontDoor.page(try Self.journey())
        let row = try page.texts("claims", "up-39")
        #expect(Array(row[1...4]) == ["+39.0%", "+18.0%", "Differs by 21.0 points", "published"])
        #expect(page.summary.text.contains("+39.0% was claimed: it differs by 21.0 points"))
    }

    @Test func `partners stand side by side with the share of no further action`() throws {
        let page = Panel.frontDoor.page(try Self.journey())
        #expect(try page.rows("partners") == ["police", "odd"])
        // 13,273 - 1,200 = 12,073 against 11,250 - 1,200 = 10,050: +20.1%; 2,400 of 12,073 = 19.9%.
        #expect(
            try page.texts("partners", "police").prefix(6) == [
                "Police", "12,073", "+20.1%", "91.0%", "19.9%", "different: lower",
            ])
        // 1,080 of 1,200 = 90.0%.
        #expect(try page.texts("partners", "odd")[4] == "90.0%")
        #expect(try page.section("partners").sources.map(\.kind) == [.illustrative])
    }

    @Test func `a partner whose count is missing leaves no share of all, for anybody`() throws {
        var record = try Self.record()
        let key = Series.Key("referrals", category: "odd")
        record.series[key]?.points[20] = Point(.missing(.suppressed))
        let page = Panel.frontDoor.page(record.journey)
        #expect(try page.rows("partners") == ["police", "odd"])
        // Of the 12,073 that are known alone the share of the police would be 100%.
        #expect(try page.texts("partners", "police").prefix(4) == ["Police", "12,073", "+20.1%", "-"])
        #expect(try page.texts("partners", "odd").prefix(4) == ["O'Neill & Sons, \"charity\"", "c", "-", "-"])
    }

    @Test func `a month says how it compares with the year before, and leads to its page`() throws {
        let journey = try Self.journey()
        let page = Panel.frontDoor.page(journey)
        // 1,107 after 943: +17.4%.
        #expect(try page.texts("months", "2014-03").prefix(4) == ["March 2014", "1,107", "943", "+17.4%"])
        let march = try #require(Month("2014-03"))
        let month = try #require(Destination.referralMonth(march).page(in: journey))
        #expect(month.summary == "1,107 referrals in March 2014, +17.4% on March 2013.")
        #expect(Destination.referralMonth(march.adding(months: 1)).page(in: journey) == nil)
    }

    @Test func `a missing month makes the year unknown, never smaller`() throws {
        var record = try Self.record()
        record.series[Series.Key("referrals")]?.points[20] = Point(.missing(.suppressed))
        let page = Panel.frontDoor.page(record.journey)
        #expect(try page.texts("year-on-year", "referrals")[1] == "-")
        #expect(page.summary == "1,107 referrals in March 2014; twelve whole months are not known.")
        #expect(try page.texts("months", "2013-12")[1] == "c")
    }

    @Test func `after a year of none no percentage is told, and the two counts stand beside each other`() throws {
        var record = try Self.record()
        try record.add(
            Series.Key("referrals"), first: "2012-04", Array(repeating: 0, count: 12) + Array(repeating: 5, count: 12),
            source: Small.printed)
        let page = Panel.frontDoor.page(record.journey)
        // Twelve times five.
        #expect(page.summary == "60 referrals in the 12 months to March 2014, after none in the 12 before.")
        #expect(try Array(page.texts("year-on-year", "referrals")[1...4]) == ["60", "0", "z", "z"])
        #expect(try page.texts("claims", "up-39")[3] == "Cannot be told: there was none the year before")
    }

    @Test func `referrals by the quarter are added by four, and never called months`() throws {
        var record = try Self.record()
        let quarters = Array(repeating: 600.0, count: 4) + Array(repeating: 700, count: 4)
        record.series = [:]
        // Eight quarters from January to March 2012 end with October to December 2013.
        try record.add(
            Series.Key("referrals"), first: "2012-Q1", quarters, cadence: .quarterly, source: Small.printed)
        let page = Panel.frontDoor.page(record.journey)
        // 4 x 700 = 2,800 after 4 x 600 = 2,400: 400 of 2,400 are 16.7%.
        #expect(page.summary == "2,800 referrals in the 12 months to December 2013, +16.7% on the 12 before.")
        #expect(page.sections.contains { $0.title.text.hasPrefix("Referrals a quarter") })
        #expect(!page.sections.contains { ["year-on-year", "months"].contains($0.id) })
    }

    @Test func `what inspectors found of the front door stands on it, above what was said long ago`() throws {
        let page = Panel.frontDoor.page(try PlanJourney.shipped(on: "2019-07-31"))
        let ids = page.sections.map(\.id)
        let finding = try #require(ids.firstIndex(of: "hub-closures-2019"))
        #expect(finding < (try #require(ids.firstIndex(of: "claims"))))
        // The finding of the visit is of before the report that stands.
        #expect(ids.filter { $0.contains("2018") } == [])
    }

    @Test func `a partner's page tells its share beside the others`() throws {
        let page = try #require(Destination.record(Partner.ID("odd")).page(in: try Self.journey()))
        #expect(page.title == "O'Neill & Sons, \"charity\"")
        #expect(
            page.summary
                == "1,200 referrals in the 12 months to March 2014, 90.0% of them with no further action (different: higher)."
        )
    }
}
