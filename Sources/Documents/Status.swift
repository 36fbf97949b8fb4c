/// A verdict as a word; each has a shape of its own, so that no colour is needed.
package enum Status: Hashable, CaseIterable, Sendable {
    /// Special-cause variation on the worse side.
    case concern
    /// Special-cause variation on the better side.
    case improving
    /// Special-cause variation of a measure that is neither better nor worse.
    case changed
    /// Within what the service normally shows.
    case noChange
    /// There is nothing to judge.
    case noData
    /// Too few to judge.
    case tooFew

    /// The word.
    package var word: String {
        switch self {
        case .concern: "concern"
        case .improving: "improving"
        case .changed: "changed"
        case .noChange: "no change"
        case .noData: "no data"
        case .tooFew: "too few"
        }
    }

    /// The shape before the word, where the terminal has Unicode.
    package var shape: Character {
        switch self {
        case .concern: "▲"
        case .improving: "●"
        case .changed: "◆"
        case .noChange: "·"
        case .noData: "○"
        case .tooFew: "?"
        }
    }

    /// The shape before the word, where it has not.
    package var plainShape: Character {
        switch self {
        case .concern: "^"
        case .improving: "*"
        case .changed: "#"
        case .noChange: "."
        case .noData: "o"
        case .tooFew: "?"
        }
    }

    /// The tone that goes with the word.
    package var tone: Tone {
        switch self {
        case .concern: .concern
        case .improving: .improvement
        case .changed: .neutralChange
        case .noChange, .noData, .tooFew: .quiet
        }
    }
}
