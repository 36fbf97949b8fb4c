/// The characters that frames and charts are drawn with: Unicode where it can be shown, otherwise ASCII.
public struct Glyphs: Hashable, Sendable {
    /// Whether everything is drawn in ASCII.
    public let isASCII: Bool

    /// Box characters, blocks and shapes.
    public static let unicode = Glyphs(isASCII: false)
    /// For terminals and files without Unicode.
    public static let ascii = Glyphs(isASCII: true)

    /// Stands where text is cut off.
    public var ellipsis: Character { isASCII ? "~" : "…" }
    /// Between the steps of the drill path.
    public var pathSeparator: String { isASCII ? " > " : " › " }
    /// Before a section that is folded to its heading.
    public var folded: String { isASCII ? "+" : "▸" }
    /// Before a section that is open.
    public var unfolded: String { isASCII ? "-" : "▾" }
    /// More lies above.
    public var moreAbove: String { isASCII ? "^" : "↑" }
    /// More lies below.
    public var moreBelow: String { isASCII ? "v" : "↓" }
    /// Between two short texts on a line.
    public var dot: String { isASCII ? "-" : "·" }
    /// Sorted from the smallest.
    public var ascending: String { isASCII ? "^" : "▴" }
    /// Sorted from the largest.
    public var descending: String { isASCII ? "v" : "▾" }

    /// A level line.
    public var horizontal: Character { isASCII ? "-" : "─" }
    /// An upright line.
    public var vertical: Character { isASCII ? "|" : "│" }
    /// A mark on the left axis.
    public var leftTick: Character { isASCII ? "+" : "┤" }
    /// A mark on the lower axis.
    public var lowerTick: Character { isASCII ? "+" : "┬" }
    /// Where the axes meet.
    public var corner: Character { isASCII ? "+" : "└" }
    /// The average's line.
    public var mean: Character { isASCII ? "-" : "─" }
    /// A limit's line.
    public var limit: Character { isASCII ? "." : "┄" }
    /// The target's line.
    public var target: Character { isASCII ? "=" : "═" }
    /// Where average and limits are drawn anew.
    public var rebase: Character { isASCII ? ":" : "┊" }
    /// A point that no rule names.
    public var point: Character { isASCII ? "x" : "•" }
    /// An event without a grade.
    public var visit: Character { isASCII ? "o" : "○" }
    /// A step's corners: from below to the right, from above to the right, from the left upwards and downwards.
    public var steps: (riseToRight: Character, fallToRight: Character, leftUp: Character, leftDown: Character) {
        isASCII ? ("+", "+", "+", "+") : ("┌", "└", "┘", "┐")
    }

    /// A bar's limit.
    public var barLimit: Character { isASCII ? "|" : "│" }
    /// A bar's extended limit.
    public var barExtension: Character { isASCII ? ":" : "┊" }
    /// A whole column of a bar.
    public var barFull: Character { isASCII ? "#" : "█" }
    /// A part of a column of a bar, in eighths from 1 to 7; nil where there is nothing to draw.
    public func barPart(eighths: Int) -> Character? {
        if isASCII { return eighths >= 4 ? "#" : nil }
        let parts: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return parts.indices.contains(eighths - 1) ? parts[eighths - 1] : nil
    }

    /// The small columns of a sparkline, the lowest first.
    public var levels: [Character] {
        isASCII ? ["_", ".", "-", "=", "^"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    }

    /// The shape of a verdict.
    public func shape(_ status: Status) -> Character { isASCII ? status.plainShape : status.shape }

    /// The shape of a verdict at a point of a chart: ordinary points are larger than the shape in a table.
    public func pointShape(_ status: Status) -> Character {
        switch status {
        case .concern, .improving, .changed, .tooFew: shape(status)
        case .noChange, .noData: point
        }
    }
}
