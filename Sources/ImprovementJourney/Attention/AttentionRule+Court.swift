extension AttentionRule {
    /// Proceedings against the time limit (attention rule 1).
    static let court: [AttentionRule] = [
        each(
            "case-past-limit", "A live case is past 26 weeks and no extension is in force.", panel: "court",
            of: \.liveCases
        ) { courtCase, journey in
            let standing = courtCase.standing(on: journey.asAt)
            guard standing.deadline.isLaw, standing.daysLeft < 0 else { return nil }
            let what: Sentence =
                standing.deadline.isExtended ? "extension" : "26 weeks"
            return item(
                "case-past-limit", courtCase, .urgent, days: -standing.daysLeft, in: journey,
                lateness: Lateness.late(days: -standing.daysLeft).words,
                "\(what) ended \(short: standing.deadline.currentLimit)")
        },
        AttentionRule(
            id: "extension-ending",
            title: "An extension ends within the days that the settings name (14 unless set).", panel: "court"
        ) { journey in
            journey.liveCases.compactMap { courtCase in
                let standing = courtCase.standing(on: journey.asAt)
                guard standing.deadline.isLaw, standing.deadline.isExtended,
                    (0...journey.settings.extensionEndingDays).contains(standing.daysLeft)
                else { return nil }
                return item(
                    "extension-ending", courtCase, .soon,
                    days: journey.settings.extensionEndingDays - standing.daysLeft, in: journey,
                    "extension ends \(inDays(standing.daysLeft)), \(short: standing.deadline.currentLimit)")
            }
        },
        AttentionRule(
            id: "case-will-pass",
            title: "A live case passes 26 weeks within the weeks that the settings name (4 unless set).", panel: "court"
        ) { journey in
            journey.liveCases.compactMap { courtCase in
                let standing = courtCase.standing(on: journey.asAt)
                guard standing.deadline.isLaw, !standing.deadline.isExtended,
                    (0...journey.settings.willPassWeeks * 7).contains(standing.daysLeft)
                else { return nil }
                return item(
                    "case-will-pass", courtCase, .soon, days: journey.settings.willPassWeeks * 7 - standing.daysLeft,
                    in: journey,
                    "26 weeks end \(inDays(standing.daysLeft)), \(short: standing.deadline.statutoryLastDay)")
            }
        },
    ]

    /// The item of a case.
    ///
    /// Where it is late, the limit comes last: a narrow screen cuts the end, and how late it is and
    /// for whom it waits say more.
    private static func item(
        _ rule: AttentionRule.ID, _ courtCase: CourtCase, _ severity: AttentionItem.Severity, days: Int,
        in journey: Journey, lateness: Sentence? = nil, _ limit: Sentence
    ) -> AttentionItem {
        let wait: Sentence? = courtCase.currentWait.map { "waits for \($0.waitingFor.rawValue)" }
        let reason: Sentence =
            if let lateness {
                "\(lateness)\(wait.map { ", \($0)" } ?? ""): \(limit)"
            } else {
                "\(limit)\(wait.map { "; \($0)" } ?? "")"
            }
        let team: Sentence = journey.teams[courtCase.team].map { ", \($0.title)" } ?? ""
        return AttentionItem(
            rule: rule, severity: severity, excess: Double(days) / 182, title: "Case \(courtCase.id)\(team)",
            reason: reason, record: .record(courtCase.id), source: courtCase.source)
    }

    /// `today`, `tomorrow`, `in 5 days`.
    static func inDays(_ days: Int) -> Sentence {
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        default: "in \(Figure(days: days))"
        }
    }
}
