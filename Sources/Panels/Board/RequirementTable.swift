import Documents
import ImprovementJourney

extension Table {
    /// What interventions require, with due date, what is met and the actions that answer it.
    ///
    /// - Parameter leadsToNotice: Whether a row leads to its notice; on the notice's own page it leads nowhere.
    static func requirements(
        of notices: [Intervention], in journey: Journey, leadsToNotice: Bool = true
    ) -> Table {
        let rows = notices.flatMap { notice in
            notice.requirements.map { RequirementRow($0, of: notice, in: journey) }
        }
        return Table(
            of: rows, id: \.requirement.id.text, leadsTo: { leadsToNotice ? .record($0.notice) : nil },
            detail: \.evidenceWords,
            closed: ClosedRecords("met", from: \.requirement.source) { $0.requirement.met != nil },
            emptyText: "The record names no requirement.",
            columns: RequirementRow.columns)
    }
}

/// A requirement with the actions that answer it, for a row.
private struct RequirementRow {
    let requirement: Requirement
    let notice: Intervention.ID
    let answering: [Action]
    let lateness: Lateness?
    /// Whether the record holds any action: without a plan nobody knows how many answer the requirement.
    let isPlanKnown: Bool

    init(_ requirement: Requirement, of notice: Intervention, in journey: Journey) {
        self.requirement = requirement
        self.notice = notice.id
        answering = journey.actions(for: requirement.id)
        lateness = requirement.lateness(on: journey.asAt)
        isPlanKnown = journey.holds(Action.self)
    }

    /// What shows how far it is met; nil where nothing does.
    var evidenceWords: Sentence? {
        let proof: [Sentence] = requirement.proof.map { ["Proved by: \($0)"] } ?? []
        let shown = requirement.evidence.map { "\($0.on): \($0.text)" as Sentence }
        return proof.isEmpty && shown.isEmpty ? nil : (proof + shown).joined(separator: " ")
    }

    static var columns: [Column<RequirementRow>] {
        [
            Column("requirement", "Requirement", rank: 1, isFlexible: true) { TableCell("\($0.requirement.text)") },
            Column("due", "Due", rank: 3) { TableCell($0.requirement.due, else: "no date") },
            Column(
                "met", "Met", rank: 1, definition: "When board and department agreed that it is met.",
                order: { $0.metOrder }
            ) { $0.met },
            Column(
                "evidence", "Evidence", alignment: .right, rank: 4,
                definition: "Pieces of evidence in the record that it is met."
            ) { TableCell(Figure(count: $0.requirement.evidence.count)) },
            Column(
                "shown", "Last shown", rank: 3, definition: "The day of the last piece of evidence."
            ) { TableCell($0.requirement.lastShown, else: "nothing yet") },
            Column(
                "review", "Review", rank: 5, definition: "When board and department look at it next."
            ) { TableCell($0.requirement.reviewOn, else: "no date") },
            Column(
                "actions", "Actions", alignment: .right, rank: 2,
                definition: "Actions of the plan that answer the requirement."
            ) { $0.count($0.answering.count) },
            Column("open", "Open", alignment: .right, rank: 2, definition: "Of these, actions not closed yet.") { row in
                row.count(row.answering.count { $0.status.isOpen })
            },
        ]
    }

    private func count(_ actions: Int) -> TableCell {
        isPlanKnown
            ? TableCell(Figure(count: actions)) : TableCell(Figure(.missing(.notReported), unit: .count), .quiet)
    }

    /// The day on which it was met, or how late it is.
    private var met: TableCell {
        if let met = requirement.met { return TableCell(met) }
        if let lateness, lateness.isLate { return TableCell(lateness.words, .concern) }
        return TableCell("not recorded", .quiet)
    }

    /// What is late first, then what is met by the day of it; the others last.
    private var metOrder: Double? {
        if let met = requirement.met { return Double(met.daysSince1970) }
        return lateness.flatMap { $0.isLate ? Double($0.daysLeft) : nil }
    }
}
