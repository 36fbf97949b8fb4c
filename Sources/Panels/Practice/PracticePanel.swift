import Documents
import ImprovementJourney

extension Panel {
    /// Whether the child feels the difference.
    static let practice = Panel(
        id: "practice", key: "7", title: "Practice", question: "Does the child feel the difference?"
    ) { Practice(journey: $0).page }
}

/// The measures behind the findings on a journey's day.
struct Practice {
    /// The journey, as it stands.
    let journey: Journey
    /// The measures of practice that are taken every month or quarter.
    let measures: [Measure]
    /// Findings that name one of them or concern practice, the gravest kind and the latest inspection first.
    let findings: [(finding: Finding, inspection: Inspection)]

    init(journey: Journey) {
        self.journey = journey
        let measures = journey.measures.filter { $0.panel == "practice" && $0.cadence.isWithinYear }
        let ids = Set(measures.map(\.id))
        self.measures = measures
        findings = journey.inspections.sorted { $0.published > $1.published }
            .flatMap { inspection in inspection.findings.map { (finding: $0, inspection: inspection) } }
            .filter { $0.finding.panel == "practice" || !ids.isDisjoint(with: $0.finding.measures) }
            .enumerated()
            .sorted { ($0.element.finding.kind.gravity, $0.offset) < ($1.element.finding.kind.gravity, $1.offset) }
            .map(\.element)
    }

    var page: Page {
        let claims = journey.claims.filter { $0.panel == "practice" }
        let sections: [Section?] =
            findings.map { findingSection($0.finding, $0.inspection) as Section? }
            + [otherSection, auditSection, challengeSection, publishedSection, Section.claims(claims, in: journey)]
        return Page(
            title: "Practice", summary: summary, tone: statuses.contains(.concern) ? .concern : .normal,
            sections: sections.compactMap { $0 })
    }

    /// The verdicts of all measures that have one.
    private var verdicts: [(measure: Measure, verdict: Verdict)] {
        measures.compactMap { measure in
            journey.verdict(Series.Key(measure.id)).map { (measure, $0) }
        }
    }

    private var statuses: [Status] { verdicts.map { Status($0.verdict) } }

    private var summary: String {
        let verdicts = verdicts
        guard !verdicts.isEmpty else {
            return "No figure of practice is known on this day: practice.json would hold them."
        }
        let worse = verdicts.filter { Status($0.verdict) == .concern }
        let better = verdicts.count { Status($0.verdict) == .improving }
        let failing = verdicts.count { $0.verdict.assurance == .willNotMeet }
        let others = worse.count > 1 ? " and \(worse.count - 1) more" : ""
        let named = worse.first.map { " (\($0.measure.title)\(others))" } ?? ""
        let unmet = failing > 0 ? "; \(failing) will not meet the target without change" : ""
        return
            "Of \(verdicts.count.counted("measure")) \(worse.count) \(worse.count == 1 ? "gets" : "get") worse\(named), "
            + "\(better) \(better == 1 ? "improves" : "improve")\(unmet)."
    }

    private func findingSection(_ finding: Finding, _ inspection: Inspection) -> Section {
        let own = finding.measures.filter { id in measures.contains { $0.id == id } }.map { Series.Key($0) }
        let figures = journey.sources(ofSeries: own)
        let kind = finding.kind == .improvement ? "" : "\(finding.kind.rawValue.capitalisedSentence): "
        return Section(
            id: finding.id.text,
            title:
                "\(kind)\(finding.title), \(inspection.published.words)\(Journey.provenanceWords(figures, of: "figures"))",
            blocks: [.paragraph(finding.text, .quiet)] + (own.isEmpty ? [] : [.table(.measures(own, in: journey))]),
            sources: journey.sources([finding.source] + figures.map(\.id)))
    }

    private var otherSection: Section? {
        let named = Set(findings.flatMap(\.finding.measures))
        let keys = measures.filter { !named.contains($0.id) && $0.id != .audits }.map { Series.Key($0.id) }
        guard !keys.isEmpty || findings.isEmpty else { return nil }
        return Section(
            id: "other", titled: findings.isEmpty ? "Measures of practice" : "Measures behind no finding",
            blocks: [.table(.measures(keys, in: journey))], sources: journey.sources(ofSeries: keys))
    }

    private var publishedSection: Section? {
        let yearly = journey.measures.filter { $0.panel == "practice" && !$0.cadence.isWithinYear }
        let keys = yearly.flatMap { measure in
            journey.comparisonScopes.map { Series.Key(measure.id, $0) }.filter { journey.series($0) != nil }
        }
        return keys.isEmpty
            ? nil : .years(id: "published", title: "Year by year, beside region and England", keys, in: journey)
    }
}

extension Cadence {
    /// Whether there are several periods a year.
    var isWithinYear: Bool {
        switch self {
        case .monthly, .quarterly: true
        case .yearToMarch, .yearToSeptember: false
        }
    }
}

extension Finding.Kind {
    /// The gravest first.
    fileprivate var gravity: Int {
        switch self {
        case .priorityAction: 0
        case .improvement: 1
        case .strength: 2
        }
    }
}
