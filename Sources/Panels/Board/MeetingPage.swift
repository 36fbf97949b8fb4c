import Documents
import ImprovementJourney

extension Page {
    /// A meeting of the improvement board: its decisions, and the actions that it spoke of.
    init?(meeting id: Meeting.ID, in journey: Journey) {
        guard let meeting = journey.meetings[id] else { return nil }
        // Minutes may come back to an action; the list names it once.
        let spokenOf = Set(meeting.actions)
        let actions = journey.actions.filter { spokenOf.contains($0.id) }
        let effects = journey.actionEffects
        self.init(
            title: "\(meeting.title)",
            summary: "\(meeting.title), \(meeting.on): \(meeting.decisions.count.counted("decision")), "
                + "\(actions.count.counted("action")) spoken of.",
            sections: [
                Section(
                    id: "decisions", titled: "Decided", blocks: [.table(Self.decisions(of: meeting))],
                    sources: journey.sources([meeting.source])),
                Section(
                    id: "actions", titled: "Actions spoken of, as they stand on \(journey.asAt)",
                    blocks: [.table(.actions(actions, effects, in: journey, emptyText: "None is recorded."))],
                    sources: journey.sources(of: actions, effects)),
            ])
    }

    private static func decisions(of meeting: Meeting) -> Table {
        let numbered = zip(1..., meeting.decisions).map { (number: String($0), text: $1) }
        return Table(
            of: numbered, id: { $0.number }, showsHeadings: false, emptyText: "No decision is recorded.",
            columns: [
                Column("number", "No.", rank: 1) { TableCell("\($0.number)", .quiet) },
                Column("decision", "Decision", rank: 1, isFlexible: true) { TableCell("\($0.text)") },
            ])
    }
}
