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

extension Challenge {
    /// Working days that the whole process may take (IRO Handbook, 2010, paragraph 6.2).
    package static let workingDaysAllowed = 20

    /// The last day on which the challenge is settled in time.
    package func due(in calendar: WorkingCalendar) -> Day {
        calendar.day(Self.workingDaysAllowed, workingDaysAfter: raised)
    }

    /// Whether it was settled in time; nil while it is open and in time.
    package func isOnTime(on day: Day, calendar: WorkingCalendar) -> Bool? {
        let due = due(in: calendar)
        if let resolved { return resolved <= due }
        return day > due ? false : nil
    }
}

extension Journey {
    /// The days on which the council works.
    package var calendar: WorkingCalendar {
        workings.result(WorkingCalendar.self) { WorkingCalendar(closureDays: settings.closureDays) }
    }

    /// Live cases: issued and not concluded on the journey's day.
    package var liveCases: [CourtCase] { courtCases.filter { $0.concluded == nil } }

    /// Cases concluded in the twelve months to the journey's day.
    package var casesConcludedInYear: [CourtCase] {
        let from = asAt.adding(months: -12)
        return courtCases.filter { ($0.concluded ?? from) > from }
    }
}
