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
}
