import CharacterWidths

extension Character {
    /// The nearest ASCII letter or sign, for terminals that show nothing else; `?` where there is none.
    ///
    /// A Latin letter loses its accents (`ć` is `c`, `ø` is `o`); typographic quotes, dashes and spaces become
    /// the plain ones.
    package var asciiFallback: Character {
        guard let first = unicodeScalars.first else { return " " }
        if first.isASCII {
            guard first.isControl else { return Character(first) }
            return first.controlPicture == " " ? " " : "?"
        }
        switch first.value {
        case 0x00A0, 0x2000...0x200A, 0x202F: return " "
        case 0x2018...0x201B: return "'"
        case 0x201C...0x201F: return "\""
        case 0x2010...0x2015, 0x2212: return "-"
        case 0x00B7, 0x2022: return "."
        case 0x2026: return "~"
        default: return first.unaccentedLatinLetter ?? "?"
        }
    }
}

extension Unicode.Scalar {
    /// The letter in the scalar's own Unicode name: LATIN SMALL LETTER C WITH ACUTE is `c`.
    fileprivate var unaccentedLatinLetter: Character? {
        guard let words = properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
            words[2] == "LETTER", words[3].count == 1, let letter = words[3].first
        else { return nil }
        return words[1] == "SMALL" ? letter.lowercased().first : letter
    }
}
