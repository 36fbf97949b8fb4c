import Documents
import ImprovementJourney

/// The screen held still: since when, and what has changed since without being shown.
struct Held: Hashable, Sendable {
    /// The time on the clock; empty where the program has told none.
    var since: String
    /// The files that changed.
    var files: Set<String> = []
    /// Whether the folder itself changed.
    var isWhole = false

    /// `Held since 14:32: 3 files changed; p goes on`.
    ///
    /// - Parameter key: The key that lets it go on.
    func words(key: String) -> String {
        let start = since.isEmpty ? "Held" : "Held since \(since)"
        let changed =
            isWhole ? "the folder changed" : files.count == 1 ? "1 file changed" : "\(files.count) files changed"
        return isWaiting ? "\(start): \(changed); \(key) goes on" : "\(start); \(key) goes on"
    }

    /// Whether there is something to show.
    var isWaiting: Bool { isWhole || !files.isEmpty }

    /// Counts what changed; no names mean the folder itself.
    mutating func count(_ names: [String]) {
        if names.isEmpty { isWhole = true }
        files.formUnion(names)
    }
}
