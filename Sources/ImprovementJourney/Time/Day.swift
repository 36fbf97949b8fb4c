/// A calendar day without a time or a zone.
///
/// Stored as the number of days since 1 January 1970 in the proleptic Gregorian calendar, so that comparing, sorting
/// and counting days cost one integer operation. Every day is good from the year 1 to the year 9999 when parsed;
/// arithmetic may leave that range.
///
///     Day("2019-07-31")?.adding(months: 7)   // 2020-02-29
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1 January 1970; negative before it.
    package let daysSince1970: Int

    /// The years that a record may speak of and a reader may stand in.
    ///
    /// Figures are counted month by month: a day of the year 1, or of 9999 for an end that nobody knows, would have
    /// them counted for centuries.
    package static let recordedYears = 1900...2100

    /// The day that many days after (or, if negative, before) 1 January 1970.
    package init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    /// The day of a civil date, or nil where the calendar has no such date (30 February, month 13, year 0).
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    /// Reads an ISO 8601 calendar date, exactly `YYYY-MM-DD` in ASCII digits; anything else is nil.
    package init?(_ iso: some StringProtocol) {
        var position = 0
        var year = 0
        var month = 0
        var day = 0
        for byte in iso.utf8 {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                let digit = Int(byte &- UInt8(ascii: "0"))
                switch position {
                case 0...3: year = year * 10 + digit
                case 5...6: month = month * 10 + digit
                case 8...9: day = day * 10 + digit
                default: return nil
                }
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// For a date that is known to exist.
    init(validYear year: Int, month: Int, day: Int) {
        // Days from civil, Howard Hinnant's "chrono-compatible low-level date algorithms": years start in March so
        // that the leap day is the last of its year.
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSince1970 = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month (1 to 12) and day of the month (1 to 31) in one calculation.
    package var civil: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The calendar year.
    package var year: Int { civil.year }

    /// The month of the year, 1 to 12.
    package var month: Int { civil.month }

    /// The day of the month, 1 to 31.
    package var day: Int { civil.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let index = (daysSince1970 + 3) % 7
        return Weekday(rawValue: (index < 0 ? index + 7 : index) + 1) ?? .monday
    }

    /// The day so many days later, or earlier if negative.
    package func adding(days: Int) -> Day {
        Day(daysSince1970: daysSince1970 + days)
    }

    /// The same day so many months later, or earlier if negative; the month's last day where it has no such day.
    package func adding(months: Int) -> Day {
        let date = civil
        let month = Month(ordinal: date.year * 12 + date.month - 1 + months)
        let length = Day.length(ofMonth: month.month, year: month.year)
        return Day(validYear: month.year, month: month.month, day: min(date.day, length))
    }

    /// Days from this day to another: positive when the other is later.
    package func days(until other: Day) -> Int {
        other.daysSince1970 - daysSince1970
    }

    /// The ISO 8601 date, `2019-07-31`.
    package var description: String {
        let date = civil
        return
            "\(Digits.padded(date.year, to: 4))-\(Digits.padded(date.month, to: 2))-\(Digits.padded(date.day, to: 2))"
    }

    /// Orders earlier days first.
    package static func < (left: Day, right: Day) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }

    /// The number of days in a month of the Gregorian calendar; `month` is 1 to 12.
    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
