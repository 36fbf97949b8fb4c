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
    package var words: String {
        switch self {
        case .high99Point8: "Different: higher than chance explains"
        case .low99Point8: "Different: lower than chance explains"
        case .high95: "Worth a look: higher than most chance explains"
        case .low95: "Worth a look: lower than most chance explains"
        case .notSignificant: "No different from the others"
        }
    }

    /// Whether it is called different.
    package var isDifferent: Bool { self == .high99Point8 || self == .low99Point8 }

    /// A small team's share against the average, by exact tails; nil where neither none nor all of its cases would lie
    /// beyond what chance allows at 95%.
    ///
    /// Part-time workers count as whole ones here: a tail is counted in cases.
    init?(share team: TeamComparison.Team, average: Double) {
        let cases = Int(team.denominator.rounded())
        let count = min(cases, Int(team.numerator.rounded()))
        func significance(_ count: Int) -> FunnelSignificance {
            FunnelSignificance(ExactTails(count, of: cases, share: average))
        }
        guard significance(0) != .notSignificant || significance(cases) != .notSignificant else { return nil }
        self = significance(count)
    }

    /// A small team's events against those expected, by exact tails; nil where none are expected.
    init?(events: Int, expected: Double) {
        guard expected > 0 else { return nil }
        self.init(ExactTails(events, expected: expected))
    }

    /// One-sided: 0.001 on a side is outside 99.8%, 0.025 outside 95%.
    private init(_ tails: ExactTails) {
        self =
            if tails.orMore < 0.001 {
                .high99Point8
            } else if tails.orFewer < 0.001 {
                .low99Point8
            } else if tails.orMore < 0.025 {
                .high95
            } else if tails.orFewer < 0.025 {
                .low95
            } else {
                .notSignificant
            }
    }
}
