import ImprovementJourney
import JourneyFiles

/// Rows of a return as numbered posts of one team, each carried on by the return of the year after.
extension WorkforceCensusImport {
    static func postsFile(_ year: Int) -> String { "workforce-census-\(year).json" }

    /// Writes a numbered post for each row with a beginning and full-time equivalents that carries no earlier post on.
    mutating func writePosts() throws(ImportRefusal) {
        let name = Self.postsFile(census.year)
        let source = Source.ID("workforce-posts-\(census.year)")
        let others = folder.record(without: [name])
        let team = try postsTeam(others)
        _ = try folder.earlier(name, from: source, by: asAt, measures: others.measures)
        var earlier = try CarriedPosts(folder, census)
        var part = Record()
        part.insert(
            folder.ownSource(
                source, "Posts of the workforce census return \(census.year)", asAt: asAt,
                note: "A post for each row, numbered by the folder: the return has no posts and no teams."))
        var rows: [(place: Int, role: WorkforceReturn.Role, started: Day, share: Double)] = []
        var (leftOut, past, unknown) = (0, 0, 0)
        for (place, role) in census.roles.enumerated() {
            guard let fullTime = role.fullTimeEquivalent, fullTime > 0, let started = role.started,
                role.ended.map({ started < $0 }) ?? true
            else {
                leftOut += 1
                continue
            }
            // The return before tells of those.
            if let day = earlier.day, let ended = role.ended, ended <= day {
                past += 1
                continue
            }
            rows.append((place, role, started, min(1, max(0.01, fullTime))))
        }
        var carried: Set<Int> = []
        // Who goes on from the day of a census is found last: of those only that day is known.
        for isExact in [true, false] {
            for row in rows where !carried.contains(row.place) {
                if earlier.carryOn(row.role, from: row.started, row.share, in: team, isExact: isExact) {
                    carried.insert(row.place)
                }
            }
        }
        for (place, role, started, share) in rows where !carried.contains(place) {
            // The return before did not have this row: it counts from this census on, for that one was counted as it was.
            let began = earlier.day.map { started <= $0 ? census.day : started } ?? started
            guard role.ended.map({ began < $0 }) ?? true else {
                unknown += 1
                continue
            }
            let worker =
                earlier.worker(of: role) ?? Worker.ID("census-\(census.year)-worker-\(role.person + 1)")
            if part.workers[worker] == nil, !earlier.holds(worker) { part.insert(Worker(id: worker, source: source)) }
            part.insert(
                Post(
                    id: Post.ID("census-\(census.year)-post-\(place + 1)"), team: team, role: "social worker",
                    // A row that ended says nothing of the post after it: it would count as vacant.
                    established: began, abolished: role.ended, fullTimeEquivalent: share,
                    spells: [
                        Spell(
                            worker: worker, from: began, until: role.ended,
                            contract: role.isAgency ? .agency : .permanent)
                    ],
                    caseload: role.isFilled(on: census.day)
                        ? role.cases.map { MonthlyCounts(first: Month(containing: census.day), counts: [$0]) } : nil,
                    source: source))
        }
        earlier.closeOthers()
        made.posts = part.posts.count + carried.count
        plan.tell(
            "Vacancies of posts are unknown: the return has no post that nobody fills. \(leftOut.counted("row")) without "
                + "a beginning or with FTE 0 are no posts."
        )
        if let day = earlier.day {
            plan.tell(
                "Of the posts of the returns before, \(carried.count) \(carried.count == 1 ? "goes" : "go") on, and "
                    + "\(earlier.closed) that no row carries on \(earlier.closed == 1 ? "ends" : "end") by "
                    + "\(census.day.words). \(past.counted("row")) ended by \(day.words), as the return before has "
                    + "\(past == 1 ? "it" : "them").")
        }
        if unknown > 0 {
            plan.ask(
                "\(unknown.counted("row")) ended in the year and \(unknown == 1 ? "was" : "were") in no return before: no "
                    + "\(unknown == 1 ? "post is" : "posts are") made of \(unknown == 1 ? "it" : "them").")
        }
        plan.targets += earlier.targets(of: "workforce-census", others)
        plan.targets.append(
            folder.target(
                name, .workforce, part, source: source, of: "workforce-census", measures: others.measures,
                makes: [
                    "\(part.posts.count.counted("post")) of \(part.workers.count.counted("worker")) in team \(team)."
                ]))
    }

    private func postsTeam(_ others: Record) throws(ImportRefusal) -> Team.ID {
        guard let wanted = settings.team else {
            throw ImportRefusal("Say with --team ID in which team the posts stand: the return has no teams.")
        }
        let id = Team.ID(wanted)
        guard others.teams[id] == nil else { return id }
        let near = Nearest.of(wanted, among: others.teams.map(\.id.text))
        throw ImportRefusal(
            "The folder has no team \(wanted).\(near.map { " Did you mean \($0)?" } ?? "") Add it to teams.json.")
    }
}
