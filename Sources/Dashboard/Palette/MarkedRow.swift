import Documents

/// A row that the reader has marked, to come back to: where it stands, and what it is called.
package struct MarkedRow: Hashable, Sendable {
    /// From the panel to the page.
    package var path: [Destination]
    /// The section of the page.
    package var section: String
    /// The row, by its id.
    package var row: String
    /// What the row is called, as it was when it was marked.
    package var title: String

    package init(path: [Destination], section: String, row: String, title: String) {
        self.path = path
        self.section = section
        self.row = row
        self.title = title
    }
}
