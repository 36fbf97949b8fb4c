import Documents
import ImprovementJourney

extension Page {
    /// A clock of the case system: how it stands, by which rule, and what it means when it passes.
    init?(clock id: Clock.ID, in journey: Journey) {
        guard let clock = journey.record(id) else { return nil }
        let page = ClockPage(clock: clock, journey: journey)
        let sources = journey.sources([clock.source] + [page.kind?.source].compactMap(\.self))
        self.init(
            title: "Clock \(id)", summary: page.summary, tone: page.isLate ? .concern : .normal,
            sections: [
                Section(
                    id: "clock", titled: "How it stands", blocks: [.table(.facts(page.facts))],
                    sources: journey.sources([clock.source])),
                page.kind.map { kind in
                    Section(
                        id: "rule", titled: "The rule", blocks: [.table(.facts(page.ruleFacts(kind)))], sources: sources
                    )
                },
                page.kind?.measure.map { measure in
                    .measures(
                        [Series.Key(measure), Series.Key(measure, .team(clock.team)), Series.Key(measure, .england)]
                            .filter { journey.series($0) != nil }, in: journey)
                } ?? nil,
            ].compactMap { $0 })
    }
}

/// What the page of a clock says.
private struct ClockPage {
    let clock: Clock
    let journey: Journey
    let kind: ClockKind?
    let deadline: ClockDeadline?

    init(clock: Clock, journey: Journey) {
        self.clock = clock
        self.journey = journey
        kind = journey.clockKinds[clock.kind]
        deadline = journey.deadline(of: clock)
    }

    /// How it stood when it stopped, or stands today.
    private var lateness: Lateness? {
        deadline?.lateness(on: clock.stopped ?? journey.asAt, in: journey.calendar)
    }

    var isLate: Bool { lateness?.isLate ?? false }

    private var leftWords: Sentence? {
        lateness?.words(inWorkingDays: deadline?.isInWorkingDays ?? false)
    }

    var summary: Sentence {
        let what: Sentence = "\(kind?.title ?? clock.kind.text), \(journey.title(of: clock.team))"
        let waits: Sentence = clock.waitsFor.map { ", waits for \($0.rawValue)" } ?? ""
        if let stopped = clock.stopped {
            let how: Sentence = deadline == nil ? "" : isLate ? ", late" : ", in time"
            return "\(what): ended on \(stopped)\(how)."
        }
        guard let deadline, let leftWords else { return "\(what): runs without a limit, so it is never late\(waits)." }
        return isLate
            ? "\(what): \(leftWords), its last day was \(deadline.due)\(waits)."
            : "\(what): \(leftWords) left to \(deadline.due)\(waits)."
    }

    var facts: [Fact] {
        var facts = [
            Fact("Time limit", TableCell("\(kind?.title ?? clock.kind.text)", .strong)),
            Fact("Team", "\(journey.title(of: clock.team))", .record(clock.team)),
            Fact("Started", TableCell(clock.started)),
            Fact("Last day", TableCell(deadline?.due, else: "no limit: neither law nor the council sets one")),
        ]
        if let leftWords {
            facts.append(
                Fact(
                    clock.stopped == nil ? "Left" : "Left when it ended",
                    TableCell(leftWords, isLate ? .concern : .strong)))
        }
        if let extendedTo = clock.extendedTo {
            facts.append(
                Fact(
                    "Extended to",
                    deadline?.isExtended ?? false
                        ? TableCell(extendedTo)
                        : TableCell("\(short: extendedTo), which changes nothing: it may not be extended so", .concern))
            )
        }
        facts.append(Fact("Ended", TableCell(clock.stopped, else: "runs", .normal)))
        facts += [
            Fact("Children", clock.children.map { TableCell(Figure(count: $0, of: .children)) } ?? .notRecorded),
            Fact(
                "Worker allocated",
                clock.isAllocated.map { TableCell($0 ? "yes" : "no", $0 ? .normal : .concern) } ?? .notRecorded),
            Fact("Waits for", clock.waitsFor.map { TableCell("\($0.rawValue)") } ?? .notRecorded),
        ]
        if deadline?.isInWorkingDays ?? false, let announcedTo = journey.calendar.announcedTo,
            let due = deadline?.due, due > announcedTo
        {
            facts.append(
                Fact(
                    "Mind",
                    "Bank holidays are announced to \(announcedTo). After it the regular ones are counted; days held once are "
                        + "not known."))
        }
        return facts + journey.sourceFacts(clock.source)
    }

    func ruleFacts(_ kind: ClockKind) -> [Fact] {
        let limit = kind.limit(on: clock.started)
        var facts = [
            Fact("Starts with", "\(kind.starts)"), Fact("Stops when", "\(kind.stops)"),
            Fact(
                "Limit",
                limit?.words ?? (kind.limit == nil ? "none by law or guidance" : "none that was in force on the start")),
        ]
        if let limit { facts.append(Fact("Counted", limit.countingWords)) }
        if let rule = kind.extensionRule { facts.append(Fact("Extension", "\(rule)")) }
        facts.append(Fact("Law", "\(kind.lawWords)"))
        if let from = kind.from { facts.append(Fact("In force from", TableCell(from))) }
        if let until = kind.until { facts.append(Fact("Until", "the day before \(short: until)")) }
        let breach = deadline != nil && deadline?.limit == nil ? BreachKind.localStandard : kind.breach
        facts.append(Fact("When it passes", breach.words))
        if kind.isInferred { facts.append(Fact("Sure", "a part of this follows from the sources, and is not stated")) }
        if let note = kind.note { facts.append(Fact("Mind", "\(note)")) }
        return facts + journey.sourceFacts(kind.source)
    }
}

extension TableCell {
    /// What nobody said.
    fileprivate static let notRecorded = TableCell("not recorded", .quiet)
}
