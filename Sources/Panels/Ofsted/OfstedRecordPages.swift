import Documents
import ImprovementJourney

extension Page {
    /// An inspection or visit: its grades, what it said, and its findings.
    init?(inspection id: Inspection.ID, in journey: Journey) {
        guard let inspection = journey.inspections[id] else { return nil }
        let effects = journey.actionEffects
        let toImprove = inspection.findings.filter { $0.kind != .strength }.sorted { $0.kind.rank < $1.kind.rank }
        let strengths = inspection.findings.filter { $0.kind == .strength }
        let grade = inspection.grade(.overall)
        let sources = journey.sources([inspection.source])
        var facts: [Table.Row] = [
            .fact("Kind", TableCell("\(inspection.kind.title), \(inspection.scale.rawValue)")),
            .fact("Inspectors came", TableCell(inspection.began.words)),
            .fact("Published", TableCell(inspection.published.words)),
        ]
        if !inspection.judgements.isEmpty {
            facts += JudgementArea.allCases.map { .fact($0.title, inspection.cell($0)) }
        }
        self.init(
            title: inspection.title,
            summary: "\(inspection.title): \(grade?.title(on: inspection.scale) ?? inspection.overallCell.text), "
                + "\(toImprove.count.counted("finding")) to put right, \(strengths.count.counted("strength")).",
            tone: grade?.tone ?? .normal,
            sections: [
                Section(id: "judgements", titled: "Judgements", blocks: [.table(.facts(facts))], sources: sources),
                Section(
                    id: "letter", titled: "What it said",
                    blocks: [.paragraph(inspection.letter.isEmpty ? "Nothing is recorded." : inspection.letter)],
                    sources: sources),
                Section(
                    id: "findings", titled: "To put right",
                    blocks: [
                        .table(
                            .findings(
                                toImprove, effects, in: journey, emptyText: "The record names nothing to put right."))
                    ], sources: journey.sources(of: toImprove)),
                Section(
                    id: "strengths", titled: "Strengths",
                    blocks: [
                        .table(.findings(strengths, effects, in: journey, emptyText: "The record names no strength."))
                    ],
                    sources: journey.sources(of: strengths)),
            ])
    }

    /// A finding: what it says, its measures, its actions and their evidence.
    init?(finding id: Finding.ID, in journey: Journey) {
        guard let (finding, inspection) = journey.finding(id) else { return nil }
        let actions = journey.actions(for: id)
        let effects = journey.actionEffects
        let open = actions.count { $0.status.isOpen }
        let late = actions.count { ($0.daysLate(on: journey.asAt) ?? 0) > 0 }
        let keys = finding.measures.map { Series.Key($0) }
        let improving = journey.improving(finding.measures)
        self.init(
            title: finding.title,
            summary: "\(finding.kind.rawValue.capitalisedSentence), \(inspection.title): "
                + "\(open) of \(actions.count.counted("action")) open, \(late) late; "
                + "\(improving) of \(keys.count.counted("measure")) improving.",
            tone: late > 0 ? .concern : .normal,
            sections: [
                Section(
                    id: "finding", titled: "What it says", blocks: [.paragraph(finding.text)],
                    sources: journey.sources([finding.source])),
                Section(
                    id: "measures", titled: "Measures that show whether it is put right",
                    blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys)),
                Section(
                    id: "actions", titled: "Actions",
                    blocks: [
                        .table(
                            .actions(
                                actions, effects, in: journey,
                                emptyText: "No action of the plan answers it (board.json)."))
                    ], sources: journey.sources(of: actions, effects)),
                .evidence(of: actions, in: journey),
                Section(
                    id: "inspection", titled: "Where it stands",
                    blocks: [
                        .table(
                            .facts([
                                .fact("Inspection", TableCell(inspection.title), .record(inspection.id)),
                                .fact(
                                    "Concerns",
                                    TableCell(Panel.named(finding.panel)?.title ?? finding.panel),
                                    Panel.named(finding.panel).map { .panel($0.id) }),
                            ]))
                    ], sources: journey.sources([inspection.source])),
            ])
    }

    /// A direction notice: what it says, what it requires and what answers each requirement.
    init?(directionNotice id: DirectionNotice.ID, in journey: Journey) {
        guard let notice = journey.directionNotices[id] else { return nil }
        let effects = journey.actionEffects
        let met = notice.requirements.count { $0.met != nil }
        let ids = Set(notice.requirements.map(\.id))
        let actions = journey.actions.filter { $0.requirement.map(ids.contains) ?? false }
        let state = notice.lifted.map { "lifted \($0.words)" } ?? "in force since \(notice.issued.words)"
        self.init(
            title: notice.title,
            summary: "\(notice.title), \(state): \(met) of \(notice.requirements.count.counted("requirement")) "
                + "recorded as met.",
            tone: notice.lifted == nil ? .concern : .normal,
            sections: [
                Section(
                    id: "notice", titled: "What it says", blocks: [.paragraph(notice.text)],
                    sources: journey.sources([notice.source])),
                Section(
                    id: "requirements", titled: "What it requires",
                    blocks: [
                        .table(
                            .requirements(
                                notice.requirements.map { requirement in
                                    // This is the notice's page already: the row leads nowhere.
                                    var row = journey.requirementRow(requirement, of: notice)
                                    row.destination = nil
                                    return row
                                }))
                    ], sources: journey.sources(notice.requirements.map(\.source))),
                Section(
                    id: "actions", titled: "Actions that answer it",
                    blocks: [
                        .table(.actions(actions, effects, in: journey, emptyText: "No action of the plan names it."))
                    ],
                    sources: journey.sources(of: actions, effects)),
            ])
    }
}

extension Section {
    /// Everything that the owners of actions gave as evidence, the newest first.
    static func evidence(of actions: [Action], in journey: Journey) -> Section {
        let items = actions.flatMap { action in
            action.changes.compactMap { change in change.evidence.map { (action, change.on, $0) } }
        }.sorted { $1.1 < $0.1 }
        return Section(
            id: "evidence", titled: "Evidence",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("on", "On", rank: 1),
                            Table.Column("evidence", "Evidence", rank: 1, isFlexible: true),
                            Table.Column("action", "Action", rank: 2),
                        ],
                        rows: items.enumerated().map { index, item in
                            Table.Row(
                                id: "\(item.0.id) \(item.1) \(index)",
                                cells: [TableCell(item.1), TableCell(item.2), TableCell(item.0.id.text, .quiet)],
                                destination: .record(item.0.id))
                        }, emptyText: "No evidence is recorded."))
            ], sources: journey.sources(items.map(\.0.source)))
    }
}
