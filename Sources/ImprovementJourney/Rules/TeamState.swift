/// How one team stands: who did its work at the last month's end, and what is late or near its limit on the
/// journey's day.
package struct TeamState: Sendable {
    /// The team.
    package var team: Team
    /// Agency workers among those in post at the last month's end.
    package var agency: Figure
    /// Posts without a permanent worker at the last month's end.
    package var vacancies: Figure
    /// Cases for each worker who holds any, at the last month's end.
    package var caseload: Figure
    /// Newly qualified workers who held more cases than their protection allows, at the last month's end.
    package var protectedBreaches: Int
    /// The team's actions past their due date.
    package var lateActions: Int
    /// Live cases past their limit with any extension.
    package var casesPastLimit: Int
    /// Live cases that pass their limit within the weeks that the settings name, those past it left out.
    package var casesNearLimit: Int
    /// Referrals in the last month known; nil for a team that takes none.
    package var referrals: Figure?
    /// How many of the thresholds it is past: agency, caseload, a protected caseload, a late action, a case past its
    /// limit.
    package var flags: Int
    /// In what it differs from the other teams beyond chance.
    package var differences: [TeamDifference]
}

/// A figure in which a team lies beyond the 99.8% limits of all teams: what chance explains is none.
package struct TeamDifference: Hashable, Sendable {
    /// The figure: agency share, vacancies or caseload.
    package let measure: Measure.ID
    /// Whether it is higher than chance explains, or lower.
    package let isHigher: Bool
}

extension Journey {
    /// How each team stands, the one past most thresholds first.
    ///
    /// Teams past as many stand in the record's order: by how much they differ would rank them on chance.
    package var teamStates: [TeamState] {
        let differences = teamDifferences
        let posts = Dictionary(grouping: self.posts, by: \.team)
        let actions = Dictionary(grouping: actions.filter { $0.isLate(on: asAt) }, by: \.team)
        let cases = Dictionary(grouping: courtCases.filter { $0.concluded == nil }, by: \.team)
        return currentTeams.map { team in
            state(
                of: team, posts: posts[team.id] ?? [], late: actions[team.id] ?? [], live: cases[team.id] ?? [],
                differences: differences[team.id] ?? [])
        }.enumerated().sorted { left, right in
            (right.element.flags, left.offset) < (left.element.flags, right.offset)
        }.map(\.element)
    }

    /// In what each team differs from the others beyond chance; a team that does not is left out.
    package var teamDifferences: [Team.ID: [TeamDifference]] {
        var differences: [Team.ID: [TeamDifference]] = [:]
        for id in ["agency-share", "vacancy-share", "average-caseload"] as [Measure.ID] {
            let keys = currentTeams.map { Series.Key(id, .team($0.id)) }
            guard let measure = measures[id], let beside = Beside(measure, keys, in: self) else { continue }
            for row in beside.rows where row.isDifferent {
                guard case .team(let team) = row.key.scope, let place = row.place else { continue }
                let isHigher = place.significance == .high99Point8
                differences[team, default: []].append(TeamDifference(measure: id, isHigher: isHigher))
            }
        }
        return differences
    }

    /// How one team stands; nil where the record does not hold it.
    package func state(of team: Team.ID) -> TeamState? {
        guard let team = teams[team] else { return nil }
        return state(
            of: team, posts: posts.filter { $0.team == team.id },
            late: actions.filter { $0.team == team.id && $0.isLate(on: asAt) },
            live: courtCases.filter { $0.team == team.id && $0.concluded == nil },
            differences: teamDifferences[team.id] ?? [])
    }

    private func state(
        of team: Team, posts: [Post], late: [Action], live: [CourtCase], differences: [TeamDifference]
    ) -> TeamState {
        let month = Month(lastEndedBy: asAt)
        // The figures that the measures' series end with: one figure, one origin.
        func latest(_ measure: Measure.ID, _ counted: Figure) -> Figure {
            guard let series = recordedSeries[Series.Key(measure, .team(team.id))], let point = series.latest else {
                return counted
            }
            return Figure(
                point.value, unit: counted.unit, numerator: point.numerator, denominator: point.denominator)
        }
        let agency = latest("agency-share", posts.agencyShare(on: month.lastDay))
        let caseload = latest("average-caseload", posts.averageCaseload(in: month))
        let breaches = posts.protectedCaseloadBreaches(of: settings.protectedCaseload, workers: workers, in: month)
            .count
        let left = live.map { $0.standing(on: asAt).daysLeft }
        let past = left.count { $0 < 0 }
        let flags = [
            (agency.value.number ?? 0) > settings.teamAgencyShare,
            (caseload.value.number ?? 0) > settings.teamCaseload,
            breaches > 0, !late.isEmpty, past > 0,
        ]
        let referrals = series("referrals", .team(team.id))?.latest
        return TeamState(
            team: team, agency: agency, vacancies: latest("vacancy-share", posts.vacancyShare(on: month.lastDay)),
            caseload: caseload,
            protectedBreaches: breaches, lateActions: late.count, casesPastLimit: past,
            casesNearLimit: left.count { (0...settings.willPassWeeks * 7).contains($0) },
            referrals: referrals.map { Figure($0.value, unit: .count) }, flags: flags.count { $0 },
            differences: differences)
    }
}
