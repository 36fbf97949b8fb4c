import Documents
import ImprovementJourney

extension Table {
    /// Time limits, in the order given: last day, what is left, what it is, who must act and who waits for whom.
    static func clocks(
        _ clocks: [RunningClock], in journey: Journey, showsTeam: Bool = true, emptyText: Sentence
    ) -> Table {
        let titles = showsTeam ? journey.teams : Register()
        var columns: [Column<RunningClock>] = [
            Column(
                "left", "Left", alignment: .right, rank: 1,
                definition: "To its last day: wd are working days, d are days; LATE is how long it is past.",
                order: { Double($0.due.daysSince1970) }
            ) { TableCell($0.leftWords, $0.lateness.isLate ? .concern : .strong) },
            Column("due", "Last day", rank: 2, definition: "The last day in time, by the rule in force on its start.") {
                TableCell($0.due)
            },
            Column("what", "Time limit", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
        ]
        if showsTeam {
            columns.append(
                Column("team", "Team", rank: 2) { clock in
                    TableCell(clock.team.map { "\(titles[$0]?.title ?? $0.text)" } ?? "")
                })
        }
        columns += [
            Column("waits", "Waits for", rank: 3, definition: "Who is waited for, as far as it is recorded.") {
                TableCell($0.waitWords, $0.waitsForUs ? .normal : .quiet)
            },
            Column("children", "Children", alignment: .right, rank: 4) { clock in
                clock.children.map { TableCell(Figure(count: $0, of: .children)) } ?? .empty
            },
            Column("limit", "Limit", rank: 5) { TableCell($0.limit, .quiet) },
            Column("number", "Number", rank: 6, sensitivity: .internalOnly) { TableCell("\($0.numbers)", .quiet) },
        ]
        return Table(
            of: clocks, id: \.id, leadsTo: { Destination($0.record) }, emptyText: emptyText, columns: columns)
    }
}

extension Section {
    /// Time limits that end after the quarter, which ask for nothing yet; nil where none does.
    static func laterClocks(_ queue: ClockQueue, in journey: Journey, showsTeam: Bool = true) -> Section? {
        let later = queue.later
        guard !later.isEmpty else { return nil }
        return Section(
            id: "clocks-later", titled: "Time limits that end after \(queue.quarter)",
            blocks: [.table(.clocks(later, in: journey, showsTeam: showsTeam, emptyText: ""))],
            sources: journey.sources(later.map(\.source))
        ).abridged(toFirst: 3, whole: 3, elsewhere: "waymark clocks --all")
    }
}
