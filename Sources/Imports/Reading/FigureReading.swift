import ImprovementJourney

/// Reads the figure of a cell, with the symbols of published statistics.
struct FigureReading {
    /// Symbols that the caller explained, in small letters.
    let symbols: [String: Missing]

    /// The figure of a cell, or why there is none; nil for what is no figure and no known symbol.
    func value(_ cell: String) -> Value? {
        let text = cell.trimmed.lowercased()
        if let missing = symbols[text] ?? Self.standard[text] { return .missing(missing) }
        return Self.number(text).map { .number($0) }
    }

    /// What stands for a figure that is missing.
    ///
    /// Counts of 1 to 5 given as a range are hidden, not known.
    private static let standard: [String: Missing] = [
        "": .notReported, "c": .suppressed, "<5": .suppressed, "1-5": .suppressed, "x": .notAvailable,
        ":": .notAvailable,
        "..": .notAvailable, "z": .notApplicable, "low": .roundsToZero, "k": .roundsToZero, "u": .unreliable,
    ]

    /// A number of 0 or more in decimal digits, thousands perhaps parted by commas; nil for anything else.
    static func number(_ text: String) -> Double? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, !whole.isEmpty,
            parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            groups.count == 1
                || groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) && (groups.first?.utf8.count ?? 4) <= 3
        else { return nil }
        guard let number = Double(groups.joined() + (parts.count == 2 ? "." + parts[1] : "")), number <= 1e12 else {
            return nil
        }
        return number
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension Double {
    /// A percentage as a fraction of 1, without the noise of the division: 22.6 gives 0.226.
    var fractionOfPercentage: Double { (self / 100 * 1e12).rounded() / 1e12 }
}
