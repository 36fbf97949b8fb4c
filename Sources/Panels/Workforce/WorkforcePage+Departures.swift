import Documents
import ImprovementJourney

extension WorkforcePage {
    /// Permanent workers who left in the last twelve months, and why.
    var leaverSection: Section? {
        departures(
            .permanent, id: "leavers", title: "Permanent workers who left in 12 months, and why",
            definition: "Permanent social workers who left the council; a move to another post is no departure.",
            emptyText: "No permanent worker left in the last 12 months.")
    }

    /// Agency contracts that ended in the last twelve months, and why.
    var contractSection: Section? {
        departures(
            .agency, id: "contracts", title: "Agency contracts that ended in 12 months, and why",
            definition: "Agency social workers who went; those who moved to another post or became permanent are left "
                + "out.",
            emptyText: "No agency contract ended in the last 12 months.")
    }

    private func departures(
        _ contract: Spell.Contract, id: String, title: Sentence, definition: Sentence, emptyText: Sentence
    ) -> Section? {
        guard !journey.establishment.isEmpty else { return nil }
        let left = staff.departures(contract, after: yearAgo, through: month.lastDay)
        let before = Dictionary(
            StaffHistory.reasons(staff.departures(contract, after: twoYearsAgo, through: yearAgo))
                .map { ($0.reason, $0.count) }, uniquingKeysWith: { first, _ in first })
        let rows = StaffHistory.reasons(left).map { reason, count in
            ReasonRow(
                reason: reason, count: count, all: left.count, before: knowsYearBefore ? before[reason] ?? 0 : nil)
        }
        return Section(
            id: id, titled: "\(title): \(Figure(count: left.count, of: .workers))",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.reason, emptyText: emptyText, columns: ReasonRow.columns(definition)))
            ], sources: postSources)
    }
}

/// Why workers went, for a row.
private struct ReasonRow {
    let reason: String
    let count: Int
    let all: Int
    /// Nil where the record begins later.
    let before: Int?

    static func columns(_ definition: Sentence) -> [Column<ReasonRow>] {
        [
            Column("reason", "Reason", rank: 1, isFlexible: true) { TableCell("\($0.reason.capitalisedSentence)") },
            Column("workers", "Workers", alignment: .right, rank: 1, definition: definition) {
                TableCell(Figure(count: $0.count, of: .workers), .strong)
            },
            Column("share", "Share", alignment: .right, rank: 2, definition: "Of all who went.") {
                TableCell(Figure(share: Double($0.count), of: Double($0.all), counts: .workers))
            },
            Column(
                "before", "12 before", alignment: .right, rank: 3, definition: "In the twelve months before."
            ) { row in
                TableCell(
                    row.before.map { Figure(count: $0, of: .workers) }
                        ?? Figure(.missing(.notReported), unit: .count, counts: .workers), .quiet)
            },
        ]
    }
}
