import CharacterWidths

/// One column of a text row on the screen.
///
/// It holds numbers alone, and no text of its own: a frame copies and compares thousands of cells for each key.
package struct Cell: Hashable, Sendable {
    /// What is drawn here, without the marks on it; a space where the cell is empty.
    package private(set) var scalar: Unicode.Scalar
    /// Columns the character takes: 1 or 2; 0 for the right half of a character of 2 columns.
    package private(set) var width: UInt8
    /// How it is drawn.
    package var style: Style
    /// The marks on the scalar, at most four as everywhere (`ShownText`); 0 for none.
    private var marks = SIMD4<UInt32>.zero

    /// An empty cell.
    package static let blank = Cell(" ", width: 1, style: .plain)

    package init(_ scalar: Unicode.Scalar, width: UInt8, style: Style) {
        self.scalar = scalar
        self.width = width
        self.style = style
    }

    /// A cell of a whole character; marks beyond the fourth are left out.
    package init(character: Character, width: UInt8, style: Style) {
        let scalars = character.unicodeScalars
        self.init(scalars.first ?? " ", width: width, style: style)
        for mark in scalars.dropFirst() { add(mark) }
    }

    /// The character drawn here, with its combining marks.
    package var character: Character {
        guard hasMarks else { return Character(scalar) }
        var scalars = String.UnicodeScalarView([scalar])
        for mark in markScalars { scalars.append(mark) }
        return String(scalars).first ?? " "
    }

    /// Whether marks stand on the scalar.
    package var hasMarks: Bool { marks.x != 0 }

    /// The marks in their order.
    package var markScalars: [Unicode.Scalar] {
        marks.indices.lazy.map { marks[$0] }.filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    }

    /// Whether nothing is seen here but the background.
    package var isBlank: Bool { scalar == " " && width > 0 && !hasMarks }

    /// Puts a further mark on the character.
    mutating func add(_ mark: Unicode.Scalar) {
        guard let place = marks.indices.first(where: { marks[$0] == 0 }) else { return }
        marks[place] = mark.value
    }
}
