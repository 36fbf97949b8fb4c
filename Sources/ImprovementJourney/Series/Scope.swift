/// Whom a series speaks of.
package enum Scope: Hashable, Sendable, CustomStringConvertible {
    /// The journey's own council.
    case council
    /// One of its services.
    case service(Service.ID)
    /// One of its teams.
    case team(Team.ID)
    /// Another council of the record.
    case otherCouncil(Council.ID)
    /// A region of England.
    case region(Region.ID)
    /// The council's statistical neighbours together.
    case statisticalNeighbours
    /// England.
    case england

    /// Reads a scope as files write it: `council`, `england`, `statistical neighbours`, `team/ID`, `service/ID`,
    /// `council/ID`, `region/ID`; nil for anything else.
    package init?(_ text: String) {
        switch text {
        case "council": self = .council
        case "england": self = .england
        case "statistical neighbours": self = .statisticalNeighbours
        default:
            // By scalars: an id may begin with a combining mark, which makes one character with the stroke.
            let scalars = text.unicodeScalars
            guard let slash = scalars.firstIndex(of: "/") else { return nil }
            let name = String(scalars[scalars.index(after: slash)...])
            guard !name.isEmpty else { return nil }
            switch String(scalars[..<slash]) {
            case "team": self = .team(Team.ID(name))
            case "service": self = .service(Service.ID(name))
            case "council": self = .otherCouncil(Council.ID(name))
            case "region": self = .region(Region.ID(name))
            default: return nil
            }
        }
    }

    /// The scope as files write it.
    package var description: String {
        switch self {
        case .council: "council"
        case .service(let id): "service/\(id)"
        case .team(let id): "team/\(id)"
        case .otherCouncil(let id): "council/\(id)"
        case .region(let id): "region/\(id)"
        case .statisticalNeighbours: "statistical neighbours"
        case .england: "england"
        }
    }
}
