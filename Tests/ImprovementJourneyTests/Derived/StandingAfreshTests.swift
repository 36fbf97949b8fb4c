import Testing

@testable import ImprovementJourney

@Suite struct `A day counted from the whole record and from its part` {
    /// The record with only what was known on a day: each record asked for itself, in a record of its own.
    private func part(of record: Record, on day: Day) -> Record {
        var part = Record(ends: day)
        part[Source.self] = record.sources
        for team in record.teams { team.known(on: day).map { _ = part.insert($0) } }
        for post in record.posts {
            guard var known = post.known(on: day) else { continue }
            known.caseload = known.caseload.map { MonthlyCounts(first: $0.first, counts: $0.counts) }
            part.insert(known)
        }
        for worker in record.workers { worker.known(on: day).map { _ = part.insert($0) } }
        for courtCase in record.courtCases { courtCase.known(on: day).map { _ = part.insert($0) } }
        for challenge in record.challenges { challenge.known(on: day).map { _ = part.insert($0) } }
        return part
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `give the same series, states and attention`(seed: UInt64) {
        let record = Record.random(seed: seed)
        for step in 0..<20 {
            let asAt = day("2013-04-10").adding(days: 121 * step)
            let journey = record.standing(on: asAt)
            let afresh = part(of: record, on: asAt).standing(on: asAt)
            for measure in DerivedMeasure.all.map(\.id) {
                for scope in [Scope.council] + record.teams.map({ .team($0.id) }) {
                    let series = journey.series(measure, scope)
                    #expect(series?.first == afresh.series(measure, scope)?.first)
                    #expect(series?.points == afresh.series(measure, scope)?.points, "\(measure) \(scope) \(asAt)")
                }
            }
            #expect(journey.attention.exceptions == afresh.attention.exceptions)
            #expect(journey.teamStates.map(\.agency) == afresh.teamStates.map(\.agency))
        }
    }
}
