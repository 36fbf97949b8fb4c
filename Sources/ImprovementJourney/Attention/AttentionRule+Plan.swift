extension AttentionRule {
    /// Actions of the plan, by who answers for them (lane 5).
    static let plan: [AttentionRule] = [
        each(.actionOverdue, "An action is past its due date.", of: \.actions) { action, journey in
            guard let lateness = action.lateness(on: journey.asAt), lateness.isLate, let due = action.currentDue
            else { return nil }
            return exception(
                .actionOverdue, action, excess: Double(lateness.daysLate) / 28, daysLeft: -lateness.daysLate,
                "\(lateness.words): due \(short: due)", "due \(short: due)")
        },
        each(
            .actionDue, "An action is due within the days that the settings name (14 unless set).",
            of: \.actions
        ) { action, journey in
            guard let due = action.currentDue, let left = action.lateness(on: journey.asAt)?.daysLeft,
                (0...journey.settings.actionDueDays).contains(left)
            else { return nil }
            return exception(
                .actionDue, action, excess: Double(-left) / 28, daysLeft: left, "due \(inDays(left)), \(short: due)",
                "within \(Figure(days: journey.settings.actionDueDays))")
        },
        each(.actionUndated, "An open action has no due date.", of: \.actions) { action, _ in
            action.isUndated ? exception(.actionUndated, action, excess: 0, "no due date", "a due date") : nil
        },
        each(
            .actionPutBack, "An open action's due date was put back as often as the settings name (2 unless set).",
            of: \.actions
        ) { action, journey in
            guard action.isPutBack(times: journey.settings.timesPutBack) else { return nil }
            return exception(
                .actionPutBack, action, excess: Double(action.slippageDays) / 182,
                "put back \(action.timesPutBack) times, \(Figure(days: action.slippageDays)) in all",
                "\(journey.settings.timesPutBack) times")
        },
        each(
            .actionSilent, "An open action has had no update for the days that the settings name (28 unless set).",
            of: \.actions
        ) { action, journey in
            guard action.isSilent(on: journey.asAt, for: journey.settings.silentDays) else { return nil }
            let silent = action.daysSilent(on: journey.asAt)
            return exception(
                .actionSilent, action, excess: Double(silent - journey.settings.silentDays) / 182,
                "no update for \(Figure(days: silent))", "\(Figure(days: journey.settings.silentDays))")
        },
        each(
            .actionWithoutEvidence, "An action is reported complete, and nothing shows it.",
            of: \.actions
        ) { action, _ in
            guard action.status == .reportedComplete, action.evidence.isEmpty else { return nil }
            return exception(
                .actionWithoutEvidence, action, excess: 0, "reported complete without evidence", "evidence")
        },
    ]

    private static func exception(
        _ rule: AttentionRule.ID, _ action: Action, excess: Double, daysLeft: Int? = nil, _ reason: Sentence,
        _ threshold: Sentence
    ) -> AttentionException {
        AttentionException(
            rule: rule, lane: .plan, subject: .owner(action.owner),
            reason: "\(action.id) \(action.title): \(reason)", threshold: threshold, record: .record(action.id),
            source: action.source, excess: excess, daysLeft: daysLeft)
    }
}
