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
            judgementSection?.showingFirst(6), currentFindings?.showingFirst(4),
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
        if unanswered > 0 { summary += ", \(unanswered) without an open action or evidence" }
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

    private var earlierFindings: Section? {
        let current = journey.currentInspection?.id
        let findings = events.filter { $0.id != current }.flatMap(\.findings).filter { $0.kind != .strength }
        guard !findings.isEmpty else { return nil }
        return Section(
            id: "earlier-findings", titled: "To put right since earlier inspections",
            blocks: [.table(.findings(findings, effects, in: journey, emptyText: ""))],
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
