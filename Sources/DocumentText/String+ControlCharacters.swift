import CharacterWidths

extension String {
    /// The text as it may be sent to a terminal or written to a document, whatever a record holds.
    ///
    /// A tab or a line's end becomes a blank, any other control character its picture, and what cannot be seen or turns
    /// the direction of the text around it U+FFFD. Emoji of several parts stay whole, since a document that is read
    /// elsewhere has no columns; what is laid out in columns is shown as `ShownText` says.
    ///
    ///     "\u{1B}[2JCourt".withoutControls()  // "␛[2JCourt"
    ///
    /// - Parameter keepingLines: Whether the ends of lines and pages stay: a line feed, the pair that tables of values have, a form
    ///   feed behind either.
    package func withoutControls(keepingLines: Bool = false) -> String {
        func isKept(_ scalar: Unicode.Scalar) -> Bool { scalar.isSimple || !scalar.isControl && !scalar.isHidden }
        if unicodeScalars.allSatisfy({ isKept($0) || keepingLines && $0 == "\n" }) { return self }
        var last: Unicode.Scalar?
        var result = String.UnicodeScalarView()
        var scalars = unicodeScalars.makeIterator()
        var next = scalars.next()
        while let scalar = next {
            next = scalars.next()
            defer { last = scalar }
            let isPage = scalar == "\u{0C}" && last == "\n"
            let isPair = scalar == "\r" && next == "\n"
            if isKept(scalar) || keepingLines && (scalar == "\n" || isPair || isPage) {
                result.append(scalar)
            } else if scalar.isHidden {
                result.append(ShownText.symbol)
            } else if !isPair {
                result.append(scalar.controlPicture)
            }
        }
        return String(result)
    }
}
