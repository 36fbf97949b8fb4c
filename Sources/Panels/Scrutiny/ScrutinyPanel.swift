import Documents
import ImprovementJourney

extension Panel {
    /// What was promised, and what the data say.
    static let scrutiny = Panel(
        id: "scrutiny", key: "0", title: "Scrutiny", question: "What did we promise, and what do the data say?"
    ) { ScrutinyPages(journey: $0).panel }
}

/// What scrutiny asked and was promised, on a journey's day.
struct ScrutinyPages {
    /// The journey, as it stands.
    var journey: Journey

    private var late: [Commitment] { journey.commitments.filter { $0.daysLate(on: journey.asAt) != nil } }

    var panel: Page {
        Page(
            title: "Scrutiny", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: [
                commitmentSection, .claims(Array(journey.claims), in: journey), enquirySection,
                .events(of: "scrutiny", in: journey),
            ].compactMap { $0 })
    }

    private var summary: String {
        let claims = journey.claims.map { ClaimComparison($0, in: journey) }
        guard !journey.commitments.isEmpty || !claims.isEmpty || !journey.enquiries.isEmpty else {
            return "Nothing of scrutiny is known on this day: scrutiny.json would hold its questions and our answers."
        }
        let open = journey.commitments.count { $0.kept == nil }
        let longest = late.compactMap { $0.daysLate(on: journey.asAt) }.max()
        let promises =
            journey.commitments.isEmpty
            ? "No commitment is recorded"
            : "\(open) of \(journey.commitments.count.counted("commitment")) still to be kept"
                + (longest.map { ", \(late.count) late, the longest by \($0.counted("day"))" } ?? ", none late")
        let contradicted = claims.count(where: \.isContradicted)
        guard !claims.isEmpty else { return promises + "." }
        return "\(promises); \(contradicted) of \(claims.count.counted("claim")) "
            + "\(contradicted == 1 ? "differs" : "differ") from the data."
    }

    private var commitmentSection: Section {
        Section(
            id: "commitments", titled: "Commitments, most overdue first",
            blocks: [.table(.commitments(journey.commitments, in: journey))],
            sources: journey.sources(journey.commitments.map(\.source)))
    }

    private var enquirySection: Section {
        let enquiries = journey.enquiries.sorted { $1.asked < $0.asked }
        let rows = enquiries.map { enquiry in
            let commitments = journey.commitments.filter { $0.enquiry == enquiry.id }
            return Table.Row(
                id: enquiry.id.text,
                cells: [
                    TableCell(enquiry.title), TableCell(enquiry.asked.words, .quiet),
                    enquiry.answers.isEmpty
                        ? TableCell("unanswered", .concern) : TableCell(Figure(count: enquiry.answers.count)),
                    TableCell(Figure(count: commitments.count)),
                    TableCell(Figure(count: commitments.count { $0.kept == nil })),
                    TableCell(enquiry.askedBy, .quiet), journey.kindCell(enquiry.source),
                ], destination: .record(enquiry.id))
        }
        return Section(
            id: "enquiries", titled: "Lines of enquiry, the newest first",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("enquiry", "Line of enquiry", rank: 1, isFlexible: true),
                            Table.Column("asked", "Asked", rank: 2),
                            Table.Column(
                                "answers", "Answers", alignment: .right, rank: 1,
                                definition: "Answers in the record."),
                            Table.Column(
                                "commitments", "Commitments", alignment: .right, rank: 2,
                                definition: "Commitments given in answer."),
                            Table.Column(
                                "open", "Open", alignment: .right, rank: 3,
                                definition: "Of these, commitments not kept yet."),
                            Table.Column("by", "Asked by", rank: 4), .kind,
                        ], rows: rows,
                        emptyText: "No line of enquiry is known on this day: scrutiny.json would hold them."))
            ], sources: journey.sources(enquiries.map(\.source)))
    }
}

extension Table.Column {
    /// The column that says of what kind a row's source is, where a table holds several.
    static let kind = Table.Column("source", "Source", rank: 3)
}

extension Journey {
    /// Whether a record is published, the council's own or illustrative.
    func kindCell(_ source: Source.ID) -> TableCell { TableCell(sources[source]?.kind.rawValue ?? "", .quiet) }
}

extension Table {
    /// Commitments to scrutiny: the most overdue first, then the open ones by due date, then those that are kept.
    static func commitments(_ commitments: some Sequence<Commitment>, in journey: Journey) -> Table {
        let day = journey.asAt
        // What has no due date comes after every date.
        func order(_ commitment: Commitment) -> (Int, Int, Int) {
            (
                -(commitment.daysLate(on: day) ?? 0), commitment.kept == nil ? 0 : 1,
                commitment.due?.daysSince1970 ?? .max
            )
        }
        return Table(
            columns: [
                Column("commitment", "Commitment", rank: 1, isFlexible: true),
                Column(
                    "state", "State", rank: 1,
                    definition: "kept, still open, or days past the date by which it was promised."),
                Column("due", "Due", rank: 2),
                Column("owner", "Owner", rank: 4),
                Column("made", "Made", rank: 5),
                Column("updates", "Updates", alignment: .right, rank: 5, definition: "Entries since it was made."),
            ],
            rows: commitments.sorted { order($0) < order($1) }.map { commitment in
                Row(
                    id: commitment.id.text,
                    cells: [
                        TableCell(commitment.text), commitment.stateCell(on: day),
                        commitment.due.map { TableCell($0) } ?? TableCell("no date", .quiet),
                        TableCell(commitment.owner), TableCell(commitment.made.words, .quiet),
                        TableCell(Figure(count: commitment.updates.count)),
                    ], destination: .record(commitment.id))
            }, emptyText: "No commitment is known on this day: scrutiny.json would hold them.")
    }
}

extension Commitment {
    /// `LATE 12d`, `kept` or `open`.
    func stateCell(on day: Day) -> TableCell {
        if let late = daysLate(on: day) { return TableCell("LATE \(late)d", .concern) }
        return kept == nil ? TableCell("open") : TableCell("kept", .improvement)
    }
}
