extension Scope {
    /// The team that it is; nil for any other scope.
    package var team: Team.ID? {
        if case .team(let id) = self { id } else { nil }
    }
}
