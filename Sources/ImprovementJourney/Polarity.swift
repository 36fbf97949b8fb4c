/// Which way a measure should go.
package enum Polarity: String, Hashable, CaseIterable, Sendable {
    /// More is better, as with visits made on time.
    case higherIsBetter = "higher is better"
    /// Less is better, as with days a child waits.
    case lowerIsBetter = "lower is better"
    /// Neither way is good in itself, as with the number of referrals.
    case neutral

    /// Whether a value is on a target or past it, the last bits of a division left aside; false where neither way is
    /// better.
    package func isMet(_ target: Double, by value: Double) -> Bool {
        let tolerance = 1e-9 * max(1, target.magnitude)
        return switch self {
        case .higherIsBetter: value >= target - tolerance
        case .lowerIsBetter: value <= target + tolerance
        case .neutral: false
        }
    }
}
