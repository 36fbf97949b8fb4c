extension String {
    /// Whether it is written as a day is: a year and one or two numbers, or a number, a month's name and a year.
    ///
    /// Of what is no day, such as `30 Feb 2019`, this tells that one was meant.
    var readsAsDay: Bool {
        let parts = lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (2...3).contains(parts.count) else { return false }
        let hasYear = parts.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil }
        return hasYear
            && parts.allSatisfy { part in
                if part.allSatisfy(\.isNumber) { return part.count <= 4 }
                return part.count >= 3 && Self.months.contains { $0.hasPrefix(part) }
            }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
