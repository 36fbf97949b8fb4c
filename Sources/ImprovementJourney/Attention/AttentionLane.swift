/// The lanes of the attention list, in the order in which a director would go through them.
package enum AttentionLane: Int, CaseIterable, Hashable, Comparable, Sendable {
    /// What cannot be seen: a file that is not read, figures past their time, a current finding that nothing measures.
    case blind
    /// A child's time limit that has passed or is about to.
    case childsClock
    /// What is owed to Ofsted, the Secretary of State and scrutiny.
    case owed
    /// Findings of the last graded report and of visits since about which nothing moves.
    case finding
    /// Teams past a threshold.
    case team
    /// The improvement plan, by who answers for it.
    case plan
    /// What changed, or what others say: nothing to do today.
    case toKnow

    /// Its heading.
    package var title: String {
        switch self {
        case .blind: "What cannot be seen"
        case .childsClock: "Child's clock"
        case .owed: "Owed to others"
        case .finding: "Findings that do not move"
        case .team: "Teams past a threshold"
        case .plan: "Plan, by owner"
        case .toKnow: "To know"
        }
    }

    /// Its name in files and exports.
    package var id: String {
        switch self {
        case .blind: "blind"
        case .childsClock: "childs-clock"
        case .owed: "owed"
        case .finding: "findings"
        case .team: "teams"
        case .plan: "plan"
        case .toKnow: "to-know"
        }
    }

    /// Whether its rows come before all others' where there is no room for all: a child, a promise, a finding.
    package var isFirst: Bool { self <= .finding }

    /// Orders what comes first.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
