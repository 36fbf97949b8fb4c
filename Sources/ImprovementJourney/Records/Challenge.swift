/// A dispute that an independent reviewing officer raises; the whole process takes at most 20 working days (IRO Handbook, 2010, paragraph 6.2).
package struct Challenge: Identifiable, Sendable, Hashable {
    /// The name by which it is known, such as `IRO-2019-031`.
    package var id: Identifier<Challenge>
    /// The team whose work is challenged.
    package var team: Team.ID
    /// What it is about, in a few words.
    package var subject: String
    /// When it was raised.
    package var raised: Day
    /// When the team first answered; nil until then.
    package var responded: Day?
    /// When it was settled; nil until then.
    package var resolved: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Challenge>, team: Team.ID, subject: String, raised: Day, responded: Day? = nil,
        resolved: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.team = team
        self.subject = subject
        self.raised = raised
        self.responded = responded
        self.resolved = resolved
        self.source = source
    }
}

extension Challenge: JourneyRecord {
    /// What one is called.
    package static let noun = "challenge"

    /// The challenge as it stood on that day; nil before it was raised.
    package func known(on day: Day) -> Challenge? {
        guard raised <= day else { return nil }
        var challenge = self
        if let responded, responded > day { challenge.responded = nil }
        if let resolved, resolved > day { challenge.resolved = nil }
        return challenge
    }

    /// The last step of it that was taken.
    package var lastDated: Day? { resolved ?? responded ?? raised }
}

extension RegisterHolder {
    /// Challenges by independent reviewing officers.
    package var challenges: Register<Challenge> { registers[Challenge.self] }
}
