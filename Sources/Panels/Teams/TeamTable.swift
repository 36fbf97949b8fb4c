import Documents
import ImprovementJourney

extension Table {
    /// Teams with how each stands, in the order given.
    static func teams(_ states: [TeamState], in journey: Journey) -> Table {
        Table(
            of: states, id: \.team.id.text, leadsTo: { .record($0.team.id) },
            emptyText: "\(journey.wouldHold("teams", "the teams", broughtBy: "annex-a")).",
            columns: TeamState.staffColumns(states, journey) + TeamState.workColumns(journey))
    }
}

extension TeamState {
    fileprivate func key(_ measure: Measure.ID) -> Series.Key { Series.Key(measure, .team(team.id)) }

    /// Who does the team's work, at the last month's end.
    fileprivate static func staffColumns(_ states: [TeamState], _ journey: Journey) -> [Column<TeamState>] {
        let settings = journey.settings
        let month = journey.lastMonth
        // Once for all rows: to tell it looks at every post.
        let holdsCaseloads = journey.holdsCaseloads
        let holdsFirstYears = journey.holdsFirstYears
        let agencyLimit = Figure(.number(settings.teamAgencyShare), unit: .share)
        let caseloadLimit = Figure(.number(settings.teamCaseload), unit: .casesPerWorker)
        return [
            Column("team", "Team", rank: 1, isFlexible: true) { TableCell("\($0.team.title)") },
            Column(
                "agency", "Agency", alignment: .right, rank: 1,
                definition: "Agency workers as a share of those in post, full-time equivalent, at the end of \(month). "
                    + "Attention above \(agencyLimit)." + states.otherPeriods(of: \.agency)
            ) { state in
                TableCell(
                    state.agency, settings.isTooMuchAgency(state.agency) ? .concern : .normal,
                    subject: state.key(.agencyShare))
            },
            Column(
                "vacant", "Vacant", alignment: .right, rank: 2,
                definition: "Posts without a permanent worker, full-time equivalent; agency workers may cover them."
                    + states.otherPeriods(of: \.vacancies)
            ) { TableCell($0.vacancies, subject: $0.key(.vacancyShare)) },
            Column(
                "caseload", "Cases", alignment: .right, rank: 1,
                definition: "Cases for each full-time worker who holds any, at the end of \(month). "
                    + "Attention above \(caseloadLimit)." + states.otherPeriods(of: \.caseload)
            ) { state in
                TableCell(
                    state.caseload, settings.isTooHighCaseload(state.caseload) ? .concern : .normal,
                    subject: state.key(.averageCaseload))
            },
            Column(
                "differs", "Differs", rank: 2,
                definition: "Where a team lies beyond the 99.8% limits around the average of all, + above and - below. "
                    + "Chance explains all other differences between teams."
            ) { TableCell("\($0.differenceWords)", $0.differences.isEmpty ? .quiet : .strong) },
            Column(
                "protected", "Breach", alignment: .right, rank: 3,
                definition: "Newly qualified workers with more than \(settings.protectedCaseload) cases, at the end "
                    + "of \(month)."
            ) { count($0.protectedBreaches, of: .workers, isKnown: holdsCaseloads && holdsFirstYears) },
        ]
    }

    /// What the team has to do, and what of it is late.
    fileprivate static func workColumns(_ journey: Journey) -> [Column<TeamState>] {
        // Where others take referrals a team without any takes none; where nobody does, nobody told of any.
        let takesNone: TableCell =
            journey.currentTeams.contains { journey.series(.referrals, .team($0.id)) != nil }
            ? .empty : TableCell(Figure(.missing(.notReported), unit: .count), .quiet)
        return [
            Column(
                "late", "Late", alignment: .right, rank: 2,
                definition: "Actions of the plan that are past their due date."
            ) { count($0.lateActions, of: .records, isKnown: journey.holds(Action.self)) },
            Column(
                "past", "Past", alignment: .right, rank: 2,
                definition: "Live care cases past 26 weeks and past any extension."
            ) { count($0.casesPastLimit, of: .families, isKnown: journey.holds(CourtCase.self)) },
            Column(
                "near", "Near", alignment: .right, rank: 3,
                definition:
                    "Live care cases whose last day is within \(journey.settings.willPassWeeks) weeks, unless they are "
                    + "extended."
            ) { count($0.casesNearLimit, of: .families, isKnown: journey.holds(CourtCase.self), .strong) },
            Column(
                "referrals", "Refs", alignment: .right, rank: 4,
                definition: "Referrals that the team took in the last month known; empty where it takes none."
            ) { state in state.referrals.map { TableCell($0, subject: state.key(.referrals)) } ?? takesNone },
            Column("service", "Service", rank: 5) {
                TableCell("\(journey.services[$0.team.service]?.title ?? $0.team.service.text)", .quiet)
            },
        ]
    }

    /// How many there are of what there should be none; quiet where there is none, and missing where the record holds
    /// nothing that could tell.
    private static func count(
        _ number: Int, of counts: Figure.Counted, isKnown: Bool, _ tone: Tone = .concern
    ) -> TableCell {
        guard isKnown else { return TableCell(Figure(.missing(.notReported), unit: .count, counts: counts), .quiet) }
        return TableCell(Figure(count: number, of: counts), number > 0 ? tone : .quiet)
    }

    /// Where the team differs beyond chance, such as `agency+`, in as few letters as a narrow table needs.
    ///
    /// Most vacancies are covered by agency workers: a team that differs in both is named for the agency share.
    private var differenceWords: String {
        let isAgency = differences.contains { $0.measure == .agencyShare }
        return differences.compactMap { difference in
            let sign = difference.isHigher ? "+" : "-"
            return switch difference.measure {
            case .agencyShare: "agency\(sign)"
            case .vacancyShare: isAgency ? nil : "vacant\(sign)"
            default: "cases\(sign)"
            }
        }.joined(separator: " ")
    }
}
