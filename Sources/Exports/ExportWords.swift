import DocumentText
import Documents
import ImprovementJourney

extension ExportDocument {
    /// The version that made it.
    static let madeBy = "Made by Waymark \(Version.current)."

    /// Above the column of what rows tell in full.
    static let detailTitle = "In full"

    /// What the rows were narrowed to.
    static func words(ofFilter filter: String) -> String { "Only rows that match: \(filter)" }

    /// Whom it is for, and the version that made it.
    var readersWords: String { "For \(audience.title). Waymark \(Version.current)." }

    /// Which sections hold figures that are made up; nil where none does.
    var illustrativeWords: String? {
        let sections = parts.flatMap(\.page.sections)
        let madeUp = sections.filter { $0.sources.contains { $0.kind == .illustrative } }
        guard !madeUp.isEmpty else { return nil }
        let words = "Illustrative figures, made up to fill the example and true of no one, stand in"
        if hasSeveralPages { return "\(words) \(madeUp.count) of \(sections.count) sections, whose titles say so." }
        return "\(words): \(madeUp.map(\.title.text).joined(separator: "; "))."
    }
}

extension Page {
    /// Where its figures come from; what several files name under ids of their own is told once.
    var sourcesToldOnce: [Source] {
        var told: Set<String> = []
        return sources.filter { told.insert($0.words + ($0.note ?? "")).inserted }
    }
}

extension Section {
    /// The heading, which says where figures are made up also where the screen's does not.
    var headingOnPaper: String {
        let word = Source.Kind.illustrative.rawValue
        guard sources.contains(where: { $0.kind == .illustrative }), !title.text.contains(word) else { return heading }
        var section = self
        section.title += Source.provenanceWords(sources)
        return section.heading
    }
}

extension Source {
    /// Its kind, who published it, what it is called and when it came out.
    var words: String {
        let published = published.map { ", \($0.words)" } ?? ""
        return "\(kind.badge): \(publisher), \(title)\(published)."
    }
}
