import Documents
import ImprovementJourney

extension Page {
    /// A court case: how it stands against its limits, its dated events, and who waits for whom.
    init?(courtCase id: CourtCase.ID, in journey: Journey) {
        guard let courtCase = journey.courtCases[id] else { return nil }
        let page = CourtCasePage(courtCase: courtCase, journey: journey)
        let sources = journey.sources([courtCase.source])
        self.init(
            title: "Case \(id)", summary: page.summary,
            tone: courtCase.lateness(on: journey.asAt)?.isLate == true ? .concern : .normal,
            sections: [
                Section(
                    id: "standing", titled: "How it stands", blocks: [.table(.facts(page.facts))], sources: sources),
                Section(id: "waits", titled: "Who waits for whom", blocks: [.table(page.waits)], sources: sources),
                Section(id: "events", titled: "What happened when", blocks: [.table(page.events)], sources: sources),
            ])
    }
}

/// What the page of a court case says.
private struct CourtCasePage {
    let courtCase: CourtCase
    let journey: Journey

    private var standing: CourtStanding { courtCase.standing(on: journey.asAt) }

    var summary: Sentence {
        if let concluded = courtCase.concluded {
            // The Act's 26 weeks begin with the day of issue and end on the 182nd day; the published statistic counts 182
            // days after it as well.
            let within =
                standing.isWithinStatutoryLimit
                ? "within 26 weeks"
                : standing.isWithin26WeeksStatistic
                    ? "a day past 26 weeks, and within them as the published statistic counts" : "over 26 weeks"
            let outcome: Sentence = courtCase.outcome.map { ": \($0)." } ?? "."
            return "Ended on \(concluded) after \(Figure(.number(standing.weeks), unit: .weeks)), \(within)\(outcome)"
        }
        let wait: Sentence = courtCase.currentWait.map { ", waits for \($0.waitingFor.rawValue)" } ?? ""
        let stands: Sentence = "Week \(standing.weekNumber), \(courtCase.standingWords(on: journey.asAt))"
        guard let lateness = courtCase.lateness(on: journey.asAt) else { return "\(stands)\(wait)." }
        let left: Sentence =
            lateness.isLate
            ? lateness.words
            : "\(Figure(.number(Double(lateness.daysLeft)), unit: .count)) days left to \(standing.deadline.currentLimit)"
        return "\(stands): \(left)\(wait)."
    }

    var facts: [Fact] {
        let deadline = courtCase.deadline
        let maximum = [courtCase].weeksOfScale(on: journey.asAt)
        var facts = [
            Fact("Weeks", TableCell(.bar(courtCase.bar(on: journey.asAt, maximum: maximum)))),
            Fact("Standing", courtCase.standingWords(on: journey.asAt)),
            Fact("Team", "\(journey.title(of: courtCase.team))", .record(courtCase.team)),
        ]
        if let post = courtCase.post {
            facts.append(Fact("Held by", "\(post)", journey.record(post) == nil ? nil : .record(post)))
        }
        facts += [
            Fact("Children", TableCell(Figure(count: courtCase.children, of: .children))),
            Fact("Issued", TableCell(courtCase.issued)),
            Fact(
                "26 weeks end",
                "\(short: deadline.statutoryLastDay), the 182nd day from issue\(deadline.isLaw ? "" : "; an aim")"),
        ]
        for (item, record) in zip(deadline.extensions, courtCase.extensions) {
            let words: Sentence = "\(short: record.until), granted \(short: record.granted): \(record.reason)"
            facts.append(
                item.isValid
                    ? Fact("Extended to", words)
                    : Fact(
                        "Not valid",
                        TableCell("\(words) (the Act allows to \(short: item.latestAllowed) at most)", .concern)))
        }
        if let concluded = courtCase.concluded {
            facts.append(Fact("Ended", TableCell(concluded)))
            facts.append(Fact("Outcome", "\(courtCase.outcome ?? "not recorded")"))
        } else {
            facts.append(Fact("Days left", courtCase.daysLeftCell(on: journey.asAt)))
            facts.append(Fact("Stage", "\(courtCase.stage)"))
        }
        return facts
    }

    var waits: Table {
        let waits = courtCase.waits.enumerated().reversed().map { (id: "wait-\($0.offset)", wait: $0.element) }
        @Sendable func isOpen(_ wait: CourtCase.Wait) -> Bool { wait.until == nil && courtCase.isLive }
        return Table(
            of: waits, id: \.id, emptyText: "No wait is recorded.",
            columns: [
                Column("party", "Case waits for", rank: 1) {
                    TableCell("\($0.wait.waitingFor.rawValue.capitalisedSentence)", .strong)
                },
                Column("reason", "What for", rank: 1, isFlexible: true) { TableCell("\($0.wait.reason)") },
                Column("from", "From", rank: 2) { TableCell($0.wait.from) },
                Column("until", "Until", rank: 3) {
                    TableCell($0.wait.until, else: isOpen($0.wait) ? "still" : "to the end")
                },
                Column(
                    "days", "Days", alignment: .right, rank: 1, definition: "Days waited, to today where it lasts."
                ) {
                    let end = $0.wait.until ?? courtCase.concluded ?? journey.asAt
                    return TableCell(
                        Figure(days: $0.wait.from.days(until: end)), isOpen($0.wait) ? .strong : .normal)
                },
            ])
    }

    /// Something that happened to the case.
    private struct Event {
        let on: Day
        let what: Sentence
        let detail: Sentence
    }

    var events: Table {
        var events = [
            Event(on: courtCase.issued, what: "Issued", detail: "proceedings begin: day 1 of the 26 weeks")
        ]
        events += courtCase.steps.map { Event(on: $0.on, what: "Stage", detail: "\($0.stage)") }
        events += courtCase.extensions.map {
            Event(on: $0.granted, what: "Extension granted", detail: "to \($0.until): \($0.reason)")
        }
        for wait in courtCase.waits {
            let party = wait.waitingFor.rawValue
            events.append(Event(on: wait.from, what: "Wait begins", detail: "for \(party): \(wait.reason)"))
            if let until = wait.until { events.append(Event(on: until, what: "Wait ends", detail: "for \(party)")) }
        }
        if let concluded = courtCase.concluded {
            events.append(
                Event(on: concluded, what: "Final order", detail: "\(courtCase.outcome ?? "outcome not recorded")"))
        }
        let sorted = events.enumerated().sorted { ($0.element.on, $0.offset) > ($1.element.on, $1.offset) }
        return Table(
            of: sorted, id: { "event-\($0.offset)" },
            columns: [
                Column("on", "On", rank: 1) { TableCell($0.element.on) },
                Column(
                    "week", "Week", alignment: .right, rank: 2, definition: "The week from issue, the first is 1."
                ) { TableCell(Figure(count: courtCase.issued.days(until: $0.element.on) / 7 + 1), .quiet) },
                Column("event", "Event", rank: 1) { TableCell($0.element.what) },
                Column("detail", "Detail", rank: 1, isFlexible: true) { TableCell($0.element.detail) },
            ])
    }
}
