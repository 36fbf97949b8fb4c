import Documents
import ImprovementJourney

extension Page {
    /// An intervention: what it says, how it stands, what it requires and what answers each requirement.
    init?(intervention id: Intervention.ID, in journey: Journey) {
        guard let intervention = journey.interventions[id] else { return nil }
        let effects = journey.actionEffects
        let required = Set(intervention.requirements.map(\.id))
        let actions = journey.actions.filter { $0.requirement.map(required.contains) ?? false }
        let met: Sentence = intervention.metWords.map { ": \($0)" } ?? ""
        var sections = [
            Section(
                id: "notice", titled: "What it says",
                blocks: [.paragraph("\(intervention.text)"), .table(.facts(intervention.facts(in: journey)))],
                sources: journey.sources([intervention.source])),
            Section(
                id: "requirements", titled: "What it requires",
                blocks: [.table(.requirements(of: [intervention], in: journey, leadsToNotice: false))],
                sources: journey.sources(intervention.requirements.map(\.source))),
        ]
        if let evidence = intervention.evidenceSection(in: journey) { sections.append(evidence) }
        sections.append(
            Section(
                id: "actions", titled: "Actions that answer it",
                blocks: [
                    .table(.actions(actions, effects, in: journey, emptyText: "No action of the plan names it."))
                ],
                sources: journey.sources(of: actions, effects)))
        self.init(
            title: "\(intervention.title)",
            summary: "\(intervention.title), \(journey.standingWords(of: intervention))\(met).",
            tone: journey.standing(of: intervention) == .inForce ? .concern : .normal, sections: sections)
    }
}

extension Intervention {
    fileprivate func facts(in journey: Journey) -> [Fact] {
        var facts =
            [Fact("Kind", "\(kind.title)"), Fact("Issued", "\(issued)")] + Fact.knownFrom(knownFrom)
            + [Fact("Power", power.map { TableCell("\($0)") } ?? TableCell("not on this record", .quiet))]
        if let earlier = replaces.flatMap({ journey.interventions[$0] }) {
            facts.append(Fact("Replaces", "\(earlier.title)", .record(earlier.id)))
        }
        facts.append(
            Fact(
                "How it stands",
                TableCell(journey.standingWords(of: self).capitalised, journey.standingTone(of: self))))
        if case .replaced(let later) = journey.standing(of: self) {
            facts.append(Fact("Replaced by", "\(later.title)", .record(later.id)))
        }
        return facts + journey.sourceFacts(source)
    }

    /// What shows how far its requirements are met, the newest first; nil where nothing does.
    fileprivate func evidenceSection(in journey: Journey) -> Section? {
        let pieces = requirements.flatMap { requirement in
            requirement.evidence.map { (requirement: requirement, evidence: $0) }
        }.sorted { $1.evidence.on < $0.evidence.on }
        guard !pieces.isEmpty else { return nil }
        let columns: [Column<(offset: Int, element: (requirement: Requirement, evidence: Requirement.Evidence))>] = [
            Column("on", "On", rank: 1) { TableCell($0.element.evidence.on) },
            Column("evidence", "Evidence", rank: 1, isFlexible: true) { TableCell("\($0.element.evidence.text)") },
            Column("requirement", "Requirement", rank: 2, isFlexible: true) {
                TableCell("\($0.element.requirement.text)", .quiet)
            },
        ]
        return Section(
            id: "evidence", titled: "Evidence",
            blocks: [
                .table(Table(of: Array(pieces.enumerated()), id: { String($0.offset + 1) }, columns: columns))
            ], sources: journey.sources(pieces.map(\.requirement.source)))
    }
}
