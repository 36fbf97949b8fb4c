extension Journey {
    /// Workers who have come with an academy cohort and begun in a post by the journey's day, in all cohorts.
    package var academyStarters: Int { academyCohorts.reduce(0) { $0 + academyWorkers($1.id).count } }

    /// The workers of a cohort who have begun in a post by the journey's day, in the files' order.
    package func academyWorkers(_ cohort: AcademyCohort.ID) -> [Worker] {
        let started = Set(posts.flatMap(\.spells).filter { $0.from <= asAt }.map(\.worker))
        return workers.filter { $0.cohort == cohort && started.contains($0.id) }
    }

    /// Workers who had come with an academy cohort and begun in a post by each month's end, in all cohorts.
    package func academyStarters(in months: ClosedRange<Month>) -> [Figure] {
        var began: [Worker.ID: Day] = [:]
        for post in posts {
            for spell in post.spells { began[spell.worker] = min(began[spell.worker] ?? spell.from, spell.from) }
        }
        var started = MonthlyChanges(months)
        for worker in workers where worker.cohort != nil {
            if let day = began[worker.id] { started.add(1, in: months.places(from: day, until: nil)) }
        }
        return started.totals.map { Figure(.number($0), unit: .count) }
    }
}
