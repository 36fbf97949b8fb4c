/// A worker's time in one post.
package struct Spell: Hashable, Sendable {
    /// Who filled the post.
    package var worker: Worker.ID
    /// The first day.
    package var from: Day
    /// The first day on which the worker no longer filled it; nil while the spell lasts.
    package var until: Day?
    /// Permanent or agency.
    package var contract: Contract
    /// What an hour costs the council, in pounds; nil where it is not recorded.
    package var hourlyRate: Double?
    /// Why it ended, such as `moved to another council`; nil while it lasts.
    package var ending: String?

    package init(
        worker: Worker.ID, from: Day, until: Day? = nil, contract: Contract, hourlyRate: Double? = nil,
        ending: String? = nil
    ) {
        self.worker = worker
        self.from = from
        self.until = until
        self.contract = contract
        self.hourlyRate = hourlyRate
        self.ending = ending
    }
}

extension Spell {
    /// How a worker is engaged.
    package enum Contract: String, CaseIterable, Hashable, Sendable {
        /// An employee of the council.
        case permanent
        /// Hired through an agency.
        case agency
    }

    /// The spell as it stood on a day on or after its first.
    func known(on day: Day) -> Spell {
        guard let until, until > day else { return self }
        var spell = self
        spell.until = nil
        spell.ending = nil
        return spell
    }
}
