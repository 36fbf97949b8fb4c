/// A dispute that an independent reviewing officer raises; the whole process takes at most 20 working days (IRO Handbook, 2010, paragraph 6.2).
public struct Challenge: Identifiable, Sendable, Hashable {
    /// The name by which it is known, such as `IRO-2019-031`.
    public var id: Identifier<Challenge>
    /// The team whose work is challenged.
    public var team: Team.ID
    /// What it is about, in a few words.
    public var subject: String
    /// When it was raised.
    public var raised: Day
    /// When the team first answered; nil until then.
    public var responded: Day?
    /// When it was settled; nil until then.
    public var resolved: Day?
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<Challenge>, team: Team.ID, subject: String, raised: Day, responded: Day? = nil,
        resolved:
            Day? = nil, source: Source.ID
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

extension Challenge: KnownOverTime {
    /// The challenge as it stood on that day; nil before it was raised.
    public func known(on day: Day) -> Challenge? {
        guard raised <= day else { return nil }
        var challenge = self
        if let responded, responded > day { challenge.responded = nil }
        if let resolved, resolved > day { challenge.resolved = nil }
        return challenge
    }
}
