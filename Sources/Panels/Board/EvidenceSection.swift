import Documents
import ImprovementJourney

extension Section {
    /// Everything that the owners of actions gave as evidence, the newest first.
    static func evidence(of actions: [Action], in journey: Journey) -> Section {
        let pieces = actions.flatMap(Evidence.pieces).sorted { $1.on < $0.on }
        let columns: [Column<(offset: Int, element: Evidence)>] = [
            Column("on", "On", rank: 1) { TableCell($0.element.on) },
            Column("evidence", "Evidence", rank: 1, isFlexible: true) { TableCell("\($0.element.text)") },
            Column("action", "Action", rank: 2) { TableCell("\($0.element.action.id)", .quiet) },
        ]
        return Section(
            id: "evidence", titled: "Evidence",
            blocks: [
                .table(
                    Table(
                        of: Array(pieces.enumerated()),
                        id: { "\($0.element.action.id) \($0.element.on) \($0.offset)" },
                        leadsTo: { .record($0.element.action.id) }, emptyText: "No evidence is recorded.",
                        columns: columns))
            ], sources: journey.sources(pieces.map(\.action.source)))
    }
}

/// A piece of evidence with the action that it was given for.
private struct Evidence {
    let action: Action
    let on: Day
    let text: String

    static func pieces(of action: Action) -> [Evidence] {
        action.changes.compactMap { change in
            change.evidence.map { Evidence(action: action, on: change.on, text: $0) }
        }
    }
}
