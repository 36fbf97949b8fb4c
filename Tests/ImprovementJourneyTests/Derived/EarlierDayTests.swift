import Testing

@testable import ImprovementJourney

/// A day that is looked at after a later one shares what that has counted, and tells the same as if it stood alone.
@Suite struct `An earlier day after a later one` {
    @Test(arguments: [1, 2, 3] as [UInt64]) func `every derived series is that of the day alone`(seed: UInt64) {
        let record = Record.random(seed: seed)
        // Counts everything on the last day.
        let last = record.standing(on: record.ends)
        var compared = 0
        for day in TeamStandingDays.days {
            // A record that has stood on no day yet.
            var alone = record
            alone.settings.teamCaseload += 0
            let fresh = alone.standing(on: day)
            let shared = record.standing(on: day)
            for measure in DerivedMeasure.all {
                for scope in [Scope.council] + record.teams.map({ Scope.team($0.id) }) {
                    _ = last.series(measure.id, scope)
                    let own = fresh.series(measure.id, scope)
                    let other = shared.series(measure.id, scope)
                    #expect(own?.first == other?.first, "\(measure.id) \(scope) on \(day)")
                    #expect(
                        own.map { Array($0.points) } == other.map { Array($0.points) },
                        "\(measure.id) \(scope) on \(day)")
                    compared += own?.points.count ?? 0
                }
            }
        }
        #expect(compared > 1000)
    }

    @Test func `a change of the record begins anew`() {
        var record = Record.random(seed: 4)
        let before = record.standing(on: record.ends)
        #expect(before.series(.challengesOnTime) != nil)
        record[Challenge.self] = Register()
        #expect(record.standing(on: record.ends).series(.challengesOnTime) == nil)
        #expect(record.standing(on: day("2018-06-30")).series(.challengesOnTime) == nil)
    }
}

/// 39 days of 2013 to 2019, ends of months among them.
private enum TeamStandingDays {
    static let days: [Day] = (0..<39).map { place in
        let month = Month(containing: day("2013-03-01")).adding(months: 2 * place)
        return place.isMultiple(of: 3) ? month.lastDay : month.firstDay.adding(days: 5 + place % 20)
    }.map { min($0, day("2019-07-31")) }
}
