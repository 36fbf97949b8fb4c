import Documents
import ImprovementJourney

extension Panel {
    /// What needs the director today.
    static let overview = Panel(
        id: "overview", key: "1", title: "Overview", question: "What needs me today?"
    ) { journey in
        let attention = journey.attention()
        return Page(
            title: "Overview", summary: summary(journey, attention),
            tone: attention.contains { $0.severity == .urgent } ? .concern : .strong,
            sections: [
                attentionSection(attention, journey), headlineSection(journey), standingSection(journey),
                changesSection(journey),
            ])
    }

    private static func summary(_ journey: Journey, _ attention: [AttentionItem]) -> String {
        // Nothing to see is not the same as nothing to do.
        if attention.isEmpty, journey.inspections.isEmpty, !journey.hasFigures {
            return "Nothing is known on this day: no inspection and no figure."
        }
        var sentences: [String] = []
        if let inspection = journey.currentInspection, let grade = inspection.grade(.overall) {
            sentences.append("\(grade.title(on: inspection.scale)) since \(inspection.published.words)")
        }
        func count(_ severity: AttentionItem.Severity, _ words: String) -> String? {
            let count = attention.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(words)"
        }
        let counts = [count(.urgent, "urgent"), count(.past, "to act on"), count(.soon, "coming up")].compactMap(\.self)
        sentences.append(counts.isEmpty ? "nothing needs attention" : counts.joined(separator: ", "))
        let text = sentences.joined(separator: "; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private static func attentionSection(_ attention: [AttentionItem], _ journey: Journey) -> Section {
        Section(
            id: "attention", titled: "Needs attention",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Column(
                                "how", "How", rank: 1,
                                definition: "urgent: past a limit of the law or of safety, or a file not read; "
                                    + "act: past a date or threshold of the council's own; soon: still time to act."),
                            Column("what", "What", rank: 1, isFlexible: true),
                            Column("why", "Why", rank: 1, isFlexible: true),
                        ],
                        rows: attention.map { item in
                            Table.Row(
                                id: item.record.description,
                                cells: [
                                    TableCell(item.severity.word, item.severity == .soon ? .normal : .concern),
                                    TableCell(item.title, .strong),
                                    TableCell(item.reasons.joined(separator: "; ")),
                                ], destination: Destination(item.record))
                        }, emptyText: "Nothing is late, past its limit or about to be."))
            ], sources: journey.sources(attention.compactMap(\.source)))
    }

    private static func headlineSection(_ journey: Journey) -> Section {
        let keys = journey.measures.filter(\.isHeadline).map { Series.Key($0.id) }
        return Section(
            id: "headlines", titled: "Headline measures", blocks: [.table(.measures(keys, in: journey))],
            sources: journey.sources(ofSeries: keys))
    }

    private static func standingSection(_ journey: Journey) -> Section {
        var rows: [Table.Row] = []
        var sources: [Source.ID] = []
        if let inspection = journey.currentInspection, let grade = inspection.grade(.overall) {
            let title = grade.title(on: inspection.scale)
            rows.append(
                .fact(
                    "Grade now", TableCell("\(title) (\(inspection.title))", grade <= .inadequate ? .concern : .strong),
                    .record(inspection.id)))
            sources.append(inspection.source)
        }
        for notice in journey.directionNotices where notice.lifted == nil {
            let met = notice.requirements.count { $0.met != nil }
            rows.append(
                .fact(
                    "Threat",
                    TableCell(
                        "\(notice.title): \(met) of \(notice.requirements.count) requirements recorded as met",
                        .concern),
                    .record(notice.id)))
            sources.append(notice.source)
        }
        if let last = journey.inspections.max(by: { $0.began < $1.began }) {
            rows.append(
                .fact(
                    "Last visit", TableCell("\(last.title), \(last.began.words)"), .record(last.id)))
            rows.append(.fact("Next visit", TableCell("none is announced in this record", .quiet)))
            sources.append(last.source)
        }
        return Section(
            id: "standing", titled: "Grade and threat",
            blocks: rows.isEmpty
                ? [.paragraph("No inspection is known on this day: ofsted.json would hold it.", .quiet)]
                : [.table(.facts(rows))],
            sources: journey.sources(sources))
    }

    private static func changesSection(_ journey: Journey) -> Section {
        let since = journey.lastMeeting?.on ?? journey.asAt.adding(months: -1)
        let changes = journey.changes(after: since)
        let title =
            journey.lastMeeting == nil
            ? "Changed in the last month" : "Changed since the board of \(since.shortWords)"
        return Section(
            id: "changes", titled: title,
            blocks: [
                .table(
                    Table(
                        columns: [
                            Column("on", "On", rank: 1), Column("what", "What", rank: 1, isFlexible: true),
                            Column("change", "Change", rank: 1, isFlexible: true),
                        ],
                        rows: changes.enumerated().map { index, change in
                            Table.Row(
                                id: "\(change.on) \(change.title) \(index)",
                                cells: [TableCell(change.on), TableCell(change.title), TableCell(change.text)],
                                destination: change.record.map(Destination.init))
                        }, emptyText: "Nothing has changed since."))
            ], sources: journey.sources(changes.map(\.source)))
    }

    private typealias Column = Table.Column
}
