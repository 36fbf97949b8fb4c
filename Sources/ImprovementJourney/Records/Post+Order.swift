extension Sequence where Element == Post {
    /// The empty posts first, then those of agency workers, then those of permanent ones; among each the most cases
    /// first, then by number.
    package var emptyFirst: [Post] {
        func key(_ post: Post) -> (Int, Int, Post.ID) {
            let filling = post.currentSpell.map { $0.contract == .agency ? 1 : 2 } ?? 0
            return (filling, -(post.currentCaseload ?? 0), post.id)
        }
        return sorted { key($0) < key($1) }
    }
}
