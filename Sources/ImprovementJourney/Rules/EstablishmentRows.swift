/// All posts, their spells and the workers of a record, as rows of plain numbers; an `Establishment` reads them as they
/// stood on a day.
///
/// A record names its team, its workers and its source in text. To go through thousands of posts is to copy those names,
/// and each copy is counted in memory that all share: that takes longer than the counting that it is for. Here a name
/// stands once, and a row has its place.
///
/// Made once for a record, whatever the days that are looked at.
package final class EstablishmentRows: Sendable {
    /// A post.
    struct Post: Sendable {
        /// The place of its team.
        let team: Int
        let established: Day
        let abolished: Day?
        let fullTimeEquivalent: Double
        let isSocialWork: Bool
        /// The places of its spells, oldest first.
        let spells: Range<Int>
        /// The first month of its caseload; nil for one that holds no cases.
        let caseloadBegins: Month?
        /// The places of its caseload, one a month.
        let caseload: Range<Int>
    }

    /// A worker's time in a post.
    package struct Spell: TimeInPost {
        /// The place of the post.
        let post: Int
        /// The place of the worker.
        let worker: Int
        package let from: Day
        package var until: Day?
        package let contract: ImprovementJourney.Spell.Contract
        package let hourlyRate: Double?
        /// The place of why it ended; nil where it lasts or none is recorded.
        var ending: Int?
        /// From when it is known: it has begun, and its post is there.
        let known: Day
        /// Whether its post is one of social work.
        let isSocialWork: Bool
        /// The last day that is known beforehand; nil where none is.
        let lastDay: Day?
        /// From when that is known.
        let lastDayKnown: Day
    }

    /// Somebody who fills posts.
    struct Worker: Sendable {
        let supportedYear: SupportedYear?
        /// The place of the academy cohort; nil for who came with none.
        let cohort: Int?
        /// The places of the annual reviews, oldest first; nil where none are recorded, held or not.
        let reviews: Range<Int>?
    }

    let posts: [Post]
    let spells: [Spell]
    /// The files' workers in their order, then those whom posts alone name.
    let workers: [Worker]
    let reviews: [Day]
    /// Cases held, post by post and month by month, in the words of `MonthlyCounts`.
    let caseloads: [Int32]

    let postNames: [ImprovementJourney.Post.ID]
    let postSources: [Source.ID]
    let teamNames: [Team.ID]
    let workerNames: [ImprovementJourney.Worker.ID]
    /// Of the files' workers.
    let workerSources: [Source.ID]
    let cohortNames: [AcademyCohort.ID]
    let endings: [String]

    let teamPlaces: [Team.ID: Int]
    let workerPlaces: [ImprovementJourney.Worker.ID: Int]
    /// The places of each team's posts, in the files' order.
    let postsByTeam: [[Int]]
    /// The same spells worker by worker, each worker's oldest first; `spellsOfWorker` says whose are where.
    private let spellsByWorker: [Spell]
    /// Where each worker's spells begin among `spellsByWorker`, and at last where all end.
    private let beginnings: [Int]

    init(_ posts: Register<ImprovementJourney.Post>, _ workers: Register<ImprovementJourney.Worker>) {
        var teams = Names<Team.ID>()
        var people = Names<ImprovementJourney.Worker.ID>()
        var cohorts = Names<AcademyCohort.ID>()
        var endings = Names<String>()
        var workerRows: [Worker] = []
        var reviews: [Day] = []
        workerRows.reserveCapacity(workers.count)
        for worker in workers {
            _ = people.place(of: worker.id)
            let first = reviews.count
            reviews += worker.annualReviews ?? []
            workerRows.append(
                Worker(
                    supportedYear: worker.supportedYear, cohort: worker.cohort.map { cohorts.place(of: $0) },
                    reviews: worker.annualReviews == nil ? nil : first..<reviews.count))
        }
        var postRows: [Post] = []
        var caseloads: [Int32] = []
        var spellRows: [Spell] = []
        var postsByTeam: [[Int]] = []
        postRows.reserveCapacity(posts.count)
        for (place, post) in posts.enumerated() {
            let first = spellRows.count
            for spell in post.spells {
                let worker = people.place(of: spell.worker)
                if worker == workerRows.count {
                    workerRows.append(Worker(supportedYear: nil, cohort: nil, reviews: nil))
                }
                spellRows.append(
                    Spell(
                        post: place, worker: worker, from: spell.from, until: spell.until, contract: spell.contract,
                        hourlyRate: spell.hourlyRate, ending: spell.ending.map { endings.place(of: $0) },
                        known: max(spell.from, post.established), isSocialWork: post.isSocialWork,
                        lastDay: spell.lastDay ?? spell.noticeGiven.flatMap { _ in spell.until?.adding(days: -1) },
                        lastDayKnown: spell.noticeGiven ?? spell.from))
            }
            let team = teams.place(of: post.team)
            if team == postsByTeam.count { postsByTeam.append([]) }
            postsByTeam[team].append(place)
            let firstMonth = caseloads.count
            post.caseload?.addWords(to: &caseloads)
            postRows.append(
                Post(
                    team: team, established: post.established, abolished: post.abolished,
                    fullTimeEquivalent: post.fullTimeEquivalent, isSocialWork: post.isSocialWork,
                    spells: first..<spellRows.count, caseloadBegins: post.caseload?.first,
                    caseload: firstMonth..<caseloads.count))
        }
        self.posts = postRows
        spells = spellRows
        self.workers = workerRows
        self.reviews = reviews
        self.caseloads = caseloads
        postNames = posts.map(\.id)
        postSources = posts.map(\.source)
        teamNames = teams.inOrder
        workerNames = people.inOrder
        workerSources = workers.map(\.source)
        cohortNames = cohorts.inOrder
        self.endings = endings.inOrder
        teamPlaces = teams.places
        workerPlaces = people.places
        self.postsByTeam = postsByTeam
        var beginnings = [Int](repeating: 0, count: workerRows.count + 1)
        for spell in spellRows { beginnings[spell.worker + 1] += 1 }
        for worker in workerRows.indices { beginnings[worker + 1] += beginnings[worker] }
        var ends = beginnings
        var byWorker = [Int](repeating: 0, count: spellRows.count)
        for (place, spell) in spellRows.enumerated() {
            byWorker[ends[spell.worker]] = place
            ends[spell.worker] += 1
        }
        // Two spells that begin on one day keep the order of their posts.
        for worker in workerRows.indices where ends[worker] - beginnings[worker] > 1 {
            byWorker[beginnings[worker]..<ends[worker]].sort {
                (spellRows[$0].from, $0) < (spellRows[$1].from, $1)
            }
        }
        spellsByWorker = byWorker.map { spellRows[$0] }
        self.beginnings = beginnings
    }

    /// A worker's spells, oldest first.
    func spellsOfWorker(_ worker: Int) -> ArraySlice<Spell> {
        spellsByWorker[beginnings[worker]..<beginnings[worker + 1]]
    }

    /// Calls `body` with the spells of every worker, oldest first.
    func forEachWorker(_ body: (_ worker: Int, _ spells: ArraySlice<Spell>) -> Void) {
        let (spells, beginnings) = (spellsByWorker, beginnings)
        for worker in workers.indices { body(worker, spells[beginnings[worker]..<beginnings[worker + 1]]) }
    }
}

extension EstablishmentRows.Spell {
    /// The spell as it stood on a day on or after its first.
    func known(on day: Day) -> Self {
        guard let until, until > day else { return self }
        var spell = self
        spell.until = nil
        spell.ending = nil
        return spell
    }
}

/// Names in the order in which they were first met.
private struct Names<Name: Hashable> {
    private(set) var inOrder: [Name] = []
    private(set) var places: [Name: Int] = [:]

    /// The place of a name, a new one where it is met first.
    mutating func place(of name: Name) -> Int {
        if let place = places[name] { return place }
        places[name] = inOrder.count
        inOrder.append(name)
        return inOrder.count - 1
    }
}

extension Registers {
    /// All posts, spells and workers that are recorded, as rows.
    var establishmentRows: EstablishmentRows {
        ofAllDays(EstablishmentRows.self) { EstablishmentRows($0[Post.self], $0[Worker.self]) }
    }
}
