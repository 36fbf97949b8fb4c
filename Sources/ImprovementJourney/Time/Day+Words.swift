extension Day {
    /// The month's English name.
    package var monthName: String { Month(containing: self).name }

    /// The day as a reader is told it: `31 July 2019`.
    package var words: String { "\(day) \(monthName) \(year)" }

    /// The day in eleven columns or fewer, for tables: `31 Jul 2019`.
    package var shortWords: String { "\(day) \(monthName.prefix(3)) \(year)" }
}
