extension StatedDate {
    /// Reads a date as people type it; nil for what is none.
    ///
    /// As files write it, or `30 June 2019`, `30 Jun 2019`, `June 2019`, `30/06/2019`, `06/2019`: the day first, as in
    /// Britain.
    package init?(typed text: String) {
        let written = text.filter { $0 != " " }
        if let date = StatedDate(written) {
            self = date
            return
        }
        let parts = text.split { " /.,".contains($0) }.map { $0.lowercased() }
        guard (2...3).contains(parts.count), let year = Self.digits(parts[parts.count - 1], 4...4),
            let month = Self.month(parts[parts.count - 2])
        else { return nil }
        guard parts.count == 3 else {
            self.init("\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))")
            return
        }
        let isOrdinal = ["st", "nd", "rd", "th"].contains { parts[0].hasSuffix($0) }
        let bare = isOrdinal ? String(parts[0].dropLast(2)) : parts[0]
        guard let number = Self.digits(bare, 1...2), let day = Day(year: year, month: month, day: number) else {
            return nil
        }
        self.init(day)
    }

    /// A month by its number or its English name, whole or its first letters, three of them at least; in small letters.
    private static func month(_ text: String) -> Int? {
        if let number = digits(text, 1...2) { return number }
        guard text.count >= 3 else { return nil }
        return Month.names.firstIndex { $0.lowercased().hasPrefix(text) }.map { $0 + 1 }
    }

    private static func digits(_ text: String, _ length: ClosedRange<Int>) -> Int? {
        length.contains(text.utf8.count) && text.utf8.allSatisfy { $0.isDigit } ? Int(text) : nil
    }
}
