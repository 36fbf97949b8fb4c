import Documents
import ImprovementJourney

extension Page {
    /// A court case: how it stands against its limits, its dated events, and who waits for whom.
    init?(courtCase id: CourtCase.ID, in journey: Journey) {
        guard let courtCase = journey.courtCases[id] else { return nil }
        let sources = journey.sources([courtCase.source])
        self.init(
            title: "Case \(id)", summary: Self.summary(courtCase, journey),
            tone: courtCase.concluded == nil && courtCase.standing(on: journey.asAt).daysLeft < 0 ? .concern : .normal,
            sections: [
                Section(
                    id: "standing", titled: "How it stands", blocks: [.table(.facts(Self.facts(courtCase, journey)))],
                    sources: sources),
                Section(
                    id: "waits", titled: "Who waits for whom", blocks: [.table(Self.waits(courtCase, journey))],
                    sources: sources),
                Section(
                    id: "events", titled: "What happened when", blocks: [.table(Self.events(courtCase))],
                    sources: sources),
            ])
    }

    private static func summary(_ courtCase: CourtCase, _ journey: Journey) -> String {
        let standing = courtCase.standing(on: journey.asAt)
        if let concluded = courtCase.concluded {
            let within = standing.isWithin26WeeksStatistic ? "within 26 weeks" : "over 26 weeks"
            return "Ended on \(concluded.words) after \(standing.weeks.text(decimals: 1)) weeks, \(within)"
                + (courtCase.outcome.map { ": \($0)." } ?? ".")
        }
        let left =
            standing.daysLeft < 0
            ? "LATE \(-standing.daysLeft)d"
            : "\(standing.daysLeft) days left to \(standing.deadline.currentLimit.words)"
        let wait = courtCase.currentWait.map { ", waits for \($0.waitingFor.rawValue)" } ?? ""
        return "Week \(standing.weekNumber), \(courtCase.standingWords(on: journey.asAt)): \(left)\(wait)."
    }

    private static func facts(_ courtCase: CourtCase, _ journey: Journey) -> [Table.Row] {
        let deadline = courtCase.deadline
        let day = courtCase.concluded ?? journey.asAt
        let standing = courtCase.standing(on: journey.asAt)
        let maximum = max(30, max(standing.weeks, deadline.limitInWeeks).rounded(.up))
        var rows: [Table.Row] = [
            .fact("Weeks", TableCell(.bar(courtCase.bar(on: journey.asAt, maximum: maximum)))),
            .fact("Standing", TableCell(courtCase.standingWords(on: journey.asAt))),
            .fact("Team", TableCell(journey.title(of: courtCase.team)), .record(courtCase.team)),
            .fact("Children", TableCell(Figure(count: courtCase.children))),
            .fact("Issued", TableCell(courtCase.issued)),
            .fact("26 weeks end", TableCell("\(deadline.statutoryLastDay.shortWords), the 182nd day from issue")),
        ]
        for (item, record) in zip(deadline.extensions, courtCase.extensions) {
            let text = "\(record.until.shortWords), granted \(record.granted.shortWords): \(record.reason)"
            rows.append(
                item.isValid
                    ? .fact("Extended to", TableCell(text))
                    : .fact(
                        "Not valid",
                        TableCell(
                            "\(text) (the Act allows to \(item.latestAllowed.shortWords) at most)", .concern)))
        }
        if courtCase.concluded == nil {
            rows.append(.fact("Days left", courtCase.daysLeftCell(on: day)))
            rows.append(.fact("Stage", TableCell(courtCase.stage)))
        } else {
            rows.append(.fact("Ended", TableCell(day)))
            rows.append(.fact("Outcome", TableCell(courtCase.outcome ?? "not recorded")))
        }
        return rows
    }

    private static func waits(_ courtCase: CourtCase, _ journey: Journey) -> Table {
        let rows = courtCase.waits.enumerated().reversed().map { index, wait in
            let end = wait.until ?? courtCase.concluded ?? journey.asAt
            let days = wait.from.days(until: end)
            let isOpen = wait.until == nil && courtCase.concluded == nil
            return Table.Row(
                id: "wait-\(index)",
                cells: [
                    TableCell(wait.waitingFor.rawValue.capitalisedSentence, .strong), TableCell(wait.reason),
                    TableCell(wait.from),
                    wait.until.map { TableCell($0) } ?? TableCell(isOpen ? "still" : "to the end", .quiet),
                    TableCell(Figure(.number(Double(days)), unit: .days), isOpen ? .strong : .normal),
                ])
        }
        return Table(
            columns: [
                Table.Column("party", "Case waits for", rank: 1),
                Table.Column("reason", "What for", rank: 1, isFlexible: true),
                Table.Column("from", "From", rank: 2), Table.Column("until", "Until", rank: 3),
                Table.Column(
                    "days", "Days", alignment: .right, rank: 1, definition: "Days waited, to today where it lasts."),
            ], rows: rows, emptyText: "No wait is recorded.")
    }

    private static func events(_ courtCase: CourtCase) -> Table {
        var events: [(on: Day, what: String, detail: String)] = [
            (courtCase.issued, "Issued", "proceedings begin: day 1 of the 26 weeks")
        ]
        events += courtCase.steps.map { ($0.on, "Stage", $0.stage) }
        events += courtCase.extensions.map { ($0.granted, "Extension granted", "to \($0.until.words): \($0.reason)") }
        for wait in courtCase.waits {
            events.append((wait.from, "Wait begins", "for \(wait.waitingFor.rawValue): \(wait.reason)"))
            if let until = wait.until { events.append((until, "Wait ends", "for \(wait.waitingFor.rawValue)")) }
        }
        if let concluded = courtCase.concluded {
            events.append((concluded, "Final order", courtCase.outcome ?? "outcome not recorded"))
        }
        let sorted = events.enumerated().sorted { ($0.element.on, $0.offset) > ($1.element.on, $1.offset) }
        return Table(
            columns: [
                Table.Column("on", "On", rank: 1),
                Table.Column(
                    "week", "Week", alignment: .right, rank: 2, definition: "The week from issue, the first is 1."),
                Table.Column("event", "Event", rank: 1), Table.Column("detail", "Detail", rank: 1, isFlexible: true),
            ],
            rows: sorted.map { index, event in
                let week = courtCase.issued.days(until: event.on) / 7 + 1
                return Table.Row(
                    id: "event-\(index)",
                    cells: [
                        TableCell(event.on), TableCell(Figure(count: week), .quiet), TableCell(event.what),
                        TableCell(event.detail),
                    ])
            })
    }
}
