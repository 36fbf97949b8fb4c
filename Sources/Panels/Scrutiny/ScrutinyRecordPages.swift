import Documents
import ImprovementJourney

extension Page {
    /// A line of enquiry: the question, the answers and the commitments given.
    init?(enquiry id: LineOfEnquiry.ID, in journey: Journey) {
        guard let enquiry = journey.enquiries[id] else { return nil }
        let commitments = journey.commitments.filter { $0.enquiry == id }
        let late = commitments.count { $0.daysLate(on: journey.asAt) != nil }
        let rows = enquiry.answers.enumerated().map { index, answer in
            Table.Row(
                id: "\(index + 1)",
                cells: [TableCell(answer.on.words, .quiet), TableCell(answer.text), journey.kindCell(answer.source)])
        }
        self.init(
            title: enquiry.title,
            summary: "Asked \(enquiry.asked.words): \(enquiry.answers.count.counted("answer")), "
                + "\(commitments.count.counted("commitment")), \(late) late.",
            tone: late > 0 || enquiry.answers.isEmpty ? .concern : .normal,
            sections: [
                Section(
                    id: "question", titled: "The question",
                    blocks: [.paragraph(enquiry.question), .paragraph("Asked by: \(enquiry.askedBy)", .quiet)],
                    sources: journey.sources([enquiry.source])),
                Section(
                    id: "answers", titled: "Answers",
                    blocks: [
                        .table(
                            Table(
                                columns: [
                                    Table.Column("on", "On", rank: 1),
                                    Table.Column("answer", "Answer", rank: 1, isFlexible: true), .kind,
                                ], rows: rows, emptyText: "No answer is recorded."))
                    ], sources: journey.sources(enquiry.answers.map(\.source))),
                Section(
                    id: "commitments", titled: "Commitments given in answer",
                    blocks: [.table(.commitments(commitments, in: journey))],
                    sources: journey.sources(commitments.map(\.source))),
            ])
    }

    /// A commitment to scrutiny: by when, by whom, what has happened since, and the measure that shows it.
    init?(commitment id: Commitment.ID, in journey: Journey) {
        guard let commitment = journey.commitments[id] else { return nil }
        let state = commitment.stateCell(on: journey.asAt)
        let sources = journey.sources([commitment.source])
        var facts: [Table.Row] = [
            .fact("Commitment", TableCell(commitment.text, .strong)),
            .fact("State", state),
            .fact("Due", commitment.due.map { TableCell($0) } ?? TableCell("no date was named", .quiet)),
            .fact("Owner", TableCell(commitment.owner)),
            .fact("Made", TableCell(commitment.made.words)),
        ]
        if let kept = commitment.kept { facts.append(.fact("Kept", TableCell(kept))) }
        if let enquiry = commitment.enquiry.flatMap({ journey.enquiries[$0] }) {
            facts.append(.fact("In answer to", TableCell(enquiry.title), .record(enquiry.id)))
        }
        let updates = commitment.updates.enumerated().reversed().map { index, update in
            Table.Row(
                id: "\(update.on) \(index)",
                cells: [
                    TableCell(update.on), TableCell(update.note),
                    update.isKept ? TableCell("kept", .improvement) : .empty,
                ])
        }
        var sections = [
            Section(id: "commitment", titled: "The commitment", blocks: [.table(.facts(facts))], sources: sources),
            Section(
                id: "updates", titled: "What has happened since, the newest first",
                blocks: [
                    .table(
                        Table(
                            columns: [
                                Table.Column("on", "On", rank: 1),
                                Table.Column("note", "Reported", rank: 1, isFlexible: true),
                                Table.Column("kept", "Kept", rank: 1),
                            ], rows: updates, emptyText: "Nothing has been reported since."))
                ], sources: sources),
        ]
        if let measure = commitment.measure {
            let key = Series.Key(measure)
            sections.append(
                Section(
                    id: "measure", titled: "What the data say", blocks: [.table(.measures([key], in: journey))],
                    sources: journey.sources(ofSeries: [key])))
        }
        self.init(
            title: "Commitment",
            summary: "\(state.text.capitalisedSentence): "
                + (commitment.due.map { "due \($0.words), " } ?? "no date was named, ")
                + "\(commitment.updates.count.counted("update")); \(commitment.owner) answers for it.",
            tone: state.tone, sections: sections)
    }

    /// A claim beside the series that it speaks of.
    init?(claim id: Claim.ID, in journey: Journey) {
        guard let claim = journey.claims[id] else { return nil }
        let comparison = ClaimComparison(claim, in: journey)
        let value = claim.value.map { claim.text(of: $0) } ?? "no figure"
        let measured = comparison.measured?.value.number.map { claim.text(of: $0) }
        var facts: [Table.Row] = [
            .fact("Stated", TableCell(claim.statement, .strong)),
            .fact("By", TableCell("\(claim.statedBy), \(claim.on.words)")),
            .fact("Claimed", TableCell(value, .strong)),
        ]
        if let measured, let period = comparison.period, let key = comparison.key {
            let source = comparison.source.flatMap { journey.sources[$0]?.kind.rawValue } ?? "no named source"
            facts.append(
                .fact(
                    "The data say", TableCell(.text("\(measured), \(period.words) (\(source))"), .strong, subject: key),
                    .measure(key)))
            if let parts = comparison.measured?.partsText { facts.append(.fact("Made of", TableCell(parts))) }
        }
        facts.append(
            .fact(
                "Comparison",
                TableCell(comparison.words.capitalisedSentence, comparison.isContradicted ? .concern : .normal)))
        facts.append(
            .fact("Agrees within", TableCell(claim.unit.sizeText(claim.tolerance), .quiet)))
        if let panel = Panel.named(claim.panel) {
            facts.append(.fact("Concerns", TableCell(panel.title), .panel(panel.id)))
        }
        var sections = [
            Section(
                id: "claim", titled: "The claim beside the data", blocks: [.table(.facts(facts))],
                sources: journey.sources([claim.source] + [comparison.source].compactMap(\.self)))
        ]
        if let key = comparison.key, let measure = journey.measures[key.measure], let series = journey.series(key) {
            sections.append(
                Section(
                    id: "series", titled: "The series that it speaks of",
                    blocks: [
                        .timeChart(TimeChart(series: series, measure: measure, verdict: series.verdict(for: measure)))
                    ], sources: journey.sources([series.source])))
        }
        let others = journey.claims.filter { $0.id != id && $0.measure != nil && $0.measure == claim.measure }
        if let section = Section.claims(others, in: journey, title: "Other claims of the same measure") {
            sections.append(section)
        }
        self.init(
            title: "Claim",
            summary: "\(claim.statedBy), \(claim.on.words): \(value)"
                + (measured.map { "; the data say \($0)" } ?? "") + " - \(comparison.words).",
            tone: comparison.isContradicted ? .concern : .normal, sections: sections)
    }

    /// An event of the journey.
    init?(event id: JourneyEvent.ID, in journey: Journey) {
        guard let event = journey.events[id] else { return nil }
        let panel = Panel.named(event.panel)
        let facts: [Table.Row] = [
            .fact("When", TableCell(event.on.words)),
            .fact("Concerns", TableCell(panel?.title ?? event.panel), panel.map { .panel($0.id) }),
        ]
        self.init(
            title: event.title, summary: "\(event.title), \(event.on.words).",
            sections: [
                Section(
                    id: "event", titled: "What happened",
                    blocks: [.paragraph(event.text), .table(.facts(facts))], sources: journey.sources([event.source]))
            ])
    }
}

extension Claim {
    /// A figure of the claim's kind: with its sign where it states a change.
    fileprivate func text(of number: Double) -> String {
        let text = unit.text(number)
        return kind == .yearOnYearChange && number > 0 ? "+" + text : text
    }
}
