import Canvas
import CharacterWidths
import DocumentText

/// What the parts of a frame have in common.
struct FrameDrawing {
    let state: DashboardState
    let theme: Theme
    let topLine: TopLine

    init(state: DashboardState, theme: Theme) {
        self.state = state
        self.theme = theme
        topLine = state.topLine?.line ?? TopLine(state)
    }

    var glyphs: Glyphs { state.glyphs }
    var width: Int { state.size.columns }

    /// Writes text, in ASCII where nothing else can be shown; returns the columns that it took.
    @discardableResult
    func write(
        _ text: String, on grid: inout CellGrid, column: Int, row: Int, style: Style = .plain, within: Int? = nil
    ) -> Int {
        let shown = glyphs.isASCII ? String(text.map(\.asciiFallback)) : text
        return grid.write(shown, at: Position(column: column, row: row), style: style, within: within)
    }

    /// Draws a line into some columns, all of them if none are given; runs past their right end are cut.
    ///
    /// The blanks between two runs have the style of the run before them: fewer changes of style, fewer bytes to send.
    func draw(_ line: TextLine, on grid: inout CellGrid, columns: Range<Int>? = nil, row: Int) {
        let columns = columns ?? 0..<width
        var end = columns.lowerBound
        var style = Style.plain
        for run in line.runs where run.column < columns.count {
            let start = columns.lowerBound + run.column
            if start > end, !style.isUnderlined, style != .plain {
                grid.restyle(row: row, columns: end..<start) { $0 = style }
            }
            style = theme.style(run.tone)
            end =
                start
                + write(run.text, on: &grid, column: start, row: row, style: style, within: columns.upperBound - start)
        }
    }
}
