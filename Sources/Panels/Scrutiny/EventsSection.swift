import Documents
import ImprovementJourney

extension Section {
    /// What happened that concerns a panel and belongs to no other record, the newest first; nil where nothing did.
    static func events(of panel: String, in journey: Journey) -> Section? {
        let events = journey.events.filter { $0.panel == panel }.sorted { $1.on < $0.on }
        guard !events.isEmpty else { return nil }
        let columns: [Column<JourneyEvent>] = [
            Column("on", "When", rank: 1, order: { Double($0.on.first.daysSince1970) }) {
                TableCell("\($0.on)", .quiet)
            },
            Column("event", "What", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
        ]
        return Section(
            id: "events-\(panel)", titled: "What happened",
            blocks: [
                .table(
                    Table(
                        of: events, id: \.id.text, leadsTo: { .record($0.id) }, detail: { "\($0.text)" },
                        columns: columns))
            ],
            sources: journey.sources(events.map(\.source)))
    }
}
