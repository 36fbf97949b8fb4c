import ImprovementJourney

extension Journey {
    /// The last day on which anything in the journey happened; nil where nothing has a date.
    ///
    /// Due dates and ends to come do not count.
    var lastDated: Day? {
        var days: [Day] = []
        days += events.map(\.on.first)
        days += series.values.compactMap { $0.last?.lastDay.adding(days: $0.knownAfterDays) }
        days += inspections.map(\.published.first)
        days += directionNotices.map(\.issued.first)
        days += actions.map(\.lastUpdate)
        days += meetings.map(\.on)
        days += courtCases.flatMap { [$0.concluded ?? $0.issued] + $0.steps.map(\.on) }
        days += challenges.map { $0.resolved ?? $0.responded ?? $0.raised }
        days += teams.map(\.opened)
        days += posts.flatMap { [$0.established] + $0.spells.map(\.from) }
        days += workers.compactMap(\.annualReviews.last)
        days += academyCohorts.map(\.began)
        days += placements.map(\.from)
        days += staffSharing.map(\.from)
        days += enquiries.flatMap { [$0.asked.first] + $0.answers.map(\.on.first) }
        days += commitments.flatMap { [$0.made.first] + $0.updates.map(\.on) }
        days += claims.map(\.on.first)
        return days.max()
    }
}
