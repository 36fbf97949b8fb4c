import Documents
import ImprovementJourney

extension Column where Record == CourtCase {
    /// The case's number.
    static var number: Column {
        Column("case", "Case", rank: 1, sensitivity: .internalOnly) { TableCell("\($0.id)", .strong) }
    }

    /// Days to the limit.
    static func daysLeft(on day: Day, definition: Sentence) -> Column {
        Column(
            "left", "Left", alignment: .right, rank: 1, definition: definition,
            order: { ($0.lateness(on: day)?.daysLeft).map(Double.init) }
        ) { $0.daysLeftCell(on: day) }
    }
}

extension Table {
    /// A team's live care cases as bars against their limits, the least time left first.
    static func liveCases(ofTeam cases: [CourtCase], in journey: Journey) -> Table {
        let day = journey.asAt
        let maximum = cases.weeksOfScale(on: day)
        return Table(
            of: cases.fewestDaysLeftFirst(on: day), id: \.id.text, leadsTo: { .record($0.id) },
            emptyText: journey.holds(CourtCase.self)
                ? "No live care case is the team's."
                : "No court case is recorded: \(journey.wouldHold("court", "the cases")).",
            columns: [
                .number,
                .daysLeft(
                    on: day, definition: "Days to the limit: 26 weeks from issue, or the end of an extension."),
                Column("weeks", "Weeks against 26", rank: 2, isFlexible: true) {
                    TableCell(.bar($0.bar(on: day, maximum: maximum)))
                },
                Column("stage", "Stage", rank: 3) { TableCell("\($0.stage)") },
                Column("waits", "Waits for", rank: 2) {
                    TableCell("\($0.currentWait?.waitingFor.rawValue ?? "")", .quiet)
                },
            ])
    }

    /// The council's live care cases, those with the fewest days left first.
    static func liveCases(ofCouncil cases: [CourtCase], in journey: Journey) -> Table {
        let day = journey.asAt
        let maximum = cases.weeksOfScale(on: day)
        return Table(
            of: cases, id: \.id.text, leadsTo: { .record($0.id) }, emptyText: "No case is live on this day.",
            columns: [
                .number,
                Column(
                    "weeks", "Weeks against 26", rank: 1,
                    definition: "Weeks since issue, against week 26 and the end of an extension where there is one."
                ) { TableCell(.bar($0.bar(on: day, maximum: maximum))) },
                .daysLeft(
                    on: day,
                    definition: "Days to the limit with its valid extensions. The 26 weeks begin with the day of issue "
                        + "(Children Act 1989, section 32): the last day is issue + 181."),
                Column("stage", "Stage", rank: 3, definition: "The hearing that the case has come to.") {
                    TableCell("\($0.stageWords)")
                },
                Column(
                    "delay", "Waits for, reason", rank: 2, isFlexible: true,
                    definition: "Whom the case waits for today and what for, or why it was last extended."
                ) { TableCell($0.delayWords) },
                Column("standing", "Standing", rank: 5) { TableCell($0.standingWords(on: day), .quiet) },
                Column("team", "Team", rank: 4) { TableCell("\(journey.title(of: $0.team))", .quiet) },
            ])
    }
}
