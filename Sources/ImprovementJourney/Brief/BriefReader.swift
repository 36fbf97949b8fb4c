/// Whom a brief is for: what of the record is put before them, and how it is said.
package enum BriefReader: String, CaseIterable, Hashable, Sendable {
    /// The improvement board.
    case board
    /// The Department for Education's adviser.
    case adviser
    /// The scrutiny committee.
    case scrutiny
    /// The council's own people, before inspectors come to visit.
    case visit
    /// Anybody.
    case `public`

    /// What it may hold.
    package var audience: Audience {
        switch self {
        case .board: .board
        case .adviser: .adviser
        case .scrutiny: .scrutiny
        case .visit: .internal
        case .public: .public
        }
    }
}
