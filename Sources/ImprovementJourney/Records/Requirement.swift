/// One thing that a direction notice requires.
package struct Requirement: Identifiable, Sendable, Hashable {
    /// The name by which actions refer to it.
    package var id: Identifier<Requirement>
    /// What must be done.
    package var text: String
    /// By when; nil where the notice sets no day.
    package var due: Day?
    /// When the board and the department agreed that it is met; nil until then.
    package var met: Day?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Requirement>, text: String, due: Day? = nil, met: Day? = nil, source: Source.ID
    ) {
        self.id = id
        self.text = text
        self.due = due
        self.met = met
        self.source = source
    }
}

extension Requirement: JourneyRecord {
    /// What one is called.
    package static let noun = "requirement"
}

extension Requirement {
    /// How the requirement stands to its due day on a day; nil where it is met, or the notice sets no day.
    package func lateness(on day: Day) -> Lateness? {
        guard met == nil, let due else { return nil }
        return Lateness(due: due, on: day)
    }
}
