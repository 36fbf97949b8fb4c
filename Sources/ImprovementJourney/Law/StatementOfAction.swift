/// The written statement of proposed action that a council owes after a report: what it will do about what was found.
///
/// Education and Inspections Act 2006, section 137(3) and (4), with SI 2007/462: due 70 working days after the council
/// received the report (70 days are stated, working days are inferred from the regulations' own definition). The duty
/// follows every report; in practice it is asked for after the worst grade or an area for priority action.
package struct StatementOfAction: Hashable, Sendable {
    /// Months for which it is told of after its day, and for which a record that does not say is asked whether it was
    /// published.
    package static let monthsTold = 12

    /// The report that it answers.
    package let inspection: Inspection
    /// The last day that is in time.
    package let due: Day
    /// The day on which it was published; nil where it was not, or the record does not say.
    package let published: Day?
    /// Whether the record says anything of it: else it is not known whether it was published.
    package let isRecorded: Bool

    /// How long it may take, in words.
    package let limit: Sentence
    /// Whether its last day was counted in working days, and not set.
    package let isInWorkingDays: Bool

    /// Whether it is owed on a day: not published, and either its day is to come or the record says that it still is not.
    ///
    /// Nothing that a record leaves out counts as a breach: past the day it is then only not known.
    package func isOwed(on day: Day) -> Bool { published == nil && (due >= day || isRecorded) }
}

extension Journey {
    /// The statements that are owed after the reports known on the journey's day, the newest report first.
    package var statementsOfAction: [StatementOfAction] {
        inspections.compactMap(statementOfAction).sorted { $1.inspection.published < $0.inspection.published }
    }

    /// Those of the newest report and of the graded report that stands: of an earlier one nobody asks any more once a later
    /// one has its own, but a visit since does not answer what the graded report asked for.
    package var statementsAskedFor: [StatementOfAction] {
        let all = statementsOfAction
        return all.filter { $0.inspection.id == all.first?.inspection.id || $0.inspection.id == currentInspection?.id }
    }

    /// The statement that is owed after a report; nil where none is asked for, or the report's day is not known.
    package func statementOfAction(after inspection: Inspection) -> StatementOfAction? {
        let framework = framework(of: inspection)
        let isAsked =
            inspection.statement != nil
            || inspection.judgements.contains { framework.rank(of: $0.grade) == 0 }
            || inspection.findings.contains { $0.kind == .priorityAction }
        guard isAsked, let received = inspection.statement?.received ?? inspection.published.day else { return nil }
        let limit = clockKinds[.statementOfAction]?.limit(on: received)
        guard let due = inspection.statement?.due ?? limit?.due(from: received, in: calendar) else { return nil }
        return StatementOfAction(
            inspection: inspection, due: due, published: inspection.statement?.published,
            isRecorded: inspection.statement != nil, limit: limit?.words ?? "the day that was set",
            isInWorkingDays: inspection.statement?.due == nil && limit?.isInWorkingDays == true)
    }
}
