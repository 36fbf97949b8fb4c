import Documents
import ImprovementJourney

extension Page {
    /// A finding: what it says, its measures, its actions and their evidence.
    init?(finding id: Finding.ID, in journey: Journey) {
        guard let (finding, inspection) = journey.finding(id) else { return nil }
        let effects = journey.actionEffects
        let answers = FindingAnswers(to: finding, effects, in: journey)
        let keys = finding.measures.map { Series.Key($0) }
        let panel = Panel.named(finding.panel)
        self.init(
            title: "\(finding.title)",
            summary: "\(finding.kind.rawValue.capitalisedSentence), \(inspection.title): "
                + (answers.isPlanKnown
                    ? "\(answers.open) of \(answers.actions.count.counted("action")) open, \(answers.late) late; "
                    : "no plan is recorded; ")
                + "\(answers.improving) of \(keys.count.counted("measure")) improving"
                + (answers.worsening > 0 ? ", \(answers.worsening) getting worse." : "."),
            tone: answers.late > 0 ? .concern : .normal,
            sections: [
                Section(
                    id: "finding", titled: "What it says", blocks: [.paragraph("\(finding.text)")],
                    sources: journey.sources([finding.source])),
                Section(
                    id: "measures", titled: "Measures that show whether it is put right",
                    blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys)),
                Section(
                    id: "actions", titled: "Actions",
                    blocks: [
                        .table(
                            .actions(
                                answers.actions, effects, in: journey,
                                emptyText: answers.isPlanKnown
                                    ? "No action of the plan answers it (board.json)."
                                    : "No plan is recorded, so that what answers it is not known."))
                    ], sources: journey.sources(of: answers.actions, effects)),
                answers.sharing.isEmpty
                    ? nil
                    : Section(
                        id: "sharing", titled: "Open actions that share its measures and do not name it",
                        blocks: [.table(.actions(answers.sharing, effects, in: journey, emptyText: ""))],
                        sources: journey.sources(of: answers.sharing, effects)),
                .evidence(of: answers.actions, in: journey),
                Section(
                    id: "inspection", titled: "Where it stands",
                    blocks: [
                        .table(
                            .facts(
                                [
                                    Fact("Inspection", "\(inspection.title)", .record(inspection.id)),
                                    Fact(
                                        "Concerns", "\(panel?.title ?? finding.panel)",
                                        panel.map { .panel($0.id) }),
                                ] + journey.sourceFacts(finding.source)))
                    ], sources: journey.sources([inspection.source])),
            ].compactMap(\.self))
    }
}
