import ImprovementJourney

/// The numbers that the director tries out: what would happen to the agency share with them.
public struct WhatIf: Hashable, Sendable {
    /// Permanent posts added to today's; negative where posts are given up.
    public var posts: Int
    /// Agency workers who become permanent in a month.
    public var conversionsEachMonth: Int
    /// Places of the academy in a year.
    public var academyPlacesEachYear: Int

    /// Makes a trial.
    public init(posts: Int = 0, conversionsEachMonth: Int = 1, academyPlacesEachYear: Int = 20) {
        self.posts = posts
        self.conversionsEachMonth = conversionsEachMonth
        self.academyPlacesEachYear = academyPlacesEachYear
    }

    /// What goes on if nothing is changed: today's posts, as many conversions as in the last twelve months (a
    /// month's share of them, rounded), and the places of the academy cohorts that began in them.
    public init(presentOf journey: Journey) {
        let conversions = journey.projectionStart?.conversionsLastYear ?? 0
        let places = journey.academyCohorts.filter { $0.began > journey.asAt.adding(months: -12) }
            .reduce(0) { $0 + $1.places }
        self.init(posts: 0, conversionsEachMonth: (conversions + 6) / 12, academyPlacesEachYear: places)
    }

    /// The trial with one number changed; places and conversions do not fall below 0.
    func adding(posts: Int = 0, conversions: Int = 0, places: Int = 0) -> WhatIf {
        WhatIf(
            posts: self.posts + posts, conversionsEachMonth: max(0, conversionsEachMonth + conversions),
            academyPlacesEachYear: max(0, academyPlacesEachYear + places))
    }
}
