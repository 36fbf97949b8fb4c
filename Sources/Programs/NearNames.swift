import ImprovementJourney

/// What is said of a word that names nothing: which names it may have been meant to be, and what tells all of them.
package enum NearNames {
    /// How many names are told: who mistyped one looks for one, not for forty.
    private static let most = 3
    /// Up to how many names stand in the sentence themselves.
    private static let few = 8

    /// The names that a word may have been meant to be, the nearest first, at most three.
    ///
    /// A name that holds the word goes before one that differs by letters, and one that begins with it first of all. A
    /// word of which more than half is wrong is no slip.
    package static func of(_ word: String, among names: some Sequence<String>) -> [String] {
        let wanted = word.lowercased()
        guard !wanted.isEmpty else { return [] }
        let length = wanted.unicodeScalars.count
        let limit = max(1, length / 2)
        let near = names.compactMap { name -> (name: String, rank: Int)? in
            let candidate = name.lowercased()
            if length > 1, candidate.hasPrefix(wanted) { return (name, -2) }
            if length > 2, candidate.contains(wanted) { return (name, -1) }
            guard abs(candidate.unicodeScalars.count - length) <= limit else { return nil }
            let distance = Nearest.distance(wanted, candidate)
            return distance <= limit ? (name, distance) : nil
        }
        // Where one is a letter away, those that are three away were not meant.
        let nearest = near.map(\.rank).min() ?? 0
        return near.filter { $0.rank <= nearest + 1 }.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(most)
            .map(\.name)
    }

    /// What follows the sentence that a word is not known.
    ///
    /// - Parameters:
    ///   - what: What the names are, such as `teams`.
    ///   - call: The call that tells all of them, such as `waymark list teams`.
    package static func words(for word: String, among names: [String], _ what: String, call: String) -> String {
        let near = of(word, among: names)
        let question = near.isEmpty ? "" : " Did you mean \(alternatives(near))?"
        if names.isEmpty { return " There are no \(what)." }
        if names.count <= few { return question + " The \(what) are: \(names.joined(separator: ", "))." }
        return question + " \(call) names all \(names.count) \(what)."
    }

    /// `a`, `a or b`, `a, b or c`.
    private static func alternatives(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " or \(last)"
    }
}
