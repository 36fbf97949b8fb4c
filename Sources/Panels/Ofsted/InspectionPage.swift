import Documents
import ImprovementJourney

extension Page {
    /// An inspection or visit: its grades, what it said, and its findings.
    init?(inspection id: Inspection.ID, in journey: Journey) {
        guard let inspection = journey.inspections[id] else { return nil }
        let effects = journey.actionEffects
        let toPutRight = inspection.findingsToPutRight
        let strengths = inspection.strengths
        let sources = journey.sources([inspection.source])
        var facts =
            [
                Fact("Kind", "\(inspection.kind.title), \(inspection.scale.rawValue)"),
                Fact("Inspectors came", "\(inspection.began)"),
                Fact("Published", "\(inspection.published)"),
            ] + journey.sourceFacts(inspection.source)
        if !inspection.judgements.isEmpty {
            facts += JudgementArea.allCases
                .filter { inspection.grade($0) != nil || inspection.absence(of: $0) != .didNotExist }
                .map { Fact("\(inspection.title(of: $0))", inspection.cell($0)) }
        }
        self.init(
            title: "\(inspection.title)",
            summary: inspection.findings.isEmpty
                ? "\(inspection.title): \(inspection.overallWords); its findings are not recorded."
                : "\(inspection.title): \(inspection.overallWords), "
                    + "\(toPutRight.count.counted("finding")) to put right, \(strengths.count.counted("strength")).",
            tone: inspection.grade(.overall)?.tone ?? .normal,
            sections: [
                Section(id: "judgements", titled: "Judgements", blocks: [.table(.facts(facts))], sources: sources),
                Section(
                    id: "letter", titled: "What it said",
                    blocks: [.paragraph(inspection.letter.isEmpty ? "Nothing is recorded." : "\(inspection.letter)")],
                    sources: sources),
                Section(
                    id: "findings", titled: "To put right",
                    blocks: [
                        .table(
                            .findings(
                                toPutRight, effects, in: journey, emptyText: "The record names nothing to put right."))
                    ], sources: journey.sources(of: toPutRight)),
                Section(
                    id: "strengths", titled: "Strengths",
                    blocks: [
                        .table(.findings(strengths, effects, in: journey, emptyText: "The record names no strength."))
                    ],
                    sources: journey.sources(of: strengths)),
            ])
    }
}
