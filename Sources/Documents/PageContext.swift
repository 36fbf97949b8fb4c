import ImprovementJourney

/// What stands above every page, on the screen and on paper: whose journey, where, as at when, from what sources.
package struct PageContext: Hashable, Sendable {
    /// The council's name; empty until the files name it.
    package var council: String
    /// The titles from the panel to the page.
    package var path: [String]
    /// The day on which the page stands.
    package var asAt: Day
    /// The protective marking.
    package var marking: String
    package init(council: String, path: [String], asAt: Day, marking: String) {
        self.council = council
        self.path = path
        self.asAt = asAt
        self.marking = marking
    }

    /// The context of a page of a journey as that stands.
    package init(_ journey: Journey, path: [String]) {
        self.init(
            council: journey.council?.title ?? "", path: path, asAt: journey.asAt, marking: journey.settings.marking)
    }

    /// The council's name without `County Council` and the like.
    package var shortCouncil: String {
        for ending in [" County Council", " City Council", " Borough Council", " Council"]
        where council.hasSuffix(ending) && council.count > ending.count {
            return String(council.dropLast(ending.count))
        }
        return council
    }
}

extension Source.Kind {
    /// The word on the provenance badge.
    package var badge: String {
        switch self {
        case .published: "PUBLISHED"
        case .council: "LOCAL"
        case .illustrative: "ILLUSTRATIVE"
        }
    }

    /// The word where room is short.
    package var shortBadge: String {
        switch self {
        case .published: "PUB"
        case .council: "LOC"
        case .illustrative: "ILL"
        }
    }
}
