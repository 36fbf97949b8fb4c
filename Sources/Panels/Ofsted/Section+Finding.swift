import Documents
import ImprovementJourney

extension Section {
    /// What inspectors found and the measures of a panel that show whether it is put right.
    ///
    /// - Parameter measures: the panel's measures within the year; those that the finding names stand below it.
    static func finding(
        _ finding: Finding, of inspection: Inspection, beside measures: [Measure], in journey: Journey
    ) -> Section {
        let own = finding.measures.filter { id in measures.contains { $0.id == id } }.map { Series.Key($0) }
        let figures = journey.sources(ofSeries: own)
        let kind = finding.kind == .improvement ? "" : "\(finding.kind.rawValue.capitalisedSentence): "
        let section = Section(
            id: finding.id.text,
            title: "\(kind)\(finding.title), \(inspection.published)"
                + Source.provenanceWords(figures, of: "figures"),
            blocks: [.paragraph("\(finding.text)", .quiet)]
                + (own.isEmpty ? [] : [.table(.measures(own, in: journey))]),
            sources: journey.sources([finding.source] + figures.map(\.id)))
        // What no measure shows is told as a finding, and nothing is to be added.
        return own.isEmpty ? section.onlyNamedAmongPanels(elsewhere: "under Ofsted") : section
    }

    /// What inspectors said last about the subject of a panel and is to be put right, the gravest first.
    static func findingsToPutRight(of panel: String, in journey: Journey) -> [Section] {
        let measures = journey.measures.filter { $0.panel == panel && $0.cadence.isWithinYear }
        let ids = Set(measures.map(\.id))
        let findings = journey.inspections.filter(journey.isLastWord).sorted { $1.published < $0.published }
            .flatMap { inspection in inspection.findingsToPutRight.map { (finding: $0, inspection: inspection) } }
            .filter { $0.finding.panel == panel || !ids.isDisjoint(with: $0.finding.measures) }
        return
            (findings.filter { $0.finding.kind == .priorityAction }
            + findings.filter { $0.finding.kind != .priorityAction }).map {
                finding($0.finding, of: $0.inspection, beside: measures, in: journey)
            }
    }
}
