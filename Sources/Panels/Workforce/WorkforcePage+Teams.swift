import Documents
import ImprovementJourney

extension WorkforcePage {
    /// The teams' agency shares: first those that differ beyond chance, then those above the threshold that the
    /// settings name; the others are not ranked.
    var teamSection: Section? {
        guard let measure = journey.measures[Self.agencyShare.measure], let beside = journey.agencyBesideTeams
        else { return nil }
        let states = Dictionary(uniqueKeysWithValues: journey.teamStates.map { ($0.team.id, $0) })
        let teams = beside.rows.compactMap { row -> TeamShare? in
            guard case .team(let id) = row.key.scope, let state = states[id] else { return nil }
            return TeamShare(state: state, beside: row)
        }
        func isNamed(_ team: TeamShare) -> Bool {
            team.beside.isDifferent || journey.settings.isTooMuchAgency(team.beside.figure)
        }
        return Section(
            id: "teams", titled: "Agency share of teams beside each other",
            blocks: [
                .table(
                    Table(
                        of: teams.filter(isNamed) + teams.filter { !isNamed($0) }, id: \.state.team.id.text,
                        leadsTo: { .record($0.state.team.id) },
                        columns: TeamShare.columns(journey.teamStates, measure.polarity)))
            ], sources: postSources)
    }
}

/// A team's agency share beside the others', for a row.
private struct TeamShare {
    let state: TeamState
    let beside: Beside.Row

    static func columns(_ states: [TeamState], _ polarity: Polarity) -> [Column<TeamShare>] {
        [
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\($0.state.team.title)") },
            Column(
                "agency", "Agency", alignment: .right, rank: 1,
                definition: "Agency workers as a share of those in post, full-time equivalent."
                    + states.otherPeriods(of: \.agency)
            ) { TableCell($0.state.agency, .strong, subject: $0.beside.key) },
            Column(
                "parts", "Made of", alignment: .right, rank: 3,
                definition: "Agency workers, of all in post, full-time equivalent.",
                order: \.state.agency.numerator
            ) { TableCell($0.state.agency.parts ?? "", .quiet) },
            .compared(by: polarity, place: \.beside.place),
            Column(
                "vacant", "Vacant", alignment: .right, rank: 2,
                definition: "Posts without a permanent worker, full-time equivalent."
            ) { TableCell($0.state.vacancies, subject: Series.Key(.vacancyShare, $0.beside.key.scope)) },
            Column(
                "caseload", "Caseload", alignment: .right, rank: 2,
                definition: "Cases for each full-time worker who holds any, at the last month's end."
            ) { TableCell($0.state.caseload, subject: Series.Key(.averageCaseload, $0.beside.key.scope)) },
        ]
    }
}
