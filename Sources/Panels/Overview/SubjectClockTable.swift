import Documents
import ImprovementJourney

extension Table {
    /// Time limits that run, in the order given.
    static func clocks(ofSubject clocks: [RunningClock], in journey: Journey) -> Table {
        Table(
            of: clocks, id: \.record.description, leadsTo: { Destination($0.record) },
            emptyText: "No other time limit runs.",
            columns: [
                Column(
                    "left", "Left", alignment: .right, rank: 1,
                    definition: "Days left, or past the limit: working days (wd) where the limit is counted in them.",
                    order: { Double($0.lateness.daysLeft) }
                ) { TableCell($0.leftWords, $0.lateness.isLate ? .concern : .normal) },
                Column("due", "Due", rank: 1) { TableCell($0.due) },
                Column("limit", "Limit", rank: 3) { TableCell($0.limit) },
                Column("waits", "Waits for", rank: 2) { TableCell("\($0.waitsFor ?? "")") },
                Column("children", "Children", alignment: .right, rank: 3) { clock in
                    TableCell(
                        clock.children.map { Figure(count: $0, of: .children) }
                            ?? Figure(.missing(.notReported), unit: .count, counts: .children))
                },
                Column("started", "Started", rank: 4) { TableCell($0.started) },
                Column("number", "Number", rank: 2, sensitivity: .internalOnly) { TableCell("\($0.name)", .quiet) },
            ])
    }
}
