import CharacterWidths

extension String {
    /// The text as it is shown, broken into lines of at most so many columns, at blanks where that is possible.
    ///
    /// A word that is wider than a line is broken within; a wide character where a line is one column is U+FFFD. There is
    /// always at least one line. Cost: linear in the text, however long its words are.
    package func wrapped(toColumns width: Int) -> [String] {
        guard width > 0 else { return [shown] }
        if let count = simpleCount {
            if count <= width { return [self] }
            if let lines = wrappedAtBlanks(toColumns: width) { return lines }
        }
        let lineFeed: Unicode.Scalar = "\n"
        var lines: [String] = []
        for paragraph in unicodeScalars.split(separator: lineFeed, omittingEmptySubsequences: false) {
            var text = Substring(paragraph)
            if text.unicodeScalars.last == "\r" { text = Substring(text.unicodeScalars.dropLast()) }
            // What fits keeps its blanks as they are.
            let fitting = text.columns(upTo: width)
            if let fitting { lines.append(fitting) } else { text.wrap(toColumns: width, into: &lines) }
        }
        return lines
    }

    /// The lines of a text of simple scalars alone, whose words can be put together as they are; nil where one of them is
    /// wider than a line.
    private func wrappedAtBlanks(toColumns width: Int) -> [String]? {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in unicodeScalars.split(separator: " ") {
            let columns = word.count
            guard columns <= width else { return nil }
            if used > 0, used + 1 + columns <= width {
                line += " "
                line += Substring(word)
                used += 1 + columns
            } else {
                if used > 0 { lines.append(line) }
                (line, used) = (String(word), columns)
            }
        }
        lines.append(line)
        return lines
    }
}

extension Substring {
    /// The text as it is shown where it takes at most so many columns; else nil.
    fileprivate func columns(upTo width: Int) -> String? {
        var result = ""
        var used = 0
        for piece in ShownText(self) {
            used += piece.columns
            if used > width { return nil }
            result.unicodeScalars.append(piece.scalar)
        }
        return result
    }

    /// Adds the lines of one paragraph.
    fileprivate func wrap(toColumns width: Int, into lines: inout [String]) {
        var line = ""
        var used = 0
        var word = ""
        var columns = 0
        func endWord() {
            guard columns > 0 else { return }
            if used > 0, used + 1 + columns <= width {
                line += " " + word
                used += 1 + columns
            } else {
                if used > 0 { lines.append(line) }
                (line, used) = (word, columns)
            }
            (word, columns) = ("", 0)
        }
        for piece in ShownText(self) {
            if piece.scalar == " " {
                endWord()
                continue
            }
            if columns + piece.columns > width {
                if used > 0 { lines.append(line) }
                (line, used) = ("", 0)
                if columns > 0 { lines.append(word) }
                (word, columns) = ("", 0)
            }
            let fits = piece.columns <= width
            word.unicodeScalars.append(fits ? piece.scalar : ShownText.symbol)
            columns += fits ? piece.columns : 1
        }
        endWord()
        lines.append(line)
    }
}
