extension Journey {
    /// A worker's time in each post, administrative ones among them, the newest first.
    package func spells(of worker: Worker.ID) -> [(spell: Spell, post: Post)] {
        let rows = establishment.rows
        guard let place = rows.workerPlaces[worker] else { return [] }
        let posts = Set(rows.spellsOfWorker(place).map(\.post)).sorted()
        return posts.compactMap { record(rows.postNames[$0]) }.flatMap { post in
            post.spells.filter { $0.worker == worker }.map { ($0, post) }
        }.sorted { $1.spell.from < $0.spell.from }
    }
}
