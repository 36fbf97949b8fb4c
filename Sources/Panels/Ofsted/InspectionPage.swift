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
                Fact("Kind", "\(journey.kindTitle(inspection))"),
                Fact("Held under", "\(journey.framework(of: inspection).title)"),
                Fact("Inspectors came", "\(inspection.began)"),
                Fact("Published", "\(inspection.published)"),
            ] + journey.sourceFacts(inspection.source)
        if let theme = inspection.theme { facts.insert(Fact("Theme", "\(theme)"), at: 2) }
        if !inspection.judgements.isEmpty {
            let graded = journey.areas(of: [inspection]).filter {
                inspection.grade($0) != nil || journey.absence(of: $0, in: inspection) != .didNotExist
            }
            facts += graded.map { area in
                Fact("\(journey.title(of: area, in: inspection))", journey.gradeCell(area, of: inspection))
            }
        }
        self.init(
            title: "\(inspection.title)",
            summary: inspection.findings.isEmpty
                ? "\(inspection.title): \(journey.overallWords(inspection)); its findings are not recorded."
                : "\(inspection.title): \(journey.overallWords(inspection)), "
                    + "\(toPutRight.count.counted("finding")) to put right, \(strengths.count.counted("strength")).",
            tone: journey.overallCell(inspection).tone,
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
