import Documents
import ImprovementJourney

extension Table {
    /// What the Secretary of State did, and how each stands.
    static func interventions(_ interventions: [Intervention], in journey: Journey) -> Table {
        let columns: [Column<Intervention>] = [
            Column("intervention", "Intervention", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
            Column("kind", "Kind", rank: 4) { TableCell("\($0.kind.title)", .quiet) },
            Column("issued", "Issued", rank: 3, order: { Double($0.issued.first.daysSince1970) }) {
                TableCell("\($0.issued)", .quiet)
            },
            Column(
                "standing", "How it stands", rank: 1, isFlexible: true,
                definition: "In force, replaced by a later one, ended, or that its end is not on this record."
            ) { TableCell(journey.standingWords(of: $0).capitalised, journey.standingTone(of: $0)) },
            Column("met", "Met", rank: 2, definition: "How many of its requirements are recorded as met.") {
                $0.requirements.isEmpty
                    ? TableCell("-", .quiet)
                    : TableCell("\($0.requirementsMet) of \($0.requirements.count)")
            },
        ]
        return Table(
            of: interventions, id: \.id.text, leadsTo: { .record($0.id) },
            detail: { journey.inFull($0.text, $0.source) },
            closed: ClosedRecords("replaced or ended", from: \.source) { journey.isDoneWith($0) }, columns: columns)
    }
}
