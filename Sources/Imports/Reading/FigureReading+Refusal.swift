import ImprovementJourney

extension FigureReading {
    /// Why a cell holds no figure, with what to do: a symbol may be explained, a figure in another form be written anew.
    ///
    ///     FigureReading.refusal(of: "-")  // "-" is no figure and no known symbol. Say --symbol -=x or correct the cell.
    ///     FigureReading.refusal(of: "43.1%", isShare: true)  // "43.1%" is a percentage, and … write 0.431.
    ///
    /// - Parameters:
    ///   - isShare: Whether a fraction of 1 is wanted.
    ///   - takesSymbols: Whether a symbol may stand there.
    static func refusal(of cell: String, isShare: Bool = false, takesSymbols: Bool = true) -> String {
        let text = cell.trimmed
        if isShare, text.hasSuffix("%"), let percentage = number(String(text.dropLast()).trimmed) {
            return "\"\(text)\" is a percentage, and a share is a fraction of 1: write "
                + "\(CellText.text(of: percentage.fractionOfPercentage))."
        }
        // Said to be a symbol, a figure would be gone.
        if !takesSymbols || isFigureOtherwise(text) {
            return "\"\(text)\" is no figure that can be read: write it in digits alone, such as 1234 or 0.431."
        }
        return "\"\(text)\" is no figure and no known symbol. Say --symbol \(asWord(text))=x or correct the cell."
    }

    /// Whether a text is a figure in a form that is not read, such as `43.1%`, `£5`, `1 234` and `1e-5`, or a day; ranges and
    /// numbers below 0 are what tables have in the place of one, such as `1-4` and `-99`.
    private static func isFigureOtherwise(_ text: String) -> Bool {
        guard let first = text.first(where: { !"£$€+.,".contains($0) }), first.isNumber else { return false }
        if Double(text) != nil || DayReading(text) != .noDay { return true }
        return !text.contains { "-\u{2013}".contains($0) } && !text.lowercased().contains(" to ")
    }

    /// A text as a shell takes it for one word.
    private static func asWord(_ text: String) -> String {
        if text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || "-/.:_+%@,=".contains($0) }) { return text }
        return text.contains { "\"$`\\!".contains($0) } ? "'\(text)'" : "\"\(text)\""
    }
}
