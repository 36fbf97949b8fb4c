extension String {
    /// The text of a cell on one line: a blank where its lines broke.
    ///
    ///     "See every child\nand write it down".withoutLineBreaks  // "See every child and write it down"
    var withoutLineBreaks: String {
        // Nearly no cell has any: one look at its bytes.
        guard utf8.contains(where: { (9...13).contains($0) || $0 >= 0x80 }), contains(where: \.breaksLine) else {
            return self
        }
        return split(whereSeparator: \.breaksLine).map { String($0).trimmed }.filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Whether two texts are the same to a reader: capitals, blanks and marks are no difference.
    func hasSameWords(as other: String) -> Bool { letterWords == other.letterWords }

    /// Whether two texts say the same in slightly other words: two in three of the longer one's words stand in both.
    func isRewording(of other: String) -> Bool {
        let (ours, theirs) = (letterWords, other.letterWords)
        var left: [Substring: Int] = [:]
        for word in theirs { left[word, default: 0] += 1 }
        let common = ours.count { word in
            guard let count = left[word], count > 0 else { return false }
            left[word] = count - 1
            return true
        }
        return common * 3 >= max(ours.count, theirs.count) * 2
    }

    private var letterWords: [Substring] {
        let words = lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? [self[...]] : words
    }
}

extension Character {
    fileprivate var breaksLine: Bool { isNewline || self == "\t" }
}
