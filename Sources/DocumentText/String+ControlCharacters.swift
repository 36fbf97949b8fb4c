import CharacterWidths

extension String {
    /// The text as it may be sent to a terminal or written to a document, whatever a record holds.
    ///
    /// A tab or a line's end becomes a blank, any other control character `?`, and what turns the direction of the text
    /// around it goes; the columns stay the same.
    ///
    ///     "\u{1B}[2JCourt".withoutControls()  // "?[2JCourt"
    ///
    /// - Parameter keepingLines: Whether the ends of lines stay: a line feed, or the pair that tables of values have.
    package func withoutControls(keepingLines: Bool = false) -> String {
        let isClean = unicodeScalars.allSatisfy { scalar in
            !scalar.isControl && !scalar.turnsText || keepingLines && scalar == "\n"
        }
        if isClean { return self }
        var result = ""
        for character in self {
            if keepingLines, character == "\n" || character == "\r\n" {
                result.append(character)
            } else if character.isControl {
                result.append(character.controlMark)
            } else {
                result.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !$0.turnsText })
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Whether it turns the direction of the text around it, so that figures would be read in another order.
    fileprivate var turnsText: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
