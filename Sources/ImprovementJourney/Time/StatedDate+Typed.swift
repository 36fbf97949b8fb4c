extension StatedDate {
    /// Reads a date as people type it; nil for what is none.
    ///
    /// As files write it, with or without leading zeros, or `30 June 2019`, `30 Jun 2019`, `June 30 2019`, `June 2019`,
    /// `30/06/2019`, `30-6-2019`, `06/2019`: of two numbers the day first, as in Britain.
    package init?(typed text: String) {
        let written = text.filter { $0 != " " }
        if let date = StatedDate(written) {
            self = date
            return
        }
        var parts = text.split { " /.,-".contains($0) }.map { $0.lowercased() }
        guard (2...3).contains(parts.count) else { return nil }
        // The year last, as it is said.
        if Self.digits(parts[0], 4...4) != nil { parts.reverse() }
        guard let year = Self.digits(parts[parts.count - 1], 4...4) else { return nil }
        if parts.count == 2 {
            guard let month = Self.month(parts[0]) else { return nil }
            self.init("\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))")
            return
        }
        // A month's name may stand before the day.
        if Self.number(parts[0]) == nil { parts.swapAt(0, 1) }
        guard let number = Self.number(parts[0]), let month = Self.month(parts[1]),
            let day = Day(year: year, month: month, day: number)
        else { return nil }
        self.init(day)
    }

    /// A day's number, `30` or `30th`.
    private static func number(_ text: String) -> Int? {
        let isOrdinal = ["st", "nd", "rd", "th"].contains { text.hasSuffix($0) }
        return digits(isOrdinal ? String(text.dropLast(2)) : text, 1...2)
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
