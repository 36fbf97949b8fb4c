import Canvas
import Dashboard
import DocumentText
import Testing

/// What must hold of every frame, whatever is on it.
///
/// The screen is drawn into the corner of a larger grid: what its edge would cut off in silence stands beside it there.
///
/// - Parameters:
///   - state: What is drawn.
///   - size: The size that the terminal has.
/// - Returns: The frame.
@discardableResult
func expectSound(
    _ state: DashboardState, at size: Size, sourceLocation: SourceLocation = #_sourceLocation
) -> CellGrid {
    var grid = CellGrid(size: Size(columns: size.columns + 30, rows: size.rows + 5))
    DashboardView(theme: .mono).draw(state, on: &grid)
    var faults: [String] = []
    var drawnRows: Set<Int> = []
    for row in 0..<grid.size.rows {
        var followsWide = false
        let start = row * grid.size.columns
        for (column, cell) in grid.cells[start..<start + grid.size.columns].enumerated() {
            if cell == .blank, !followsWide { continue }
            // After a character of two columns stands its right half, and nowhere else.
            if (cell.width == 0) != followsWide { faults.append("half a character at \(column), \(row)") }
            followsWide = cell.width == 2
            if row >= size.rows || column >= size.columns {
                faults.append("\(cell.character) at \(column), \(row) is beyond the screen")
            }
            if cell.character != " " { drawnRows.insert(row) }
            if cell.character.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
                faults.append("a control character at \(column), \(row)")
            }
            if state.glyphs.isASCII, !cell.character.isASCII { faults.append("\(cell.character) is no ASCII") }
        }
    }
    if let cursor = grid.cursor, cursor.column >= size.columns || cursor.row >= size.rows || !grid.contains(cursor) {
        faults.append("the cursor is at \(cursor)")
    }
    if size.columns > 0, size.rows > 0, !drawnRows.contains(0) { faults.append("no top line") }
    if size.columns > 0, size.rows >= 3, !drawnRows.contains(size.rows - 1) { faults.append("no bottom line") }
    #expect(
        faults == [], "\(state.destinations) at \(size.columns)x\(size.rows)\n\(grid.text)",
        sourceLocation: sourceLocation)
    return grid
}
