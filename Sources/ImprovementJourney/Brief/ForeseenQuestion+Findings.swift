extension Journey {
    /// What inspectors come back to: what visits found since the last graded report, the newest first, then what the report
    /// found, and without a visit since what the last one before it did; in each what nothing answers first, then as grave as
    /// they are.
    var findingQuestions: [ForeseenQuestion] {
        let since = visitsSinceGrades.filter { !$0.findingsToPutRight.isEmpty }
        let before = inspections.filter { $0.judgements.isEmpty && !$0.findingsToPutRight.isEmpty }
            .max { $0.published < $1.published }
        let reports = since + [currentInspection, since.isEmpty ? before : nil].compactMap(\.self)
        let effects = actionEffects
        return reports.flatMap { report -> [ForeseenQuestion] in
            let answers = report.findingsToPutRight.map { FindingAnswers(to: $0, effects, in: self) }
            return (answers.filter(\.isUnanswered) + answers.filter { !$0.isUnanswered }).map {
                .finding($0, of: report)
            }
        }
    }
}
