import Documents
import ImprovementJourney

extension OfstedPage {
    /// Every inspection and visit, the newest first.
    var listSection: Section {
        let columns: [Column<Inspection>] = [
            Column("event", "Event", rank: 1, isFlexible: true) { inspection in
                // Titles of visits may have the theme in them.
                let theme = inspection.theme.flatMap { theme in
                    inspection.title.lowercased().contains(theme.lowercased()) ? nil : ": \(theme)"
                }
                return TableCell("\(inspection.title)\(theme ?? "")")
            },
            Column("kind", "Kind", rank: 5) { TableCell("\(journey.kindTitle($0))", .quiet) },
            Column("published", "Published", rank: 1, order: { Double($0.published.first.daysSince1970) }) {
                TableCell("\($0.published)")
            },
            Column(
                "grade", "Overall", rank: 1, definition: "The grade for overall effectiveness.",
                order: { inspection in
                    inspection.grade(.overall).flatMap { journey.framework(of: inspection).rank(of: $0) }.map(
                        Double.init)
                }
            ) { journey.overallCell($0) },
            Column(
                "findings", "To put right", alignment: .right, rank: 2,
                definition: "Areas for priority action and for improvement that the record holds."
            ) { $0.countCell($0.findingsToPutRight.count) },
            Column(
                "strengths", "Strengths", alignment: .right, rank: 4, definition: "Strengths that the record holds."
            ) { $0.countCell($0.strengths.count) },
        ]
        return Section(
            id: "events", titled: "Inspections and visits",
            blocks: [
                .table(
                    Table(
                        of: events, id: \.id.text, leadsTo: { .record($0.id) },
                        detail: { journey.inFull($0.letter.isEmpty ? nil : $0.letter, $0.source) },
                        closed: ClosedRecords("of more than 12 months ago", from: \.source) {
                            !journey.isLastWord($0) && journey.isHistory($0.published)
                        },
                        emptyText: "\(journey.wouldHold("ofsted", "the inspections and visits", broughtBy: "ofsted")).",
                        columns: columns))
            ], sources: journey.sources(events.map(\.source)))
    }

    /// What is done well, by whichever inspection named it; nil where nothing is named.
    var strengthSection: Section? {
        let strengths = events.flatMap { inspection in
            inspection.strengths.map { (finding: $0, inspection: inspection) }
        }
        guard !strengths.isEmpty else { return nil }
        let columns: [Column<(finding: Finding, inspection: Inspection)>] = [
            Column("strength", "Strength", rank: 1, isFlexible: true) { TableCell("\($0.finding.title)") },
            Column("inspection", "Named by", rank: 2) { TableCell("\($0.inspection.title)", .quiet) },
        ]
        return Section(
            id: "strengths", titled: "Strengths",
            blocks: [
                .table(
                    Table(
                        of: strengths, id: { $0.finding.id.text }, leadsTo: { .record($0.finding.id) },
                        detail: { journey.inFull($0.finding.text, $0.finding.source) },
                        closed: ClosedRecords("not named by the last report", from: \.finding.source) {
                            !journey.isLastWord($0.inspection)
                        },
                        columns: columns))
            ], sources: journey.sources(strengths.map { $0.finding.source }))
    }
}

extension Inspection {
    /// How many of its findings there are; missing where the record holds none at all, for every report has some.
    fileprivate func countCell(_ count: Int) -> TableCell {
        findings.isEmpty
            ? TableCell(Figure(.missing(.notReported), unit: .count), .quiet) : TableCell(Figure(count: count))
    }
}
