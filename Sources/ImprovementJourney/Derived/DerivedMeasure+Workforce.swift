extension DerivedMeasure {
    /// What is counted from posts, their spells and caseloads, and the workers' reviews, at each month's end.
    static let workforce: [DerivedMeasure] = [
        DerivedMeasure(id: .agencyShare, beginning: firstPost) { journey, scope, months in
            posts(journey, scope).agencyShares(in: months)
        },
        DerivedMeasure(id: .vacancyShare, beginning: firstPost) { journey, scope, months in
            posts(journey, scope).vacancyShares(in: months)
        },
        DerivedMeasure(id: .caseloadAtOrBelowLimit, beginning: firstCaseload) { journey, scope, months in
            posts(journey, scope).caseloadShares(atOrBelow: journey.settings.caseload, in: months)
        },
        DerivedMeasure(id: .averageCaseload, beginning: firstCaseload) { journey, scope, months in
            posts(journey, scope).averageCaseloads(in: months)
        },
        DerivedMeasure(id: .annualReviewsDone, beginning: firstYearInPost) { journey, scope, months in
            journey.annualReviewShares(scope, in: months)
        },
    ]

    static func posts(_ journey: Journey, _ scope: Scope) -> some Sequence<Post> {
        journey.records(Post.self, in: scope).lazy.filter(\.isSocialWork)
    }

    static let firstPost: @Sendable (Journey, Scope) -> (day: Day, source: Source.ID)? = { journey, scope in
        posts(journey, scope).min { $0.established < $1.established }.map { ($0.established, $0.source) }
    }

    private static let firstCaseload: @Sendable (Journey, Scope) -> (day: Day, source: Source.ID)? = {
        journey, scope in
        posts(journey, scope).compactMap { post in
            post.caseload.map { (day: $0.first.firstDay, source: post.source) }
        }.min { $0.day < $1.day }
    }

    /// Reviews fall due only after a year in post: the months before have nobody to take a share of.
    private static let firstYearInPost: @Sendable (Journey, Scope) -> (day: Day, source: Source.ID)? = {
        journey, scope in
        posts(journey, scope).compactMap { post in
            post.spells.first { $0.contract == .permanent }.map {
                (day: $0.from.adding(months: 12), source: post.source)
            }
        }.min { $0.day < $1.day }
    }
}
