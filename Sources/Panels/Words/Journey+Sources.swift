import Documents
import ImprovementJourney

extension Journey {
    /// What a section's title says of where its figures come from, such as ` (illustrative)`; nothing where the
    /// figures are the council's own or come from nowhere.
    static func provenanceWords(_ sources: [Source], of what: String? = nil) -> String {
        let kinds = Source.Kind.allCases.filter { kind in sources.contains { $0.kind == kind } }
        guard !kinds.isEmpty, kinds != [.council] else { return "" }
        return " (\(what.map { $0 + " " } ?? "")\(kinds.map(\.rawValue).joined(separator: " and ")))"
    }
}

extension Section {
    init(id: String, titled title: String, blocks: [Block], sources: [Source]) {
        self.init(id: id, title: title + Journey.provenanceWords(sources), blocks: blocks, sources: sources)
    }
}
