import Documents
import ImprovementJourney

extension BoardPage {
    /// How many actions of each status are shown to work; nil where there is no plan.
    var effectSection: Section? {
        guard !journey.actions.isEmpty else { return nil }
        let times = journey.settings.timesPutBack
        let ofStatus = Action.Status.allCases.map { status in
            ActionGroup(
                id: status.rawValue, title: "\(status.rawValue.capitalisedSentence)",
                actions: journey.actions.filter { $0.status == status })
        }
        let groups =
            ofStatus + [
                ActionGroup(id: "late", title: "Late", actions: late),
                ActionGroup(
                    id: "put back", title: "Open, put back \(times.counted("time")) or more",
                    actions: journey.actions.filter { $0.isPutBack(times: times) }),
            ]
        return Section(
            id: "effects", titled: "Done, and what the measures show",
            blocks: [
                .table(Table(of: groups, id: \.id, columns: ActionGroup.columns(effects))),
                .paragraph(
                    "Done is not the same as shown to work: an action counts only when its measure stood better "
                        + "in the 12 months after it than before it began, beyond what chance explains.", .quiet),
            ], sources: journey.sources(of: journey.actions, effects))
    }
}

/// Actions that stand alike, for a row.
private struct ActionGroup {
    let id: String
    let title: Sentence
    let actions: [Action]

    static func columns(_ effects: ActionEffects) -> [Column<ActionGroup>] {
        func column(
            _ id: String, _ title: Sentence, rank: Int, _ definition: Sentence,
            _ isMeant: @escaping @Sendable (ActionEffect) -> Bool
        ) -> Column<ActionGroup> {
            Column(id, title, alignment: .right, rank: rank, definition: definition) { group in
                TableCell(Figure(count: group.actions.count { isMeant(effects[$0]) }))
            }
        }
        return [
            Column("status", "Status", rank: 1, isFlexible: true) { TableCell($0.title) },
            Column(
                "actions", "Actions", alignment: .right, rank: 1, definition: "Actions of the plan with that status."
            ) { TableCell(Figure(count: $0.actions.count), .strong) },
            column(
                "worked", "Worked", rank: 1,
                "Their measure stood better in the 12 months after than before, and has not gone back since."
            ) { $0 == .worked },
            column("lost", "Lost", rank: 2, "They worked, and their measure has gone back since.") {
                if case .lost = $0 { true } else { false }
            },
            column("not-shown", "Not shown", rank: 2, "Their measure stood no better, beyond what chance explains.") {
                $0 == .notShown
            },
            column("worse", "Worse", rank: 2, "Their measure stood worse, beyond what chance explains.") {
                $0 == .worse
            },
            column(
                "not-told", "Not told", rank: 3,
                "Too early, too few points, or not to be told apart from another action of the measure."
            ) { effect in
                switch effect {
                case .tooEarly, .tooFewPoints, .cannotBeToldApart: true
                case .worked, .lost, .notShown, .worse, .notDone, .noMeasure: false
                }
            },
            column("no-measure", "No measure", rank: 3, "No measure is named for them, or it has no figure.") {
                $0 == .noMeasure
            },
            Column(
                "evidence", "Evidence", alignment: .right, rank: 2,
                definition: "Actions with at least one piece of evidence."
            ) { group in TableCell(Figure(count: group.actions.count { !$0.evidence.isEmpty })) },
        ]
    }
}
