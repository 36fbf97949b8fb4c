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

    /// How a live case stands to its limit with its valid extensions on a day; nil where it is concluded, or was issued
    /// before the limit became law.
    package func lateness(on day: Day) -> Lateness? {
        guard isLive else { return nil }
        let deadline = deadline
        return deadline.isLaw ? Lateness(due: deadline.currentLimit, on: day) : nil
    }

    /// The case as the survival curve sees it on a day: finished, or still running.
    package func duration(on day: Day) -> SurvivalCurve.Case {
        SurvivalCurve.Case(days: issued.days(until: concluded ?? day), isClosed: concluded != nil)
    }
}

/// The live cases, kept once found.
private struct LiveCases: Sendable {
    let cases: [CourtCase]
    let teams: [Team.ID: [CourtCase]]

    init(_ cases: [CourtCase]) {
        self.cases = cases
        teams = Dictionary(grouping: cases, by: \.team)
    }
}

extension Journey {
    private var allLiveCases: LiveCases {
        workings.result(LiveCases.self) { LiveCases(courtCases { $0.concluded == nil }) }
    }

    /// Whether a case has been issued.
    package var hasCourtCase: Bool {
        var hasCase = false
        forEach(CourtCaseDays.self) { _, _ in hasCase = true }
        return hasCase
    }

    /// Live cases: issued and not concluded on the journey's day.
    package var liveCases: [CourtCase] { allLiveCases.cases }

    /// A team's live cases.
    package func liveCases(of team: Team.ID) -> [CourtCase] { allLiveCases.teams[team] ?? [] }

    /// Live cases that were issued before the limit became law.
    package var casesWithoutLimit: [CourtCase] { liveCases.filter { !$0.deadline.isLaw } }

    /// Cases that were issued after a day, live or concluded.
    package func courtCases(issuedAfter day: Day) -> [CourtCase] { courtCases { $0.issued > day } }

    /// Cases concluded in the twelve months to the journey's day.
    package var casesConcludedInYear: [CourtCase] {
        let from = asAt.adding(months: -12)
        return courtCases { ($0.concluded ?? from) > from }
    }
}

extension Sequence where Element == CourtCase {
    /// Live cases by the days left to their limits with valid extensions, the fewest first; then those without a limit,
    /// the longest running first.
    package func fewestDaysLeftFirst(on day: Day) -> [CourtCase] {
        map { ($0, $0.deadline.isLaw ? 0 : 1, $0.standing(on: day).daysLeft) }
            .sorted { ($0.1, $0.2, $0.0.id) < ($1.1, $1.2, $1.0.id) }.map(\.0)
    }
}
