import Canvas

/// How a screen is drawn, as text: a line for each row that is not plain throughout, and where the cursor stands.
///
///     styles
///     0: 0-79 reversed
///     4: 0-25 bold cyan, 30-39 dim
///     cursor: column 0, row 7
enum StyleRuns {
    static func text(of grid: CellGrid) -> String {
        var lines = ["styles"]
        for row in 0..<grid.size.rows {
            let cells = grid.cells[row * grid.size.columns..<(row + 1) * grid.size.columns]
            var runs: [(start: Int, end: Int, style: Style)] = []
            for (column, cell) in cells.enumerated() {
                if let last = runs.last, last.style == cell.style {
                    runs[runs.count - 1].end = column
                } else {
                    runs.append((column, column, cell.style))
                }
            }
            let words = runs.filter { $0.style != .plain }.map { "\($0.start)-\($0.end) \(described($0.style))" }
            if !words.isEmpty { lines.append("\(row): \(words.joined(separator: ", "))") }
        }
        lines.append(grid.cursor.map { "cursor: column \($0.column), row \($0.row)" } ?? "no cursor")
        return lines.joined(separator: "\n")
    }

    private static func described(_ style: Style) -> String {
        var words: [String] = []
        if style.isBold { words.append("bold") }
        if style.isDim { words.append("dim") }
        if style.isUnderlined { words.append("underlined") }
        if style.isReversed { words.append("reversed") }
        if style.foreground != .standard { words.append(name(of: style.foreground)) }
        if style.background != .standard { words.append("on \(name(of: style.background))") }
        return words.joined(separator: " ")
    }

    private static func name(of color: Color) -> String {
        let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        return switch color {
        case .standard: "standard"
        case .palette(let number) where number < 8: names[Int(number)]
        case .palette(let number) where number < 16: "bright \(names[Int(number) - 8])"
        case .palette(let number): "colour \(number)"
        }
    }
}
