import Documents
import ImprovementJourney

extension Panel {
    /// How the inspectors see the service.
    static let ofsted = Panel(
        id: "ofsted", key: "2", title: "Ofsted", question: "How do the inspectors see us?"
    ) { OfstedPages(journey: $0).panel }
}

/// What the inspectors said, as known on a journey's day.
struct OfstedPages {
    /// The journey, as it stands.
    let journey: Journey
    /// Which actions are shown to work.
    let effects: ActionEffects

    init(journey: Journey) {
        self.journey = journey
        effects = journey.actionEffects
    }

    var panel: Page {
        let current = journey.currentInspection
        return Page(
            title: "Ofsted", summary: summary,
            tone: current?.grade(.overall) == .inadequate ? .concern : .strong,
            sections: [chartSection, judgementSection, currentFindings, listSection, noticeSection, strengthSection]
                .compactMap { $0 } + [earlierFindings, eventSection].compactMap { $0 })
    }

    private var summary: String {
        guard let current = journey.currentInspection, let grade = current.grade(.overall) else {
            return journey.inspections.isEmpty
                ? "No inspection is known on this day: ofsted.json would hold it."
                : "No grade is known on this day; \(journey.inspections.count.counted("event")) of Ofsted without one."
        }
        let toImprove = current.findings.filter { $0.kind != .strength }
        let unanswered = journey.unansweredFindings.count
        var text = "\(grade.title(on: current.scale)) since \(current.published.words)"
        if !toImprove.isEmpty { text += "; \(toImprove.count.counted("finding")) to put right" }
        if unanswered > 0 { text += ", \(unanswered) without an open action or evidence" }
        return text + "."
    }

    /// Every graded inspection that is published, the newest first.
    private var graded: [Inspection] {
        journey.inspections.filter { $0.grade(.overall) != nil }.sorted { $1.published < $0.published }
    }

    /// Every event, the newest first.
    private var events: [Inspection] { journey.inspections.sorted { $1.began < $0.began } }

    private var chartSection: Section? {
        guard let current = graded.first else { return nil }
        let steps = journey.inspections.sorted { $0.published < $1.published }.filter {
            $0.published.first <= journey.asAt
        }
        .map { inspection in
            let grade = inspection.grade(.overall)
            return StepChart.Step(
                on: inspection.published, level: grade?.rank,
                label: "\(inspection.title): \(grade?.title(on: inspection.scale) ?? "no grade")")
        }
        // The third grade by its name on the latest scale, in a word where that name is a sentence.
        let third =
            current.scale == .before2013
            ? current.scale.thirdGradeTitle : JudgementScale.singleInspectionFramework.thirdGradeTitle
        return Section(
            id: "timeline", titled: "Overall effectiveness over time",
            blocks: [
                .stepChart(
                    StepChart(
                        title: "Overall effectiveness",
                        levels: Grade.allCases.sorted().map { $0 == .third ? third : $0.title(on: current.scale) },
                        steps: steps, until: journey.asAt))
            ], sources: journey.sources(journey.inspections.map(\.source)))
    }

    private var judgementSection: Section? {
        let inspections = Array(graded.prefix(4))
        guard !inspections.isEmpty else { return nil }
        let columns =
            [Table.Column("area", "Judgement", rank: 1, isFlexible: true)]
            + inspections.enumerated().map { index, inspection in
                Table.Column(
                    inspection.id.text, inspection.published.words, rank: index + 1,
                    definition: "\(inspection.title), on its own scale: \(inspection.scale.gradeTitles). "
                        + "n/e: not a judgement of its own at the time; -: not in this record.")
            }
        let rows = JudgementArea.allCases.map { area in
            Table.Row(
                id: area.rawValue,
                cells: [TableCell(area.title)] + inspections.map { $0.cell(area) },
                destination: inspections.first.map { .record($0.id) })
        }
        return Section(
            id: "judgements", titled: "Judgements, the newest first",
            blocks: [.table(Table(columns: columns, rows: rows))],
            sources: journey.sources(inspections.map(\.source)))
    }

    private var currentFindings: Section? {
        guard let current = journey.currentInspection else { return nil }
        let findings = current.findings.filter { $0.kind != .strength }.sorted { $0.kind.rank < $1.kind.rank }
        return Section(
            id: "findings", titled: "To put right: \(current.title)",
            blocks: [
                .table(.findings(findings, effects, in: journey, emptyText: "The record names nothing to put right."))
            ], sources: journey.sources(of: findings))
    }

    private var earlierFindings: Section? {
        let current = journey.currentInspection?.id
        let findings = events.filter { $0.id != current }.flatMap(\.findings).filter { $0.kind != .strength }
        guard !findings.isEmpty else { return nil }
        return Section(
            id: "earlier-findings", titled: "To put right since earlier inspections",
            blocks: [.table(.findings(findings, effects, in: journey, emptyText: ""))],
            sources: journey.sources(of: findings))
    }

    private var strengthSection: Section? {
        let findings = events.flatMap { inspection in
            inspection.findings.filter { $0.kind == .strength }.map { (inspection, $0) }
        }
        guard !findings.isEmpty else { return nil }
        let rows = findings.map { inspection, finding in
            Table.Row(
                id: finding.id.text, cells: [TableCell(finding.title), TableCell(inspection.title, .quiet)],
                destination: .record(finding.id))
        }
        return Section(
            id: "strengths", titled: "Strengths",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("strength", "Strength", rank: 1, isFlexible: true),
                            Table.Column("inspection", "Named by", rank: 2),
                        ], rows: rows))
            ], sources: journey.sources(findings.map(\.1.source)))
    }

    private var listSection: Section {
        let rows = events.map { inspection in
            let toImprove = inspection.findings.count { $0.kind != .strength }
            return Table.Row(
                id: inspection.id.text,
                cells: [
                    TableCell(inspection.title), TableCell(inspection.kind.title, .quiet),
                    TableCell(inspection.published.words), inspection.overallCell,
                    TableCell(Figure(count: toImprove)),
                    TableCell(Figure(count: inspection.findings.count - toImprove)),
                ], destination: .record(inspection.id))
        }
        return Section(
            id: "events", titled: "Inspections and visits",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("event", "Event", rank: 1, isFlexible: true),
                            Table.Column("kind", "Kind", rank: 5),
                            Table.Column("published", "Published", rank: 3),
                            Table.Column(
                                "grade", "Overall", rank: 1, definition: "The grade for overall effectiveness."),
                            Table.Column(
                                "findings", "To put right", alignment: .right, rank: 2,
                                definition: "Areas for priority action and for improvement that the record holds."),
                            Table.Column(
                                "strengths", "Strengths", alignment: .right, rank: 4,
                                definition: "Strengths that the record holds."),
                        ], rows: rows, emptyText: "ofsted.json would hold the inspections and visits."))
            ], sources: journey.sources(events.map(\.source)))
    }

    private var noticeSection: Section? {
        let notices = journey.directionNotices.filter { $0.lifted == nil }
        guard !notices.isEmpty else { return nil }
        return Section(
            id: "threat", titled: "What hangs on it",
            blocks: [.table(.facts(notices.map { $0.fact }))], sources: journey.sources(notices.map(\.source)))
    }

    private var eventSection: Section? { .events(of: "ofsted", in: journey) }
}

extension Inspection {
    /// The grade for an area, on the inspection's own scale, or why there is none.
    func cell(_ area: JudgementArea) -> TableCell {
        if let grade = grade(area) { return TableCell(grade.title(on: scale), grade.tone) }
        // January 2023 made care leavers a judgement of its own: before that it is not missing, it did not exist.
        let isOlder = area == .careLeavers && published.first < Day("2023-01-01") ?? published.first
        return TableCell(Figure(.missing(isOlder ? .didNotExist : .notReported), unit: .count), .quiet)
    }

    /// The overall grade, or that the event gives none.
    var overallCell: TableCell {
        if let grade = grade(.overall) { return TableCell(grade.title(on: scale), grade.tone) }
        return TableCell(kind == .inspection ? "not published yet" : "no grade", .quiet)
    }
}

extension Inspection.Kind {
    /// The kind on screen.
    var title: String { rawValue.capitalisedSentence }
}

extension Grade {
    /// How a grade strikes the eye.
    var tone: Tone { self == .inadequate ? .concern : .strong }
}

extension JudgementScale {
    /// The scale's grades, worst first, in a sentence.
    var gradeTitles: String { Grade.allCases.sorted().map { $0.title(on: self) }.joined(separator: ", ") }
}

extension Finding.Kind {
    /// The order in lists.
    var rank: Int {
        switch self {
        case .priorityAction: 0
        case .improvement: 1
        case .strength: 2
        }
    }
}

extension DirectionNotice {
    /// The notice as a fact: since when it stands and how far it is met.
    var fact: Table.Row {
        let met = requirements.count { $0.met != nil }
        return .fact(
            title,
            TableCell(
                "in force since \(issued.words); \(met) of \(requirements.count.counted("requirement")) recorded as met",
                .concern), .record(id))
    }
}

extension Section {
    /// What happened that concerns a panel and belongs to no other record, the newest first; nil where nothing did.
    static func events(of panel: String, in journey: Journey) -> Section? {
        let events = journey.events.filter { $0.panel == panel }.sorted { $1.on < $0.on }
        guard !events.isEmpty else { return nil }
        return Section(
            id: "events-\(panel)", titled: "What happened",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("on", "When", rank: 1),
                            Table.Column("event", "What", rank: 1, isFlexible: true),
                        ],
                        rows: events.map {
                            Table.Row(
                                id: $0.id.text, cells: [TableCell($0.on.words, .quiet), TableCell($0.title)],
                                destination: .record($0.id))
                        }))
            ], sources: journey.sources(events.map(\.source)))
    }
}
