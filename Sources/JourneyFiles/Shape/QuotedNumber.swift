/// A number that stands in quotation marks, as spreadsheets write out columns of text: `"12"`, `"1,234"`, `" 0.5 "`.
struct QuotedNumber {
    /// The number as JSON has it.
    let digits: String
    /// Whether it was written with commas between the thousands.
    let hasSeparators: Bool

    /// Reads a text; nil where it is no number.
    init?(_ text: String) {
        let text = text.drop { $0 == " " }
        let trimmed = text.prefix { $0 != " " }
        guard text.dropFirst(trimmed.count).allSatisfy({ $0 == " " }) else { return nil }
        let isNegative = trimmed.first == "-"
        let parts = trimmed.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, parts.dropFirst().allSatisfy(Self.isDigits) else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy(Self.isDigits), groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }),
            groups.count == 1 || groups.first.map({ $0.count <= 3 }) == true
        else { return nil }
        let joined = groups.joined().drop { $0 == "0" }
        digits = (isNegative ? "-" : "") + (joined.isEmpty ? "0" : joined) + parts.dropFirst().map { ".\($0)" }.joined()
        hasSeparators = groups.count > 1
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
