import Documents
import ImprovementJourney

extension Page {
    /// A line of enquiry: the question, the answers and the commitments given.
    init?(enquiry id: LineOfEnquiry.ID, in journey: Journey) {
        guard let enquiry = journey.enquiries[id] else { return nil }
        let commitments = journey.commitments.filter { $0.enquiry == id }
        let late = commitments.count { $0.isLate(on: journey.asAt) }
        let keys = journey.measures(of: enquiry).map { Series.Key($0) }
        self.init(
            title: "\(enquiry.title)",
            summary: "Asked \(enquiry.asked): \(enquiry.answers.count.counted("answer")), "
                + "\(commitments.count.counted("commitment")), \(late) late.",
            tone: late > 0 || enquiry.answers.isEmpty ? .concern : .normal,
            sections: [
                Section(
                    id: "question", titled: "The question",
                    blocks: [
                        .paragraph("\(enquiry.question)"),
                        .table(
                            .facts([Fact("Asked by", "\(enquiry.askedBy)")] + journey.sourceFacts(enquiry.source))),
                    ],
                    sources: journey.sources([enquiry.source])),
                Section(
                    id: "answers", titled: "Answers", blocks: [.table(Self.answers(to: enquiry, in: journey))],
                    sources: journey.sources(enquiry.answers.map(\.source))),
                Section(
                    id: "commitments", titled: "Commitments given in answer",
                    blocks: [.table(.commitments(commitments, in: journey))],
                    sources: journey.sources(commitments.map(\.source))),
                Section(
                    id: "data", titled: "What the data say to it",
                    blocks: [
                        keys.isEmpty
                            ? .paragraph("No measure of this record answers it.", .quiet)
                            : .table(.measures(keys, in: journey))
                    ], sources: journey.sources(ofSeries: keys)),
            ])
    }

    private static func answers(to enquiry: LineOfEnquiry, in journey: Journey) -> Table {
        let columns: [Column<(offset: Int, element: LineOfEnquiry.Answer)>] = [
            Column("on", "On", rank: 1, order: { Double($0.element.on.first.daysSince1970) }) {
                TableCell("\($0.element.on)", .quiet)
            },
            Column("answer", "Answer", rank: 1, isFlexible: true) { TableCell("\($0.element.text)") },
            .sourceKind(in: journey) { $0.element.source },
        ]
        return Table(
            of: Array(enquiry.answers.enumerated()), id: { String($0.offset + 1) },
            emptyText: "No answer is recorded.", columns: columns)
    }
}
