import ImprovementJourney
import JourneyFiles

/// Posts, workers, academy cohorts, and what is counted of them each month.
struct Workforce {
    /// The subject's part.
    private(set) var part = IllustrativeRecord.Part(.workforce)
    init() {
        var simulation = WorkforceSimulation(source: part.source)
        var caseloads = Caseloads()
        var headcounts: [Team.ID: [Int]] = [:]
        let months = Calendar.months + [Month(containing: Calendar.lastDay)]
        for month in months {
            simulation.pass(month)
            caseloads.report(month, simulation)
            for plan in teamPlans {
                let count = simulation.positions.count { teamPlans[$0.team].id == plan.id && $0.filledBy != nil }
                headcounts[plan.id, default: []].append(count)
            }
        }
        let posts = simulation.positions.enumerated().map { index, position in
            post(number: index + 1, position, caseloads.counts[index])
        }
        for post in posts { part.record.insert(post) }
        addAdministrators(after: posts.count, workers: simulation.workers.count)
        addWorkers(simulation.workers, posts)
        for cohort in WorkforceStory.cohorts {
            part.record.insert(
                AcademyCohort(
                    id: cohort.id, title: cohort.title, began: cohort.began, places: cohort.places,
                    source: part.source))
        }
        addWorkforceSeries(to: &part, posts, headcounts)
    }

    private func post(number: Int, _ position: WorkforceSimulation.Position, _ counts: MonthlyCounts?) -> Post {
        let digits = String(number)
        return Post(
            id: Post.ID("P-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits),
            team: teamPlans[position.team].id, role: position.role, established: position.established,
            abolished: position.abolished, fullTimeEquivalent: Double(position.tenths) / 10, spells: position.spells,
            caseload: counts, source: part.source)
    }

    private mutating func addAdministrators(after posts: Int, workers: Int) {
        for (index, administrator) in WorkforceStory.administrators.enumerated() {
            let worker = Worker.ID("W-\(workers + index + 1)")
            part.record.insert(Worker(id: worker, source: part.source))
            part.record.insert(
                Post(
                    id: Post.ID("P-0\(posts + index + 1)"), team: administrator.team, role: "administrator",
                    established: administrator.from,
                    spells: [Spell(worker: worker, from: administrator.from, contract: .permanent, hourlyRate: 14.5)],
                    source: part.source))
        }
    }

    /// Reviews fall due on each anniversary of a permanent start, and are held up to a month and a half later.
    private mutating func addWorkers(_ workers: [Worker], _ posts: [Post]) {
        var chance = Chance(seed: 1989)
        var reviews: [Worker.ID: [Day]] = [:]
        var permanent: Set<Worker.ID> = []
        for post in posts {
            for spell in post.spells where spell.contract == .permanent {
                permanent.insert(spell.worker)
                for year in 1..<7 {
                    let due = Calendar.workingDay(
                        from: spell.from.adding(months: 12 * year).adding(days: chance.whole(-20...24)))
                    guard due < spell.until ?? Calendar.lastDay else { break }
                    let isHeld = chance.happens(WorkforceStory.reviewsHeld[Month(containing: due)])
                    if isHeld { reviews[spell.worker, default: []].append(due) }
                }
            }
        }
        for worker in workers {
            var worker = worker
            let isRecorded = !chance.happens(WorkforceStory.reviewsUnrecorded)
            if isRecorded, permanent.contains(worker.id) { worker.annualReviews = (reviews[worker.id] ?? []).sorted() }
            part.record.insert(worker)
        }
    }
}
