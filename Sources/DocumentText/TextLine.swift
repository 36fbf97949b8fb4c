import CharacterWidths
import Documents

/// One line of laid-out text: runs from left to right that do not overlap.
///
/// The dashboard colours lines, the snapshot prints them; both say the same.
package struct TextLine: Hashable, Sendable {
    /// The runs, in the order of their columns.
    package var runs: [TextRun]

    package init(_ runs: [TextRun] = []) { self.runs = runs }
    package init(_ text: String, _ tone: Tone = .normal) { runs = [TextRun(text, tone)] }

    /// A line with nothing on it.
    package static let blank = TextLine()

    /// The line as plain text, without blanks at its end.
    package var text: String {
        var result = ""
        var column = 0
        for run in runs {
            if run.column > column {
                result += String(repeating: " ", count: run.column - column)
                column = run.column
            }
            result += run.text
            column += run.text.displayColumns
        }
        while result.last == " " { result.removeLast() }
        return result
    }

    /// The line so many columns further to the right.
    package func indented(by columns: Int) -> TextLine {
        TextLine(runs.map { TextRun(column: $0.column + columns, $0.text, $0.tone) })
    }
}

extension String {
    /// The text broken into lines of at most so many columns, at blanks where that is possible.
    ///
    /// A word that is wider than a line is broken within. There is always at least one line.
    package func wrapped(toColumns width: Int) -> [String] {
        guard width > 0, displayColumns > width || contains("\n") else { return [self] }
        var lines: [String] = []
        for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var used = 0
            for word in paragraph.split(separator: " ") {
                var word = String(word)
                var columns = word.displayColumns
                if used > 0, used + 1 + columns <= width {
                    line += " " + word
                    used += 1 + columns
                    continue
                }
                if used > 0 { lines.append(line) }
                while columns > width {
                    let (head, tail) = word.divided(atColumns: width)
                    lines.append(head)
                    word = tail
                    columns = word.displayColumns
                }
                line = word
                used = columns
            }
            lines.append(line)
        }
        return lines
    }

    /// As many characters as fit in so many columns, at least one, and the rest.
    private func divided(atColumns width: Int) -> (head: String, tail: String) {
        var used = 0
        var index = startIndex
        while index < endIndex {
            let columns = self[index].displayColumns
            if used + columns > width, index > startIndex { break }
            used += columns
            index = self.index(after: index)
        }
        return (String(self[..<index]), String(self[index...]))
    }
}
