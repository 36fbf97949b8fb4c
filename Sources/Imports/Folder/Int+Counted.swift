import ImprovementJourney

extension Int {
    /// The number with the word for what it counts, such as `1 clock` and `1,967 rows`.
    func counted(_ word: String, _ plural: String? = nil) -> String {
        "\(Double(self).text(decimals: 0)) \(self == 1 ? word : plural ?? word + "s")"
    }
}
