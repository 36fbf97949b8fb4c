extension Sequence where Element == ClaimComparison {
    /// Those that the data contradict first, then those that they bear out, then what they cannot tell of.
    ///
    /// Each by the day on which it was stated.
    package var contradictedFirst: [ClaimComparison] {
        sorted { ($0.place, $0.claim.on) < ($1.place, $1.claim.on) }
    }
}

extension ClaimComparison {
    /// Its place among others.
    fileprivate var place: Int { isContradicted ? 0 : isTested ? 1 : 2 }
}
