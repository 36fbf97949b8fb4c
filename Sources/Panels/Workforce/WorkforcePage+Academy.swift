import Documents
import ImprovementJourney

extension WorkforcePage {
    /// The academy's cohorts through their year.
    var academySection: Section? {
        let cohorts = journey.academyCohorts.sorted { $1.began < $0.began }
        guard !cohorts.isEmpty else { return nil }
        let rows = cohorts.map { cohort in
            let workers = journey.academyWorkers(cohort.id)
            return CohortRow(
                cohort: cohort, started: workers.count,
                here: workers.filter { staff.stay(of: $0.id, on: journey.asAt) != nil }, day: journey.asAt)
        }
        return Section(
            id: "academy",
            titled: "The academy: \(Figure(count: journey.academyStarters, of: .workers)) started so far",
            blocks: [
                .table(
                    Table(
                        of: rows, id: \.cohort.id.text, leadsTo: { .record($0.cohort.id) },
                        columns: CohortRow.columns))
            ], sources: journey.sources(cohorts.map(\.source) + journey.establishment.workerSources)
        ).excerpted(
            rows: rows.indices.filter { $0 == 0 || rows[$0].isInSupportedYear }, others: "past their first year",
            elsewhere: Self.ownDocument)
    }
}

/// A cohort of the academy and what became of it, for a row.
private struct CohortRow {
    let cohort: AcademyCohort
    let started: Int
    let here: [Worker]
    let day: Day

    /// Whether any of it is in the assessed and supported first year on the day.
    var isInSupportedYear: Bool { here.contains { $0.isInSupportedYear(on: day) } }

    static var columns: [Column<CohortRow>] {
        let beginning: [Column<CohortRow>] = [
            Column("cohort", "Cohort", rank: 1, isFlexible: true) { TableCell("\($0.cohort.title)") },
            Column("began", "Began", rank: 3) { TableCell($0.cohort.began) },
            Column("places", "Places", alignment: .right, rank: 2, definition: "Places that the cohort had.") {
                TableCell(Figure(count: $0.cohort.places))
            },
            Column(
                "started", "Started", alignment: .right, rank: 1,
                definition: "Workers of the cohort who have begun in a post."
            ) { TableCell(Figure(count: $0.started, of: .workers), .strong) },
        ]
        return beginning + [
            Column(
                "year", "In first year", alignment: .right, rank: 3,
                definition: "Of these, in the assessed and supported first year on the day."
            ) { row in
                TableCell(Figure(count: row.here.count { $0.isInSupportedYear(on: row.day) }, of: .workers))
            },
            Column(
                "here", "Still here", alignment: .right, rank: 1, definition: "Of these, in a post on the day."
            ) { TableCell(Figure(count: $0.here.count, of: .workers)) },
            Column(
                "kept", "Kept", alignment: .right, rank: 2, definition: "Workers still here, of those who started."
            ) { TableCell(Figure(share: Double($0.here.count), of: Double($0.started), counts: .workers)) },
        ]
    }
}
