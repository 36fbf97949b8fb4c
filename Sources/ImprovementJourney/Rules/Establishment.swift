/// The council's establishment, or a part of it, on a day: the posts, who has filled each, and with how many cases.
///
///     journey.establishment.agencyShares(in: months)
///     journey.establishment(.team("safeguarding-7")).vacancyShares(in: months)
///
/// It says what the posts say, quicker: all that is counted of the workforce is counted from it, and a `Post` is read where
/// one is shown. Nothing that came later than the day is in it.
package struct Establishment: Sendable {
    let rows: EstablishmentRows
    /// The day on which it stands.
    let day: Day
    /// The last month that had ended: of later ones no caseload is known.
    private let lastMonth: Month
    /// The places of the teams whose posts they are; nil for the whole.
    private let teams: Set<Int>?
    /// The places of its posts among the rows, in the files' order; nil for the whole.
    private let places: [Int]?

    init(_ rows: EstablishmentRows, on day: Day) {
        self.rows = rows
        self.day = day
        lastMonth = Month(lastEndedBy: day)
        teams = nil
        places = nil
    }

    private init(_ whole: Establishment, teams: [Int]) {
        let rows = whole.rows
        self.rows = rows
        day = whole.day
        lastMonth = whole.lastMonth
        self.teams = Set(teams)
        // A team's places are taken as they stand: there may be thousands of teams.
        places = teams.count == 1 ? rows.postsByTeam[teams[0]] : teams.flatMap { rows.postsByTeam[$0] }.sorted()
    }

    /// The posts of a team, or of several.
    fileprivate func part(_ teams: [Int]) -> Establishment { Establishment(self, teams: teams) }

    /// Whether a post is one of its own.
    func includes(post place: Int) -> Bool { teams?.contains(rows.posts[place].team) ?? true }
}

extension Establishment: Sequence {
    /// A post as it stood.
    package struct Row: EstablishedPost {
        private let lastMonth: Month
        /// Its place among the rows.
        let place: Int
        package let established: Day
        package let abolished: Day?
        package let fullTimeEquivalent: Double
        package let isSocialWork: Bool
        /// The first month of its caseload; nil for a post that holds no cases.
        let caseloadBegins: Month?
        private let caseload: Range<Int>
        /// Who filled it, oldest first; they hold the rows for all of it.
        package let spells: Spells
        private var rows: EstablishmentRows { spells.rows }

        /// Nil where it had not been created yet.
        fileprivate init?(_ place: Int, of establishment: Establishment) {
            let rows = establishment.rows
            let day = establishment.day
            let post = rows.posts[place]
            guard post.established <= day else { return nil }
            self.place = place
            lastMonth = establishment.lastMonth
            established = post.established
            abolished = if let abolished = post.abolished, abolished <= day { abolished } else { nil }
            fullTimeEquivalent = post.fullTimeEquivalent
            isSocialWork = post.isSocialWork
            caseloadBegins = post.caseloadBegins
            caseload = post.caseload
            var end = post.spells.upperBound
            while end > post.spells.lowerBound, rows.spells[end - 1].from > day { end -= 1 }
            spells = Spells(rows: rows, startIndex: post.spells.lowerBound, endIndex: end, day: day)
        }

        package func casesReported(in month: Month) -> Int? {
            guard let caseloadBegins, month >= caseloadBegins, month <= lastMonth else { return nil }
            let place = caseload.lowerBound + caseloadBegins.months(until: month)
            return place < caseload.upperBound ? MonthlyCounts.count(rows.caseloads[place]) : nil
        }

        /// The place of its team.
        var teamPlace: Int { rows.posts[place].team }

        var id: Post.ID { rows.postNames[place] }
        var team: Team.ID { rows.teamNames[teamPlace] }
        var source: Source.ID { rows.postSources[place] }
    }

    /// A post's spells as they stood, oldest first.
    package struct Spells: RandomAccessCollection, Sendable {
        fileprivate let rows: EstablishmentRows
        package let startIndex: Int
        package let endIndex: Int
        fileprivate let day: Day

        package subscript(place: Int) -> EstablishmentRows.Spell { rows.spells[place].known(on: day) }
    }

    /// Goes through the posts that had been created.
    package struct Iterator: IteratorProtocol {
        private let establishment: Establishment
        private let count: Int
        private var step = 0

        fileprivate init(_ establishment: Establishment) {
            self.establishment = establishment
            count = establishment.places?.count ?? establishment.rows.posts.count
        }

        package mutating func next() -> Row? {
            while step < count {
                let place = establishment.places?[step] ?? step
                step += 1
                if let row = Row(place, of: establishment) { return row }
            }
            return nil
        }
    }

    package func makeIterator() -> Iterator { Iterator(self) }
}

extension Establishment {
    /// Whether no post has been created.
    package var isEmpty: Bool { first { _ in true } == nil }

    /// Whether a post stands.
    package var hasStandingPost: Bool { contains { $0.abolished == nil } }

    /// The day on which the first spell of all began; nil where nobody has filled a post.
    var firstSpellBegan: Day? { lazy.compactMap { $0.spells.first?.from }.min() }

    /// The day on which the first post was created; nil where there is none.
    var firstPost: Day? { lazy.map(\.established).min() }

    /// Where the posts come from, each source once, in their order.
    fileprivate var sources: [Source.ID] { Self.eachOnce(lazy.map(\.source)) }

    /// Where the posts that stand come from, each source once, in their order.
    package var standingPostSources: [Source.ID] { Self.eachOnce(lazy.filter { $0.abolished == nil }.map(\.source)) }

    /// Where the workers come from, each source once, in their order.
    package var workerSources: [Source.ID] { Self.eachOnce(rows.workerSources) }

    private static func eachOnce(_ sources: some Sequence<Source.ID>) -> [Source.ID] {
        var seen: Set<Source.ID> = []
        var last: Source.ID?
        return sources.filter { source in
            // Most have the source of the one before.
            guard source != last else { return false }
            last = source
            return seen.insert(source).inserted
        }
    }

    /// A worker's times in posts of social work, in whatever team, oldest first.
    func stays(of worker: Int) -> [EstablishmentRows.Spell] {
        var stays: [EstablishmentRows.Spell] = []
        addStays(rows.spellsOfWorker(worker), to: &stays)
        return stays
    }

    private func addStays(_ spells: ArraySlice<EstablishmentRows.Spell>, to stays: inout [EstablishmentRows.Spell]) {
        for spell in spells where spell.isSocialWork && spell.known <= day { stays.append(spell.known(on: day)) }
    }

    /// Calls `body` with everybody who has been in one of its posts of social work, and with that worker's stays in
    /// whatever team, oldest first.
    func forEachSocialWorker(_ body: (_ worker: Int, _ stays: [EstablishmentRows.Spell]) -> Void) {
        // One list for all of them: it need not be made anew for each.
        var stays: [EstablishmentRows.Spell] = []
        func call(_ worker: Int, _ spells: ArraySlice<EstablishmentRows.Spell>) {
            stays.removeAll(keepingCapacity: true)
            addStays(spells, to: &stays)
            if !stays.isEmpty { body(worker, stays) }
        }
        guard places != nil else { return rows.forEachWorker(call) }
        var workers: Set<Int> = []
        for post in self where post.isSocialWork { workers.formUnion(post.spells.lazy.map(\.worker)) }
        for worker in workers { call(worker, rows.spellsOfWorker(worker)) }
    }

    /// A worker's annual reviews that had taken place, oldest first; nil where the files do not say.
    func reviews(of worker: Int) -> ArraySlice<Day>? {
        rows.workers[worker].reviews.map { rows.reviews[$0].prefix { $0 <= day } }
    }
}

/// Where the posts come from, kept once found.
private struct PostSources: Sendable {
    let ids: [Source.ID]
}

extension Journey {
    /// Where the posts come from, each source once, in their order.
    package var postSources: [Source.ID] {
        workings.result(PostSources.self) { PostSources(ids: establishment.sources) }.ids
    }

    /// A part of the establishment: the council's is the whole, other councils have none here.
    func establishment(_ scope: Scope) -> Establishment {
        let rows = establishment.rows
        switch scope {
        case .council: return establishment
        case .team(let team): return establishment.part([rows.teamPlaces[team]].compactMap(\.self))
        case .service:
            return establishment.part(rows.teamNames.indices.filter { isHeld(rows.teamNames[$0], by: scope) })
        case .otherCouncil, .region, .statisticalNeighbours, .england: return establishment.part([])
        }
    }
}
