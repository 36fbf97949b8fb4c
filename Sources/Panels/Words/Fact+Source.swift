import Documents
import ImprovementJourney

extension Fact {
    /// From when what is dated earlier could be known; nothing where that is the day itself.
    static func knownFrom(_ day: Day?) -> [Fact] { day.map { [Fact("Known from", TableCell($0))] } ?? [] }
}

extension Journey {
    /// A record's source as a fact of its page; none where the record has none of that name.
    func sourceFacts(_ id: Source.ID) -> [Fact] {
        sources[id].map { [Fact("Source", "\($0.citation)")] } ?? []
    }

    /// What a row tells in full, with its source.
    func inFull(_ words: String?, _ source: Source.ID) -> Sentence? {
        let cited = sources[source].map { "(\($0.kind == .illustrative ? $0.kind.rawValue : $0.shortCitation))" }
        let parts = [words, cited].compactMap(\.self)
        return parts.isEmpty ? nil : "\(parts.joined(separator: " "))"
    }
}
