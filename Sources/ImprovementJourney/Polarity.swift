/// Which way a measure should go.
package enum Polarity: String, Hashable, CaseIterable, Sendable {
    /// More is better, as with visits made on time.
    case higherIsBetter = "higher is better"
    /// Less is better, as with days a child waits.
    case lowerIsBetter = "lower is better"
    /// Neither way is good in itself, as with the number of referrals.
    case neutral
}
