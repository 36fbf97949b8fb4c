extension AttentionRule {
    /// Teams and their workers (attention rule 4).
    static let teams: [AttentionRule] = [
        AttentionRule(
            id: "team-agency", title: "More of a team than the settings allow is agency staff (60% unless set).",
            panel: "teams"
        ) { journey in
            journey.teamStates.compactMap { state in
                guard let number = state.agency.value.number, number > journey.settings.teamAgencyShare else {
                    return nil
                }
                let limit = MeasureUnit.share.text(journey.settings.teamAgencyShare)
                let parts = state.agency.partsText.map { " (\($0))" } ?? ""
                return item(
                    "team-agency", state, .agencyShare, excess: number / journey.settings.teamAgencyShare - 1,
                    "\(state.agency.text) agency\(parts), threshold \(limit)", in: journey)
            }
        },
        AttentionRule(
            id: "team-caseload",
            title: "A team's average caseload is above what the settings allow (20 unless set).", panel: "teams"
        ) { journey in
            journey.teamStates.compactMap { state in
                guard let number = state.caseload.value.number, number > journey.settings.teamCaseload else {
                    return nil
                }
                let limit = MeasureUnit.casesPerWorker.text(journey.settings.teamCaseload)
                return item(
                    "team-caseload", state, .averageCaseload, excess: number / journey.settings.teamCaseload - 1,
                    "\(state.caseload.text) cases a worker, threshold \(limit)", in: journey)
            }
        },
        AttentionRule(
            id: "protected-caseload",
            title: "A worker in the first year holds more cases than the protection allows (15 unless set).",
            panel: "workforce"
        ) { journey in
            let limit = journey.settings.protectedCaseload
            return journey.currentPosts.protectedCaseloadBreaches(
                of: limit, workers: journey.workers, in: Month(lastEndedBy: journey.asAt)
            ).map { post, cases in
                AttentionItem(
                    rule: "protected-caseload", severity: .past, excess: Double(cases) / Double(max(1, limit)) - 1,
                    title: "Post \(post.id), \(journey.teams[post.team]?.title ?? post.team.text)",
                    reason: "\(cases) cases in the first year, protected at \(limit)", record: .record(post.id),
                    source: post.source)
            }
        },
        AttentionRule(
            id: "reviews-overdue",
            title: "Workers whose annual review is overdue by the days that the settings name (365 unless set).",
            panel: "workforce"
        ) { journey in
            let overdue = journey.overdueReviews.filter { $0.daysOverdue >= journey.settings.reviewOverdueDays }
            let teams = Dictionary(grouping: overdue, by: \.stay.team)
            // Where reviews have lapsed almost everywhere, an item a team would bury the rest of the list.
            if teams.count > mostTeamsNamed, let longest = overdue.first {
                return [
                    reviewItem(
                        "Annual reviews in \(teams.count) teams", overdue.count, longest.daysOverdue,
                        .measure(Series.Key(.annualReviewsDone)), longest.stay.source)
                ]
            }
            return teams.compactMap { id, reviews in
                guard let team = journey.teams[id], let longest = reviews.first else { return nil }
                return reviewItem(team.title, reviews.count, longest.daysOverdue, .record(id), longest.stay.source)
            }
        },
    ]

    /// Up to so many teams with overdue reviews are named one by one.
    private static let mostTeamsNamed = 5

    private static func reviewItem(
        _ title: String, _ count: Int, _ longest: Int, _ record: RecordReference, _ source: Source.ID
    ) -> AttentionItem {
        AttentionItem(
            rule: "reviews-overdue", severity: .past, excess: Double(longest) / 365 - 1, title: title,
            reason: "\(count) annual \(count == 1 ? "review" : "reviews") overdue by a year or more", record: record,
            source: source)
    }

    /// The item of a team past a threshold; where its figure is not of the last month, it says of which it is.
    private static func item(
        _ rule: AttentionRule.ID, _ state: TeamState, _ measure: Measure.ID, excess: Double, _ reason: String,
        in journey: Journey
    ) -> AttentionItem {
        AttentionItem(
            rule: rule, severity: .past, excess: excess, title: state.team.title,
            reason: reason + (state.periods[measure].map { ", \($0.shortWords)" } ?? ""),
            record: .record(state.team.id),
            source: journey.series(measure, .team(state.team.id))?.source ?? state.team.source)
    }
}
