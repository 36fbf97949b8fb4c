import Documents
import ImprovementJourney

extension Panel {
    /// What was promised, and what the data say.
    static let scrutiny = Panel(
        id: "scrutiny", key: "0", title: "Scrutiny", question: "What did we promise, and what do the data say?"
    ) { ScrutinyPage(journey: $0).page.aboutPlan() }
}

/// What scrutiny asked and was promised, on a journey's day.
struct ScrutinyPage {
    /// The journey, as it stands.
    var journey: Journey

    private var late: [Commitment] { journey.commitments.filter { $0.isLate(on: journey.asAt) } }

    var page: Page {
        Page(
            title: "Scrutiny", summary: summary, tone: late.isEmpty ? .normal : .concern,
            sections: [
                commitmentSection.showingFirst(6),
                Section.claims(Array(journey.claims), in: journey)?.showingFirst(4), enquirySection.showingFirst(3),
                .promises(in: journey),
            ].compactMap { $0 })
    }

    private var summary: Sentence {
        let claims = journey.claims.filter(\.statesFigure).map { ClaimComparison($0, in: journey) }
        guard !journey.commitments.isEmpty || !journey.claims.isEmpty || !journey.enquiries.isEmpty else {
            return
                "Nothing of scrutiny is known on this day: \(journey.wouldHold("scrutiny", "its questions and our answers"))."
        }
        guard !claims.isEmpty else { return promises + "." }
        let contradicted = claims.count(where: \.isContradicted)
        let tested = claims.count(where: \.isTested)
        guard tested > 0 else {
            return "\(promises); none of \(claims.count.counted("claim")) could be tested by the data."
        }
        return "\(promises); \(tested) of \(claims.count.counted("claim")) could be tested by the data, "
            + "\(contradicted) of them \(contradicted == 1 ? "differs" : "differ")."
    }

    private var promises: Sentence {
        guard !journey.commitments.isEmpty else { return "No commitment is recorded" }
        let open = journey.commitments.count { $0.kept == nil }
        let longest = late.compactMap { $0.lateness(on: journey.asAt)?.daysLate }.max()
        let lateWords: Sentence =
            longest.map { "\(late.count) late, the longest by \(Figure(days: $0))" } ?? "none late"
        let undated = journey.commitments.count { $0.kept == nil && $0.due == nil }
        let undatedWords: Sentence = undated == 0 ? "" : ", \(undated) without a date"
        return
            "\(open) of \(journey.commitments.count.counted("commitment")) still to be kept, \(lateWords)\(undatedWords)"
    }

    private var commitmentSection: Section {
        Section(
            id: "commitments", titled: "Commitments, most overdue first",
            blocks: [.table(.commitments(journey.commitments, in: journey))],
            sources: journey.sources(journey.commitments.map(\.source)))
    }

    private var enquirySection: Section {
        let enquiries = journey.enquiries.sorted { $1.asked < $0.asked }.map { EnquiryRow($0, in: journey) }
        return Section(
            id: "enquiries", titled: "Lines of enquiry, the newest first",
            blocks: [
                .table(
                    Table(
                        of: enquiries, id: \.enquiry.id.text, leadsTo: { .record($0.enquiry.id) },
                        detail: { journey.inFull($0.words, $0.enquiry.source) },
                        closed: ClosedRecords("last answered more than 12 months ago", from: \.enquiry.source) {
                            journey.isDoneWith($0.enquiry)
                        },
                        emptyText: "No line of enquiry is known on this day: \(journey.wouldHold("scrutiny", "them")).",
                        columns: EnquiryRow.columns(in: journey)))
            ], sources: journey.sources(enquiries.map(\.enquiry.source)))
    }
}

/// A line of enquiry with the commitments given in answer, for a row.
private struct EnquiryRow {
    let enquiry: LineOfEnquiry
    let commitments: [Commitment]

    init(_ enquiry: LineOfEnquiry, in journey: Journey) {
        self.enquiry = enquiry
        commitments = journey.commitments.filter { $0.enquiry == enquiry.id }
    }

    /// Who asked what, and what was answered.
    var words: String {
        enquiry.answers.reduce("\(enquiry.askedBy): \(enquiry.question)") { words, answer in
            words + " Answered \(answer.on.words): \(answer.text)"
        }
    }

    static func columns(in journey: Journey) -> [Column<EnquiryRow>] {
        [
            Column("enquiry", "Line of enquiry", rank: 1, isFlexible: true) { TableCell("\($0.enquiry.title)") },
            Column("asked", "Asked", rank: 2, order: { Double($0.enquiry.asked.first.daysSince1970) }) {
                TableCell("\($0.enquiry.asked)", .quiet)
            },
            Column(
                "answers", "Answers", alignment: .right, rank: 1, definition: "Answers in the record.",
                order: { Double($0.enquiry.answers.count) }
            ) { row in
                let answers = row.enquiry.answers.count
                return answers == 0 ? TableCell("unanswered", .concern) : TableCell(Figure(count: answers))
            },
            Column(
                "commitments", "Commitments", alignment: .right, rank: 2, definition: "Commitments given in answer."
            ) { TableCell(Figure(count: $0.commitments.count)) },
            Column("open", "Open", alignment: .right, rank: 3, definition: "Of these, commitments not kept yet.") {
                row in
                TableCell(Figure(count: row.commitments.count { $0.kept == nil }))
            },
            Column("by", "Asked by", rank: 4) { TableCell("\($0.enquiry.askedBy)", .quiet) },
            .sourceKind(in: journey) { $0.enquiry.source },
        ]
    }
}
