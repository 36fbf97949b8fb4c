import ImprovementJourney

extension Source.Kind {
    /// The word on the provenance badge.
    package var badge: String {
        switch self {
        case .published: "PUBLISHED"
        case .council: "LOCAL"
        case .illustrative: "ILLUSTRATIVE"
        case .unknown: "SOURCE UNKNOWN"
        }
    }

    /// The word where room is short.
    package var shortBadge: String {
        switch self {
        case .published: "PUB"
        case .council: "LOC"
        case .illustrative: "ILL"
        case .unknown: "UNK"
        }
    }
}

extension Source {
    /// What a title says of where its figures come from, such as ` (illustrative)`; nothing where they are the council's
    /// own or come from nowhere.
    package static func provenanceWords(_ sources: [Source], of what: String? = nil) -> Sentence {
        let kinds = Kind.allCases.filter { kind in sources.contains { $0.kind == kind } }
        guard !kinds.isEmpty, kinds != [.council] else { return "" }
        return " (\(what.map { $0 + " " } ?? "")\(kinds.map(\.rawValue).joined(separator: " and ")))"
    }
}
