/// How one team stands: who did its work at the last month's end, and what is late or near its limit on the
/// journey's day.
package struct TeamState: Sendable {
    /// The team.
    package var team: Team
    /// The last month that had ended on the journey's day.
    package var month: Month
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
    /// Live cases whose last day is within the weeks that the settings name, those past it left out.
    package var casesNearLimit: Int
    /// Referrals in the last month known; nil for a team that takes none.
    package var referrals: Figure?
    /// How many of the thresholds it is past: agency, caseload, a protected caseload, a late action, a case past its
    /// limit.
    package var flags: Int
    /// In what it differs from the other teams beyond chance.
    package var differences: [TeamDifference]

    /// Of which period a figure of the team is where it is not of the last month: a file gives the team's series, and
    /// its latest figure is of another.
    package func otherPeriod(of figure: Figure) -> Period? {
        figure.origin.flatMap { $0.last == Period(month) ? nil : $0.last }
    }
}

/// How all teams stand, kept once counted.
private struct TeamStates: Sendable {
    let inOrder: [TeamState]
    let places: [Team.ID: Int]

    init(_ states: [TeamState]) {
        inOrder = states
        places = Dictionary(states.enumerated().map { ($1.team.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

/// In what each team differs from the others beyond chance, kept once counted.
private struct TeamDifferences: Sendable {
    /// The teams beside each other on each of the measures.
    var beside: [Measure.ID: Beside] = [:]
    var byTeam: [Team.ID: [TeamDifference]] = [:]
}

extension Journey {
    private var allTeamStates: TeamStates {
        workings.result(TeamStates.self) {
            let states = currentTeams.map(stateCounted).enumerated().sorted { left, right in
                (right.element.flags, left.offset) < (left.element.flags, right.offset)
            }
            return TeamStates(states.map(\.element))
        }
    }

    /// How each team stands, the one past most thresholds first.
    ///
    /// Teams past as many stand in the record's order: by how much they differ would rank them on chance.
    package var teamStates: [TeamState] { allTeamStates.inOrder }

    /// How one team stands; nil where the record does not hold it.
    package func state(of team: Team.ID) -> TeamState? {
        let states = allTeamStates
        if let place = states.places[team] { return states.inOrder[place] }
        return teams[team].map(stateCounted)
    }

    /// In what each team differs from the others beyond chance; a team that does not is left out.
    package var teamDifferences: [Team.ID: [TeamDifference]] {
        allTeamDifferences.byTeam
    }

    /// The teams that exist beside each other on their agency share; nil where none has one.
    package var agencyBesideTeams: Beside? { allTeamDifferences.beside[.agencyShare] }

    private var allTeamDifferences: TeamDifferences {
        workings.result(TeamDifferences.self) { countDifferences() }
    }

    private func countDifferences() -> TeamDifferences {
        var differences = TeamDifferences()
        for id in [Measure.ID.agencyShare, .vacancyShare, .averageCaseload] {
            let keys = currentTeams.map { Series.Key(id, .team($0.id)) }
            guard let measure = measures[id], let beside = Beside(measure, keys, in: self) else { continue }
            differences.beside[id] = beside
            for row in beside.rows where row.isDifferent {
                guard case .team(let team) = row.key.scope, let place = row.place else { continue }
                let isHigher = place.judged == .high99Point8
                differences.byTeam[team, default: []].append(TeamDifference(measure: id, isHigher: isHigher))
            }
        }
        return differences
    }

    /// The figure that a team's series of a measure ends with: one figure, one origin.
    package func latest(_ measure: Measure.ID, _ unit: MeasureUnit, of team: Team.ID) -> Figure {
        let counts = measures[measure]?.counts ?? .children
        guard let series = end(of: Series.Key(measure, .team(team)), periods: 1), let period = series.last else {
            // Without a single post, or caseload, in the record nobody told of any; with some, the team has none.
            let isTold = measure == .averageCaseload ? recordsCaseloads : holds(Post.self)
            let why: Missing = isTold ? .notApplicable : .notReported
            return Figure(.missing(why), unit: unit, numerator: 0, denominator: 0, counts: counts)
        }
        return series.figure(at: period, unit: unit, counts: counts)
    }

    private func stateCounted(of team: Team) -> TeamState {
        let month = lastMonth
        let agency = latest(.agencyShare, .share, of: team.id)
        let vacancies = latest(.vacancyShare, .share, of: team.id)
        let caseload = latest(.averageCaseload, .casesPerWorker, of: team.id)
        let breaches = protectedCaseloadBreaches(of: team.id)
        let late = actions(of: team.id).count { $0.isLate(on: asAt) }
        let left = liveCases(of: team.id).compactMap { $0.lateness(on: asAt)?.daysLeft }
        let past = left.count { $0 < 0 }
        let flags = [
            settings.isTooMuchAgency(agency), settings.isTooHighCaseload(caseload), breaches > 0, late > 0,
            past > 0,
        ]
        let takesReferrals = end(of: Series.Key(.referrals, .team(team.id)), periods: 1) != nil
        return TeamState(
            team: team, month: month, agency: agency, vacancies: vacancies, caseload: caseload,
            protectedBreaches: breaches, lateActions: late, casesPastLimit: past,
            casesNearLimit: left.count { (0...settings.willPassWeeks * 7).contains($0) },
            referrals: takesReferrals ? latest(.referrals, .count, of: team.id) : nil,
            flags: flags.count { $0 }, differences: teamDifferences[team.id] ?? [])
    }
}
