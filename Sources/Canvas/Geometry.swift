/// How many columns and rows a terminal or a pane has; both are 0 or more.
package struct Size: Hashable, Sendable {
    /// Character columns.
    package var columns: Int
    /// Text rows.
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place: column 0, row 0 is the upper left corner.
package struct Position: Hashable, Sendable {
    /// Columns from the left, from 0.
    package var column: Int
    /// Rows from the top, from 0.
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
