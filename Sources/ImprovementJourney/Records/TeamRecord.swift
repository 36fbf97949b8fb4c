/// A record that belongs to one team: a post, a court case, a challenge.
package protocol TeamRecord: JourneyRecord {
    /// The team it belongs to.
    var team: Team.ID { get }
    /// Where it comes from.
    var source: Source.ID { get }
}

extension Post: TeamRecord {}
extension CourtCase: TeamRecord {}
extension Challenge: TeamRecord {}

extension Journey {
    /// The record of that name as it stands, or nil: quicker than its register where no other of its kind is wanted.
    package func record<Kind: JourneyRecord>(_ id: Identifier<Kind>) -> Kind? { registers.record(id) }

    /// The records of a kind that belong to a team, in the files' order.
    package func records<Kind: TeamRecord>(_ kind: Kind.Type, of team: Team.ID) -> [Kind] {
        registers.records(kind, at: registers.places(of: kind, team))
    }

    /// The places, among all of a kind that are recorded, of those that belong to a scope; nil for the council, whose are
    /// all of them; other councils have none here.
    func places<Kind: TeamRecord>(of kind: Kind.Type, in scope: Scope) -> [Int]? {
        switch scope {
        case .council: nil
        case .team(let team): registers.places(of: kind, team)
        case .service:
            teams.filter { isHeld($0.id, by: scope) }.flatMap { registers.places(of: kind, $0.id) }.sorted()
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
