extension JourneyComparison.Entry {
    /// What an entry of the grades is about, so that many of one sort can be told together.
    package enum Sort: Hashable, Sendable {
        /// How the council stands with Ofsted.
        case standing
        /// An area's grade.
        case area
        /// A finding that is to be put right now.
        case findingNamed
        /// A finding that the last report no longer names.
        case findingGone
        /// What the Secretary of State did, and what that requires.
        case intervention
        /// A report or letter, and all that is no grade.
        case other
    }

    /// What it is about.
    package var sort: Sort {
        switch facet {
        case "standing": .standing
        case "finding": turn == .worse ? .findingNamed : .findingGone
        case "intervention": .intervention
        default: facet.hasPrefix("area ") ? .area : facet.hasPrefix("requirement ") ? .intervention : .other
        }
    }
}
