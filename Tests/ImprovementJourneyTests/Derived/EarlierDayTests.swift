import Testing

@testable import ImprovementJourney

/// A day tells the same, whatever day was looked at before it.
@Suite struct `An earlier day after a later one` {
    /// Raised on Wednesday 1 May 2019.
    ///
    /// With the bank holidays of 6 and 27 May the 20th working day is Friday 31 May, the
    /// last day of a month. It was settled on 4 June.
    @Test func `a challenge that is open on its last day is not yet late then`() {
        var record = Record.test(ends: "2019-07-31")
        record.insert(Team(id: "t", title: "T", service: "s", opened: day("2010-01-01"), source: "council"))
        record.insert(
            Challenge(
                id: "I-1", team: "t", subject: "s", raised: day("2019-05-01"), resolved: day("2019-06-04"),
                source: "council"))
        #expect(record.challenges["I-1"]?.due(in: .englandAndWales) == day("2019-05-31"))
        let alone = record.standing(on: day("2019-05-31")).series(.challengesOnTime)
        let later = record.standing(on: day("2019-07-31")).series(.challengesOnTime)
        #expect(later?[period("2019-05", .monthly)]?.denominator == 1)
        let again = record.standing(on: day("2019-05-31")).series(.challengesOnTime)
        #expect(alone?[period("2019-05", .monthly)]?.denominator == 0)
        #expect(again?[period("2019-05", .monthly)]?.denominator == 0)
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func `every derived series is that of the day alone`(seed: UInt64) {
        let record = Record.random(seed: seed)
        let scopes = [Scope.council, .service("s1"), .service("s2")] + record.teams.map { Scope.team($0.id) }
        func count(_ journey: Journey) {
            for measure in DerivedMeasure.all {
                for scope in scopes { _ = journey.series(measure.id, scope) }
            }
        }
        count(record.journey)
        var compared = 0
        for month in stride(from: 0, to: 78, by: 3) {
            let asAt = Month(containing: day("2013-01-01")).adding(months: month).lastDay
            var alone = record
            alone.settings = record.settings
            let fresh = alone.standing(on: asAt)
            let after = record.standing(on: asAt)
            for measure in DerivedMeasure.all {
                for scope in scopes {
                    let own = fresh.series(measure.id, scope)
                    let other = after.series(measure.id, scope)
                    #expect(own?.first == other?.first, "\(measure.id) \(scope) on \(asAt)")
                    #expect(own?.points == other?.points, "\(measure.id) \(scope) on \(asAt)")
                    compared += own?.points.count ?? 0
                }
            }
        }
        #expect(compared > 1000)
    }
}
