extension DerivedMeasure {
    /// What is counted from posts, their spells and caseloads, and the workers' reviews, at each month's end.
    static let workforce: [DerivedMeasure] = [
        DerivedMeasure(id: .agencyShare, beginning: firstPost) { journey, scope, months in
            journey.workforce(scope, in: months).agencyShares
        },
        DerivedMeasure(id: .vacancyShare, beginning: firstPost) { journey, scope, months in
            journey.workforce(scope, in: months).vacancyShares
        },
        DerivedMeasure(id: .caseloadAtOrBelowLimit, beginning: firstCaseload) { journey, scope, months in
            journey.workforce(scope, in: months).caseloadShares
        },
        DerivedMeasure(id: .averageCaseload, beginning: firstCaseload) { journey, scope, months in
            journey.workforce(scope, in: months).averageCaseloads
        },
        DerivedMeasure(id: .annualReviewsDone, beginning: firstYearInPost) { journey, scope, months in
            journey.annualReviewShares(scope, in: months)
        },
    ]

    static let firstPost: Beginning = { $0.workforceBeginning($1, \.post) }
    static let firstAdministrator: Beginning = { $0.workforceBeginning($1, \.administrator) }
    private static let firstCaseload: Beginning = { $0.workforceBeginning($1, \.caseload) }
    private static let firstYearInPost: Beginning = { $0.workforceBeginning($1, \.yearInPost) }
}
