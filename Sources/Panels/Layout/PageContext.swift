import CharacterWidths
import ImprovementJourney

/// What stands above every page, on the screen and on paper: whose journey, where, as at when, from what sources.
public struct PageContext: Hashable, Sendable {
    /// The council's name; empty until the files name it.
    public var council: String
    /// The titles from the panel to the page.
    public var path: [String]
    /// The day on which the page stands.
    public var asAt: Day
    /// The protective marking.
    public var marking: String

    /// Makes a context.
    public init(council: String, path: [String], asAt: Day, marking: String) {
        self.council = council
        self.path = path
        self.asAt = asAt
        self.marking = marking
    }

    /// The context of a page of a journey as that stands.
    public init(_ journey: Journey, path: [String]) {
        self.init(
            council: journey.council?.title ?? "", path: path, asAt: journey.asAt, marking: journey.settings.marking)
    }

    /// The council's name without `County Council` and the like.
    public var shortCouncil: String {
        for ending in [" County Council", " City Council", " Borough Council", " Council"]
        where council.hasSuffix(ending) && council.count > ending.count {
            return String(council.dropLast(ending.count))
        }
        return council
    }
}

extension Source.Kind {
    /// The word on the provenance badge.
    public var badge: String {
        switch self {
        case .published: "PUBLISHED"
        case .council: "LOCAL"
        case .illustrative: "ILLUSTRATIVE"
        }
    }

    /// The word where room is short.
    public var shortBadge: String {
        switch self {
        case .published: "PUB"
        case .council: "LOC"
        case .illustrative: "ILL"
        }
    }
}
