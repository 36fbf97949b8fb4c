/// Whom a text is for: it decides what is left out and hidden, and how much is explained.
package enum Audience: String, CaseIterable, Hashable, Sendable {
    /// The council's own staff: everything.
    case `internal`
    /// The improvement board.
    case board
    /// The Department for Education's adviser.
    case adviser
    /// The scrutiny committee, which meets in public.
    case scrutiny
    /// Anybody.
    case `public`

    /// The readers in words: `the scrutiny committee`.
    package var title: String {
        switch self {
        case .internal: "the council's own staff"
        case .board: "the improvement board"
        case .adviser: "the Department for Education's adviser"
        case .scrutiny: "the scrutiny committee"
        case .public: "the public"
        }
    }

    /// Whether they may see the numbers of posts, workers and cases, by which a person could be found.
    package var seesRecordNumbers: Bool { self == .internal }

    /// Whether a small number of children, families or workers is hidden from them: what they are given is, or can be,
    /// read by anybody.
    package var hidesSmallNumbers: Bool { self == .scrutiny || self == .public }
}
