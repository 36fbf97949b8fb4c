import Documents

/// How well typed words name something.
///
/// Each word must be found: as the beginning of the name or of a word in it, inside it, in its kind, or, loosely, letter by
/// letter in order. The better places count more, so that what is typed in full stands first.
struct FuzzyMatch {
    /// The words, in small letters without accents.
    private let words: [[UInt8]]
    /// The words as one.
    private let whole: [UInt8]

    init(_ typed: String) {
        words = typed.searchText.split(separator: " ").map { Array($0.utf8) }
        whole = Array(words.joined(separator: [UInt8(ascii: " ")]))
    }

    /// Whether nothing is typed.
    var isEmpty: Bool { words.isEmpty }

    /// How well it names something; nil where a word is not found at all.
    ///
    /// - Parameters:
    ///   - title: Its name, as `FuzzyMatch.letters` has it.
    ///   - kind: What it is, likewise.
    ///   - isLoose: Whether letters in order are enough (`sg3` for Safeguarding 3): for where nothing else is found.
    func score(title: [UInt8], kind: [UInt8], isLoose: Bool) -> Int? {
        if title == whole { return 1_000_000 }
        var score = title.starts(with: whole) ? 1_000 : 0
        for word in words {
            // The kind narrows (`team assessment`).
            let found = max(Self.score(of: word, in: title), kind.starts(with: word) ? 60 : 0)
            let best = found == 0 && isLoose ? Self.looseScore(of: word, in: title) : found
            guard best > 0 else { return nil }
            score += best
        }
        // Of two that match alike the shorter name is nearer to what was typed.
        return score * 100 - min(99, title.count)
    }

    /// A name's letters as they are compared.
    static func letters(_ text: String) -> [UInt8] { Array(text.searchText.utf8) }

    private static func score(of word: [UInt8], in text: [UInt8]) -> Int {
        guard let first = word.first, word.count <= text.count else { return 0 }
        var best = 0
        for start in 0...(text.count - word.count)
        where text[start] == first && text[start..<start + word.count].elementsEqual(word) {
            let isWordStart = start == 0 || !Self.isLetterOrDigit(text[start - 1])
            let isWordEnd = start + word.count == text.count || !Self.isLetterOrDigit(text[start + word.count])
            best = max(best, isWordStart ? (isWordEnd ? 120 : start == 0 ? 100 : 80) : 40)
        }
        return best
    }

    private static let longestForLetters = 40

    /// Letter by letter in order, the first at the beginning of a word.
    private static func looseScore(of word: [UInt8], in text: [UInt8]) -> Int {
        // In a whole sentence almost any letters stand in order.
        guard text.count <= longestForLetters, let first = word.first,
            let start = text.indices.first(where: {
                text[$0] == first && ($0 == 0 || !isLetterOrDigit(text[$0 - 1]))
            })
        else { return 0 }
        var place = 0
        for letter in text[start...] where place < word.count && letter == word[place] { place += 1 }
        return place == word.count ? 5 : 0
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }
}
