/// A calendar month of a year, such as April 2012.
///
///     Month("2012-04")?.lastDay   // 2012-04-30
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year times 12 plus the months before this one in its year; neighbours differ by 1.
    package let ordinal: Int

    /// The month with an ordinal.
    package init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// The month of a year, or nil outside the years 1 to 9999 and the months 1 to 12.
    package init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        ordinal = year * 12 + month - 1
    }

    /// The month that a day lies in.
    package init(containing day: Day) {
        let date = day.civil
        ordinal = date.year * 12 + date.month - 1
    }

    /// The last month that had ended by a day, the day included.
    package init(lastEndedBy day: Day) {
        let month = Month(containing: day)
        self = month.lastDay <= day ? month : month.adding(months: -1)
    }

    /// Reads exactly `YYYY-MM` in ASCII digits; anything else is nil.
    package init?(_ iso: some StringProtocol) {
        var position = 0
        var year = 0
        var month = 0
        for byte in iso.utf8 {
            if position == 4 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position < 7 else { return nil }
                let digit = Int(byte &- UInt8(ascii: "0"))
                if position < 4 { year = year * 10 + digit } else { month = month * 10 + digit }
            }
            position += 1
        }
        guard position == 7 else { return nil }
        self.init(year: year, month: month)
    }

    /// The calendar year.
    package var year: Int { ordinal >= 0 ? ordinal / 12 : (ordinal - 11) / 12 }

    /// The month of the year, 1 to 12.
    package var month: Int { ordinal - year * 12 + 1 }

    /// The first day of the month.
    package var firstDay: Day { Day(validYear: year, month: month, day: 1) }

    /// The last day of the month.
    package var lastDay: Day {
        Day(validYear: year, month: month, day: Day.length(ofMonth: month, year: year))
    }

    /// The month so many months later, or earlier if negative.
    package func adding(months: Int) -> Month {
        Month(ordinal: ordinal + months)
    }

    /// Months from this one to another: positive when the other is later.
    package func months(until other: Month) -> Int {
        other.ordinal - ordinal
    }

    /// The ISO 8601 month, `2012-04`.
    package var description: String {
        "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
    }

    /// The English names, January first.
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The month's English name without the year.
    package var name: String { Self.names[month - 1] }

    /// The month as a reader is told it: `March 2014`.
    package var words: String { "\(name) \(year)" }

    /// The month in eight columns, for tables and axes: `Mar 2014`.
    package var shortWords: String { "\(name.prefix(3)) \(year)" }

    /// Orders earlier months first.
    package static func < (left: Month, right: Month) -> Bool {
        left.ordinal < right.ordinal
    }
}
