extension AttentionRule {
    /// Teams and their workers (attention rule 4).
    static let teams: [AttentionRule] = [
        AttentionRule(
            id: "team-agency", title: "More of a team than the settings allow is agency staff (60% unless set).",
            panel: "teams"
        ) { journey in
            journey.teamStates.filter { journey.settings.isTooMuchAgency($0.agency) }.map { state in
                let limit = Figure(.number(journey.settings.teamAgencyShare), unit: .share)
                let parts = state.agency.parts.map { " (\($0))" } ?? ""
                return item(
                    "team-agency", state, state.agency, above: journey.settings.teamAgencyShare,
                    "\(state.agency) agency\(parts), threshold \(limit)", in: journey)
            }
        },
        AttentionRule(
            id: "team-caseload",
            title: "A team's average caseload is above what the settings allow (20 unless set).", panel: "teams"
        ) { journey in
            journey.teamStates.filter { journey.settings.isTooHighCaseload($0.caseload) }.map { state in
                let limit = Figure(.number(journey.settings.teamCaseload), unit: .casesPerWorker)
                return item(
                    "team-caseload", state, state.caseload, above: journey.settings.teamCaseload,
                    "\(state.caseload) cases a worker, threshold \(limit)", in: journey)
            }
        },
        AttentionRule(
            id: "protected-caseload",
            title: "A worker in the first year holds more cases than the protection allows (15 unless set).",
            panel: "workforce"
        ) { journey in
            let limit = journey.settings.protectedCaseload
            return journey.protectedCaseloadBreaches.map { breach in
                AttentionItem(
                    rule: "protected-caseload", severity: .past,
                    excess: Double(breach.cases) / Double(max(1, limit)) - 1,
                    title: "Post \(breach.post), \(journey.teams[breach.team]?.title ?? breach.team.text)",
                    reason: "\(Figure(count: breach.cases, of: .children)) cases in the first year, protected at "
                        + "\(limit)",
                    record: .record(breach.post), source: breach.source)
            }
        },
        AttentionRule(
            id: "reviews-overdue",
            title: "Workers whose annual review is overdue by the days that the settings name (365 unless set).",
            panel: "workforce"
        ) { journey in
            let overdue = journey.overdueReviews.filter { journey.settings.isLongOverdue(reviewDays: $0.daysOverdue) }
            let teams = Dictionary(grouping: overdue, by: \.stay.team)
            // Where reviews have lapsed almost everywhere, an item a team would bury the rest of the list.
            if teams.count > mostTeamsNamed, let longest = overdue.first {
                return [
                    reviewItem(
                        "Annual reviews in \(teams.count) teams", overdue.count, longest.daysOverdue,
                        limit: journey.settings.reviewOverdueDays,
                        .measure(Series.Key(.annualReviewsDone)), longest.stay.source)
                ]
            }
            return teams.compactMap { id, reviews in
                guard let team = journey.teams[id], let longest = reviews.first else { return nil }
                return reviewItem(
                    "\(team.title)", reviews.count, longest.daysOverdue,
                    limit: journey.settings.reviewOverdueDays, .record(id), longest.stay.source)
            }
        },
    ]

    /// Up to so many teams with overdue reviews are named one by one.
    private static let mostTeamsNamed = 5

    private static func reviewItem(
        _ title: Sentence, _ count: Int, _ longest: Int, limit: Int, _ record: RecordReference, _ source: Source.ID
    ) -> AttentionItem {
        AttentionItem(
            rule: "reviews-overdue", severity: .past, excess: Double(longest) / 365 - 1, title: title,
            reason: "\(Figure(count: count, of: .workers)) annual \(count == 1 ? "review" : "reviews") overdue by "
                + "\(Figure(days: limit)) or more", record: record,
            source: source)
    }

    /// The item of a team whose figure is above a limit; where the figure is not of the last month, it says of which.
    private static func item(
        _ rule: AttentionRule.ID, _ state: TeamState, _ figure: Figure, above limit: Double, _ reason: Sentence,
        in journey: Journey
    ) -> AttentionItem {
        let period = state.otherPeriod(of: figure).map { ", \($0.shortWords)" } ?? ""
        return AttentionItem(
            rule: rule, severity: .past, excess: (figure.value.number ?? limit) / limit - 1,
            title: "\(state.team.title)", reason: "\(reason)\(period)", record: .record(state.team.id),
            source: (figure.origin?.key).flatMap { journey.end(of: $0, periods: 1)?.source } ?? state.team.source)
    }
}
