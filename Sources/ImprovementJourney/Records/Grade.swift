/// A grade on the four-grade scale, worst first; its name depends on the scale of the inspection.
package enum Grade: String, CaseIterable, Hashable, Comparable, Sendable {
    /// Inadequate.
    case inadequate
    /// The third grade: `Adequate`, `Requires improvement` or `Requires improvement to be good`.
    case third = "requires improvement"
    /// Good.
    case good
    /// Outstanding.
    case outstanding

    /// Orders from inadequate to outstanding.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// 0 for inadequate to 3 for outstanding.
    package var rank: Int {
        switch self {
        case .inadequate: 0
        case .third: 1
        case .good: 2
        case .outstanding: 3
        }
    }

    /// The grade's name on a scale.
    package func title(on scale: JudgementScale) -> String {
        switch self {
        case .inadequate: "Inadequate"
        case .third: scale.thirdGradeTitle
        case .good: "Good"
        case .outstanding: "Outstanding"
        }
    }
}
