import ImprovementJourney

/// A record's id together with its kind: what one file defines and others speak of.
struct RecordKey: Hashable, Sendable {
    /// The type of the record.
    let kind: any JourneyRecord.Type
    let id: String

    static func == (left: Self, right: Self) -> Bool {
        ObjectIdentifier(left.kind) == ObjectIdentifier(right.kind) && left.id == right.id
    }

    /// By the id alone: two kinds seldom share one, and a folder has many thousand.
    func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// The kind in words with its article: `a team`.
    var words: String { kind.noun.withArticle }
}

extension String {
    /// The word with `a` or `an` before it.
    var withArticle: String { ("aeiou".contains(first ?? " ") ? "an " : "a ") + self }
}
