extension String {
    /// The text on one line and with nothing in it that cannot be seen: how a message shows what it takes from a file.
    ///
    /// A control character is its picture (U+240A for a line feed), and what is invisible or turns the direction of the
    /// text around it is U+FFFD: a file's name or an id forges no line of a report and hides nothing of itself.
    ///
    ///     "court.json\nboard.json:1:1: fault: ".onOneLine  // "court.json␊board.json:1:1: fault: "
    package var onOneLine: String {
        if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
        var result = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            // Joiners and what chooses between two pictures of one character belong to the text.
            case 0x20..<0x7F, 0xA0..<0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F: result.append(scalar)
            default:
                let isSeen =
                    scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
                    && scalar.properties.generalCategory != .lineSeparator
                    && scalar.properties.generalCategory != .paragraphSeparator
                    && !scalar.properties.isDefaultIgnorableCodePoint
                result.append(isSeen ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }
}
