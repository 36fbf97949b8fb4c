extension AttentionRule {
    /// Teams and their workers (attention rule 4).
    static let teams: [AttentionRule] = [
        AttentionRule(
            id: "team-agency", title: "More of a team than the settings allow is agency staff (60% unless set).",
            panel: "teams"
        ) { journey in
            journey.postsByTeam.compactMap { team, posts in
                let share = posts.agencyShare(on: journey.asAt)
                guard let number = share.value.number, number > journey.settings.teamAgencyShare,
                    let parts = share.parts
                else { return nil }
                let limit = Figure(.number(journey.settings.teamAgencyShare), unit: .share)
                return item(
                    "team-agency", team, .past, excess: number / journey.settings.teamAgencyShare - 1,
                    "\(share) agency (\(parts)), threshold \(limit)", posts)
            }
        },
        AttentionRule(
            id: "team-caseload",
            title: "A team's average caseload is above what the settings allow (20 unless set).", panel: "teams"
        ) { journey in
            journey.postsByTeam.compactMap { team, posts in
                let average = posts.averageCaseload(in: Month(lastEndedBy: journey.asAt))
                guard let number = average.value.number, number > journey.settings.teamCaseload else { return nil }
                let limit = Figure(.number(journey.settings.teamCaseload), unit: .casesPerWorker)
                return item(
                    "team-caseload", team, .past, excess: number / journey.settings.teamCaseload - 1,
                    "\(average) cases a worker, threshold \(limit)", posts)
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
                    reason: "\(Figure(count: cases, of: .children)) cases in the first year, protected at \(limit)",
                    record: .record(post.id),
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
                        limit: journey.settings.reviewOverdueDays,
                        .measure(Series.Key("annual-reviews-done")), longest.stay.source)
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

    private static func item(
        _ rule: AttentionRule.ID, _ team: Team, _ severity: AttentionItem.Severity, excess: Double, _ reason: Sentence,
        _ posts: [Post]
    ) -> AttentionItem {
        AttentionItem(
            rule: rule, severity: severity, excess: excess, title: "\(team.title)", reason: reason,
            record: .record(team.id),
            source: posts.first?.source ?? team.source)
    }
}

extension Journey {
    /// The teams that exist on the journey's day, each with its posts that stand, in the files' order.
    package var postsByTeam: [(team: Team, posts: [Post])] {
        let posts = Dictionary(grouping: currentPosts, by: \.team)
        return currentTeams.map { ($0, posts[$0.id] ?? []) }
    }
}
