import Canvas
import DocumentText
import Documents

/// What saved files changed: a sign beside it, and the figure itself bold and underlined.
extension FrameDrawing {
    /// The sign beside what changed; a plain letter, so that it is seen on every terminal.
    static let changeSign = "*"

    /// The columns that changed in a section, by row.
    func marks(in section: SectionState) -> [String: Set<String>] { state.marks[section.id] ?? [:] }

    func writeChangeSign(on grid: inout CellGrid, column: Int, row: Int, style: Style) {
        guard grid[Position(column: column, row: row)]?.isBlank == true, column < width else { return }
        write(Self.changeSign, on: &grid, column: column, row: row, style: style)
    }

    /// Marks what changed in the row that begins on a line of a section's content.
    func markChanges(
        in section: SectionState, line: Int, from left: Int, row: Int, on grid: inout CellGrid
    ) {
        let marks = marks(in: section)
        guard !marks.isEmpty, let content = section.content, let layout = content.table, let table = section.table,
            let place = content.row(atLine: line), section.rows.indices.contains(place),
            let columns = marks[table.rows[section.rows[place]].id]
        else { return }
        for column in table.columns.indices {
            // A row that is new is marked on its first column.
            let isWhole = columns.contains("") && column == layout.shownColumns.first
            guard isWhole || columns.contains(table.columns[column].id),
                let cells = layout.screenColumns(of: column)
            else { continue }
            mark(left + cells.lowerBound..<left + cells.upperBound, row: row, on: &grid)
        }
    }

    /// The page's own sentence, where it changed.
    func markSummary(row: Int, on grid: inout CellGrid) {
        guard state.marks[""] != nil else { return }
        mark(0..<width, row: row, on: &grid)
    }

    /// Marks the text in a stretch of a row; the sign stands before it or, at the screen's edge, behind it.
    private func mark(_ columns: Range<Int>, row: Int, on grid: inout CellGrid) {
        let columns = columns.clamped(to: 0..<width)
        let used = columns.filter { column in
            grid[Position(column: column, row: row)].map { !$0.isBlank } ?? false
        }
        guard let first = used.first, let last = used.last else { return }
        grid.restyle(row: row, columns: first..<last + 1) { $0 = theme.changed($0) }
        if first > 0, grid[Position(column: first - 1, row: row)]?.isBlank == true {
            writeChangeSign(on: &grid, column: first - 1, row: row, style: theme.strong)
        } else {
            writeChangeSign(on: &grid, column: last + 1, row: row, style: theme.strong)
        }
    }
}
