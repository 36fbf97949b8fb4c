extension JourneyComparison.Entry {
    /// What an entry of the grades is about, so that many of one sort can be told together.
    package enum Sort: Hashable, Sendable {
        /// An area's grade.
        case area
        /// A finding that is to be put right now.
        case findingNamed
        /// A finding that the last report no longer names.
        case findingGone
        /// Anything else: the standing, a report, an intervention, what it requires.
        case other
    }

    /// What it is about.
    package var sort: Sort {
        if facet == "finding" { return turn == .worse ? .findingNamed : .findingGone }
        return facet.hasPrefix("area ") ? .area : .other
    }
}
