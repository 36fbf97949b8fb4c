import Documents
import ImprovementJourney
import Panels

/// What is offered behind `:`, narrowed by what is typed.
///
/// Cost: making one is linear in all that has a name on the day; a letter more is linear in their names.
struct Palette: Sendable {
    /// What stands before what is typed.
    let prompt: String
    /// Whatever can be chosen, each with its letters as they are compared.
    private let all: [(entry: PaletteEntry, title: [UInt8], kind: [UInt8])]
    /// What matches, the best first, and no more than a screen or two.
    private(set) var shown: [PaletteEntry] = []
    /// How many match.
    private(set) var count = 0
    /// The place among those shown of the one that Enter takes.
    private(set) var selected = 0

    private static let most = 200

    init(_ entries: [PaletteEntry], prompt: String = ":") {
        self.prompt = prompt
        all = entries.map { ($0, FuzzyMatch.letters($0.title), FuzzyMatch.letters($0.kind)) }
        narrow(to: "", first: [])
    }

    /// The one that Enter takes.
    var choice: PaletteEntry? { shown.indices.contains(selected) ? shown[selected] : nil }

    /// Shows what matches.
    ///
    /// - Parameters:
    ///   - first: What stands before all others: a day that was typed, a command with its words.
    ///   - isLoose: Whether letters in order are enough where nothing else is found.
    mutating func narrow(to typed: String, first: [PaletteEntry], isLoose: Bool = true) {
        selected = 0
        let match = FuzzyMatch(typed)
        guard !match.isEmpty else {
            shown = first + all.prefix(Self.most).map(\.entry)
            count = all.count
            return
        }
        var found = places(match, isLoose: false)
        if found.isEmpty, isLoose { found = places(match, isLoose: true) }
        count = found.count + first.count
        found.sort { ($1.score, $0.place) < ($0.score, $1.place) }
        shown = first + found.prefix(Self.most).map { all[$0.place].entry }
    }

    private func places(_ match: FuzzyMatch, isLoose: Bool) -> [(score: Int, place: Int)] {
        all.indices.compactMap { place in
            // A slip of the finger goes somewhere at worst; it does nothing.
            if isLoose, all[place].entry.isCommand { return nil }
            return match.score(title: all[place].title, kind: all[place].kind, isLoose: isLoose).map { ($0, place) }
        }
    }

    /// Goes up or down among those shown.
    mutating func move(by steps: Int) { selected = max(0, min(shown.count - 1, selected + steps)) }
}
