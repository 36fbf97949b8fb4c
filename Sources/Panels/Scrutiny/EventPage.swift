import Documents
import ImprovementJourney

extension Page {
    /// An event of the journey.
    init?(event id: JourneyEvent.ID, in journey: Journey) {
        guard let event = journey.events[id] else { return nil }
        let panel = Panel.named(event.panel)
        let facts =
            [Fact("When", "\(event.on)")] + Fact.knownFrom(event.knownFrom) + journey.sourceFacts(event.source)
            + [Fact("Concerns", "\(panel?.title ?? event.panel)", panel.map { .panel($0.id) })]
        self.init(
            title: "\(event.title)", summary: "\(event.title), \(event.on).",
            sections: [
                Section(
                    id: "event", titled: "What happened",
                    blocks: [.paragraph("\(event.text)"), .table(.facts(facts))],
                    sources: journey.sources([event.source]))
            ])
    }
}
