extension Unicode.Scalar {
    /// Control characters (Cc) and the two separators that would break a line.
    package var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }

    /// What is shown in a control character's place: a blank for a tab or a line's end, else its picture.
    package var controlPicture: Unicode.Scalar {
        switch value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? ShownText.symbol
        case 0x7F: "\u{2421}"
        default: ShownText.symbol
        }
    }

    /// Whether it cannot be seen, or turns the direction of the text around it: a reader would be misled.
    ///
    /// Joiners and what chooses between two pictures of one character are not among them; they belong to their text.
    package var isHidden: Bool {
        switch role {
        case .hidden, .tag: isHiddenByProperty
        default: false
        }
    }

    /// Whether it takes one column and is a character on its own when another such scalar follows.
    package var isSimple: Bool {
        switch value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x231A, 0x2500..<0x25FD: true
        default: false
        }
    }

    /// What a scalar does on a terminal.
    enum Role {
        /// Takes so many columns.
        case spacing(Int)
        /// Stands on the character before.
        case mark
        case control
        /// Half a flag.
        case flagLetter
        case softHyphen
        /// Chooses between two pictures of the character before.
        case variationSelector
        /// The frame of a keycap.
        case keycap
        /// A skin's tone.
        case emojiModifier
        /// A letter of a region's flag, which cannot be seen.
        case tag
        /// Joins its neighbours, or keeps them apart.
        case joiner
        /// A vowel or final consonant of a Korean syllable, which joins the wide first consonant.
        case vowelOfSyllable
        /// Cannot be seen, turns the direction of text, or is of no width that all agree on.
        case hidden
    }

    /// The part that the scalar plays.
    var role: Role {
        if isSimple { return .spacing(1) }
        if isControl { return .control }
        switch value {
        case 0xAD: return .softHyphen
        case 0x200C, 0x200D: return .joiner
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: return .variationSelector
        case 0x20E3: return .keycap
        case 0x1F1E6...0x1F1FF: return .flagLetter
        case 0x1F3FB...0x1F3FF: return .emojiModifier
        case 0xE0020...0xE007F: return .tag
        case 0x4E00...0x9FFC, 0xAC00...0xD7A3: return .spacing(2)
        // Narrow in one version of Unicode and wide, or a mark, in another.
        case 0x2630...0x2637, 0x268A...0x268F, 0x3248...0x324F, 0x4DC0...0x4DFF, 0x1171E, 0x1D300...0x1D356,
            0x1D360...0x1D376:
            return .hidden
        default: break
        }
        guard isOldEnough, !isHiddenByProperty else { return .hidden }
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return .vowelOfSyllable }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        default: return .spacing(isWide || properties.isEmojiPresentation ? 2 : 1)
        }
    }

    /// Format characters, and what no text shows by itself (Default_Ignorable_Code_Point).
    private var isHiddenByProperty: Bool {
        properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
    }

    /// Whether it is in Unicode 14, which the C libraries in use know.
    private var isOldEnough: Bool {
        if properties.generalCategory == .privateUse { return true }
        guard !properties.isNoncharacterCodePoint, let age = properties.age else { return false }
        return age.major <= 14
    }

    /// Whether it is an emoji, other than a digit or sign of ASCII.
    var isPicture: Bool { value > 0xFF && properties.isEmoji }

    /// Whether it is of a script in which a joiner changes what is read: Arabic, the scripts of India and their kin.
    var isOfJoiningScript: Bool { (0x600..<0x1100).contains(value) || (0x1700..<0x1900).contains(value) }

    /// Whether a vowel or final consonant can follow within a Korean syllable.
    var isHangulLetter: Bool {
        (0x1100...0x115E).contains(value) || (0xA960...0xA97C).contains(value) || (0xAC00...0xD7A3).contains(value)
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

/// Scalars of 2 columns (Unicode 14, EastAsianWidth.txt, W and F), ascending.
///
/// Emoji are left out: the standard library knows them.
private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x16FFF, 0x17000...0x18DFF, 0x1AFF0...0x1AFFE, 0x1B000...0x1B2FF, 0x1F200...0x1F202, 0x1F210...0x1F23B,
    0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
