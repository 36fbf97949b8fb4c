import Documents
import ImprovementJourney

extension Table {
    /// Findings with what is done about each: actions, measures and evidence.
    static func findings(
        _ findings: [Finding], _ effects: ActionEffects, in journey: Journey, emptyText: String
    ) -> Table {
        Table(
            columns: [
                Column("finding", "Finding", rank: 1, isFlexible: true),
                Column("kind", "Kind", rank: 4),
                Column(
                    "actions", "Actions", alignment: .right, rank: 2,
                    definition: "Actions of the improvement plan that answer the finding."),
                Column("open", "Open", alignment: .right, rank: 1, definition: "Of these, actions not closed yet."),
                Column(
                    "working", "Working", alignment: .right, rank: 3,
                    definition: "Of these, actions whose measure has moved for the better by the control chart's "
                        + "rules."),
                Column(
                    "measures", "Measures", alignment: .right, rank: 2,
                    definition: "Measures that show whether the finding is put right."),
                Column(
                    "improving", "Improving", alignment: .right, rank: 3,
                    definition: "Of these, measures that have moved for the better by the control chart's rules."),
                Column(
                    "evidence", "Evidence", alignment: .right, rank: 2,
                    definition: "Pieces of evidence that the actions' owners have given."),
                Column(
                    "answered", "Answer", rank: 1,
                    definition: "open: no open action and no evidence answers it."),
            ],
            rows: findings.map { row($0, effects, journey) }, emptyText: emptyText)
    }

    private static func row(_ finding: Finding, _ effects: ActionEffects, _ journey: Journey) -> Row {
        let actions = journey.actions(for: finding.id)
        let evidence = actions.reduce(0) { $0 + $1.evidence.count }
        let open = actions.count { $0.status.isOpen }
        let isUnanswered = finding.kind != .strength && open == 0 && evidence == 0
        return Row(
            id: finding.id.text,
            cells: [
                TableCell(finding.title, finding.kind == .priorityAction ? .strong : .normal),
                TableCell(finding.kind.shortTitle, .quiet),
                TableCell(Figure(count: actions.count)), TableCell(Figure(count: open)),
                TableCell(Figure(count: actions.count { effects[$0] == .working })),
                TableCell(Figure(count: finding.measures.count)),
                TableCell(Figure(count: journey.improving(finding.measures))), TableCell(Figure(count: evidence)),
                isUnanswered ? TableCell("open", .concern) : .empty,
            ], destination: .record(finding.id))
    }
}

extension Finding.Kind {
    /// The kind in a narrow column.
    var shortTitle: String {
        switch self {
        case .priorityAction: "priority"
        case .improvement: "improve"
        case .strength: "strength"
        }
    }
}

extension Journey {
    /// How many of these measures have moved for the better, for the whole council.
    func improving(_ measures: [Measure.ID]) -> Int {
        measures.count { verdict(Series.Key($0))?.marker == .improvement }
    }

    /// Where a list of findings draws on: the findings, and the actions that answer them.
    func sources(of findings: [Finding]) -> [Source] {
        sources(findings.map(\.source) + findings.flatMap { actions(for: $0.id).map(\.source) })
    }

    /// The finding of that name, with the inspection that made it.
    func finding(_ id: Finding.ID) -> (finding: Finding, inspection: Inspection)? {
        for inspection in inspections {
            if let finding = inspection.findings.first(where: { $0.id == id }) { return (finding, inspection) }
        }
        return nil
    }
}
