/// Who came with which academy cohort, and when each worker first began in a post.
private struct AcademyIntake: Sendable {
    let workers: [AcademyCohort.ID: [Worker]]
    private(set) var began: [Worker.ID: Day] = [:]

    init(_ journey: Journey) {
        workers = Dictionary(
            grouping: journey.workers.lazy.filter { $0.cohort != nil }, by: { $0.cohort ?? AcademyCohort.ID("") })
        for post in journey.posts {
            for spell in post.spells { began[spell.worker] = min(began[spell.worker] ?? spell.from, spell.from) }
        }
    }
}

extension Journey {
    private var academyIntake: AcademyIntake { workings.result(AcademyIntake.self) { AcademyIntake(self) } }

    /// Workers who have come with an academy cohort and begun in a post by the journey's day, in all cohorts.
    package var academyStarters: Int { academyCohorts.reduce(0) { $0 + academyWorkers($1.id).count } }

    /// The workers of a cohort who have begun in a post by the journey's day, in the files' order.
    package func academyWorkers(_ cohort: AcademyCohort.ID) -> [Worker] {
        let intake = academyIntake
        return (intake.workers[cohort] ?? []).filter { worker in intake.began[worker.id].map { $0 <= asAt } ?? false }
    }

    /// Workers who had come with an academy cohort and begun in a post by each month's end, in all cohorts.
    package func academyStarters(in months: ClosedRange<Month>) -> [Figure] {
        let intake = academyIntake
        var started = MonthlyChanges(months)
        for worker in intake.workers.values.joined() {
            if let day = intake.began[worker.id] { started.add(1, in: months.places(from: day, until: nil)) }
        }
        return started.totals.map { Figure(.number($0), unit: .count) }
    }
}
