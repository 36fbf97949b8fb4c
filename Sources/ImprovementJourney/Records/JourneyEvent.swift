/// Something that happened on the journey and belongs to no other record: an academy opens, a memorandum is signed.
public struct JourneyEvent: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    public var id: Identifier<JourneyEvent>
    /// When it happened.
    public var on: StatedDate
    /// What happened, in a few words.
    public var title: String
    /// What happened, in a sentence or two.
    public var text: String
    /// The panel that it concerns most, by the panel's name.
    public var panel: String
    /// Where it comes from.
    public var source: Source.ID

    /// Makes one from its parts.
    public init(
        id: Identifier<JourneyEvent>, on: StatedDate, title: String, text: String, panel: String, source: Source.ID
    ) {
        self.id = id
        self.on = on
        self.title = title
        self.text = text
        self.panel = panel
        self.source = source
    }
}

extension JourneyEvent: KnownOverTime {
    /// The event, from its first possible day on.
    public func known(on day: Day) -> JourneyEvent? { on.first <= day ? self : nil }
}
