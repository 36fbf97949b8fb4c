/// A team, named by what it does, never by the office it sits in.
package struct Team: Identifiable, Sendable, Hashable {
    /// The name by which posts, cases and actions refer to it, such as `assessment-1`.
    package var id: Identifier<Team>
    /// Its name on screen, such as `Assessment 1`.
    package var title: String
    /// The service it belongs to.
    package var service: Service.ID
    /// When it began.
    package var opened: Day
    /// When it ended; nil while it exists.
    package var closed: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
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

extension Team: JourneyRecord {
    /// What one is called.
    package static let noun = "team"

    /// The team from the day it began; one that ended by then is kept, since records speak of it.
    package func known(on day: Day) -> Team? {
        guard opened <= day else { return nil }
        guard let closed, closed > day else { return self }
        var team = self
        team.closed = nil
        return team
    }

    /// The day it is dated by.
    package var lastDated: Day? { opened }
}

extension RegisterHolder {
    /// Teams, those that ended among them.
    package var teams: Register<Team> { registers[Team.self] }
}

extension Journey {
    /// The teams that exist on the journey's day.
    package var currentTeams: [Team] { teams.filter { $0.closed == nil } }
}
