import Documents
import ImprovementJourney

extension WorkforcePage {
    /// Permanent workers whose annual review is overdue, the longest first.
    var reviewSection: Section? {
        guard !journey.establishment.isEmpty else { return nil }
        guard journey.workers.contains(where: { $0.annualReviews != nil }) else {
            return Section(
                id: "reviews", titled: "Annual reviews",
                blocks: [.paragraph("No worker's annual reviews are recorded in workforce.json.", .quiet)],
                sources: staffSources)
        }
        let overdue = journey.overdueReviews
        let settings = journey.settings
        let long = overdue.count { settings.isLongOverdue(reviewDays: $0.daysOverdue) }
        let ofThem: Sentence =
            long > 0
            ? ", \(Figure(count: long, of: .workers)) of them by \(Figure(days: settings.reviewOverdueDays)) or more"
            : ""
        let columns: [Column<(stay: StaffHistory.Stay, last: Day?, daysOverdue: Int)>] = [
            Column("worker", "Worker", rank: 1, sensitivity: .internalOnly) { TableCell("\($0.stay.worker)") },
            Column("team", "Team", rank: 2, isFlexible: true) { TableCell("\(journey.title(of: $0.stay.team))") },
            Column(
                "late", "Overdue", rank: 1,
                definition: "Days past 365 since the last review, or since the worker began.",
                order: { Double(-$0.daysOverdue) }
            ) {
                TableCell(
                    Lateness.late(days: $0.daysOverdue).words,
                    settings.isLongOverdue(reviewDays: $0.daysOverdue) ? .concern : .normal)
            },
            Column("last", "Last review", rank: 3) { TableCell($0.last, else: "never") },
        ]
        return Section(
            id: "reviews", titled: "Annual reviews overdue: \(Figure(count: overdue.count, of: .workers))\(ofThem)",
            blocks: [
                .table(
                    Table(
                        of: overdue, id: \.stay.worker.text, leadsTo: { .record($0.stay.worker) },
                        emptyText: "No annual review of a permanent worker is overdue.", columns: columns))
            ], sources: staffSources
        ).abridged(toFirst: 5, elsewhere: "the page of each team")
            .excerpted(rows: [0, 1, 2], elsewhere: "waymark snapshot --panel workforce and the page of each team")
    }
}
