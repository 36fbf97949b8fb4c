extension Scope {
    /// Whether it is the journey's own council or another area that councils' returns speak of.
    package var isCouncil: Bool {
        switch self {
        case .council, .otherCouncil: true
        case .team, .service, .region, .statisticalNeighbours, .england: false
        }
    }
}
