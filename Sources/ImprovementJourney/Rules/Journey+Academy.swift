/// Who came with an academy cohort and has begun in a post, and when.
private struct AcademyIntake: Sendable {
    /// Of each cohort, in the files' order.
    private(set) var workers: [AcademyCohort.ID: [Worker.ID]] = [:]
    private(set) var began: [Day] = []

    init(_ establishment: Establishment) {
        let rows = establishment.rows
        for (worker, row) in rows.workers.enumerated() {
            guard let cohort = row.cohort,
                let first = rows.spellsOfWorker(worker).first(where: { $0.known <= establishment.day })
            else { continue }
            workers[rows.cohortNames[cohort], default: []].append(rows.workerNames[worker])
            began.append(first.from)
        }
    }
}

extension Journey {
    private var academyIntake: AcademyIntake { workings.result(AcademyIntake.self) { AcademyIntake(establishment) } }

    /// Workers who have come with an academy cohort and begun in a post by the journey's day, in all cohorts.
    package var academyStarters: Int {
        let intake = academyIntake
        return academyCohorts.reduce(0) { $0 + (intake.workers[$1.id]?.count ?? 0) }
    }

    /// The workers of a cohort who have begun in a post by the journey's day, in the files' order.
    package func academyWorkers(_ cohort: AcademyCohort.ID) -> [Worker] {
        (academyIntake.workers[cohort] ?? []).compactMap { record($0) }
    }

    /// Workers who had come with an academy cohort and begun in a post by each month's end, in all cohorts.
    package func academyStarters(in months: ClosedRange<Month>) -> [Figure] {
        var started = MonthlyChanges(months)
        for day in academyIntake.began { started.add(1, in: months.places(from: day, until: nil)) }
        return started.totals.map { Figure(.number($0), unit: .count) }
    }
}
