extension Journey {
    /// How many social workers a team has: the fewer of those in post at the last month's end and on the journey's day;
    /// nil where the record holds no post of it.
    ///
    /// A worker who fills two posts is one.
    package func workersInPost(of team: Team.ID) -> Int? {
        let posts = establishment(.team(team))
        guard posts.contains(where: { $0.isSocialWork }) else { return nil }
        return [lastMonth.lastDay, asAt].map { day in
            Set(posts.lazy.filter(\.isSocialWork).compactMap { $0.spell(on: day)?.worker }).count
        }.min()
    }

    /// The teams of which nothing is told to the public: so few workers that a figure of the team is one of persons, or
    /// nobody recorded how many.
    package func teamsTooSmallToTell(below threshold: Int) -> Set<Team.ID> {
        Set(teams.map(\.id).filter { (workersInPost(of: $0) ?? 0) < threshold })
    }
}
