extension AttentionRule {
    /// Teams and their workers (lane 4).
    static let teams: [AttentionRule] = [
        AttentionRule(
            id: "team-agency", title: "More of a team than the settings allow is agency staff (60% unless set)."
        ) { journey in
            journey.teamStates.filter { journey.settings.isTooMuchAgency($0.agency) }.map { state in
                let limit = Figure(.number(journey.settings.teamAgencyShare), unit: .share)
                let parts = state.agency.parts.map { " (\($0))" } ?? ""
                return exception(
                    "team-agency", state, state.agency, above: journey.settings.teamAgencyShare,
                    "\(state.agency) agency\(parts)", "\(limit)", in: journey)
            }
        },
        AttentionRule(
            id: "team-caseload",
            title: "A team's average caseload is above what the settings allow (20 unless set)."
        ) { journey in
            journey.teamStates.filter { journey.settings.isTooHighCaseload($0.caseload) }.map { state in
                let limit = Figure(.number(journey.settings.teamCaseload), unit: .casesPerWorker)
                return exception(
                    "team-caseload", state, state.caseload, above: journey.settings.teamCaseload,
                    "\(state.caseload) cases a worker", "\(limit)", in: journey)
            }
        },
        AttentionRule(
            id: .protectedCaseload,
            title: "A worker in the first year holds more cases than the protection allows (15 unless set)."
        ) { journey in
            let limit = journey.settings.protectedCaseload
            return journey.protectedCaseloadBreaches.map { breach in
                AttentionException(
                    rule: .protectedCaseload, lane: .team, subject: .team(breach.team),
                    reason: "\(breach.post): \(Figure(count: breach.cases, of: .children)) cases in the first year, "
                        + "protected at \(limit)",
                    threshold: "\(limit) cases", record: .record(breach.post), source: breach.source,
                    excess: Double(breach.cases) / Double(max(1, limit)) - 1)
            }
        },
        AttentionRule(
            id: "reviews-overdue",
            title: "Workers whose annual review is overdue by the days that the settings name (365 unless set)."
        ) { journey in
            let overdue = journey.overdueReviews.filter { journey.settings.isLongOverdue(reviewDays: $0.daysOverdue) }
            let teams = Dictionary(grouping: overdue, by: \.stay.team)
            // Where reviews have lapsed almost everywhere, a reason a team would bury the rest of the list.
            if teams.count > mostTeamsNamed, let longest = overdue.first {
                return [
                    reviewException(
                        of: .reviews, overdue.count, longest.daysOverdue, journey.settings.reviewOverdueDays,
                        " in \(teams.count) teams", .measure(Series.Key(.annualReviewsDone)), longest.stay.source)
                ]
            }
            return teams.keys.sorted().compactMap { id in
                guard let reviews = teams[id], let longest = reviews.first else { return nil }
                return reviewException(
                    of: .team(id), reviews.count, longest.daysOverdue, journey.settings.reviewOverdueDays, "",
                    .record(id), longest.stay.source)
            }
        },
    ]

    /// Up to so many teams with overdue reviews are named one by one.
    private static let mostTeamsNamed = 5

    private static func reviewException(
        of subject: AttentionSubject, _ count: Int, _ longest: Int, _ limit: Int, _ place: Sentence,
        _ record: RecordReference, _ source: Source.ID
    ) -> AttentionException {
        // Where they have lapsed almost everywhere it is the council's matter, and no team's.
        AttentionException(
            rule: "reviews-overdue", lane: subject == .reviews ? .toKnow : .team, subject: subject,
            reason: "\(Figure(count: count, of: .workers)) annual \(count == 1 ? "review" : "reviews") overdue by "
                + "\(Figure(days: limit)) or more\(place)",
            threshold: "\(Figure(days: limit)) past the day", record: record, source: source,
            excess: Double(longest) / 365 - 1)
    }

    /// The exception of a team whose figure is above a limit; where the figure is not of the last month, it says of which.
    private static func exception(
        _ rule: AttentionRule.ID, _ state: TeamState, _ figure: Figure, above limit: Double, _ reason: Sentence,
        _ threshold: Sentence, in journey: Journey
    ) -> AttentionException {
        let period = state.otherPeriod(of: figure).map { ", \($0.shortWords)" } ?? ""
        return AttentionException(
            rule: rule, lane: .team, subject: .team(state.team.id),
            reason: "\(reason), threshold \(threshold)\(period)",
            threshold: threshold, record: .record(state.team.id),
            source: (figure.origin?.key).flatMap { journey.end(of: $0, periods: 1)?.source } ?? state.team.source,
            excess: (figure.value.number ?? limit) / limit - 1)
    }
}

private struct TeamsPastThreshold: Sendable {
    let ids: Set<Team.ID>
}

extension Journey {
    /// The teams that the rules about teams name: past a threshold of agency, caseload, protected caseload or reviews.
    ///
    /// They are the rows of the attention list's lane of teams, those acknowledged among them.
    package var teamsPastThreshold: Set<Team.ID> {
        workings.result(TeamsPastThreshold.self) {
            let named = AttentionRule.teams.flatMap { $0.find(self) }.compactMap { exception -> Team.ID? in
                guard case .team(let id) = exception.subject else { return nil }
                return id
            }
            return TeamsPastThreshold(ids: Set(named))
        }.ids
    }
}
