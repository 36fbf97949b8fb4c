import Documents
import ImprovementJourney

extension Table {
    /// Findings with what is done about each: actions, measures and evidence.
    static func findings(
        _ findings: [Finding], _ effects: ActionEffects, in journey: Journey, emptyText: Sentence
    ) -> Table {
        let current = Set(journey.inspections.filter(journey.isLastWord).flatMap { $0.findings.map(\.id) })
        return Table(
            of: findings.map { FindingAnswers(to: $0, effects, in: journey) }, id: \.finding.id.text,
            leadsTo: { .record($0.finding.id) }, detail: { journey.inFull($0.finding.text, $0.finding.source) },
            closed: ClosedRecords("not named by the last report", from: \.finding.source) {
                !current.contains($0.finding.id)
            },
            emptyText: emptyText, columns: FindingAnswers.columns)
    }
}

extension FindingAnswers {
    fileprivate static var columns: [Column<FindingAnswers>] {
        let named: [Column<FindingAnswers>] = [
            Column("finding", "Finding", rank: 1, isFlexible: true) { answers in
                TableCell("\(answers.finding.title)", answers.finding.kind == .priorityAction ? .strong : .normal)
            },
            Column("kind", "Kind", rank: 4) { TableCell("\($0.finding.kind.shortTitle)", .quiet) },
        ]
        let counted: [Column<FindingAnswers>] = [
            count(
                "actions", "Actions", rank: 2, ofPlan: true, "Actions of the improvement plan that answer the finding."
            ) { $0.actions.count },
            count("open", "Open", rank: 1, ofPlan: true, "Of these, actions not closed yet.") { $0.open },
            count(
                "worked", "Worked", rank: 3, ofPlan: true,
                "Of these, actions after which their measure stood better, beyond what chance explains."
            ) { $0.worked },
            count("measures", "Measures", rank: 2, "Measures that show whether the finding is put right.") {
                $0.finding.measures.count
            },
            count(
                "improving", "Improving", rank: 3,
                "Of these, measures that have moved for the better by the control chart's rules."
            ) { $0.improving },
            count(
                "worsening", "Worse", rank: 3,
                "Of these, measures that get worse, by the control chart's rules or clearly over twelve months."
            ) { $0.worsening },
            count(
                "evidence", "Evidence", rank: 2, ofPlan: true, "Pieces of evidence that the actions' owners have given."
            ) { $0.evidence },
        ]
        let answered: Column<FindingAnswers> = Column(
            "answered", "Answer", rank: 1, definition: "open: no open action and no evidence answers it."
        ) { $0.isUnanswered ? TableCell("open", .concern) : .empty }
        return named + counted + [answered]
    }

    /// - Parameter ofPlan: Whether it is counted from the plan: without one it is not known, and never 0.
    private static func count(
        _ id: String, _ title: Sentence, rank: Int, ofPlan: Bool = false, _ definition: Sentence,
        _ count: @escaping @Sendable (FindingAnswers) -> Int
    ) -> Column<FindingAnswers> {
        Column(id, title, alignment: .right, rank: rank, definition: definition) {
            ofPlan && !$0.isPlanKnown
                ? TableCell(Figure(.missing(.notReported), unit: .count), .quiet) : TableCell(Figure(count: count($0)))
        }
    }
}

extension Finding.Kind {
    /// The kind in a narrow column.
    fileprivate var shortTitle: String {
        switch self {
        case .priorityAction: "priority"
        case .improvement: "improve"
        case .strength: "strength"
        }
    }
}

extension Journey {
    /// Where a list of findings draws on: the findings, and the actions that answer them.
    func sources(of findings: [Finding]) -> [Source] {
        sources(findings.map(\.source) + findings.flatMap { actions(for: $0.id).map(\.source) })
    }
}
