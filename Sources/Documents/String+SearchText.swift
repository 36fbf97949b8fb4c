extension StringProtocol {
    /// The text as a search compares it: in lower case and without accents, so that `mon` finds `Môn` and `cwmi` `Ćwmï`.
    ///
    /// What Unicode calls a letter WITH something is that letter; marks of their own are left out, and a typographic
    /// apostrophe is a plain one. Plain ASCII, which most texts are, needs no look at the names.
    package var searchText: String {
        let lower = lowercased()
        guard !lower.utf8.allSatisfy({ $0 < 0x80 }) else { return lower }
        var text = String.UnicodeScalarView()
        for scalar in lower.unicodeScalars {
            if scalar.isASCII {
                text.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                text.append(contentsOf: scalar.plain.unicodeScalars)
            }
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// The letter without what is set above, below or through it.
    fileprivate var plain: String {
        if self == "\u{2018}" || self == "\u{2019}" { return "'" }
        // Such as LATIN SMALL LETTER O WITH CIRCUMFLEX.
        let words = (properties.name ?? "").split(separator: " ")
        guard words.count > 5, words.prefix(3) == ["LATIN", "SMALL", "LETTER"], words[4] == "WITH", words[3].count == 1
        else { return String(self) }
        return words[3].lowercased()
    }
}
