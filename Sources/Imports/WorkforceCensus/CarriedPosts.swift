import ImprovementJourney
import JourneyFiles

/// The posts that returns of earlier years wrote, as a newer return carries them on or ends them.
///
/// A return knows its rows by registration numbers, which no folder holds. So a row carries on a post that began on its day,
/// of the same contract and full-time equivalents: who exactly fills it is nobody's matter, and on each census day the posts
/// are the rows of that year's return. What no row carries on ends by the newer census.
///
/// All of it is worked out from what the earlier returns said of their own days, so that a return brought again comes to the
/// same.
struct CarriedPosts {
    /// The day of the newest return before; nil where there is none.
    let day: Day?
    /// How many posts ended for want of a row.
    private(set) var closed = 0
    private let folder: ImportFolder
    private let census: WorkforceReturn
    private var files: [(name: String, day: Day, part: Record, posts: [Post?])] = []
    /// The places of posts that last beyond `day`, and of those that no row has carried on.
    private var open: [(file: Int, place: Int)] = []
    /// The workers of those who fill a post that goes on, by their place in the return.
    private var workers: [Int: Worker.ID] = [:]

    init(_ folder: ImportFolder, _ census: WorkforceReturn) throws(ImportRefusal) {
        self.folder = folder
        self.census = census
        for (name, _) in folder.files {
            guard let year = Self.year(of: name), year != census.year, folder.markedFile(name) != nil,
                let day = Day(year: year, month: 9, day: 30)
            else { continue }
            guard year < census.year else {
                throw ImportRefusal(
                    "\(name) holds the posts of a later return: bring returns with --posts in their order, or this one "
                        + "without.")
            }
            guard let part = try folder.earlier(name, measures: folder.record.measures) else { continue }
            files.append((name, day, part, part.posts.map(Optional.some)))
        }
        day = files.map(\.day).max()
        guard let day else { return }
        for file in files.indices {
            for (place, post) in files[file].part.posts.enumerated()
            where post.spells.last.map({ $0.until.map { $0 > day } ?? true }) ?? false {
                open.append((file, place))
            }
        }
    }

    /// The year of a file of posts; nil for a file of another name.
    private static func year(of name: String) -> Int? {
        let (start, end) = ("workforce-census-", ".json")
        guard name.hasPrefix(start), name.hasSuffix(end) else { return nil }
        let digits = String(name.dropFirst(start.count).dropLast(end.count))
        return Int(digits).flatMap { WorkforceCensusImport.postsFile($0) == name ? $0 : nil }
    }

    /// Whether a worker stands in a file of an earlier return.
    func holds(_ worker: Worker.ID) -> Bool { files.contains { $0.part.workers[worker] != nil } }

    /// The worker of another row of the same person that carries a post on; nil where there is none.
    func worker(of role: WorkforceReturn.Role) -> Worker.ID? { workers[role.person] }

    /// Lets a row carry on a post, if one is left that it fits.
    ///
    /// - Parameter isExact: Whether the post began on the row's day; else on a census, at which it was first counted.
    mutating func carryOn(
        _ role: WorkforceReturn.Role, from started: Day, _ share: Double, in team: Team.ID, isExact: Bool
    ) -> Bool {
        let found = open.firstIndex { file, place in
            guard let post = files[file].posts[place], let spell = post.spells.last else { return false }
            let begins =
                isExact
                ? post.established == started : post.established == files[file].day && started < post.established
            return begins && post.team == team && (spell.contract == .agency) == role.isAgency
                // Returns have six decimals at most.
                && abs(post.fullTimeEquivalent - share) < 1e-6
        }
        guard let found, let day else { return false }
        let (file, place) = open.remove(at: found)
        guard var post = files[file].posts[place], var spell = post.spells.popLast() else { return false }
        spell.until = role.ended
        post.spells.append(spell)
        post.abolished = role.ended
        post.caseload = Self.caseload(post, to: day)
        if role.isFilled(on: census.day), let cases = role.cases {
            let month = Month(containing: census.day)
            let first = post.caseload?.first ?? month
            let before = post.caseload?.counts ?? []
            let gap = [Int?](repeating: nil, count: max(0, month.ordinal - first.ordinal - before.count))
            post.caseload = MonthlyCounts(first: first, counts: before + gap + [cases])
        }
        files[file].posts[place] = post
        if workers[role.person] == nil { workers[role.person] = spell.worker }
        return true
    }

    /// Ends the posts that no row carries on; one that would have begun later was never filled.
    mutating func closeOthers() {
        guard let day else { return }
        for (file, place) in open {
            guard var post = files[file].posts[place], var spell = post.spells.popLast() else { continue }
            closed += 1
            let end = min(spell.until ?? census.day, census.day)
            guard post.established < end, spell.from < end else {
                files[file].posts[place] = nil
                continue
            }
            spell.until = end
            post.spells.append(spell)
            post.abolished = end
            post.caseload = Self.caseload(post, to: day)
            files[file].posts[place] = post
        }
        open = []
    }

    /// What the returns up to a day said of a post's cases.
    private static func caseload(_ post: Post, to day: Day) -> MonthlyCounts? {
        guard let caseload = post.caseload else { return nil }
        let count = Month(containing: day).ordinal - caseload.first.ordinal + 1
        return count > 0
            ? MonthlyCounts(first: caseload.first, counts: Array(caseload.counts.prefix(count))) : nil
    }

    /// The files of the earlier returns as they are now.
    func targets(of kind: String, _ others: Record) -> [ImportTarget] {
        files.compactMap { name, _, before, posts in
            guard let marked = folder.markedFile(name) else { return nil }
            var part = Record()
            for source in before.sources { part.insert(source) }
            for worker in before.workers { part.insert(worker) }
            for post in posts.compactMap(\.self) { part.insert(post) }
            return folder.target(
                name, marked.subject, part, source: marked.source, measures: others.measures,
                makes: ["Its posts go on, or end, as the return \(census.year) has them."], comment: marked.comment)
        }
    }
}
