import CharacterWidths
import Documents

/// A stretch of text of one tone on a line.
package struct TextRun: Hashable, Sendable {
    /// The column at which it starts, from 0.
    package var column: Int
    /// The text as it is shown (`ShownText`): no line feeds, nothing that steers a terminal.
    package let text: String
    /// How it strikes the eye.
    package var tone: Tone

    package init(column: Int = 0, _ text: String, _ tone: Tone = .normal) {
        self.column = column
        self.text = text.shown
        self.tone = tone
    }
}
