import Documents

/// The characters that frames and charts are drawn with: Unicode where it can be shown, otherwise ASCII.
package struct Glyphs: Hashable, Sendable {
    /// Whether everything is drawn in ASCII.
    package let isASCII: Bool

    /// Box characters, blocks and shapes.
    package static let unicode = Glyphs(isASCII: false)
    /// For terminals and files without Unicode.
    package static let ascii = Glyphs(isASCII: true)

    /// Stands where text is cut off.
    package var ellipsis: Character { isASCII ? "~" : "…" }
    /// Between the steps of the drill path.
    package var pathSeparator: String { isASCII ? " > " : " › " }
    /// Before a section that is folded to its heading.
    package var folded: String { isASCII ? "+" : "▸" }
    /// Before a section that is open.
    package var unfolded: String { isASCII ? "-" : "▾" }
    /// More lies above.
    package var moreAbove: String { isASCII ? "^" : "↑" }
    /// More lies below.
    package var moreBelow: String { isASCII ? "v" : "↓" }
    /// Sorted from the smallest.
    package var ascending: String { isASCII ? "^" : "▴" }
    /// Sorted from the largest.
    package var descending: String { isASCII ? "v" : "▾" }

    /// A level line.
    package var horizontal: Character { isASCII ? "-" : "─" }
    /// An upright line.
    package var vertical: Character { isASCII ? "|" : "│" }
    /// A mark on the left axis.
    package var leftTick: Character { isASCII ? "+" : "┤" }
    /// A mark on the lower axis.
    package var lowerTick: Character { isASCII ? "+" : "┬" }
    /// Where the axes meet.
    package var corner: Character { isASCII ? "+" : "└" }
    /// The average's line.
    package var mean: Character { isASCII ? "-" : "─" }
    /// A limit's line.
    package var limit: Character { isASCII ? "." : "┄" }
    /// The target's line.
    package var target: Character { isASCII ? "=" : "═" }
    /// Where average and limits are drawn anew.
    package var rebase: Character { isASCII ? ":" : "┊" }
    /// A point that no rule names.
    package var point: Character { isASCII ? "x" : "•" }
    /// An event without a grade.
    package var visit: Character { isASCII ? "o" : "○" }
    /// A step's corners: from below to the right, from above to the right, from the left upwards and downwards.
    package var steps: (riseToRight: Character, fallToRight: Character, leftUp: Character, leftDown: Character) {
        isASCII ? ("+", "+", "+", "+") : ("┌", "└", "┘", "┐")
    }

    /// A bar's limit.
    package var barLimit: Character { isASCII ? "|" : "│" }
    /// A bar's extended limit.
    package var barExtension: Character { isASCII ? ":" : "┊" }
    /// A whole column of a bar.
    package var barFull: Character { isASCII ? "#" : "█" }
    /// A part of a column of a bar, in eighths from 1 to 7; nil where there is nothing to draw.
    package func barPart(eighths: Int) -> Character? {
        if isASCII { return eighths >= 4 ? "#" : nil }
        let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return parts.indices.contains(eighths - 1) ? parts[eighths - 1] : nil
    }

    /// The small columns of a sparkline, the lowest first.
    package var levels: [Character] {
        isASCII ? ["_", ".", "-", "=", "^"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    }

    /// A part of a row of an upright column, in eighths from 1 to 7; nil where there is nothing to draw.
    func columnPart(eighths: Int) -> Character? {
        guard (1...7).contains(eighths) else { return nil }
        // In ASCII other letters than those of the lines.
        if isASCII { return eighths <= 2 ? "_" : eighths <= 5 ? "o" : "O" }
        return levels[eighths - 1]
    }

    /// Whether a character is one of the lines that a chart is read against.
    func isLine(_ character: Character) -> Bool { [mean, limit, target].contains(character) }

    /// Nought, in a column of noughts.
    package var nought: String { isASCII ? "." : "·" }

    /// The shape of a verdict.
    package func shape(_ status: Status) -> Character { isASCII ? status.plainShape : status.shape }

    /// The shape of a verdict at a point of a chart: ordinary points are larger than the shape in a table.
    package func pointShape(_ status: Status) -> Character {
        switch status {
        case .concern, .improving, .changed, .tooFew: shape(status)
        case .noChange, .noData: point
        }
    }
}
