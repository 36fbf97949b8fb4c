extension AttentionRule {
    /// Actions of the plan, and findings that no action answers (attention rule 2).
    static let plan: [AttentionRule] = [
        each("action-overdue", "An action is past its due date.", panel: "board", of: \.actions) { action, journey in
            guard let lateness = action.lateness(on: journey.asAt), lateness.isLate, let due = action.currentDue
            else { return nil }
            return item(
                "action-overdue", action, .past, excess: Double(lateness.daysLate) / 28,
                "\(lateness.words): due \(short: due)")
        },
        each(
            "action-due", "An action is due within the days that the settings name (14 unless set).", panel: "board",
            of: \.actions
        ) { action, journey in
            guard let due = action.currentDue, let left = action.lateness(on: journey.asAt)?.daysLeft,
                (0...journey.settings.actionDueDays).contains(left)
            else { return nil }
            return item(
                "action-due", action, .soon, excess: Double(journey.settings.actionDueDays - left) / 28,
                "due \(inDays(left)), \(short: due)")
        },
        each("action-undated", "An open action has no due date.", panel: "board", of: \.actions) { action, _ in
            action.isUndated ? item("action-undated", action, .soon, excess: 0, "no due date") : nil
        },
        each(
            "action-put-back", "An open action's due date was put back as often as the settings name (2 unless set).",
            panel: "board", of: \.actions
        ) { action, journey in
            guard action.isPutBack(times: journey.settings.timesPutBack) else { return nil }
            return item(
                "action-put-back", action, .past, excess: Double(action.slippageDays) / 182,
                "put back \(action.timesPutBack) times, \(Figure(days: action.slippageDays)) in all")
        },
        each(
            "action-silent", "An open action has had no update for the days that the settings name (28 unless set).",
            panel: "board", of: \.actions
        ) { action, journey in
            guard action.isSilent(on: journey.asAt, for: journey.settings.silentDays) else { return nil }
            let silent = action.daysSilent(on: journey.asAt)
            return item(
                "action-silent", action, .past, excess: Double(silent - journey.settings.silentDays) / 182,
                "no update for \(Figure(days: silent))")
        },
        each(
            "action-without-evidence", "An action is reported complete, and nothing shows it.", panel: "board",
            of: \.actions
        ) { action, _ in
            guard action.status == .reportedComplete, action.evidence.isEmpty else { return nil }
            return item(
                "action-without-evidence", action, .past, excess: 0, "reported complete without evidence")
        },
        AttentionRule(
            id: "finding-without-action",
            title: "A finding of the last graded inspection has no open action and no evidence.", panel: "ofsted"
        ) { journey in
            journey.unansweredFindings.map { finding in
                AttentionItem(
                    rule: "finding-without-action",
                    severity: finding.kind == .priorityAction ? .urgent : .past, excess: 0,
                    title: "Finding: \(finding.title)", reason: "no open action and no evidence",
                    record: .record(finding.id), source: finding.source)
            }
        },
    ]

    private static func item(
        _ rule: AttentionRule.ID, _ action: Action, _ severity: AttentionItem.Severity, excess: Double,
        _ reason: Sentence
    ) -> AttentionItem {
        AttentionItem(
            rule: rule, severity: severity, excess: excess, title: "\(action.id) \(action.title)", reason: reason,
            record: .record(action.id), source: action.source)
    }
}
