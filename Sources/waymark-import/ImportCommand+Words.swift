extension ImportCommand {
    /// The options whose value may begin with a dash: what a file has in its cells and calls its sheets.
    private static let ofFreeWords: Set<String> = ["--symbol", "--map", "--sheet"]

    /// The words of a call with each such value joined to its option: `--symbol=-=x` for `--symbol -=x`.
    ///
    /// The parser takes a word that begins with a dash for an option before it asks which option stands before it, and
    /// refuses `-=x` for having no name. Another option after one of these is still that: its value is missing.
    static func joined(_ words: [String]) -> [String] {
        var joined: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            // What follows are files.
            if word == "--" { return joined + [word] + rest }
            if ofFreeWords.contains(word), let value = rest.first, value.hasPrefix("-"), !isOption(value) {
                joined.append("\(word)=\(value)")
                rest = rest.dropFirst()
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    /// Whether a word has the form of an option of this program: two dashes and a letter.
    private static func isOption(_ word: String) -> Bool {
        word.hasPrefix("--") && (word.dropFirst(2).first?.isLetter ?? false)
    }
}
