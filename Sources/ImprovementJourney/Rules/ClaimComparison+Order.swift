extension Sequence where Element == ClaimComparison {
    /// Those that the data contradict first, then by the day on which each was stated.
    package var contradictedFirst: [ClaimComparison] {
        sorted { left, right in
            (left.isContradicted ? 0 : 1, left.claim.on) < (right.isContradicted ? 0 : 1, right.claim.on)
        }
    }
}
