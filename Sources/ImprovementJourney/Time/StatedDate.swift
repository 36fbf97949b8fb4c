/// A date as precisely as its source states it: a year, a month or a day.
///
/// What is dated to a year or a month counts as known from the first day of it: the record must not hide what
/// may already have been said, and the screen shows the date no more precisely than the source did.
package struct StatedDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// How precisely a source states a date.
    package enum Precision: Int, Hashable, Sendable {
        /// Some time in the year.
        case year
        /// Some time in the month.
        case month
        /// That day.
        case day
    }

    /// The first day that the statement allows.
    package let first: Day
    /// How precise the statement is.
    package let precision: Precision

    /// A date known to the day.
    package init(_ day: Day) {
        first = day
        precision = .day
    }

    /// Reads `2014`, `2014-04` or `2014-04-30`; nil for anything else.
    package init?(_ text: String) {
        switch text.utf8.count {
        case 4:
            guard let day = Day(text + "-01-01") else { return nil }
            first = day
            precision = .year
        case 7:
            guard let day = Day(text + "-01") else { return nil }
            first = day
            precision = .month
        default:
            guard let day = Day(text) else { return nil }
            first = day
            precision = .day
        }
    }

    /// The day; nil where it is stated less precisely.
    package var day: Day? { precision == .day ? first : nil }

    /// The last day that the statement allows.
    package var last: Day {
        switch precision {
        case .day: first
        case .month: Month(containing: first).lastDay
        case .year: Month(containing: first).adding(months: 11).lastDay
        }
    }

    /// The date as a file writes it.
    package var description: String {
        let text = first.description
        switch precision {
        case .year: return String(text.prefix(4))
        case .month: return String(text.prefix(7))
        case .day: return text
        }
    }

    /// The date as a reader is told it: `2014`, `April 2014`, `30 April 2014`.
    package var words: String {
        switch precision {
        case .year: String(first.year)
        case .month: "\(first.monthName) \(first.year)"
        case .day: first.words
        }
    }

    /// Orders by the first day, the vaguer statement first.
    package static func < (left: Self, right: Self) -> Bool {
        (left.first, left.precision.rawValue) < (right.first, right.precision.rawValue)
    }
}
