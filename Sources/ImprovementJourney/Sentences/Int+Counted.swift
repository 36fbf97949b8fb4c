extension Int {
    /// The number with its noun: `1 action`, `2 actions`; the plural takes an s unless it is named.
    package func counted(_ one: String, _ many: String? = nil, of counts: Figure.Counted = .records) -> Sentence {
        "\(Figure(count: self, of: counts)) \(self == 1 ? one : many ?? one + "s")"
    }
}
