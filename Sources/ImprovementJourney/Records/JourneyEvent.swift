/// Something that happened on the journey and belongs to no other record: an academy opens, a memorandum is signed.
package struct JourneyEvent: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<JourneyEvent>
    /// When it happened.
    package var on: StatedDate
    /// The first day on which a reader could know it; nil where that is the day it happened.
    package var knownFrom: Day?
    /// What happened, in a few words.
    package var title: String
    /// What happened, in a sentence or two.
    package var text: String
    /// The panel that it concerns most, by the panel's name.
    package var panel: String
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<JourneyEvent>, on: StatedDate, knownFrom: Day? = nil, title: String, text: String,
        panel: String, source: Source.ID
    ) {
        self.id = id
        self.on = on
        self.knownFrom = knownFrom
        self.title = title
        self.text = text
        self.panel = panel
        self.source = source
    }
}

extension JourneyEvent: JourneyRecord {
    /// What one is called.
    package static let noun = "event"

    /// It is published by others.
    package static let isPublicRecord = true

    /// The event, from the day on which it was known.
    package func known(on day: Day) -> JourneyEvent? { known <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { known }
}

extension JourneyEvent {
    /// The first day on which it was known.
    package var known: Day { knownFrom ?? on.first }
}

extension RegisterHolder {
    /// What happened and belongs to no other record.
    package var events: Register<JourneyEvent> { registers[JourneyEvent.self] }
}
