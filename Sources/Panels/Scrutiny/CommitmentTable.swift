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
                definition: "kept, still open, or days past the date by which it was promised; not since a month: "
                    + "kept, and no longer holds, for its measure met its target when it was kept or later, and misses "
                    + "it again; missed so many of so many: of the months since it last held.",
                order: { commitment in commitment.lateness(on: day).map { Double($0.daysLeft) } }
            ) { commitment in
                let lapsed = commitment.lapse(in: journey).map { lapse -> Sentence in
                    lapse.isUnbroken
                        ? "not since \(short: lapse.since)"
                        : "missed \(lapse.missed) of \(lapse.count)"
                }
                return TableCell(lapsed ?? commitment.stateWords(in: journey), commitment.tone(in: journey))
            },
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
            closed: ClosedRecords("kept", from: \.source) { journey.isDoneWith($0) },
            emptyText: "No commitment is known on this day: \(journey.wouldHold("scrutiny", "them")).", columns: columns
        )
    }
}

extension Commitment {
    /// `LATE 12d`, `kept`, `kept, no longer holds since June 2019` or `open`.
    func stateWords(in journey: Journey) -> Sentence {
        if let lateness = lateness(on: journey.asAt), lateness.isLate { return lateness.words }
        if let lapse = lapse(in: journey) { return "kept, \(lapse.words)" }
        return kept == nil ? "open" : "kept"
    }

    /// How its state strikes the eye.
    func tone(in journey: Journey) -> Tone {
        if isLate(on: journey.asAt) || lapse(in: journey) != nil { return .concern }
        return kept == nil ? .normal : .improvement
    }
}
