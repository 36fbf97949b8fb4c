import Documents
import ImprovementJourney

extension Page {
    /// Every time limit that runs: what ends by Friday, all by their last day, by kind and team, and how many are done in
    /// time.
    init(clocksOf journey: Journey) {
        let page = ClocksPage(journey)
        self.init(
            title: "Clocks", summary: page.summary, tone: page.past.isEmpty ? .normal : .concern,
            sections: [
                page.fridaySection, page.allSection, page.groupSection, page.timesSection, page.withoutLimitSection,
                .laterClocks(page.queue, in: journey),
            ].compactMap { $0 })
    }
}

/// What the page of every clock says.
struct ClocksPage {
    let journey: Journey
    let queue: ClockQueue
    let past: [RunningClock]
    let ending: [RunningClock]
    /// Where all of them come from.
    let sources: [Source]

    init(_ journey: Journey) {
        self.journey = journey
        queue = journey.clockQueue
        past = queue.past
        ending = queue.endingByFriday
        sources = journey.sources(queue.clocks.map(\.source))
    }

    private func count(_ clocks: [RunningClock]) -> Figure {
        Figure(count: clocks.count, of: clocks.contains { $0.concern == .child } ? .children : .records)
    }

    var summary: Sentence {
        guard !queue.clocks.isEmpty else {
            return
                "No time limit runs on \(journey.asAt): waymark import clocks brings them (clocks.json); court.json and board.json "
                + "would hold those of theirs."
        }
        let waiting = past.filter { $0.waitsForUs && $0.concern == .child }
        let waits: Sentence = waiting.isEmpty ? "" : ", \(count(waiting)) of them for a child and waiting for us"
        return
            "\(count(past)) of \(queue.clocks.count.counted("time limit", of: .children)) \(past.count == 1 ? "is" : "are") "
            + "past\(waits). \(count(ending)) more \(ending.count == 1 ? "ends" : "end") by Friday, \(queue.friday)."
    }

    var fridaySection: Section {
        Section(
            id: "friday", titled: "Ends by Friday, \(queue.friday), and can still be in time",
            blocks: [
                .table(.clocks(ending, in: journey, emptyText: "Nothing more ends by Friday, \(queue.friday)."))
            ], sources: journey.sources(ending.map(\.source)))
    }

    var allSection: Section {
        Section(
            id: "all", titled: "By their last day to \(queue.quarter), the longest past first",
            blocks: [
                .table(
                    .clocks(
                        queue.dueInQuarter, in: journey,
                        emptyText: queue.clocks.isEmpty ? "No time limit runs." : "None is past or ends by then."))
            ], sources: journey.sources(queue.dueInQuarter.map(\.source)))
    }

    var groupSection: Section {
        let teams = journey.teams
        let columns: [Column<ClockQueue.Group>] = [
            Column("what", "Time limit", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
            Column("team", "Team", rank: 1) { group in
                TableCell(group.team.map { "\(teams[$0]?.title ?? $0.text)" } ?? "none named", .normal)
            },
            Column("past", "Past", alignment: .right, rank: 1, definition: "Past their last day.") {
                TableCell(Figure(count: $0.past, of: $0.concern.counts), $0.past > 0 ? .concern : .quiet)
            },
            Column("friday", "By Friday", alignment: .right, rank: 1, definition: "In time, and end by Friday.") {
                TableCell(
                    Figure(count: $0.endingByFriday, of: $0.concern.counts), $0.endingByFriday > 0 ? .strong : .quiet)
            },
            Column("running", "Running", alignment: .right, rank: 2) {
                TableCell(Figure(count: $0.running, of: $0.concern.counts))
            },
            Column("us", "Wait for us", alignment: .right, rank: 4, definition: "Of those running.") {
                TableCell(Figure(count: $0.waitForUs, of: $0.concern.counts), .quiet)
            },
            Column("next", "Next ends", rank: 3, definition: "The next last day that has not passed.") {
                TableCell($0.next, else: "all past")
            },
        ]
        return Section(
            id: "groups", titled: "By kind and team, most past first",
            blocks: [
                .table(
                    Table(
                        of: queue.groups, id: \.id, leadsTo: { $0.team.map { .record($0) } },
                        emptyText: "No time limit runs.", columns: columns))
            ], sources: sources)
    }

    /// Clocks for which neither law nor the council sets a last day: they are never late.
    var withoutLimitSection: Section? {
        let clocks = journey.clocksWithoutLimit
        guard !clocks.isEmpty else { return nil }
        let (day, teams, kinds) = (journey.asAt, journey.teams, journey.clockKinds)
        let columns: [Column<Clock>] = [
            Column("what", "What", rank: 1, isFlexible: true) { TableCell("\(kinds[$0.kind]?.title ?? $0.kind.text)") },
            Column("team", "Team", rank: 2) { TableCell("\(teams[$0.team]?.title ?? $0.team.text)") },
            Column("due", "Last day", rank: 2) { _ in TableCell("no date", .quiet) },
            Column("waits", "Waits for", rank: 2, definition: "Who is waited for, as far as it is recorded.") {
                TableCell(
                    $0.waitsFor.map { "\($0.rawValue)\($0.isTheCouncil ? " (us)" : "")" } ?? "",
                    $0.waitsFor?.isTheCouncil == true ? .normal : .quiet)
            },
            Column("started", "Started", rank: 1) { TableCell($0.started) },
            Column("days", "Days", alignment: .right, rank: 1) {
                TableCell(Figure(days: $0.started.days(until: day)))
            },
            Column("number", "Number", rank: 4, sensitivity: .internalOnly) { TableCell("\($0.id)", .quiet) },
        ]
        return Section(
            id: "without", titled: "Without a limit, so never late",
            blocks: [
                .table(
                    Table(
                        of: clocks.sorted { ($0.started, $0.id) < ($1.started, $1.id) }, id: \.id.text,
                        leadsTo: { .record($0.id) }, columns: columns))
            ], sources: journey.sources(clocks.map(\.source)))
    }
}
