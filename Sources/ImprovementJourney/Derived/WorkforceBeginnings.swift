/// The first day that a team's posts speak of, for each thing that is counted of them.
struct WorkforceBeginnings: Sendable {
    /// A day, and the place of the post that it is of.
    struct First: Sendable {
        let day: Day
        let post: Int
    }

    /// The first post of social work.
    private(set) var post: First?
    /// The first month's caseload.
    private(set) var caseload: First?
    /// The end of the first year in a permanent post: reviews fall due only then, and the months before have nobody to
    /// take a share of.
    private(set) var yearInPost: First?
    /// The first administrative post.
    private(set) var administrator: First?

    fileprivate mutating func take(_ row: Establishment.Row) {
        func take(_ day: Day, _ first: inout First?) {
            if first.map({ day < $0.day }) ?? true { first = First(day: day, post: row.place) }
        }
        guard row.isSocialWork else { return take(row.established, &administrator) }
        take(row.established, &post)
        if let begins = row.caseloadBegins { take(begins.firstDay, &caseload) }
        if let permanent = row.spells.first(where: { $0.contract == .permanent }) {
            take(permanent.from.adding(months: 12), &yearInPost)
        }
    }
}

/// The beginnings of every team, by its place, kept once found.
private struct BeginningsOfTeams: Sendable {
    private(set) var teams: [WorkforceBeginnings]

    init(_ establishment: Establishment) {
        teams = Array(repeating: WorkforceBeginnings(), count: establishment.rows.teamNames.count)
        for row in establishment { teams[row.teamPlace].take(row) }
    }
}

extension Journey {
    /// Whether the record holds posts from a day on, so that what happened after it can be counted: before the first
    /// post nothing is known, and what is not known is never 0.
    package func holdsPosts(after day: Day) -> Bool {
        workforceBeginning(.council, \.post).map { $0.day <= day.adding(days: 1) } ?? false
    }

    /// Whether the record holds the caseload of any post on the journey's day; where it holds none, a post without one was
    /// not told of, and is not one that has no cases.
    package var recordsCaseloads: Bool { workforceBeginning(.council, \.caseload) != nil }

    /// The first day of a scope's posts of which something is counted, and where that post comes from; nil for none.
    func workforceBeginning(
        _ scope: Scope, _ first: (WorkforceBeginnings) -> WorkforceBeginnings.First?
    ) -> (day: Day, source: Source.ID)? {
        let rows = establishment.rows
        let teams = workings.result(BeginningsOfTeams.self) { BeginningsOfTeams(establishment) }.teams
        let earliest: WorkforceBeginnings.First? =
            if case .team(let team) = scope {
                rows.teamPlaces[team].flatMap { first(teams[$0]) }
            } else {
                teams.indices.filter { isHeld(rows.teamNames[$0], by: scope) }.compactMap { first(teams[$0]) }
                    .min { ($0.day, $0.post) < ($1.day, $1.post) }
            }
        return earliest.map { ($0.day, rows.postSources[$0.post]) }
    }
}
