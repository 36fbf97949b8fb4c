import Documents
import ImprovementJourney

extension Page {
    /// An action: how far it is, its history and evidence, what it answers, and whether its measure has moved.
    init?(action id: Action.ID, in journey: Journey) {
        guard let action = journey.actions[id] else { return nil }
        let effects = journey.actionEffects
        let sections = [
            action.facts(in: journey), action.history(in: journey),
            action.measureSection(effects, in: journey),
            action.answers(in: journey), .evidence(of: [action], in: journey), action.meetings(in: journey),
        ]
        self.init(
            title: "\(id)", summary: action.summary(effects[action], on: journey.asAt),
            tone: action.isLate(on: journey.asAt) ? .concern : .normal, sections: sections.compactMap(\.self))
    }
}

extension ActionEffect {
    /// The effect in a clause.
    fileprivate var sentence: Sentence {
        switch self {
        case .worked: "it worked by its measure"
        case .lost(let period): "it worked by its measure, lost since \(period)"
        case .worse: "its measure has stood worse since"
        case .notShown: "its measure does not show that it worked"
        case .tooEarly(let known):
            "too early to say whether it works: \(known) of the 12 months after it are known"
        case .tooFewPoints: "too few points to say whether it worked"
        case .cannotBeToldApart(let others):
            "whether it worked cannot be told apart from \(others.map(\.text).joined(separator: ", "))"
        case .notDone: "not done, so its effect cannot be told"
        case .noMeasure: "no measure shows whether it works"
        }
    }
}

extension Action {
    fileprivate func summary(_ effect: ActionEffect, on day: Day) -> Sentence {
        var summary: Sentence = "\(status.rawValue.capitalisedSentence)"
        if let lateness = lateness(on: day), lateness.isLate { summary += ", \(lateness.words)" }
        summary += currentDue.map { ": due \($0)" } ?? ": no due date"
        if timesPutBack > 0 {
            summary += ", put back \(timesPutBack.counted("time")) by \(Figure(days: slippageDays)) in all"
        }
        return summary + "; \(effect.sentence)."
    }

    fileprivate func facts(in journey: Journey) -> Section {
        var facts = [Fact("Action", TableCell("\(title)", .strong)), Fact("Owner", "\(owner)")]
        if let team {
            facts.append(
                Fact("Team", "\(journey.title(of: team))", journey.teams[team] == nil ? nil : .record(team)))
        }
        let putBack: Sentence =
            timesPutBack == 0 ? "never" : "\(timesPutBack.counted("time")), \(Figure(days: slippageDays)) in all"
        facts += [
            Fact("Opened", TableCell(opened)),
            Fact("First due", TableCell(firstDue, else: "no date")),
            Fact("Due now", TableCell(currentDue, isLate(on: journey.asAt) ? .concern : .normal, else: "no date")),
            Fact("Put back", putBack),
            Fact("Status", TableCell("\(status.rawValue)", .strong)),
            Fact(
                "Last update",
                TableCell(
                    "\(lastUpdate), \(Figure(days: daysSilent(on: journey.asAt))) ago",
                    isSilent(on: journey.asAt, for: journey.settings.silentDays) ? .concern : .normal)),
        ]
        return Section(
            id: "action", titled: "The action", blocks: [.table(.facts(facts))], sources: journey.sources([source]))
    }

    fileprivate func history(in journey: Journey) -> Section {
        let columns: [Column<(offset: Int, element: Change)>] = [
            Column("on", "On", rank: 1) { TableCell($0.element.on) },
            Column("status", "Status", rank: 1) { TableCell("\($0.element.status?.rawValue ?? "")") },
            Column("due", "New date", rank: 2) { TableCell($0.element.due, else: "") },
            Column("note", "Reported", rank: 1, isFlexible: true) { TableCell("\($0.element.note)") },
            Column("evidence", "Evidence", rank: 3) { TableCell("\($0.element.evidence ?? "")", .quiet) },
        ]
        return Section(
            id: "history", titled: "History, the newest first",
            blocks: [
                .table(
                    Table(
                        of: changes.enumerated().reversed(), id: { "\($0.element.on) \($0.offset)" },
                        emptyText: "Nothing has been reported since it was opened.", columns: columns))
            ], sources: journey.sources([source]))
    }

    fileprivate func measureSection(_ effects: ActionEffects, in journey: Journey) -> Section {
        guard let key = effects.keys[id], let measure = journey.measures[key.measure] else {
            return .nothing(id: "measure", title: "Does it work?", "No measure is named that would show it.")
        }
        var blocks: [Block] = [.table(.measures([key], in: journey))]
        if let series = journey.series(key), let verdict = journey.verdict(key) {
            blocks.append(
                .timeChart(TimeChart(series: series, measure: measure, verdict: verdict)))
        }
        if let elsewhere = effects.elsewhere(self, in: journey) {
            blocks.append(
                .paragraph(
                    "Since before it began the measure changed by "
                        + "\(Figure(.number(elsewhere.own), unit: measure.unit, counts: measure.counts), .difference)"
                        + "; over the same time the median of \(elsewhere.teams) teams without an action for it "
                        + "changed by "
                        + "\(Figure(.number(elsewhere.median), unit: measure.unit, counts: measure.counts), .difference)"
                        + "."))
        }
        return Section(
            id: "measure", titled: "Does it work? \(journey.title(of: key))", blocks: blocks,
            sources: journey.sources(ofSeries: [key]))
    }

    fileprivate func answers(in journey: Journey) -> Section? {
        let answered = findings.compactMap { journey.finding($0)?.finding }
        var facts = answered.map { finding in
            Fact("\(finding.kind.rawValue.capitalisedSentence)", "\(finding.title)", .record(finding.id))
        }
        var sources = answered.map(\.source)
        for notice in journey.interventions {
            for item in notice.requirements where item.id == requirement {
                facts.append(Fact("Requirement", "\(item.text)", .record(notice.id)))
                sources.append(item.source)
            }
        }
        guard !facts.isEmpty else { return nil }
        return Section(
            id: "answers", titled: "What it answers", blocks: [.table(.facts(facts))],
            sources: journey.sources(sources))
    }

    fileprivate func meetings(in journey: Journey) -> Section? {
        let meetings = journey.meetings.filter { $0.actions.contains(id) }.sorted { $1.on < $0.on }
        guard !meetings.isEmpty else { return nil }
        return Section(
            id: "meetings", titled: "Meetings that spoke of it",
            blocks: [.table(.facts(meetings.map { Fact("\(short: $0.on)", "\($0.title)", .record($0.id)) }))],
            sources: journey.sources(meetings.map(\.source)))
    }
}
