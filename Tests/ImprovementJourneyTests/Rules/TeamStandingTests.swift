import Testing

@testable import ImprovementJourney

/// A team's agency share and caseload are one figure, whoever asks.
@Suite struct `One standing of a team` {
    /// The last day of every second month of 2013 to 2019 and some days between: 39 days.
    static let days: [Day] = (0..<39).map { place in
        let month = Month(containing: day("2013-03-01")).adding(months: 2 * place)
        return place.isMultiple(of: 3) ? month.lastDay : month.firstDay.adding(days: 5 + place % 20)
    }.map { min($0, day("2019-07-31")) }

    @Test(arguments: days) func `attention, state and series tell the same`(asAt: Day) {
        let journey = Record.random(seed: 7).standing(on: asAt)
        let named = journey.attention.exceptions.filter { $0.rule == "team-agency" }
        var above = 0
        for state in journey.teamStates {
            let point = journey.series("agency-share", .team(state.team.id))?.latest
            #expect(state.agency.value.number == point?.value.number)
            #expect(state.otherPeriod(of: state.agency) == nil)
            let caseload = journey.series("average-caseload", .team(state.team.id))?.latest
            #expect(state.caseload.value.number == caseload?.value.number)
            let isAbove = (state.agency.value.number ?? 0) > 0.6
            let item = named.first { $0.record == .record(state.team.id) }
            #expect((item != nil) == isAbove)
            if isAbove {
                above += 1
                #expect(item?.reason.text.hasPrefix(state.agency.text + " agency") == true)
            }
            #expect(journey.state(of: state.team.id)?.agency == state.agency)
        }
        #expect(named.count == above)
    }

    @Test func `a figure that a file gives of an earlier month says of which`() throws {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Team(id: "t", title: "T", service: "s", opened: day("2018-01-01"), source: "council"))
        let key = Series.Key("agency-share", .team("t"))
        record.series[key] = Series(
            key: key, first: period("2019-05", .monthly), points: [Point(.number(0.7), numerator: 7, denominator: 10)],
            source: "published")
        let state = try #require(record.journey.state(of: "t"))
        #expect(state.agency.text == "70.0%")
        #expect(state.otherPeriod(of: state.agency) == period("2019-05", .monthly))
        let item = record.journey.attention.exceptions.first
        #expect(item?.reason.text == "70.0% agency (7 of 10), threshold 60.0%, May 2019")
        #expect(item?.source == "published")
    }

    @Test func `a team without posts has no share, and that is not 0`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Team(id: "t", title: "T", service: "s", opened: day("2018-01-01"), source: "council"))
        // Nobody told of any post at all; once another team has one, this one has none.
        #expect(record.journey.state(of: "t")?.agency.value == .missing(.notReported))
        record.insert(
            Post(id: "p", team: "u", role: "social worker", established: day("2018-01-01"), source: "council"))
        #expect(record.journey.state(of: "t")?.agency.value == .missing(.notApplicable))
        #expect(record.journey.attention.rows.isEmpty)
    }
}
