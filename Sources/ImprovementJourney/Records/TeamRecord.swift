/// A record that belongs to one team: a post, a court case, a challenge.
package protocol TeamRecord: JourneyRecord {
    /// The team it belongs to.
    var team: Team.ID { get }
}

extension Post: TeamRecord {}
extension CourtCase: TeamRecord {}
extension Challenge: TeamRecord {}

/// The records of a kind by their team, in the files' order.
private struct RecordsByTeam<Kind: TeamRecord>: Sendable {
    let records: [Team.ID: [Kind]]
}

extension Journey {
    /// The records of a kind that belong to a team, in the files' order.
    ///
    /// Cost: the first call for a kind gathers all of them by team.
    package func records<Kind: TeamRecord>(_ kind: Kind.Type, of team: Team.ID) -> [Kind] {
        workings.result(RecordsByTeam<Kind>.self) {
            RecordsByTeam(records: Dictionary(grouping: registers[kind], by: \.team))
        }.records[team] ?? []
    }

    /// The records of a kind that belong to a scope: the council's are all of them; other councils have none here.
    func records<Kind: TeamRecord>(_ kind: Kind.Type, in scope: Scope) -> [Kind] {
        switch scope {
        case .council: registers[kind].all
        case .team(let team): records(kind, of: team)
        case .service: registers[kind].filter { isHeld($0.team, by: scope) }
        case .otherCouncil, .region, .statisticalNeighbours, .england: []
        }
    }

    /// Whether a team's records belong to a scope.
    func isHeld(_ team: Team.ID, by scope: Scope) -> Bool {
        switch scope {
        case .council: true
        case .team(let id): id == team
        case .service(let id): teams[team]?.service == id
        case .otherCouncil, .region, .statisticalNeighbours, .england: false
        }
    }
}
