/// How many columns and rows a terminal or a pane has; both are 0 or more.
public struct Size: Hashable, Sendable {
    /// Character columns.
    public var columns: Int
    /// Text rows.
    public var rows: Int

    /// Makes a size; a negative extent counts as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place: column 0, row 0 is the upper left corner.
public struct Position: Hashable, Sendable {
    /// Columns from the left, from 0.
    public var column: Int
    /// Rows from the top, from 0.
    public var row: Int

    /// Makes a position; it need not lie inside any grid.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
