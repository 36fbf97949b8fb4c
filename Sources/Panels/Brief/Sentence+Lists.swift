import ImprovementJourney

extension Array where Element == Sentence {
    /// `a; b; c; 2 more`: so many of them, and how many there are besides.
    func listed(_ most: Int = 3) -> Sentence {
        shortened(most).joined(separator: "; ")
    }

    /// So many of them, and after them how many more there are.
    func shortened(_ most: Int) -> [Sentence] {
        Array(prefix(most)) + (count > most ? ["\(count - most) more"] : [])
    }

    /// Sentences in a row, each with its first letter in upper case and one full stop.
    var sentences: Sentence {
        filter { !$0.isEmpty }.map { sentence -> Sentence in
            let isEnded = [".", "?", "!", ".)"].contains { sentence.text.hasSuffix($0) }
            return sentence.capitalised + (isEnded ? "" : ".")
        }.joined(separator: " ")
    }
}

extension Sentence {
    /// The sentence without a full stop at its end, to go on in a list.
    var withoutStop: Sentence {
        guard case .words(let words)? = parts.last, words.hasSuffix(".") else { return self }
        return Sentence(parts.dropLast() + [.words(String(words.dropLast()))])
    }

    /// Words that a file holds, without a full stop at their end.
    init(trimming words: String) { self = Sentence(words: words).withoutStop }
}
