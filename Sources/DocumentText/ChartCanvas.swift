import CharacterWidths
import Documents

/// A small grid of characters with tones on which a chart is drawn before it becomes lines.
struct ChartCanvas {
    let width: Int
    let height: Int
    private var characters: [Character]
    private var tones: [Tone]

    init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        characters = Array(repeating: " ", count: self.width * self.height)
        tones = Array(repeating: .normal, count: self.width * self.height)
    }

    /// Draws a character; outside the canvas nothing happens.
    mutating func put(_ character: Character, column: Int, row: Int, _ tone: Tone) {
        guard column >= 0, column < width, row >= 0, row < height else { return }
        characters[row * width + column] = character
        tones[row * width + column] = tone
    }

    /// Draws text from a column to the right, cut at the edge.
    mutating func write(_ text: String, column: Int, row: Int, _ tone: Tone) {
        for (offset, character) in text.enumerated() { put(character, column: column + offset, row: row, tone) }
    }

    /// What stands at a place; a blank outside.
    func character(column: Int, row: Int) -> Character {
        guard column >= 0, column < width, row >= 0, row < height else { return " " }
        return characters[row * width + column]
    }

    /// The rows as lines, a run for each stretch of one tone.
    var lines: [TextLine] {
        (0..<height).map { row in
            var runs: [TextRun] = []
            var column = 0
            while column < width {
                let start = row * width + column
                if characters[start] == " " {
                    column += 1
                    continue
                }
                var text = ""
                let tone = tones[start]
                let first = column
                while column < width, tones[row * width + column] == tone {
                    text.append(characters[row * width + column])
                    column += 1
                }
                while text.last == " " { text.removeLast() }
                runs.append(TextRun(column: first, text, tone))
            }
            return TextLine(runs)
        }
    }
}
