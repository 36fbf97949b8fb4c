import Documents
import ImprovementJourney

extension Page {
    /// An action: how far it is, its history and evidence, what it answers, and whether its measure has moved.
    init?(action id: Action.ID, in journey: Journey) {
        guard let action = journey.actions[id] else { return nil }
        let late = action.daysLate(on: journey.asAt) ?? 0
        let effects = journey.actionEffects
        let effect = effects[action]
        var summary = action.status.rawValue.capitalisedSentence
        if late > 0 { summary += ", LATE \(late)d" }
        summary += ": due \(action.currentDue.words)"
        if action.timesPutBack > 0 {
            summary +=
                ", put back \(action.timesPutBack.counted("time")) by \(action.slippageDays.counted("day")) in all"
        }
        summary += "; \(effect.sentence)."
        self.init(
            title: action.id.text, summary: summary, tone: late > 0 ? .concern : .normal,
            sections: [
                action.facts(in: journey), action.history(in: journey),
                action.measureSection(effects.keys[id], in: journey),
                action.answers(in: journey), .evidence(of: [action], in: journey), action.meetings(in: journey),
            ].compactMap { $0 })
    }

    /// A meeting of the improvement board: its decisions, and the actions that it spoke of.
    init?(meeting id: Meeting.ID, in journey: Journey) {
        guard let meeting = journey.meetings[id] else { return nil }
        // Minutes may come back to an action; the list names it once.
        let spokenOf = Set(meeting.actions)
        let actions = journey.actions.filter { spokenOf.contains($0.id) }
        let effects = journey.actionEffects
        let rows = meeting.decisions.enumerated().map { index, decision in
            Table.Row(id: "\(index + 1)", cells: [TableCell("\(index + 1)", .quiet), TableCell(decision)])
        }
        self.init(
            title: meeting.title,
            summary: "\(meeting.title), \(meeting.on.words): \(meeting.decisions.count.counted("decision")), "
                + "\(actions.count.counted("action")) spoken of.",
            sections: [
                Section(
                    id: "decisions", titled: "Decided",
                    blocks: [
                        .table(
                            Table(
                                columns: [
                                    Table.Column("number", "No.", rank: 1),
                                    Table.Column("decision", "Decision", rank: 1, isFlexible: true),
                                ], rows: rows, showsHeadings: false, emptyText: "No decision is recorded."))
                    ], sources: journey.sources([meeting.source])),
                Section(
                    id: "actions", titled: "Actions spoken of, as they stand on \(journey.asAt.words)",
                    blocks: [.table(.actions(actions, effects, in: journey, emptyText: "None is recorded."))],
                    sources: journey.sources(of: actions, effects)),
            ])
    }
}

extension ActionEffect {
    /// The effect in a clause.
    fileprivate var sentence: String {
        switch self {
        case .working: "its measure has moved for the better"
        case .worse: "its measure has moved for the worse"
        case .notShown: "its measure does not show that it works"
        case .noMeasure: "no measure shows whether it works"
        }
    }
}

extension Action {
    fileprivate func facts(in journey: Journey) -> Section {
        let silent = lastUpdate.days(until: journey.asAt)
        var rows: [Table.Row] = [
            .fact("Action", TableCell(title, .strong)),
            .fact("Owner", TableCell(owner)),
        ]
        if let team {
            rows.append(
                .fact("Team", TableCell(journey.title(of: team)), journey.teams[team] == nil ? nil : .record(team)))
        }
        rows += [
            .fact("Opened", TableCell(opened)),
            .fact("First due", TableCell(due)),
            .fact("Due now", TableCell(currentDue, (daysLate(on: journey.asAt) ?? 0) > 0 ? .concern : .normal)),
            .fact(
                "Put back",
                TableCell(
                    timesPutBack == 0
                        ? "never" : "\(timesPutBack.counted("time")), \(slippageDays.counted("day")) in all")),
            .fact("Status", TableCell(status.rawValue, .strong)),
            .fact(
                "Last update",
                TableCell(
                    "\(lastUpdate.words), \(silent.counted("day")) ago",
                    status.isOpen && silent >= journey.settings.silentDays ? .concern : .normal)),
        ]
        return Section(
            id: "action", titled: "The action", blocks: [.table(.facts(rows))], sources: journey.sources([source]))
    }

    fileprivate func history(in journey: Journey) -> Section {
        let rows = changes.enumerated().reversed().map { index, change in
            Table.Row(
                id: "\(change.on) \(index)",
                cells: [
                    TableCell(change.on), TableCell(change.status?.rawValue ?? ""),
                    change.due.map { TableCell($0) } ?? .empty, TableCell(change.note),
                    TableCell(change.evidence ?? "", .quiet),
                ])
        }
        return Section(
            id: "history", titled: "History, the newest first",
            blocks: [
                .table(
                    Table(
                        columns: [
                            Table.Column("on", "On", rank: 1),
                            Table.Column("status", "Status", rank: 1),
                            Table.Column("due", "New date", rank: 2),
                            Table.Column("note", "Reported", rank: 1, isFlexible: true),
                            Table.Column("evidence", "Evidence", rank: 3),
                        ], rows: rows, emptyText: "Nothing has been reported since it was opened."))
            ], sources: journey.sources([source]))
    }

    fileprivate func measureSection(_ key: Series.Key?, in journey: Journey) -> Section {
        guard let key, let measure = journey.measures[key.measure] else {
            return .nothing(id: "measure", title: "Does it work?", "No measure is named that would show it.")
        }
        var blocks: [Block] = [.table(.measures([key], in: journey))]
        if let series = journey.series(key) {
            blocks.append(
                .timeChart(TimeChart(series: series, measure: measure, verdict: series.verdict(for: measure))))
        }
        return Section(
            id: "measure", titled: "Does it work? \(journey.title(of: key))", blocks: blocks,
            sources: journey.sources(ofSeries: [key]))
    }

    fileprivate func answers(in journey: Journey) -> Section? {
        let answered = findings.compactMap { journey.finding($0) }
        var rows: [Table.Row] = answered.map { finding, inspection in
            .fact(finding.kind.rawValue.capitalisedSentence, TableCell(finding.title), .record(finding.id))
        }
        var sources = answered.map(\.finding.source)
        for notice in journey.directionNotices {
            for item in notice.requirements where item.id == requirement {
                rows.append(.fact("Requirement", TableCell(item.text), .record(notice.id)))
                sources.append(item.source)
            }
        }
        guard !rows.isEmpty else { return nil }
        return Section(
            id: "answers", titled: "What it answers", blocks: [.table(.facts(rows))], sources: journey.sources(sources))
    }

    fileprivate func meetings(in journey: Journey) -> Section? {
        let meetings = journey.meetings.filter { $0.actions.contains(id) }.sorted { $1.on < $0.on }
        guard !meetings.isEmpty else { return nil }
        return Section(
            id: "meetings", titled: "Meetings that spoke of it",
            blocks: [
                .table(
                    .facts(
                        meetings.map { meeting in
                            Table.Row(
                                id: meeting.id.text,
                                cells: [TableCell(meeting.on.shortWords, .quiet), TableCell(meeting.title)],
                                destination: .record(meeting.id))
                        }))
            ], sources: journey.sources(meetings.map(\.source)))
    }
}
