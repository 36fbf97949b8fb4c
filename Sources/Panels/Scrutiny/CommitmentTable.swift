import Documents
import ImprovementJourney

extension Table {
    /// Commitments to scrutiny: the most overdue first, then the open ones by due date, then those that are kept.
    static func commitments(_ commitments: some Sequence<Commitment>, in journey: Journey) -> Table {
        let day = journey.asAt
        let columns: [Column<Commitment>] = [
            Column("commitment", "Commitment", rank: 1, isFlexible: true) { TableCell("\($0.text)") },
            Column(
                "state", "State", rank: 1,
                definition: "kept, still open, or days past the date by which it was promised.",
                order: { commitment in commitment.lateness(on: day).map { Double($0.daysLeft) } }
            ) { TableCell($0.stateWords(on: day), $0.tone(on: day)) },
            Column("due", "Due", rank: 2) { TableCell($0.due, else: "no date") },
            Column("owner", "Owner", rank: 4) { TableCell("\($0.owner)") },
            Column("made", "Made", rank: 5, order: { Double($0.made.first.daysSince1970) }) {
                TableCell("\($0.made)", .quiet)
            },
            Column("updates", "Updates", alignment: .right, rank: 5, definition: "Entries since it was made.") {
                TableCell(Figure(count: $0.updates.count))
            },
        ]
        return Table(
            of: commitments.mostOverdueFirst(on: day), id: \.id.text, leadsTo: { .record($0.id) },
            emptyText: "No commitment is known on this day: scrutiny.json would hold them.", columns: columns)
    }
}

extension Commitment {
    /// `LATE 12d`, `kept` or `open`.
    func stateWords(on day: Day) -> Sentence {
        if let lateness = lateness(on: day), lateness.isLate { return lateness.words }
        return kept == nil ? "open" : "kept"
    }

    /// How its state strikes the eye.
    func tone(on day: Day) -> Tone {
        if isLate(on: day) { return .concern }
        return kept == nil ? .normal : .improvement
    }
}
