import Documents
import ImprovementJourney

extension AttentionLane {
    /// What the ids of the lanes' sections begin with.
    static let sectionPrefix = "attention-"

    /// The lane with its rows; nil where it has none.
    ///
    /// - Parameters:
    ///   - opened: How many rows it shows first where there is no room for all; nil where it may be folded.
    func section(of attention: Attention, opened: Int?, in journey: Journey) -> Section? {
        let rows = Array(attention.rows(in: self))
        guard !rows.isEmpty else { return nil }
        return Section(
            id: Self.sectionPrefix + id, title: "\(title)", blocks: [.table(.attention(rows))],
            sources: journey.sources(rows.flatMap(\.sources)), rowsShownFirst: opened
        ).abridged(toFirst: 8, whole: 12, keepingDetails: false, elsewhere: "waymark attention")
    }
}

extension Table {
    /// Rows of the attention list.
    static func attention(_ rows: [AttentionRow]) -> Table {
        Table(
            of: rows, id: \.subject.key, leadsTo: \.destination, detail: \.inFull, hidesTitlesOnScreen: true,
            columns: [
                Column(
                    "when", "When", rank: 1, width: .atLeast(4),
                    definition: "Days left to the first limit that can still be kept; LATE where all have passed.",
                    order: { row in row.daysToSave.map(Double.init) ?? (row.isLate ? Double(-row.daysLate) : nil) }
                ) { TableCell($0.when, $0.daysToSave == nil ? .concern : .strong) },
                Column("what", "What", rank: 1, isFlexible: true, width: .hundredths(35)) {
                    TableCell($0.title, .strong)
                },
                Column("why", "Why", rank: 1, isFlexible: true) { TableCell($0.words) },
            ])
    }

    /// Rows that somebody looked at and left until a later day.
    static func acknowledged(_ rows: [AttentionRow]) -> Table {
        Table(
            of: rows, id: \.subject.key, leadsTo: \.destination, detail: \.inFull,
            columns: [
                Column("what", "What", rank: 1, isFlexible: true) { TableCell($0.title, .strong) },
                Column("until", "Until", rank: 1) { $0.acknowledged.map { TableCell($0.until) } ?? .empty },
                Column("by", "By", rank: 2, isFlexible: true) { TableCell("\($0.acknowledged?.role ?? "")") },
                Column("reason", "Why it can wait", rank: 1, isFlexible: true) {
                    TableCell("\($0.acknowledged?.reason ?? "")")
                },
                Column("why", "What is found", rank: 3, isFlexible: true) { TableCell($0.words) },
            ])
    }
}

extension AttentionRow {
    /// Where Enter leads: the record where there is one thing to see, else everything that is found of the subject.
    var destination: Destination {
        if case .clock = subject { return .attention(subject) }
        return exceptions.count == 1 ? Destination(exceptions[0].record) : .attention(subject)
    }

    /// Every reason, where the row's words count or leave some out.
    var inFull: Sentence? {
        let all = exceptions.map(\.reason).joined(separator: "; ")
        return all == words ? nil : all
    }
}
