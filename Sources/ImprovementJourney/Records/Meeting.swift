/// A meeting of the improvement board.
package struct Meeting: Identifiable, Sendable, Hashable {
    /// The name by which it is known.
    package var id: Identifier<Meeting>
    /// When it was held.
    package var on: Day
    /// Its name on screen.
    package var title: String
    /// What was decided, in the order of the minutes.
    package var decisions: [String]
    /// The actions it spoke of.
    package var actions: [Action.ID]
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Meeting>, on: Day, title: String, decisions: [String], actions: [Action.ID] = [],
        source: Source.ID
    ) {
        self.id = id
        self.on = on
        self.title = title
        self.decisions = decisions
        self.actions = actions
        self.source = source
    }
}

extension Meeting: JourneyRecord {
    /// What one is called.
    package static let noun = "meeting"

    /// The meeting, from its day on.
    package func known(on day: Day) -> Meeting? { on <= day ? self : nil }

    /// The day it is dated by.
    package var lastDated: Day? { on }
}

extension RegisterHolder {
    /// Meetings of the improvement board.
    package var meetings: Register<Meeting> { registers[Meeting.self] }
}
