import Documents
import ImprovementJourney

extension WorkforcePage {
    /// The teams' agency shares: first those that differ beyond chance, then those above the threshold that the
    /// settings name; the others are not ranked.
    var teamSection: Section? {
        guard let measure = journey.measures[Self.agencyShare.measure], let beside = journey.agencyBesideTeams
        else { return nil }
        let teams = beside.rows.compactMap { row -> TeamShare? in
            guard case .team(let id) = row.key.scope, let team = journey.teams[id] else { return nil }
            return TeamShare(team: team, beside: row, journey: journey)
        }
        @Sendable func isNamed(_ team: TeamShare) -> Bool {
            team.beside.isDifferent || journey.settings.isTooMuchAgency(team.beside.figure)
        }
        return Section(
            id: "teams", titled: "Agency share of teams beside each other",
            blocks: [
                .table(
                    Table(
                        of: teams.filter(isNamed) + teams.filter { !isNamed($0) }, id: \.team.id.text,
                        leadsTo: { .record($0.team.id) },
                        columns: TeamShare.columns(in: journey, measure.polarity)))
            ], sources: postSources
        ).abridged(toFirst: 10, elsewhere: "the page Teams")
            .excerpted(
                rows: Array(0..<teams.count(where: isNamed)), others: "that neither differ nor are past the threshold",
                elsewhere: "the page Teams")
    }
}

/// A team's agency share beside the others', for a row.
private struct TeamShare {
    let team: Team
    let beside: Beside.Row
    let journey: Journey

    private var agency: Figure { journey.latest(.agencyShare, .share, of: team.id) }

    private func cell(_ measure: Measure.ID, _ unit: MeasureUnit, _ tone: Tone = .normal) -> TableCell {
        TableCell(
            journey.latest(measure, unit, of: team.id), tone, subject: Series.Key(measure, beside.key.scope))
    }

    static func columns(in journey: Journey, _ polarity: Polarity) -> [Column<TeamShare>] {
        // Only a figure that a file gives can be of another month than the last.
        let isGiven = journey.recordedKeys(of: .agencyShare).contains { key in
            if case .team = key.scope { true } else { false }
        }
        return [
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\($0.team.title)") },
            Column(
                "agency", "Agency", alignment: .right, rank: 1,
                definition: "Agency workers as a share of those in post, full-time equivalent."
                    + (isGiven ? journey.teamStates.otherPeriods(of: \.agency) : "")
            ) { $0.cell(.agencyShare, .share, .strong) },
            Column(
                "parts", "Made of", alignment: .right, rank: 3,
                definition: "Agency workers, of all in post, full-time equivalent.",
                order: { $0.agency.numerator }
            ) { TableCell($0.agency.parts ?? "", .quiet) },
            .compared(by: polarity, place: \.beside.place),
            Column(
                "vacant", "Vacant", alignment: .right, rank: 2,
                definition: "Posts without a permanent worker, full-time equivalent."
            ) { $0.cell(.vacancyShare, .share) },
            Column(
                "caseload", "Caseload", alignment: .right, rank: 2,
                definition: "Cases for each full-time worker who holds any, at the last month's end."
            ) { $0.cell(.averageCaseload, .casesPerWorker) },
        ]
    }
}
