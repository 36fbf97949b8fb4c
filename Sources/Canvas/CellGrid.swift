/// One column of a text row on the screen.
public struct Cell: Hashable, Sendable {
    /// The character drawn here, with its combining marks; a space where the cell is empty.
    public var character: Character
    /// Columns the character takes: 1 or 2; 0 for the right half of a character of 2 columns.
    public var width: UInt8
    /// How it is drawn.
    public var style: Style

    /// An empty cell.
    public static let blank = Cell(character: " ", width: 1, style: .plain)

    /// Makes a cell.
    public init(character: Character, width: UInt8, style: Style) {
        self.character = character
        self.width = width
        self.style = style
    }
}

/// A rectangle of cells: what a frame looks like before the terminal shows it.
///
/// Text that runs past the right edge is cut, a write outside the grid does nothing, and half of a wide
/// character is never left behind.
///
///     var grid = CellGrid(size: Size(columns: 80, rows: 24))
///     grid.write("Court", at: Position(column: 2, row: 0), style: Style(isBold: true))
public struct CellGrid: Hashable, Sendable {
    /// The grid's extent.
    public let size: Size
    /// All cells, row after row.
    public private(set) var cells: [Cell]
    /// Where the real cursor stands (on the selected row, for screen readers); nil hides it.
    public var cursor: Position?

    /// Makes an empty grid.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The cell at a position, or nil outside the grid.
    public subscript(position: Position) -> Cell? {
        guard contains(position) else { return nil }
        return cells[position.row * size.columns + position.column]
    }

    /// Whether a position lies inside the grid.
    public func contains(_ position: Position) -> Bool {
        position.column >= 0 && position.column < size.columns && position.row >= 0 && position.row < size.rows
    }

    /// Writes text from a position to the right, cut at `width` columns or the grid's edge.
    ///
    /// - Parameters:
    ///   - text: One line; control characters are drawn as `?`.
    ///   - position: Where the first character goes.
    ///   - style: How it is drawn.
    ///   - width: Columns that the text may take; nil means up to the edge.
    /// - Returns: How many columns were written.
    @discardableResult
    public mutating func write(
        _ text: String, at position: Position, style: Style = .plain, within width: Int? = nil
    ) -> Int {
        guard position.row >= 0, position.row < size.rows, position.column >= 0 else { return 0 }
        let limit = min(size.columns, position.column + max(0, width ?? size.columns))
        var column = position.column
        for character in text {
            let columns = character.displayColumns
            if columns == 0 { continue }
            if column + columns > limit { break }
            put(character, columns: columns, column: column, row: position.row, style: style)
            column += columns
        }
        return column - position.column
    }

    /// Gives every cell of a row's stretch a style and leaves the text as it is.
    public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
        guard row >= 0, row < size.rows else { return }
        for column in columns.clamped(to: 0..<size.columns) { change(&cells[row * size.columns + column].style) }
    }

    private mutating func put(_ character: Character, columns: Int, column: Int, row: Int, style: Style) {
        let start = row * size.columns
        clearHalves(ofCellAt: start + column, rowStart: start)
        if columns == 2 { clearHalves(ofCellAt: start + column + 1, rowStart: start) }
        cells[start + column] = Cell(character: character, width: UInt8(columns), style: style)
        if columns == 2 { cells[start + column + 1] = Cell(character: " ", width: 0, style: style) }
    }

    /// Where a wide character is about to lose a half, its other half becomes a blank.
    private mutating func clearHalves(ofCellAt index: Int, rowStart: Int) {
        let cell = cells[index]
        if cell.width == 2, index + 1 < rowStart + size.columns {
            cells[index + 1] = Cell(character: " ", width: 1, style: cell.style)
        } else if cell.width == 0, index > rowStart {
            cells[index - 1] = Cell(character: " ", width: 1, style: cell.style)
        }
    }
}
