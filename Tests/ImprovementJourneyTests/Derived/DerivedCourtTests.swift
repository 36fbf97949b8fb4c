import Testing

@testable import ImprovementJourney

@Suite struct DerivedCourtTests {
    private var record: Record {
        var record = Record.test(ends: "2019-03-31")
        // Concluded in January 2019 after 182 days (26 weeks) and 183 days, in March after 210 days (30 weeks).
        for (id, team, issued, concluded) in [
            ("C-1", "a", "2018-07-10", "2019-01-08"), ("C-2", "b", "2018-07-10", "2019-01-09"),
            ("C-3", "a", "2018-08-05", "2019-03-03"),
        ] {
            record.insert(
                CourtCase(
                    id: CourtCase.ID(id), team: Team.ID(team), children: 1, issued: day(issued),
                    concluded: day(concluded), outcome: "care order", source: "council"))
        }
        return record
    }

    private var journey: Journey { record.journey }

    @Test func `the share within 26 weeks counts a case of exactly 182 days, month by month of the final order`() {
        let series = journey.series("court-within-26-weeks")
        #expect(series?.first == period("2019-01", .monthly))
        #expect(series?.points.map(\.value) == [.number(0.5), .missing(.notApplicable), .number(0)])
        #expect(series?.points.map(\.denominator) == [2, 0, 1])
    }

    @Test func `the average weeks are of the cases concluded in the month`() {
        // (26 + 183 / 7) / 2 = 26.0714; 30.
        let numbers = journey.series("court-average-weeks")?.numbers ?? []
        #expect(numbers.count == 3)
        let january = numbers.compactMap(\.self).first ?? 0
        #expect(abs(january - 26.071428571428573) < 1e-9)
        #expect(numbers.last == 30)
    }

    @Test func `a team's series counts its own cases`() {
        #expect(journey.series("court-within-26-weeks", .team("a"))?.points.map(\.denominator) == [1, 0, 1])
        #expect(journey.series("court-within-26-weeks", .team("c")) == nil)
    }

    @Test func `a month that has not ended is not in the series`() {
        #expect(
            record.standing(on: day("2019-03-30")).series("court-average-weeks")?.last == period("2019-02", .monthly))
    }

    @Test func `a challenge is on time when it is settled by its twentieth working day`() {
        var record = Record.test(ends: "2019-02-28")
        // Raised on Tuesday 1 January 2019 (a bank holiday); the 20th working day after it is Tuesday 29 January.
        for (id, resolved) in [("I-1", "2019-01-29"), ("I-2", "2019-01-30"), ("I-3", nil)] as [(String, String?)] {
            record.insert(
                Challenge(
                    id: Challenge.ID(id), team: "a", subject: "drift", raised: day("2019-01-01"),
                    resolved: resolved.map(day), source: "council"))
        }
        let series = record.journey.series("challenges-on-time")
        #expect(series?.points.first == Point(.number(1.0 / 3), numerator: 1, denominator: 3))
    }
}
