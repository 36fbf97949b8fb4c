import ImprovementJourney

/// A column of a table of records: what it is called, and the cell that it makes of each.
package struct Column<Record: Sendable>: Sendable {
    /// What the column is, whatever stands in it.
    package let description: ColumnDescription
    private let make: @Sendable (Record) -> TableCell
    private let order: (@Sendable (Record) -> Double?)?

    /// A column.
    ///
    /// - Parameters:
    ///   - id: Its name for filters (`column:value`) and sorting, in lower case without blanks.
    ///   - title: Its heading.
    ///   - alignment: Numbers stand to the right.
    ///   - rank: 1 stays longest; where the screen is narrow the column of the highest rank goes first.
    ///   - isFlexible: Whether it takes the room that others leave and is cut first where there is none.
    ///   - width: How wide it is drawn, whatever stands in it.
    ///   - definition: What its figures are, for `explain`.
    ///   - sensitivity: Who may see it.
    ///   - order: What rows sort by where the cell's own content does not say it, such as days in `LATE 12d`; nil comes
    ///     last.
    ///   - cell: What stands in it of a record.
    package init(
        _ id: String, _ title: Sentence, alignment: ColumnDescription.Alignment = .left, rank: Int,
        isFlexible: Bool = false, width: ColumnDescription.Width = .ofContent, definition: Sentence? = nil,
        sensitivity: ColumnDescription.Sensitivity = .open,
        order: (@Sendable (Record) -> Double?)? = nil, cell: @escaping @Sendable (Record) -> TableCell
    ) {
        description = ColumnDescription(
            id: id, title: title, alignment: alignment, rank: rank, isFlexible: isFlexible, width: width,
            definition: definition,
            sensitivity: sensitivity)
        self.order = order
        make = cell
    }

    /// The cell of a record.
    func cell(of record: Record) -> TableCell {
        var cell = make(record)
        if let order { cell.order = order(record) ?? .infinity }
        return cell
    }
}
