/// An established position in a team, with who has filled it and its caseload month by month.
package struct Post: Identifiable, Sendable, Hashable {
    /// The position's number, such as `P-0123`.
    package var id: Identifier<Post>
    /// The team it belongs to.
    package var team: Team.ID
    /// What the position is, such as `social worker` or `team manager`.
    package var role: String
    /// When it was created.
    package var established: Day
    /// When it was given up; nil while it stands.
    package var abolished: Day?
    /// Its share of full time, above 0 to 1.
    package var fullTimeEquivalent: Double
    /// Who filled it from when to when, oldest first.
    package var spells: [Spell]
    /// Cases held at each month's end; nil for positions that hold none.
    package var caseload: MonthlyCounts?
    /// Where it comes from.
    package var source: Source.ID

    package init(
        id: Identifier<Post>, team: Team.ID, role: String, established: Day, abolished: Day? = nil,
        fullTimeEquivalent: Double = 1, spells: [Spell] = [], caseload: MonthlyCounts? = nil, source: Source.ID
    ) {
        self.id = id
        self.team = team
        self.role = role
        self.established = established
        self.abolished = abolished
        self.fullTimeEquivalent = fullTimeEquivalent
        self.spells = spells
        self.caseload = caseload
        self.source = source
    }
}

extension Post {
    /// Whether the census of children's social workers counts the post; administrative posts it does not.
    package var isSocialWork: Bool { role != "administrator" }

    /// The spell that fills the post, or nil where it is vacant.
    package var currentSpell: Spell? { spells.last { $0.until == nil } }

    /// Whether nobody, or only an agency worker, fills it: the census counts both as a vacancy.
    package var isVacant: Bool { currentSpell?.contract != .permanent }

    /// Cases held at the last reported month's end, or nil where there are none to report.
    package var currentCaseload: Int? { currentSpell == nil ? nil : caseload?.last }
}

extension Post: JourneyRecord {
    /// What one is called.
    package static let noun = "post"

    /// The post as it was filled on that day; nil before it was created.
    ///
    /// A post given up by then is kept, since it belongs to the months in which it stood.
    package func known(on day: Day) -> Post? {
        guard established <= day else { return nil }
        var post = self
        if let abolished, abolished > day { post.abolished = nil }
        if spells.contains(where: { $0.from > day || ($0.until ?? day) > day || $0.noticeGiven != nil }) {
            post.spells = spells.filter { $0.from <= day }.map { $0.known(on: day) }
        }
        post.caseload = caseload?.known(on: day)
        return post
    }

    /// The last day on which it was filled, or its creation.
    package var lastDated: Day? {
        let last = spells.reduce(established) { max($0, $1.from) }
        return caseload?.lastMonth.map { max(last, $0.lastDay) } ?? last
    }
}

extension RegisterHolder {
    /// Established positions, those given up among them.
    package var posts: Register<Post> { registers[Post.self] }
}
