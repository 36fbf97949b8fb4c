extension Character {
    /// How many terminal columns the character takes; nearly always 0, 1 or 2.
    ///
    /// Wide and fullwidth letters (Unicode Standard Annex 11) and emoji, also families joined by U+200D, flags
    /// and characters made emoji by U+FE0F, take 2 columns. Combining marks and invisible characters take none.
    /// A control character takes 1 because it is drawn as `?`. A syllable of several spacing letters (as in
    /// Devanagari) takes the sum of its letters, which can be more than 2. An ambiguous width counts as 1.
    package var displayColumns: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.isASCII, utf8.count == 1 { return 1 }
        if scalars.index(after: scalars.startIndex) == scalars.endIndex { return first.displayColumns }
        if first == "\r" { return 1 }
        var sum = 0
        var joinsEmoji = false
        for scalar in scalars {
            sum += scalar.displayColumns
            switch scalar.value {
            case 0x200D, 0xFE0F, 0x1F3FB...0x1F3FF: joinsEmoji = true
            default: break
            }
        }
        return joinsEmoji && first.properties.isEmoji ? 2 : sum
    }

    /// Whether the character would steer the terminal instead of being drawn.
    package var isControl: Bool {
        guard let first = unicodeScalars.first else { return false }
        return first.isControl
    }

    /// What is drawn in a control character's place: a blank for a tab or a line's end, `?` for the others.
    package var controlMark: Character { isWhitespace ? " " : "?" }
}

extension Unicode.Scalar {
    /// Control characters (Cc) and the two separators that would break a line.
    package var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }

    /// Columns of the scalar on its own: 0 for what combines or cannot be seen, 2 for wide ones, else 1.
    package var displayColumns: Int {
        switch value {
        case 0..<0xAD, 0xAE..<0x300: return 1
        // Arrows, mathematics; box drawing, blocks, shapes: what frames and charts are drawn with.
        case 0x2190..<0x231A, 0x2500..<0x25FD: return 1
        // The vowels and final consonants of a Korean syllable join the wide first consonant.
        case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0
        // Half a flag; a flag is two of them.
        case 0x1F1E6...0x1F1FF: return 1
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide || properties.isEmojiPresentation ? 2 : 1
        }
    }

    /// Whether the East Asian Width is W or F, for scalars that are not emoji.
    private var isWide: Bool {
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }
}

/// Scalars of 2 columns (Unicode 16, EastAsianWidth.txt, W and F), ascending.
///
/// Emoji are left out: the standard library knows them.
private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
    0x3250...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FFF, 0x17000...0x18DFF, 0x1AFF0...0x1AFFE, 0x1B000...0x1B2FF,
    0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251,
    0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

extension StringProtocol {
    /// How many terminal columns the text takes on one line.
    package var displayColumns: Int {
        // In ASCII every byte is one column, except that CR LF is one character.
        if let count = asciiCountWithoutReturn { return count }
        return reduce(0) { $0 + $1.displayColumns }
    }

    /// The text cut to at most so many columns; where something is cut off, the mark stands at the end.
    ///
    /// A wide character that would not fit whole is left out, so the result can be a column shorter. Where there
    /// is no room even for the mark, the text is cut without it.
    ///
    ///     "Safeguarding and court".truncated(toColumns: 12)  // "Safeguardin…"
    ///
    /// - Parameters:
    ///   - columns: The room there is; 0 or less gives the empty string.
    ///   - mark: `…`, or `~` where only ASCII can be shown.
    package func truncated(toColumns columns: Int, mark: Character = "…") -> String {
        if displayColumns <= columns { return String(self) }
        let markColumns = mark.displayColumns
        let room = columns >= markColumns ? columns - markColumns : columns
        var result = ""
        var used = 0
        for character in self {
            let width = character.displayColumns
            if used + width > room { break }
            result.append(character)
            used += width
        }
        if columns >= markColumns { result.append(mark) }
        return result
    }

    /// The number of bytes where all of them are ASCII and none is a carriage return; otherwise nil.
    @inlinable
    package var asciiCountWithoutReturn: Int? {
        utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            for byte in bytes where byte >= 0x80 || byte == 0x0D { return nil }
            return bytes.count
        } ?? nil
    }
}
