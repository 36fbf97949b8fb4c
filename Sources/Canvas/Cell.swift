import CharacterWidths

/// One column of a text row on the screen.
package struct Cell: Hashable, Sendable {
    /// The character drawn here, with its combining marks; a space where the cell is empty.
    package var character: Character
    /// Columns the character takes: 1 or 2; 0 for the right half of a character of 2 columns.
    package var width: UInt8
    /// How it is drawn.
    package var style: Style

    /// An empty cell.
    package static let blank = Cell(character: " ", width: 1, style: .plain)
    package init(character: Character, width: UInt8, style: Style) {
        self.character = character
        self.width = width
        self.style = style
    }
}
