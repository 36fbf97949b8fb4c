extension Journey {
    /// Challenges that are not settled, the longest open first.
    package var openChallenges: [Challenge] {
        challenges.openLongestFirst
    }

    /// Challenges that were settled within the month to the journey's day, the last settled first.
    package var challengesSettledLastMonth: [Challenge] {
        let from = asAt.adding(months: -1)
        return challenges.compactMap { challenge in challenge.resolved.map { (challenge, $0) } }
            .filter { $0.1 > from }.sorted { $0.1 > $1.1 }.map(\.0)
    }
}

extension Sequence where Element == Challenge {
    /// Those that are not settled, the longest open first.
    package var openLongestFirst: [Challenge] {
        filter { $0.resolved == nil }.sorted { $0.raised < $1.raised }
    }
}

extension Challenge {
    /// How the day on which it was settled stood to its 20 working days, in working days; nil while it is open.
    package func latenessWhenSettled(calendar: WorkingCalendar) -> Lateness? {
        resolved.map { Lateness(due: due(in: calendar), on: $0, calendar: calendar) }
    }
}
