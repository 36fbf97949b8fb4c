/// A text as every terminal shows it in as many columns as are reckoned here, whatever it holds.
///
/// ncurses and the C library add up the columns of scalars (`wcwidth`); terminals differ from that, and from each other,
/// wherever several scalars make one picture. So what is shown is made only of what all agree on, and no line of it can be
/// wider than was reckoned:
///
/// - A flag is its two letters, of a family or another joined emoji the first stands for all, and the skin's tone, a
///   keycap's frame and what chooses between text and picture are left out.
/// - What cannot be seen, and what turns the direction of the text around it, is shown as U+FFFD; a control character as
///   its picture (U+241B for escape), a tab or a line's end as a blank. So is what the C library may not know.
/// - A combining mark stands on the character before it, at most four on one; where there is none, on U+25CC.
///
/// The text is passed over once. To show a shown text again changes nothing, nor does putting two of them together.
///
///     for piece in ShownText("🇬🇧\u{202E}") { … }  // G, B, U+FFFD
package struct ShownText: Sequence, IteratorProtocol {
    /// One scalar and the columns that it adds: 1 or 2; 0 for a mark on the piece before.
    package struct Piece: Hashable, Sendable {
        package var scalar: Unicode.Scalar
        package var columns: Int
    }

    /// Stands for what cannot be shown.
    package static let symbol: Unicode.Scalar = "\u{FFFD}"
    /// What a mark stands on where there is no letter.
    private static let emptyBase: Unicode.Scalar = "\u{25CC}"
    /// The marks that one character shows: as many as a cell of ncurses holds.
    private static let mostMarks = 4

    private let scalars: Substring.UnicodeScalarView
    private var index: Substring.UnicodeScalarView.Index
    /// What a mark would stand on.
    private var base: Unicode.Scalar?
    private var marks = 0
    /// A mark that follows the base made for it.
    private var pending: Piece?

    package init(_ text: some StringProtocol) {
        scalars = Substring(text).unicodeScalars
        index = scalars.startIndex
    }

    package mutating func next() -> Piece? {
        if let mark = pending {
            pending = nil
            return mark
        }
        while index < scalars.endIndex {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            // ASCII, Latin and what frames and charts are drawn with: nearly everything.
            if scalar.isSimple {
                base = scalar == " " ? nil : scalar
                marks = 0
                return Piece(scalar: scalar, columns: 1)
            }
            if let piece = piece(of: scalar) { return piece }
        }
        return nil
    }

    /// What is shown of a scalar; nil where it is left out.
    private mutating func piece(of scalar: Unicode.Scalar) -> Piece? {
        switch scalar.role {
        case .spacing(let columns): return stand(scalar, columns)
        case .mark: return mark(scalar)
        case .control:
            if scalar == "\r", peek == "\n" { return nil }
            base = nil
            return Piece(scalar: scalar.controlPicture, columns: 1)
        case .flagLetter:
            return stand(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + UInt8(ascii: "A")), 1)
        case .softHyphen: return stand("-", 1)
        case .variationSelector: return base == nil ? hidden() : nil
        case .keycap:
            if let base, base == "#" || base == "*" || ("0"..."9").contains(base) { return nil }
            return mark(scalar)
        case .emojiModifier: return base?.properties.isEmojiModifierBase == true ? nil : hidden()
        case .tag: return base?.value == 0x1F3F4 ? nil : hidden()
        case .joiner:
            guard let base else { return hidden() }
            if scalar.value == 0x200D, base.isPicture, let next = peek, next.isPicture {
                scalars.formIndex(after: &index)
                return nil
            }
            // Persian and the scripts of India are written with it.
            return base.isOfJoiningScript ? mark(scalar) : hidden()
        case .vowelOfSyllable: return base?.isHangulLetter == true ? mark(scalar) : hidden()
        case .hidden: return hidden()
        }
    }

    private var peek: Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }

    private mutating func stand(_ scalar: Unicode.Scalar, _ columns: Int) -> Piece {
        base = scalar
        marks = 0
        return Piece(scalar: scalar, columns: columns)
    }

    private mutating func mark(_ scalar: Unicode.Scalar) -> Piece? {
        guard base != nil else {
            base = Self.emptyBase
            marks = 1
            pending = Piece(scalar: scalar, columns: 0)
            return Piece(scalar: Self.emptyBase, columns: 1)
        }
        marks += 1
        return marks <= Self.mostMarks ? Piece(scalar: scalar, columns: 0) : nil
    }

    private mutating func hidden() -> Piece {
        base = nil
        return Piece(scalar: Self.symbol, columns: 1)
    }
}

extension StringProtocol {
    /// The text as it is shown (`ShownText`).
    package var shown: String {
        if simpleCount != nil { return String(self) }
        var result = ""
        for piece in ShownText(self) { result.unicodeScalars.append(piece.scalar) }
        return result
    }
}
