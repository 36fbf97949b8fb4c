/// How an intervention stands on a journey's day.
package enum InterventionStanding: Hashable, Sendable {
    /// It binds the council.
    case inForce
    /// A later one has taken its place.
    case replaced(by: Intervention)
    /// It has ended.
    case ended(StatedDate)
    /// Whether and when it ended is not on the record: then it is not called in force.
    case endNotRecorded
}

extension Journey {
    /// How an intervention stands.
    package func standing(of intervention: Intervention) -> InterventionStanding {
        if let later = interventions.first(where: { $0.replaces == intervention.id }) { return .replaced(by: later) }
        if let ended = intervention.ended { return .ended(ended) }
        return intervention.endIsUnknown ? .endNotRecorded : .inForce
    }

    /// Those in force, the newest first.
    package var interventionsInForce: [Intervention] {
        interventionsNewestFirst.filter { standing(of: $0) == .inForce }
    }

    /// What hangs over the council: those in force or, where none is known to be, those whose end is not on the record.
    package var interventionsHanging: [Intervention] {
        let inForce = interventionsInForce
        return inForce.isEmpty ? interventionsNewestFirst.filter { standing(of: $0) == .endNotRecorded } : inForce
    }

    /// All of them: those in force before the others, each the newest first.
    package var interventionsInForceFirst: [Intervention] {
        let inForce = interventionsInForce
        return inForce + interventionsNewestFirst.filter { standing(of: $0) != .inForce }
    }

    private var interventionsNewestFirst: [Intervention] { interventions.sorted { $1.issued < $0.issued } }
}

extension Intervention {
    /// How many of its requirements are recorded as met.
    package var requirementsMet: Int { requirements.count { $0.met != nil } }
}
