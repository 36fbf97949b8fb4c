/// Something that only the reader of a brief can decide.
package enum WantedDecision: Sendable {
    /// Actions past their day: a new day, or an end.
    case newDays([Action])
    /// Open actions that nobody answers for.
    case owners([Action])
    /// Open actions without a day.
    case days([Action])
    /// Actions whose owners report them complete: to close, or to send back.
    case closing([Action])
    /// Findings that nothing answers: an action with an owner and a day.
    case actions([Finding])
    /// Findings that nothing measures.
    case measures([Finding])
    /// Requirements that are past their day or due within the days that the settings name.
    case evidence([Requirement])
    /// Requirements in force that name no day.
    case requirementDays([Requirement])
    /// Promises past their day: a new day, or the word that they are given up.
    case renewal([Commitment])
    /// Questions to which no answer is recorded.
    case answers([LineOfEnquiry])
    /// The statement of proposed action, until its day.
    case statement(StatementOfAction)
}

extension Journey {
    /// What a reader is asked to decide, the most pressing first; of the public nothing is asked.
    package func decisions(of reader: BriefReader) -> [WantedDecision] {
        switch reader {
        case .board:
            planDecisions + requirementDecisions
                + [decision(commitments.filter { $0.isLate(on: asAt) }) { .renewal($0) }].compactMap(\.self)
        case .adviser:
            requirementDecisions
                + [
                    decision(requirementsOpen.filter { $0.due == nil }) { .requirementDays($0) },
                    decision(unansweredFindings) { .actions($0) },
                ].compactMap(\.self)
        case .scrutiny:
            [
                decision(commitments.filter { $0.isLate(on: asAt) }) { .renewal($0) },
                decision(enquiries.filter(\.answers.isEmpty)) { .answers($0) },
            ].compactMap(\.self)
        case .visit:
            [
                decision(unansweredFindings) { .actions($0) }, decision(findingsWithoutMeasure) { .measures($0) },
                decision(actions.filter { $0.status == .reportedComplete && $0.evidence.isEmpty }) { .closing($0) },
            ].compactMap(\.self)
        case .public: []
        }
    }

    private var planDecisions: [WantedDecision] {
        let open = actions.filter(\.status.isOpen)
        return [
            decision(unansweredFindings) { .actions($0) },
            decision(open.filter { $0.isLate(on: asAt) }.mostOverdueFirst(on: asAt)) { .newDays($0) },
            statementsOfAction.first { $0.published == nil && $0.due >= asAt }.map { .statement($0) },
            decision(open.filter { $0.owner.allSatisfy(\.isWhitespace) }) { .owners($0) },
            decision(open.filter(\.isUndated)) { .days($0) },
            decision(open.filter { $0.status == .reportedComplete }) { .closing($0) },
        ].compactMap(\.self)
    }

    private var requirementDecisions: [WantedDecision] {
        let due = requirementsOpen.filter { requirement in
            requirement.lateness(on: asAt).map { $0.daysLeft <= settings.owedWithinDays } ?? false
        }
        return [decision(due) { .evidence($0) }].compactMap(\.self)
    }

    private var requirementsOpen: [Requirement] {
        interventionsInForce.flatMap(\.requirements).filter { $0.met == nil }
    }

    private func decision<Kind>(_ found: [Kind], _ make: ([Kind]) -> WantedDecision) -> WantedDecision? {
        found.isEmpty ? nil : make(found)
    }
}

extension Journey {
    /// Findings to be put right that no measure with a figure shows.
    package var findingsWithoutMeasure: [Finding] {
        findingsInForce.filter { finding in !finding.measures.contains { series($0) != nil } }
    }
}
