import Documents
import ImprovementJourney

extension Page {
    /// Everything that needs attention of one subject, each exception with what it is past and the record that shows it.
    init?(attention subject: AttentionSubject, in journey: Journey) {
        guard let row = journey.attention.row(of: subject) else { return nil }
        var sections = [row.section(in: journey)]
        if case .clock(let team, let family) = subject {
            let found = Set(row.exceptions.map(\.record))
            let others = journey.runningClocks.filter {
                $0.concern == .child && $0.team == team && $0.family == family && !found.contains($0.record)
            }
            let queue = ClockQueue(others, on: journey.asAt)
            sections.append(
                Section(
                    id: "others", titled: "The others that run",
                    blocks: [
                        .table(
                            .clocks(
                                queue.dueInQuarter, in: journey, showsTeam: false,
                                emptyText: others.isEmpty
                                    ? "No other time limit of this kind runs." : "No other ends by \(queue.quarter)."))
                    ],
                    sources: journey.sources(queue.dueInQuarter.map(\.source))))
            sections += [.laterClocks(queue, in: journey, showsTeam: false)].compactMap(\.self)
        }
        if let acknowledged = row.acknowledged {
            sections.append(
                Section(
                    id: "acknowledged", titled: "Left until a later day",
                    blocks: [
                        .paragraph(
                            "\(acknowledged.role.capitalisedSentence) left this until \(acknowledged.until): "
                                + "\(acknowledged.reason)")
                    ], sources: journey.sources([acknowledged.source])))
        }
        self.init(
            title: row.title, summary: row.words.capitalised + ".", tone: row.isLate ? .concern : .normal,
            sections: sections)
    }
}

extension AttentionRow {
    /// Its exceptions, the weightiest first.
    fileprivate func section(in journey: Journey) -> Section {
        let isClock = if case .clock = subject { true } else { false }
        let clocks = exceptions.compactMap(\.clock)
        let table: Table =
            isClock && clocks.count == exceptions.count
            ? .clocks(clocks, in: journey, showsTeam: false, emptyText: "")
            : Table(
                of: Array(exceptions.enumerated()), id: { "\($0.element.rule) \($0.element.record) \($0.offset)" },
                leadsTo: { Destination($0.element.record) },
                columns: [
                    Column("why", "What is found", rank: 1, isFlexible: true) {
                        TableCell($0.element.reason.capitalised, .strong)
                    },
                    Column("threshold", "Against", rank: 2, isFlexible: true) { TableCell($0.element.threshold) },
                    Column("rule", "Rule", rank: 3) { TableCell("\($0.element.rule.text)", .quiet) },
                ])
        return Section(
            id: "exceptions", titled: "Why it stands on the list", blocks: [.table(table)],
            sources: journey.sources(sources))
    }
}
