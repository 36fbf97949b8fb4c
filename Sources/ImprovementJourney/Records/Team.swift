/// A part of children's services that holds teams, such as safeguarding.
public struct Service: Identifiable, Sendable, Hashable {
    /// The name by which teams refer to it.
    public var id: Identifier<Service>
    /// Its name on screen.
    public var title: String

    /// Makes one from its parts.
    public init(
        id: Identifier<Service>, title: String
    ) {
        self.id = id
        self.title = title
    }
}

/// A team, named by what it does, never by the office it sits in.
public struct Team: Identifiable, Sendable, Hashable {
    /// The name by which posts, cases and actions refer to it, such as `assessment-1`.
    public var id: Identifier<Team>
    /// Its name on screen, such as `Assessment 1`.
    public var title: String
    /// The service it belongs to.
    public var service: Service.ID
    /// When it began.
    public var opened: Day
    /// When it ended; nil while it exists.
    public var closed: Day?
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<Team>, title: String, service: Service.ID, opened: Day, closed: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.title = title
        self.service = service
        self.opened = opened
        self.closed = closed
        self.source = source
    }
}

extension Team: KnownOverTime {
    /// The team from the day it began; one that ended by then is kept, since records speak of it.
    public func known(on day: Day) -> Team? {
        guard opened <= day else { return nil }
        guard let closed, closed > day else { return self }
        var team = self
        team.closed = nil
        return team
    }
}
