/// How often a measure is taken, and what one period of it is.
package enum Cadence: String, CaseIterable, Hashable, Sendable {
    /// A calendar month.
    case monthly
    /// A calendar quarter.
    case quarterly
    /// The twelve months to 31 March: the year of most statistics of the Department for Education.
    case yearToMarch = "year to 31 March"
    /// The twelve months to 30 September, or that day: the year of the workforce census.
    case yearToSeptember = "year to 30 September"

    /// What several of its periods are called.
    package var periods: String {
        switch self {
        case .monthly: "months"
        case .quarterly: "quarters"
        case .yearToMarch, .yearToSeptember: "years"
        }
    }
}
