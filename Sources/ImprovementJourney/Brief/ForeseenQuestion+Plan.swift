extension Journey {
    /// What is asked of the plan: late actions, days put back, and whether it works.
    var planQuestions: [ForeseenQuestion] {
        var questions: [ForeseenQuestion] = []
        let late = actions.filter { $0.isLate(on: asAt) }.mostOverdueFirst(on: asAt)
        if !late.isEmpty { questions.append(.actionsLate(late)) }
        let putBack = actions.filter { $0.isPutBack(times: settings.timesPutBack) }
            .sorted { ($1.timesPutBack, $1.slippageDays) < ($0.timesPutBack, $0.slippageDays) }
        if !putBack.isEmpty { questions.append(.actionsPutBack(putBack)) }
        let done = actions.filter(\.status.isDone)
        if !done.isEmpty {
            let effects = actionEffects
            questions.append(.planEffect(done: done.count, worked: done.count { effects[$0] == .worked }))
        }
        return questions
    }

    /// Interventions in force that require something which is not recorded as met.
    var requirementQuestions: [ForeseenQuestion] {
        interventionsInForce.filter { $0.requirements.contains { $0.met == nil } }.map { .requirements($0) }
    }

    /// Findings to be put right that nothing answers; all of them where no plan is recorded.
    var unansweredQuestion: ForeseenQuestion? {
        let unanswered = findingsWithoutKnownAnswer
        return unanswered.isEmpty ? nil : .findingsUnanswered(unanswered)
    }

    /// Time limits of children that have passed.
    var limitsQuestion: ForeseenQuestion? {
        let past = runningClocks.filter { $0.concern == .child && $0.lateness.isLate }
        guard !past.isEmpty else { return nil }
        return .childrensLimits(
            past: past.count, ours: past.count(where: \.waitsForUs), unknown: past.count { $0.waitsFor == nil })
    }
}
