import Documents
import ImprovementJourney

extension Page {
    /// An academy cohort: its workers and where each is in the year.
    init?(academyCohort id: AcademyCohort.ID, in journey: Journey) {
        guard let cohort = journey.academyCohorts[id] else { return nil }
        let staff = journey.staff
        let month = journey.lastMonth
        let workers = journey.academyWorkers(id)
        let rows = workers.map { CohortWorker($0, staff, month, journey) }
        func counted(_ count: Int) -> Figure { Figure(count: count, of: .workers) }
        self.init(
            title: "\(cohort.title)",
            summary: "Began \(cohort.began) with \(cohort.places.counted("place")): \(counted(workers.count)) started, "
                + "\(counted(rows.count { $0.stay != nil })) still here.",
            sections: [
                Section(
                    id: "workers", titled: "Its workers",
                    blocks: [
                        .table(
                            Table(
                                of: rows, id: \.worker.id.text, leadsTo: { .record($0.worker.id) },
                                emptyText: "Nobody of the cohort has begun in a post.",
                                columns: CohortWorker.columns(month, journey)))
                    ], sources: journey.sources([cohort.source] + workers.map(\.source)))
            ])
    }
}

/// A worker of a cohort and where the worker is in the year, for a row.
private struct CohortWorker {
    let worker: Worker
    /// Where the worker is; nil for one who left.
    let stay: StaffHistory.Stay?
    /// Why the last time in a post ended.
    let ending: String?
    let isInFirstYear: Bool
    /// Cases held at the last month's end; nil where none were reported.
    let cases: Int?
    let isAboveLimit: Bool

    init(_ worker: Worker, _ staff: StaffHistory, _ month: Month, _ journey: Journey) {
        self.worker = worker
        stay = staff.stay(of: worker.id, on: journey.asAt)
        ending = staff.latestStay(of: worker.id)?.ending
        isInFirstYear = worker.isInSupportedYear(on: journey.asAt)
        // What the worker held, not whoever had the post before.
        cases = stay.flatMap { stay in
            stay.from <= month.lastDay ? journey.record(stay.post)?.casesHeld(in: month) : nil
        }
        isAboveLimit =
            worker.isInSupportedYear(on: month.lastDay)
            && (cases ?? 0) > journey.caseloadLimit(of: worker.id, on: month.lastDay)
    }

    static func columns(_ month: Month, _ journey: Journey) -> [Column<CohortWorker>] {
        [
            Column("worker", "Worker", rank: 1, sensitivity: .internalOnly) { TableCell("\($0.worker.id)") },
            Column("team", "Team", rank: 1, isFlexible: true) { row in
                row.stay.map { TableCell("\(journey.title(of: $0.team))") } ?? TableCell("left", .quiet)
            },
            Column("year", "Year", rank: 2) { row in
                TableCell(row.isInFirstYear ? "first year" : row.stay == nil ? "" : "year finished")
            },
            Column(
                "cases", "Cases", alignment: .right, rank: 1,
                definition: "Cases held at the end of \(month); at most \(journey.settings.protectedCaseload) in the "
                    + "first year."
            ) { row in
                TableCell(
                    row.cases.map { Figure(count: $0, of: .children) }
                        ?? Figure(.missing(.notReported), unit: .count),
                    row.isAboveLimit ? .concern : .normal)
            },
            Column("why", "Why left", rank: 3) { row in
                TableCell(row.stay == nil ? "\(row.ending ?? "no reason recorded")" : "", .quiet)
            },
        ]
    }
}
