import Documents
import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `The court panel` {
    /// On 31 July 2019: a case past its limit, one on its last day, one in extension, one settled.
    static func record() throws -> Record {
        var record = try Small.record("2019-07-31")
        record[Team.self] = Register([
            Team(
                id: "s3", title: "Safeguarding \"3\"", service: "s", opened: try #require(Day("2012-01-01")),
                source: "invented")
        ])
        func day(_ text: String) throws -> Day { try #require(Day(text)) }
        record[CourtCase.self] = Register([
            CourtCase(
                id: "in-time", team: "s3", children: 1, issued: try day("2019-01-31"), source: "invented"),
            CourtCase(
                id: "late", team: "s3", children: 2, issued: try day("2019-01-19"),
                waits: [
                    CourtCase.Wait(
                        from: try day("2019-06-01"), waitingFor: .legalServices, reason: "bundle, not \"filed\"")
                ], source: "invented"),
            CourtCase(
                id: "extended", team: "s3", children: 3, issued: try day("2019-01-01"),
                steps: [CourtCase.Step(on: try day("2019-01-12"), stage: "case management hearing")],
                extensions: [
                    CourtCase.Extension(
                        granted: try day("2019-06-20"), until: try day("2019-08-26"), reason: "expert is late")
                ], source: "invented"),
            CourtCase(
                id: "settled", team: "s3", children: 1, issued: try day("2018-09-01"),
                concluded: try day("2019-03-02"), outcome: "care order", source: "invented"),
        ])
        return record
    }

    static func journey() throws -> Journey { try record().journey }

    @Test func `every live case stands against week 26, the fewest days left first`() throws {
        let page = Panel.court.page(try Self.journey())
        #expect(try page.rows("live") == ["late", "in-time", "extended"])
        // Issued 19 January: the 182nd day is 19 July, 12 days ago. 31 January: it is today.
        // 1 January: 1 July, put off to 26 August, 56 days later: 26 days left.
        #expect(
            try page.texts("live", "late")[2...4] == ["LATE 12d", "issued", "legal services: bundle, not \"filed\""])
        #expect(try page.texts("live", "in-time")[2] == "0d")
        #expect(try page.texts("live", "extended")[3...4] == ["case management", "extended: expert is late"])
        #expect(try page.texts("live", "extended")[2] == "26d")
        #expect(try page.texts("live", "extended")[5] == "over 26, in extension to 26 Aug 2019")
        #expect(page.tone == .concern)
    }

    @Test func `a bar shows weeks, the limit of 26 and the extension`() throws {
        let page = Panel.court.page(try Self.journey())
        let row = try #require(try page.section("live").table?.rows.first { $0.id == "extended" })
        guard case .bar(let bar) = row.cells[1].content else {
            Issue.record("there is no bar")
            return
        }
        // 211 days = 30.14 weeks; 182 + 56 days = 34 weeks.
        #expect(bar.label == "30.1 wk")
        #expect(bar.limit == 26)
        #expect(bar.extendedLimit == 34)
    }

    @Test func `the summary counts what is past, in extension and near its last day, and foretells nothing`() throws {
        let page = Panel.court.page(try Self.journey())
        #expect(
            page.summary
                == "3 live cases: 1 past the limit, 1 in extension, 2 whose last day is within 4 weeks, 2 within 8.")
        #expect(try page.texts("limits", "ending")[0] == "Last day within 4 weeks unless extended")
        // Most cases are concluded or extended before their last day: no page may say that they will pass it.
        let journey = try Self.journey()
        for page in Panel.all.map({ $0.page(journey) }) {
            let told = page.sections.flatMap { section in
                (section.table?.rows ?? []).flatMap { $0.cells.map(\.text) } + [section.title.text]
                    + (section.table?.columns ?? []).compactMap { $0.definition?.text }
            }
            #expect(!([page.summary.text] + told).contains { $0.lowercased().contains("will pass") })
        }
        #expect(try page.texts("limits", "late").prefix(3) == ["Past the limit, no extension in force", "1", "2"])
        #expect(try page.texts("limits", "over")[1] == "2")
    }

    @Test func `closed cases only stand beside the estimate with live ones`() throws {
        let page = Panel.court.page(try Self.journey())
        let row = try page.texts("times", "within-26")
        // Four cases: 181 and 193 days live, 211 live, 182 closed. At 182 days 3 are at risk, 1 closes: 1/3 = 33.3%.
        #expect(row[1] == "33.3%")
        // The one closed case took 182 days: within 26 weeks as the statistic counts them.
        #expect(row[3] == "100.0%")
        #expect(try page.texts("times", "cases")[1...3] == ["4", "3 of them live", "1"])
    }

    @Test func `a case's page tells who waits for whom and every dated event`() throws {
        let journey = try Self.journey()
        let late = try #require(Destination.record(CourtCase.ID("late")).page(in: journey))
        #expect(late.summary == "Week 28, over 26 weeks: LATE 12d, waits for legal services.")
        // 1 June to 31 July: 60 days.
        #expect(
            try late.texts("waits", "wait-0") == [
                "Legal services", "bundle, not \"filed\"", "1 Jun 2019", "still", "60 days",
            ])
        let extended = try #require(Destination.record(CourtCase.ID("extended")).page(in: journey))
        #expect(
            try extended.section("events").table?.rows.map { $0.cells[2].text } == [
                "Extension granted", "Stage", "Issued",
            ])
        let settled = try #require(Destination.record(CourtCase.ID("settled")).page(in: journey))
        #expect(
            settled.summary
                == "Ended on 2 March 2019 after 26.0 weeks, a day past 26 weeks, and within them as the published statistic counts: care order."
        )
        #expect(Destination.record(CourtCase.ID("nobody's")).page(in: journey) == nil)
    }

    @Test func `an extension that the Act does not allow is named and changes nothing`() throws {
        var record = try Self.record()
        let issued = try #require(Day("2019-01-01"))
        record[CourtCase.self] = Register([
            CourtCase(
                id: "too long", team: "s3", children: 1, issued: issued,
                extensions: [
                    CourtCase.Extension(
                        granted: issued.adding(days: 100), until: issued.adding(days: 181 + 57), reason: "hope")
                ], source: "invented")
        ])
        let page = try #require(Destination.record(CourtCase.ID("too long")).page(in: record.journey))
        // 1 January + 181 days is 1 July; 56 more allow 26 August; 27 August is a day too many.
        #expect(
            try page.texts("standing", "Not valid")[1]
                == "27 Aug 2019, granted 11 Apr 2019: hope (the Act allows to 26 Aug 2019 at most)")
        #expect(page.summary.text.contains("LATE 30d"))
    }
}
