import Documents
import ImprovementJourney

extension Panel {
    /// How the inspectors see the service.
    static let ofsted = Panel(
        id: "ofsted", key: "2", title: "Ofsted", question: "How do the inspectors see us?"
    ) { OfstedPage(journey: $0).page.aboutPlan() }
}

/// What the inspectors said, as known on a journey's day.
struct OfstedPage {
    /// The journey, as it stands.
    let journey: Journey
    /// Which actions are shown to work.
    let effects: ActionEffects

    init(journey: Journey) {
        self.journey = journey
        effects = journey.actionEffects
    }

    var page: Page {
        let sections = [
            judgementSection?.showingFirst(6), newestFindings?.showingFirst(4), currentFindings?.showingFirst(4),
            otherFindingsSince,
            .inspectionClocks(in: journey)?.showingFirst(3).onlyNamedAmongPanels(elsewhere: "under Overview"),
            noticeSection?.onlyNamedAmongPanels(elsewhere: "under Overview"),
            listSection,
            chartSection?.onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel ofsted"), strengthSection,
            earlierFindings,
        ]
        return Page(
            title: "Ofsted", summary: summary,
            tone: journey.ofstedStanding?.tone ?? .strong,
            sections: sections.compactMap(\.self))
    }

    /// Every graded inspection that is published, the newest first.
    var graded: [Inspection] {
        journey.gradedInspections
    }

    /// Every event, the newest first.
    var events: [Inspection] { journey.inspections.sorted { $1.began < $0.began } }

    private var summary: Sentence {
        guard let standing = journey.ofstedStanding else {
            return journey.inspections.isEmpty
                ? "No inspection is known on this day: \(journey.wouldHold("ofsted", "it", broughtBy: "ofsted"))."
                : "No grade is known on this day; \(journey.inspections.count.counted("event")) of Ofsted without one."
        }
        let toPutRight = standing.inspection.findingsToPutRight.count
        let unanswered = journey.unansweredFindings.count
        var summary = journey.words(standing)
        if toPutRight > 0 { summary += "; \(toPutRight.counted("finding")) to put right" }
        let since = journey.visitsSinceGrades.reduce(0) { $0 + $1.findingsToPutRight.count }
        if since > 0 {
            summary +=
                toPutRight > 0
                ? " and \(since) more of visits since" : "; \(since.counted("finding")) of visits since to put right"
        }
        if unanswered > 0 {
            let ofAll = toPutRight > 0 && since > 0 ? " of all" : ""
            summary += ", \(unanswered)\(ofAll) without an open action or evidence"
        } else if toPutRight + since > 0, !journey.holds(Action.self) {
            summary += "; no plan is recorded"
        }
        return summary + "."
    }

    private var currentFindings: Section? {
        guard let current = journey.currentInspection else { return nil }
        let findings = current.findingsToPutRight
        return Section(
            id: "findings", titled: "To put right: \(current.title)",
            blocks: [
                .table(.findings(findings, effects, in: journey, emptyText: current.nothingToPutRight))
            ], sources: journey.sources(of: findings))
    }

    /// The visits since the last graded report that found something, the newest first.
    private var visits: [Inspection] { journey.visitsSinceGrades.filter { !$0.findingsToPutRight.isEmpty } }

    /// What the newest visit found since the last graded report; nil where none did.
    private var newestFindings: Section? {
        visits.first.flatMap { visit in
            findings(
                "visit-findings", "To put right: \(visit.title), published \(visit.published)",
                visit.findingsToPutRight)
        }
    }

    private var otherFindingsSince: Section? {
        findings(
            "other-visit-findings", "To put right: other visits since the report",
            visits.dropFirst().flatMap(\.findingsToPutRight))
    }

    private var earlierFindings: Section? {
        findings(
            "earlier-findings", "To put right since earlier inspections",
            events.filter { !journey.isLastWord($0) }.flatMap(\.findings).filter { $0.kind != .strength })
    }

    private func findings(_ id: String, _ title: Sentence, _ findings: [Finding]) -> Section? {
        guard !findings.isEmpty else { return nil }
        return Section(
            id: id, titled: title, blocks: [.table(.findings(findings, effects, in: journey, emptyText: ""))],
            sources: journey.sources(of: findings))
    }

    private var noticeSection: Section? {
        let notices = journey.interventionsHanging
        guard !notices.isEmpty else { return nil }
        let facts = notices.map { notice in
            Fact(
                "\(notice.title)",
                TableCell(
                    ["\(journey.standingWords(of: notice))", notice.metWords].compactMap(\.self).joined(
                        separator: "; "),
                    journey.standingTone(of: notice)),
                .record(notice.id))
        }
        return Section(
            id: "threat", titled: "What hangs on it", blocks: [.table(.facts(facts))],
            sources: journey.sources(notices.map(\.source)))
    }
}
