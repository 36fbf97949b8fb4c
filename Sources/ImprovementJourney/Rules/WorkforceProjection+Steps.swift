extension WorkforceProjection.Trial {
    /// The trial with so many posts given up, and no more than there would be.
    ///
    /// - Parameter established: Posts that stand today, by head.
    package func givingUp(posts count: Int, of established: Int) -> Self {
        adding(posts: -min(count, established + posts))
    }
}
