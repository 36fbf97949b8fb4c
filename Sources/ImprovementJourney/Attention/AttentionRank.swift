/// What a row of the attention list is ordered by: its lane, then what comes first in that lane.
///
/// Compared number by number, the smaller first.
struct AttentionRank: Comparable, Sendable {
    private let numbers: [Double]

    init(_ row: AttentionRow) {
        numbers = [Double(row.lane.rawValue)] + AttentionRank.within(row)
    }

    static func < (left: Self, right: Self) -> Bool { left.numbers.lexicographicallyPrecedes(right.numbers) }

    private static func within(_ row: AttentionRow) -> [Double] {
        switch row.lane {
        case .blind:
            // A file that is not read may hide the gravest of all; then the oldest.
            let isFile = if case .file = row.subject { true } else { false }
            return [isFile ? 0 : 1, Double(row.exceptions.compactMap(\.on).min()?.daysSince1970 ?? 0)]
        case .childsClock:
            // What can still be saved first, by the days left; then what is past: for us before for others, then by
            // children and days.
            if let left = row.daysToSave { return [0, Double(left), -row.weight] }
            // A child without a worker, or not seen, waits for nobody but the council.
            return [1, row.exceptions.contains { $0.clock?.waitsForUs ?? true } ? 0 : 1, -row.weight]
        case .owed: return [owedTo(row.subject), Double(row.exceptions.compactMap(\.daysLeft).min() ?? .max)]
        case .finding:
            func count(_ rule: AttentionRule.ID) -> Double { Double(row.exceptions.count { $0.rule == rule }) }
            return [-count(.findingPriority), -count(.findingWithoutAction), -count(.findingMeasureWorse)]
        case .team: return [-Double(Set(row.exceptions.map(\.rule)).count), -row.weight]
        case .plan: return [-Double(row.exceptions.count), -Double(row.daysLate)]
        case .toKnow: return [-Double(row.exceptions.compactMap(\.on).max()?.daysSince1970 ?? 0)]
        }
    }

    /// Law before the Secretary of State, Ofsted before the council's own word.
    private static func owedTo(_ subject: AttentionSubject) -> Double {
        switch subject {
        case .statement, .publication: 0
        case .intervention: 1
        default: 2
        }
    }
}
