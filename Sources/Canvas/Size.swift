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
