import Documents
import ImprovementJourney

extension Page {
    /// A commitment to scrutiny: by when, by whom, what has happened since, and the measure that shows it.
    init?(commitment id: Commitment.ID, in journey: Journey) {
        guard let commitment = journey.commitments[id] else { return nil }
        let state = commitment.stateWords(in: journey)
        let tone = commitment.tone(in: journey)
        let sources = journey.sources([commitment.source])
        var facts = [
            Fact("Commitment", TableCell("\(commitment.text)", .strong)),
            Fact("State", TableCell(state, tone)),
            Fact("Due", TableCell(commitment.due, else: "no date was named")),
            Fact("Owner", "\(commitment.owner)"),
            Fact("Made", "\(commitment.made)"),
        ]
        if let kept = commitment.kept { facts.append(Fact("Kept", TableCell(kept))) }
        if let enquiry = commitment.enquiry.flatMap({ journey.enquiries[$0] }) {
            facts.append(Fact("In answer to", "\(enquiry.title)", .record(enquiry.id)))
        }
        var sections = [
            Section(id: "commitment", titled: "The commitment", blocks: [.table(.facts(facts))], sources: sources),
            Section(
                id: "updates", titled: "What has happened since, the newest first",
                blocks: [.table(Self.updates(of: commitment))], sources: sources),
        ]
        if let measure = commitment.measure {
            let key = Series.Key(measure)
            sections.append(
                Section(
                    id: "measure", titled: "What the data say", blocks: [.table(.measures([key], in: journey))],
                    sources: journey.sources(ofSeries: [key])))
        }
        let due: Sentence = commitment.due.map { "due \($0)" } ?? "no date was named"
        self.init(
            title: "Commitment",
            summary: "\(state.capitalised): \(due), \(commitment.updates.count.counted("update")); "
                + "\(commitment.owner) answers for it.",
            tone: tone, sections: sections)
    }

    private static func updates(of commitment: Commitment) -> Table {
        let columns: [Column<(offset: Int, element: Commitment.Update)>] = [
            Column("on", "On", rank: 1) { TableCell($0.element.on) },
            Column("note", "Reported", rank: 1, isFlexible: true) { TableCell("\($0.element.note)") },
            Column("kept", "Kept", rank: 1) { $0.element.isKept ? TableCell("kept", .improvement) : .empty },
        ]
        return Table(
            of: commitment.updates.enumerated().reversed(), id: { "\($0.element.on) \($0.offset)" },
            emptyText: "Nothing has been reported since.", columns: columns)
    }
}
