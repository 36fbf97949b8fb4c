import Documents
import ImprovementJourney

extension ExportDocument {
    /// The version that made it.
    static let madeBy = "Made by Waymark \(Version.current)."

    /// Above the column of what rows tell in full.
    static let detailTitle = "In full"

    /// What the rows were narrowed to.
    static func words(ofFilter filter: String) -> String { "Only rows that match: \(filter)" }
}

extension Page {
    /// Which sections hold figures that are made up; nil where none does.
    var illustrativeWords: String? {
        let madeUp = sections.filter { $0.sources.contains { $0.kind == .illustrative } }.map(\.title.text)
        guard !madeUp.isEmpty else { return nil }
        return "Illustrative figures, made up to fill the example and true of no one, stand in: "
            + madeUp.joined(separator: "; ") + "."
    }

    /// Where its figures come from; what several files name under ids of their own is told once.
    var sourcesToldOnce: [Source] {
        var told: Set<String> = []
        return sources.filter { told.insert($0.words + ($0.note ?? "")).inserted }
    }
}

extension Source {
    /// Its kind, who published it, what it is called and when it came out.
    var words: String {
        let published = published.map { ", \($0.words)" } ?? ""
        return "\(kind.badge): \(publisher), \(title)\(published)."
    }
}
