/// The places among the posts of those that each worker has filled.
private struct PostsByWorker: Sendable {
    private(set) var places: [Worker.ID: [Int]] = [:]

    init(_ posts: Register<Post>) {
        for place in posts.indices {
            for worker in Set(posts[place].spells.map(\.worker)) { places[worker, default: []].append(place) }
        }
    }
}

extension Journey {
    /// A worker's time in each post, administrative ones among them, the newest first.
    package func spells(of worker: Worker.ID) -> [(spell: Spell, post: Post)] {
        let posts = posts
        let places = workings.result(PostsByWorker.self) { PostsByWorker(posts) }.places[worker] ?? []
        return places.flatMap { place in
            posts[place].spells.filter { $0.worker == worker }.map { ($0, posts[place]) }
        }.sorted { $1.spell.from < $0.spell.from }
    }
}
