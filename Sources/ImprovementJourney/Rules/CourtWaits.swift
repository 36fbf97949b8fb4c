/// The live cases that wait for one party on a day.
package struct CourtWaits: Sendable {
    /// Whom they wait for.
    package let party: CourtCase.Party
    /// How many cases do.
    package let cases: Int
    /// How many waits there are; a case may wait for two things.
    package let waits: Int
    /// Days waited so far, on average, with the days and the waits.
    package let averageDays: Figure
    /// Days waited so far, at most.
    package let mostDays: Int
    /// The longest wait, and the case that it holds up.
    package let longest: (courtCase: CourtCase, wait: CourtCase.Wait)

    /// Whom live cases wait for on a day, the party with the most waits first.
    package static func byParty(of live: [CourtCase], on day: Day) -> [CourtWaits] {
        let waits = live.flatMap { courtCase in
            courtCase.waits.filter { $0.until == nil }.map { (courtCase: courtCase, wait: $0) }
        }
        return CourtCase.Party.allCases.compactMap { party in
            let own = waits.filter { $0.wait.waitingFor == party }
            guard let longest = own.min(by: { $0.wait.from < $1.wait.from }) else { return nil }
            let days = own.map { $0.wait.from.days(until: day) }
            let all = Double(days.reduce(0, +))
            return CourtWaits(
                party: party, cases: Set(own.map(\.courtCase.id)).count, waits: own.count,
                averageDays: Figure(
                    .number(all / Double(days.count)), unit: .days, numerator: all, denominator: Double(days.count)),
                mostDays: days.max() ?? 0, longest: longest)
        }.sorted { $0.waits > $1.waits }
    }
}
