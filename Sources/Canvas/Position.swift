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
