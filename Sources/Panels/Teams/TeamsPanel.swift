import Documents
import ImprovementJourney

extension Panel {
    /// Which team needs help.
    static let teams = Panel(id: "teams", key: "8", title: "Teams", question: "Which team needs help?") { journey in
        let states = journey.teamStates
        return Page(
            title: "Teams", summary: summary(states), tone: states.contains { $0.flags > 0 } ? .concern : .normal,
            sections: [
                Section(
                    id: "teams", titled: "Teams, the one past most thresholds first",
                    blocks: [.table(table(states, journey))],
                    sources: sources(states, journey))
            ])
    }

    /// Where each column comes from: teams, their posts, late actions, live cases and referrals.
    private static func sources(_ states: [TeamState], _ journey: Journey) -> [Source] {
        let late = journey.actions.filter { $0.team != nil && ($0.daysLate(on: journey.asAt) ?? 0) > 0 }
        let live = journey.courtCases.filter { $0.concluded == nil }
        return journey.sources(
            states.map(\.team.source) + journey.currentPosts.map(\.source) + late.map(\.source) + live.map(\.source)
                + states.compactMap { journey.series(.referrals, .team($0.team.id))?.source })
    }

    private static func summary(_ states: [TeamState]) -> String {
        guard let first = states.first else {
            return "No team is known on this day: teams.json would hold them, workforce.json their posts."
        }
        let flagged = states.count { $0.flags > 0 }
        guard flagged > 0 else { return "None of \(states.count.counted("team")) is past a threshold." }
        let figures = [("agency", first.agency), ("caseload", first.caseload)]
            .filter { $0.1.value.number != nil }.map { "\($0.0) \($0.1.text)" }
        let counts = [
            (first.protectedBreaches, "protected caseload breached", "protected caseloads breached"),
            (first.lateActions, "late action", "late actions"),
            (first.casesPastLimit, "case past its limit", "cases past their limit"),
        ].filter { $0.0 > 0 }.map { $0.0.counted($0.1, $0.2) }
        return "\(flagged) of \(states.count.counted("team")) past a threshold; most of all \(first.team.title): "
            + (figures + counts).joined(separator: ", ") + "."
    }

    private static func table(_ states: [TeamState], _ journey: Journey) -> Table {
        let settings = journey.settings
        let month = Month(lastEndedBy: journey.asAt).words
        return Table(
            columns: [
                Table.Column("team", "Team", rank: 1, isFlexible: true),
                Table.Column(
                    "agency", "Agency", alignment: .right, rank: 1,
                    definition: "Agency workers as a share of those in post, full-time equivalent, at the end "
                        + "of \(month). "
                        + "Attention above \(MeasureUnit.share.text(settings.teamAgencyShare))."
                        + states.otherPeriodWords(.agencyShare)),
                Table.Column(
                    "vacant", "Vacant", alignment: .right, rank: 2,
                    definition: "Posts without a permanent worker, full-time equivalent; agency workers may cover them."
                        + states.otherPeriodWords(.vacancyShare)),
                Table.Column(
                    "caseload", "Cases", alignment: .right, rank: 1,
                    definition: "Cases for each full-time worker who holds any, at the end of \(month). "
                        + "Attention above \(settings.teamCaseload.text(decimals: 1))."
                        + states.otherPeriodWords(.averageCaseload)),
                Table.Column(
                    "differs", "Differs", rank: 2,
                    definition: "Where a team lies beyond the 99.8% limits around the average of all, + above and "
                        + "- below. Chance explains all other differences between teams."),
                Table.Column(
                    "protected", "Breach", alignment: .right, rank: 3,
                    definition:
                        "Newly qualified workers with more than \(settings.protectedCaseload) cases, at the end "
                        + "of \(month)."),
                Table.Column(
                    "late", "Late", alignment: .right, rank: 2,
                    definition: "Actions of the plan that are past their due date."),
                Table.Column(
                    "past", "Past", alignment: .right, rank: 2,
                    definition: "Live care cases past 26 weeks and past any extension."),
                Table.Column(
                    "near", "Near", alignment: .right, rank: 3,
                    definition: "Live care cases that pass their limit within \(settings.willPassWeeks) weeks."),
                Table.Column(
                    "referrals", "Refs", alignment: .right, rank: 4,
                    definition: "Referrals that the team took in the last month known."),
                Table.Column("service", "Service", rank: 5),
            ],
            rows: states.map { row($0, journey) }, emptyText: "teams.json would hold the teams.")
    }

    /// Where a team differs beyond chance, such as `agency+`, in as few letters as a narrow table needs.
    ///
    /// Most vacancies are covered by agency workers: a team that differs in both is named for the agency share.
    private static func differences(_ state: TeamState) -> String {
        let isAgency = state.differences.contains { $0.measure == .agencyShare }
        return state.differences.compactMap { difference in
            let sign = difference.isHigher ? "+" : "-"
            return switch difference.measure {
            case .agencyShare: "agency\(sign)"
            case .vacancyShare: isAgency ? nil : "vacant\(sign)"
            default: "cases\(sign)"
            }
        }.joined(separator: " ")
    }

    private static func row(_ state: TeamState, _ journey: Journey) -> Table.Row {
        let settings = journey.settings
        let scope = Scope.team(state.team.id)
        func count(_ number: Int) -> TableCell { TableCell(Figure(count: number), number > 0 ? .concern : .quiet) }
        return Table.Row(
            id: state.team.id.text,
            cells: [
                TableCell(state.team.title),
                TableCell(
                    state.agency,
                    (state.agency.value.number ?? 0) > settings.teamAgencyShare ? .concern : .normal,
                    subject: Series.Key(.agencyShare, scope)),
                TableCell(state.vacancies, subject: Series.Key(.vacancyShare, scope)),
                TableCell(
                    state.caseload, (state.caseload.value.number ?? 0) > settings.teamCaseload ? .concern : .normal,
                    subject: Series.Key(.averageCaseload, scope)),
                TableCell(differences(state), state.differences.isEmpty ? .quiet : .strong),
                count(state.protectedBreaches), count(state.lateActions), count(state.casesPastLimit),
                TableCell(Figure(count: state.casesNearLimit), state.casesNearLimit > 0 ? .strong : .quiet),
                state.referrals.map { TableCell($0, subject: Series.Key(.referrals, scope)) } ?? .empty,
                TableCell(journey.services[state.team.service]?.title ?? state.team.service.text, .quiet),
            ], destination: .record(state.team.id))
    }
}
