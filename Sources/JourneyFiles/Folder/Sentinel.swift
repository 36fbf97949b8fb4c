import ImprovementJourney

/// Numbers that systems write where they have none.
enum Sentinel {
    /// What to do, as a sentence.
    static let remedy =
        "Where there is no number, say why: null (not reported), \"c\" (suppressed), \"x\" (not available) or \"z\" (not "
        + "applicable)."

    /// Whether a number is one that systems write for a missing one; the negative ones are told as such.
    static func isWritten(_ number: Double) -> Bool { [99, 999, 9999, 99_999, 999_999].contains(number) }

    /// Whether it is five times as much as any other number of its list: 999 cases among hundreds are cases.
    static func standsOut(_ number: Double, in series: Series, _ key: String) -> Bool {
        let others = series.points.compactMap { point in
            switch key {
            case "numerators": point.numerator
            case "denominators": point.denominator
            default: point.value.number
            }
        }.filter { $0 != number }
        guard let most = others.max() else { return false }
        return number > 5 * most
    }
}
