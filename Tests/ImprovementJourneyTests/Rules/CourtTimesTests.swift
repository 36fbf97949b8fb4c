import Testing

@testable import ImprovementJourney

@Suite struct `How long proceedings take` {
    static func journey(_ cases: [(issued: String, concluded: String?)]) throws -> Journey {
        var record = Record(ends: Day("2019-07-31"))
        for (index, item) in cases.enumerated() {
            record.insert(
                CourtCase(
                    id: CourtCase.ID("C-\(index)"), team: "t", children: 1, issued: try #require(Day(item.issued)),
                    concluded: item.concluded.flatMap { Day($0) }, source: "s"))
        }
        return record.journey
    }

    @Test func `the mean is the area under the curve, and a least while the longest case is live`() throws {
        let cases = [(10.0, true), (20.0, true), (30.0, false)].map {
            SurvivalCurve.Case(weeks: $0.0, isClosed: $0.1)
        }
        // 1 for 10 weeks, 2/3 for 10 more, 1/3 for 10 more: 10 + 20/3 + 10/3 = 20.
        let mean = try #require(SurvivalCurve(cases).meanWeeks)
        #expect((mean.weeks - 20).magnitude < 1e-9)
        #expect(mean.isLeast)
        let closed = try #require(SurvivalCurve(Array(cases.prefix(2))).meanWeeks)
        // Both closed: the plain mean, 15.
        #expect((closed.weeks - 15).magnitude < 1e-9)
        #expect(!closed.isLeast)
        #expect(SurvivalCurve([]).meanWeeks == nil)
    }

    @Test func `the estimate follows cases by issue, the plain figure those closed in the year`() throws {
        let times = CourtTimes(
            try Self.journey([
                ("2017-07-31", "2018-12-01"),  // issued on the window's edge: not followed; closed in the year
                ("2018-01-01", "2018-07-02"),  // 182 days; closed before 31 July 2018: not in the year
                ("2018-09-01", "2019-03-02"),  // 182 days, within 26 weeks
                ("2019-06-01", nil),
            ]))
        #expect(times.followed == 3)
        #expect(times.live == 1)
        #expect(times.closedInYear.closed == 2)
        #expect(times.closedWithin26Weeks == 1)
    }

    @Test func `a last day 28 days on is within 4 weeks, though the case passes it on the 29th; one 29 days on is not`()
        throws
    {
        // Issue + 181 days: issued 27 February 2019, the last day is 27 August, 27 days after 31 July 2019. Issued the
        // 28th: 28 August, 28 days. Issued 1 March: 29 August, 29 days.
        let journey = try Self.journey([("2019-02-27", nil), ("2019-02-28", nil), ("2019-03-01", nil)])
        #expect(journey.cases(lastDayWithin: 4).map(\.id) == ["C-0", "C-1"])
        #expect(journey.liveCases.map { $0.lateness(on: journey.asAt)?.daysLeft } == [27, 28, 29])
    }

    @Test func `a case on its last day counts as within 4 weeks, a case past it does not`() throws {
        // Issue + 181 days is the last day: issued 31 January 2019, the last day is 31 July 2019.
        let journey = try Self.journey([
            ("2019-01-30", nil), ("2019-02-28", nil), ("2019-01-31", nil), ("2019-03-01", nil), ("2019-04-15", nil),
        ])
        #expect(journey.cases(lastDayWithin: 4).map(\.id) == ["C-2", "C-1"])
        #expect(journey.cases(lastDayWithin: 8).map(\.id) == ["C-2", "C-1", "C-3"])
    }
}
