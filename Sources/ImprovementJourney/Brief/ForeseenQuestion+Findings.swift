extension Journey {
    /// What inspectors come back to: what the last graded report found, then what visits found since, or the last visit
    /// before it; in each what nothing answers first, then as grave as they are.
    var findingQuestions: [ForeseenQuestion] {
        let graded = currentInspection
        let letters = inspections.filter { $0.judgements.isEmpty && !$0.findingsToPutRight.isEmpty }
            .sorted { $1.published < $0.published }
        let since = letters.filter { letter in graded.map { $0.published <= letter.published } ?? true }
        let reports = [graded].compactMap(\.self) + (since.isEmpty ? Array(letters.prefix(1)) : since)
        let effects = actionEffects
        return reports.flatMap { report -> [ForeseenQuestion] in
            let answers = report.findingsToPutRight.map { FindingAnswers(to: $0, effects, in: self) }
            return (answers.filter(\.isUnanswered) + answers.filter { !$0.isUnanswered }).map {
                .finding($0, of: report)
            }
        }
    }
}
