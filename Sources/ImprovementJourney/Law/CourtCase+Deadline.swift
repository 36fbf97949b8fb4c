extension CourtCase {
    /// The case's time limits: 26 weeks from issue, and what each extension makes of them.
    package var deadline: CourtDeadline {
        CourtDeadline(
            issued: issued,
            extensions: extensions.map { CourtDeadline.Extension(granted: $0.granted, newEnd: $0.until) })
    }

    /// How the case stands against its limits: on the day of the final order, or on the day given while it is live.
    package func standing(on day: Day) -> CourtStanding {
        deadline.standing(on: concluded ?? day)
    }

    /// The case as the survival curve sees it on a day: finished, or still running.
    package func duration(on day: Day) -> SurvivalCurve.Case {
        SurvivalCurve.Case(days: issued.days(until: concluded ?? day), isClosed: concluded != nil)
    }
}

extension Journey {
    /// Live cases: issued and not concluded on the journey's day.
    package var liveCases: [CourtCase] { courtCases.filter { $0.concluded == nil } }

    /// Cases concluded in the twelve months to the journey's day.
    package var casesConcludedInYear: [CourtCase] {
        let from = asAt.adding(months: -12)
        return courtCases.filter { ($0.concluded ?? from) > from }
    }
}
