import CharacterWidths
import Documents
import ImprovementJourney

/// What a table's cell looks like as text in a given number of columns.
enum CellDrawing {
    /// The columns that a bar takes where there is room for all.
    static let barColumns = 30
    /// The fewest columns in which a bar says anything.
    static let leastBarColumns = 8

    /// The text of a cell whose width does not depend on the room; nil for sparklines and bars.
    static func fixedText(_ cell: TableCell, glyphs: Glyphs) -> String? {
        switch cell.content {
        case .sparkline, .bar: nil
        case .status(let status): "\(glyphs.shape(status)) \(status.word)"
        case .sentence, .figure, .day: cell.text
        }
    }

    /// Values as small columns, the lowest value the lowest; what is missing is a blank.
    ///
    /// Only the latest values are drawn where there is no room for all.
    static func sparkline(_ values: [Double?], columns: Int, glyphs: Glyphs) -> String {
        let shown = values.suffix(max(0, columns))
        // The scale of all of them: what there is room for looks the same at every width.
        let numbers = values.compactMap { $0 }.filter(\.isFinite)
        guard let low = numbers.min(), let high = numbers.max() else { return "" }
        let levels = glyphs.levels
        var text = ""
        for value in shown {
            guard let value, value.isFinite else {
                text.append(" ")
                continue
            }
            // All alike: a level line in the middle says that nothing moves.
            let part = high > low ? (value - low) / (high - low) : 0.5
            text.append(levels[min(levels.count - 1, Int(part * Double(levels.count)))])
        }
        return text
    }

    /// A bar with its limit marks, and its label to the right where that has room.
    static func bar(_ bar: Bar, columns: Int, labelColumns: Int, glyphs: Glyphs) -> String {
        let barColumns = columns - labelColumns - 1
        guard barColumns >= leastBarColumns, bar.maximum > 0 else {
            return bar.label.text.truncated(toColumns: columns, mark: glyphs.ellipsis)
        }
        var characters = [Character](repeating: " ", count: barColumns)
        let length = min(max(0, bar.value / bar.maximum), 1) * Double(barColumns)
        let whole = Int(length)
        for column in 0..<whole { characters[column] = glyphs.barFull }
        if whole < barColumns, let part = glyphs.barPart(eighths: Int((length - Double(whole)) * 8)) {
            characters[whole] = part
        }
        for (limit, mark) in [(bar.limit, glyphs.barLimit), (bar.extendedLimit, glyphs.barExtension)] {
            guard let limit, limit >= 0, limit <= bar.maximum else { continue }
            characters[min(barColumns - 1, Int(limit / bar.maximum * Double(barColumns)))] = mark
        }
        return String(characters) + " " + bar.label.text
    }
}

extension Sparkline {
    /// The small columns and what they show in words: `▂▅▇ 885 to 910`; nothing without a value.
    package func told(glyphs: Glyphs) -> String {
        let columns = drawn(glyphs: glyphs)
        return columns.isEmpty ? "" : columns + " " + words.text
    }

    /// The values as small columns of text, all of them.
    package func drawn(glyphs: Glyphs) -> String {
        CellDrawing.sparkline(values, columns: values.count, glyphs: glyphs)
    }
}
