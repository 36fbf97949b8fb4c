/// How one team stands: who did its work at the last month's end, and what is late or near its limit on the
/// journey's day.
public struct TeamState: Sendable {
    /// The team.
    public var team: Team
    /// Agency workers among those in post at the last month's end.
    public var agency: Figure
    /// Posts without a permanent worker at the last month's end.
    public var vacancies: Figure
    /// Cases for each worker who holds any, at the last month's end.
    public var caseload: Figure
    /// Newly qualified workers who held more cases than their protection allows, at the last month's end.
    public var protectedBreaches: Int
    /// The team's actions past their due date.
    public var lateActions: Int
    /// Live cases past their limit with any extension.
    public var casesPastLimit: Int
    /// Live cases that pass their limit within the weeks that the settings name, those past it left out.
    public var casesNearLimit: Int
    /// Referrals in the last month known; nil for a team that takes none.
    public var referrals: Figure?
    /// How many of the thresholds it is past: agency, caseload, a protected caseload, a late action, a case past its
    /// limit.
    public var flags: Int
}

extension Journey {
    /// How each team stands, the one past most thresholds first, then by agency share.
    public var teamStates: [TeamState] {
        let posts = Dictionary(grouping: self.posts, by: \.team)
        let actions = Dictionary(grouping: actions.filter { ($0.daysLate(on: asAt) ?? 0) > 0 }, by: \.team)
        let cases = Dictionary(grouping: courtCases.filter { $0.concluded == nil }, by: \.team)
        return currentTeams.map { team in
            state(of: team, posts: posts[team.id] ?? [], late: actions[team.id] ?? [], live: cases[team.id] ?? [])
        }.sorted { left, right in
            (right.flags, right.agency.value.number ?? -1, left.team.title)
                < (left.flags, left.agency.value.number ?? -1, right.team.title)
        }
    }

    /// How one team stands; nil where the record does not hold it.
    public func state(of team: Team.ID) -> TeamState? {
        guard let team = teams[team] else { return nil }
        return state(
            of: team, posts: posts.filter { $0.team == team.id },
            late: actions.filter { $0.team == team.id && ($0.daysLate(on: asAt) ?? 0) > 0 },
            live: courtCases.filter { $0.team == team.id && $0.concluded == nil })
    }

    private func state(of team: Team, posts: [Post], late: [Action], live: [CourtCase]) -> TeamState {
        let month = Month(lastEndedBy: asAt)
        // The figures that the measures' series end with: one figure, one origin.
        func latest(_ measure: Measure.ID, _ counted: Figure) -> Figure {
            guard let series = series[Series.Key(measure, .team(team.id))], let point = series.latest else {
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
            referrals: referrals.map { Figure($0.value, unit: .count) }, flags: flags.count { $0 })
    }
}
