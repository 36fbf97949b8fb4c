/// Why something is not taken, as a sentence that says what to do.
package struct ImportRefusal: Error, Equatable, Sendable {
    /// The sentence.
    package var message: String
    /// The column of the cell that it is about; nil where it is about more.
    var column: String?

    package init(_ message: String) { self.message = message }

    init(_ message: String, column: String?) {
        self.message = message
        self.column = column
    }

    /// The sentence with the row that it is about.
    func told(of row: Table.Row, in file: String) -> String {
        "\(file), row \(row.number)\(column.map { ", \($0)" } ?? ""): \(message)"
    }
}
