/// The year of a published table: `2024`, `202324`, `2023/24` and `2023-24` are the year that ends in 2024.
enum YearReading {
    /// The year in which it ends; nil for what is no year.
    static func year(_ text: String) -> Int? {
        let scalars = text.trimmed.unicodeScalars.filter { $0 != "/" && $0 != "-" }
        let digits = String(String.UnicodeScalarView(scalars))
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits) else { return nil }
        let year: Int
        switch digits.utf8.count {
        case 4: year = number
        case 6:
            year = number / 100 + 1
            guard year % 100 == number % 100 else { return nil }
        case 8:
            year = number / 10_000 + 1
            guard year == number % 10_000 else { return nil }
        default: return nil
        }
        return (1990...2100).contains(year) ? year : nil
    }
}
