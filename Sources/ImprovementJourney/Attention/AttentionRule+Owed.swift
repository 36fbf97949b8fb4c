extension AttentionRule {
    /// What is owed to others (lane 2): Ofsted, the Secretary of State, scrutiny.
    static let owed: [AttentionRule] = [
        each(
            "statement-of-action",
            "A statement of proposed action is owed after a report, from the report's day on.",
            of: \.statementsOfAction
        ) { statement, journey in
            guard statement.published == nil else { return nil }
            let left = journey.asAt.days(until: statement.due)
            let isUnknown = !statement.isOwed(on: journey.asAt)
            let isAsked = journey.statementsAskedFor.contains { $0.inspection.id == statement.inspection.id }
            let isOld = statement.due <= journey.asAt.adding(months: -StatementOfAction.monthsTold)
            if isUnknown, !isAsked || isOld { return nil }
            let lateness = Lateness(due: statement.due, on: journey.asAt)
            let reason: Sentence =
                isUnknown
                ? "was due \(short: statement.due); the record does not say whether it was published"
                : left < 0
                    ? "\(lateness.words): due \(short: statement.due), \(statement.limit) after the report"
                    : "due \(statement.due), \(statement.limit) after the report"
            return AttentionException(
                rule: "statement-of-action", lane: isUnknown ? .blind : .owed,
                subject: .statement(statement.inspection.id), reason: reason,
                threshold: "\(statement.limit)", record: .record(statement.inspection.id),
                source: statement.inspection.source, daysLeft: isUnknown ? nil : left, on: statement.due)
        },
        AttentionRule(
            id: "report-publication",
            title:
                "The council's own publication of a report is due within the days that the settings name (28 unless set)."
        ) { journey in
            guard let clock = journey.reportPublicationClock, let due = clock.due,
                let report = journey.currentInspection
            else { return [] }
            let left = journey.asAt.days(until: due)
            guard left <= journey.settings.owedWithinDays else { return [] }
            let limit: Sentence = clock.kind.limit?.words ?? "the day that was set"
            return [
                AttentionException(
                    rule: "report-publication", lane: .owed, subject: .publication(report.id),
                    reason: "due \(due), \(limit) after the report", threshold: limit, record: clock.record,
                    source: report.source, daysLeft: left, on: due)
            ]
        },
        AttentionRule(
            id: .requirementLate, title: "A requirement of an intervention in force is past its day."
        ) { journey in
            journey.requirements { requirement, intervention in
                guard let lateness = requirement.lateness(on: journey.asAt), lateness.isLate, let due = requirement.due
                else { return nil }
                return exception(
                    .requirementLate, requirement, of: intervention, daysLeft: -lateness.daysLate,
                    "\(lateness.words): \(requirement.text), due \(short: due)", "due \(short: due)")
            }
        },
        AttentionRule(
            id: .requirementDue,
            title: "A requirement of an intervention in force is due within the days that the settings name "
                + "(28 unless set)."
        ) { journey in
            journey.requirements { requirement, intervention in
                guard let left = requirement.lateness(on: journey.asAt)?.daysLeft, let due = requirement.due,
                    (0...journey.settings.owedWithinDays).contains(left)
                else { return nil }
                return exception(
                    .requirementDue, requirement, of: intervention, daysLeft: left,
                    "due \(inDays(left)), \(short: due): \(requirement.text)",
                    "within \(Figure(days: journey.settings.owedWithinDays))")
            }
        },
        each(.commitmentLate, "A commitment to scrutiny is past its date.", of: \.commitments) {
            commitment, journey in
            guard let lateness = commitment.lateness(on: journey.asAt), lateness.isLate, let due = commitment.due
            else { return nil }
            return exception(
                .commitmentLate, commitment, daysLeft: -lateness.daysLate,
                "\(lateness.words): \(commitment.id) \(commitment.text), promised by \(short: due)",
                "promised by \(short: due)")
        },
        each(
            .commitmentDue,
            "A commitment to scrutiny is due within the days that the settings name (28 unless set).", of: \.commitments
        ) { commitment, journey in
            guard let left = commitment.lateness(on: journey.asAt)?.daysLeft, let due = commitment.due,
                (0...journey.settings.owedWithinDays).contains(left)
            else { return nil }
            return exception(
                .commitmentDue, commitment, daysLeft: left,
                "due \(inDays(left)), \(short: due): \(commitment.id) \(commitment.text)",
                "within \(Figure(days: journey.settings.owedWithinDays))")
        },
        each(
            .commitmentLapsed, "A kept commitment no longer holds: its measure misses its target again.",
            of: \.commitments
        ) { commitment, journey in
            guard let lapse = commitment.lapse(in: journey) else { return nil }
            return exception(
                .commitmentLapsed, commitment, daysLeft: nil,
                "\(lapse.words): \(commitment.id) \(commitment.text)",
                "what was promised of its measure")
        },
        each(.commitmentUndated, "An open commitment to scrutiny has no date.", of: \.commitments) { commitment, _ in
            guard commitment.kept == nil, commitment.due == nil else { return nil }
            return exception(
                .commitmentUndated, commitment, daysLeft: nil, "no date: \(commitment.id) \(commitment.text)", "a date")
        },
    ]

    private static func exception(
        _ rule: AttentionRule.ID, _ requirement: Requirement, of intervention: Intervention, daysLeft: Int,
        _ reason: Sentence, _ threshold: Sentence
    ) -> AttentionException {
        AttentionException(
            rule: rule, lane: .owed, subject: .intervention(intervention.id), reason: reason, threshold: threshold,
            record: .record(intervention.id), source: requirement.source, excess: Double(-daysLeft) / 28,
            daysLeft: daysLeft)
    }

    private static func exception(
        _ rule: AttentionRule.ID, _ commitment: Commitment, daysLeft: Int?, _ reason: Sentence, _ threshold: Sentence
    ) -> AttentionException {
        AttentionException(
            rule: rule, lane: .owed, subject: .scrutiny, reason: reason, threshold: threshold,
            record: .record(commitment.id), source: commitment.source, excess: Double(-(daysLeft ?? 0)) / 28,
            daysLeft: daysLeft)
    }
}

extension Journey {
    /// Goes through the requirements of the interventions in force.
    fileprivate func requirements(
        _ find: (Requirement, Intervention) -> AttentionException?
    ) -> [AttentionException] {
        interventionsInForce.flatMap { intervention in
            intervention.requirements.compactMap { find($0, intervention) }
        }
    }
}
