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
