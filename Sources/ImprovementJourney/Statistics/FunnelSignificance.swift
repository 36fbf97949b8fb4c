/// How a team's figure stands against the average of all.
package enum FunnelSignificance: Hashable, Sendable {
    /// Above what chance allows, at 99.8%.
    case high99Point8
    /// Above what chance allows at 95%, but not at 99.8%.
    case high95
    /// Within chance, or without any case.
    case notSignificant
    /// Below what chance allows at 95%, but not at 99.8%.
    case low95
    /// Below what chance allows, at 99.8%.
    case low99Point8

    /// What the product says of a team: only beyond 99.8% is it called different.
    ///
    /// - Parameter expected: the smallest number that the average would lead to expect; below 5 the team has too few
    ///   cases to be compared.
    package func words(expected: Double) -> String {
        if expected < 5 { return "Too few cases to compare" }
        switch self {
        case .high99Point8: return "Different: higher than chance explains"
        case .low99Point8: return "Different: lower than chance explains"
        case .high95: return "Worth a look: higher than most chance explains"
        case .low95: return "Worth a look: lower than most chance explains"
        case .notSignificant: return "No different from the others"
        }
    }
}
