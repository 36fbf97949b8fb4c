/// One thing that an intervention requires.
package struct Requirement: Identifiable, Sendable, Hashable {
    /// The name by which actions refer to it.
    package var id: Identifier<Requirement>
    /// What must be done.
    package var text: String
    /// By when; nil where no day is set.
    package var due: Day?
    /// What will prove that it is met; nil where nobody agreed on it.
    package var proof: String?
    /// When board and department look at it next; nil where no day is set.
    package var reviewOn: Day?
    /// What shows how far it is met, oldest first.
    package var evidence: [Evidence]
    /// When the board and the department agreed that it is met; nil until then.
    package var met: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Requirement>, text: String, due: Day? = nil, proof: String? = nil, reviewOn: Day? = nil,
        evidence: [Evidence] = [], met: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.text = text
        self.due = due
        self.proof = proof
        self.reviewOn = reviewOn
        self.evidence = evidence
        self.met = met
        self.source = source
    }
}

extension Requirement {
    /// A piece of evidence that a requirement is met.
    package struct Evidence: Hashable, Sendable {
        /// When it was given.
        package var on: Day
        /// What it shows.
        package var text: String

        package init(on: Day, text: String) {
            self.on = on
            self.text = text
        }
    }
}

extension Requirement: JourneyRecord {
    /// What one is called.
    package static let noun = "requirement"
}

extension Requirement {
    /// The requirement with the evidence given by a day, and whether it was met by then.
    func standing(on day: Day) -> Requirement {
        var requirement = self
        requirement.evidence = evidence.filter { $0.on <= day }
        if let met, met > day { requirement.met = nil }
        return requirement
    }

    /// The day on which anything was last shown for it; nil where nothing was.
    package var lastShown: Day? { evidence.map(\.on).max() }

    /// How the requirement stands to its due day on a day; nil where it is met, or no day is set.
    package func lateness(on day: Day) -> Lateness? {
        guard met == nil, let due else { return nil }
        return Lateness(due: due, on: day)
    }
}
