extension Journey {
    /// Whether any record of a kind is known on the journey's day.
    ///
    /// Where there is none, nobody told of any: how many are late, or past their limit, is not known, and is never 0.
    package func holds<Kind: JourneyRecord>(_ kind: Kind.Type) -> Bool { !registers[kind].isEmpty }
}

extension Journey {
    /// Whether anything is known of which the attention rules could tell that it is late or past a limit.
    ///
    /// A figure is none of it: a measure that meets its target keeps no day.
    package var holdsWhatCanBeLate: Bool {
        holds(Action.self) || holds(CourtCase.self) || holds(Clock.self) || holds(Post.self) || holds(Challenge.self)
            || holds(Commitment.self) || holds(Placement.self) || holds(Intervention.self)
            || holds(Inspection.self)
    }

    /// Whether any caseload is known at the last month's end: else how many are breached is not known.
    package var holdsCaseloads: Bool { caseloadBands.contains { $0.workers > 0 } }

    /// Whether any worker's assessed and supported first year is recorded: else how many are newly qualified is not known.
    package var holdsFirstYears: Bool { establishment.rows.workers.contains { $0.supportedYear != nil } }

    /// Whether any post that supports social workers is recorded.
    package var holdsAdministrators: Bool { establishment.rows.posts.contains { !$0.isSocialWork } }
}
