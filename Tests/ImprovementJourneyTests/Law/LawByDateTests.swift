import Testing

@testable import ImprovementJourney

/// Nothing is late before its law: the 26 weeks of proceedings are law for applications issued from 22 April 2014 on.
@Suite struct LawByDateTests {
    private func courtCase(_ id: String, issued: String, extended: (String, String)? = nil) -> CourtCase {
        CourtCase(
            id: CourtCase.ID(id), team: "t", children: 1, issued: day(issued),
            extensions: extended.map {
                [CourtCase.Extension(granted: day($0.0), until: day($0.1), reason: "expert")]
            } ?? [], source: "council")
    }

    private func journey(_ cases: [CourtCase], on text: String) -> Journey {
        var record = Record.test(ends: text)
        record.insert(Team(id: "t", title: "T", service: "s", opened: day("2010-01-01"), source: "council"))
        for courtCase in cases { record.insert(courtCase) }
        return record.journey
    }

    @Test func `the limit begins with 22 April 2014`() {
        #expect(CourtDeadline.inLawSince == day("2014-04-22"))
        #expect(!CourtDeadline(issued: day("2014-04-21")).isLaw)
        #expect(CourtDeadline(issued: day("2014-04-22")).isLaw)
    }

    /// Statutory clocks: issued on 22 April 2014, due by 20 October 2014.
    @Test func `issued on the first day, it is late from the day after 20 October 2014; issued the day before, never`()
    {
        let before = courtCase("C-1", issued: "2014-04-21")
        let first = courtCase("C-2", issued: "2014-04-22")
        #expect(first.lateness(on: day("2014-10-20")) == .ahead(days: 0))
        #expect(first.lateness(on: day("2014-10-21")) == .late(days: 1))
        for text in ["2014-10-20", "2014-10-21", "2015-12-31"] { #expect(before.lateness(on: day(text)) == nil) }
    }

    @Test(arguments: ["2013-12-31", "2014-04-21", "2014-04-22", "2014-12-31", "2016-06-30"])
    func `neither attention nor the team calls an earlier case late, about to be, or in extension`(_ text: String) {
        // 26 weeks of the first end within 4 weeks of some of these days, long before others.
        let cases = [
            courtCase("C-1", issued: "2013-07-15"), courtCase("C-2", issued: "2013-11-01"),
            courtCase("C-3", issued: "2013-06-01", extended: ("2013-11-20", "2014-01-20")),
            courtCase("C-4", issued: "2014-04-21"),
        ].filter { $0.issued <= day(text) }
        let journey = journey(cases, on: text)
        #expect(
            journey.attention.rows(in: .childsClock).isEmpty)
        #expect(journey.state(of: "t")?.casesPastLimit == 0)
        #expect(journey.state(of: "t")?.casesNearLimit == 0)
        #expect(journey.state(of: "t")?.flags == 0)
        #expect(journey.cases(lastDayWithin: 8).isEmpty)
        #expect(journey.casesWithoutLimit.count == cases.count)
    }

    @Test func `those without a limit stand after those that have one, the longest running first`() {
        let cases = [
            courtCase("C-1", issued: "2014-03-01"), courtCase("C-2", issued: "2013-10-01"),
            courtCase("C-3", issued: "2014-07-01"), courtCase("C-4", issued: "2014-05-01"),
        ]
        #expect(cases.fewestDaysLeftFirst(on: day("2014-12-31")).map(\.id) == ["C-4", "C-3", "C-2", "C-1"])
    }
}
