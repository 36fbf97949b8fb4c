/// The bank holidays of England and Wales that fall on weekdays, substitute days included.
///
/// For the years that are announced it is the government's list (gov.uk/bank-holidays), which alone knows the days that
/// are moved or held once, such as that of the State Funeral of 2022. For other years since 1978, from when there are
/// these eight, the regular ones are worked out: fixed by the Banking and Financial Dealings Act 1971, schedule 1, and by
/// yearly proclamation under its section 1.
package struct BankHolidays: Hashable, Sendable {
    /// The regular ones alone, where no list is at hand.
    package static let regular = BankHolidays(announced: [])

    /// All of them, in order.
    package let days: [Day]
    /// The last day of the last year that is announced; nil where none is.
    package let announcedTo: Day?

    /// The announced days, whole years of them, and the regular ones of the other years.
    package init(announced: some Sequence<Day>) {
        let announced = Set(announced)
        let years = Set(announced.map(\.year))
        let others = Self.regularYears.filter { !years.contains($0) }.flatMap(Self.regularDays(of:))
        days = (announced.filter { !$0.weekday.isWeekend } + others).sorted()
        announcedTo = years.max().map { Day(validYear: $0, month: 12, day: 31) }
    }

    /// The years that have the eight regular holidays and that a record may speak of.
    private static let regularYears = 1978...Day.recordedYears.upperBound

    /// The eight regular holidays of a year.
    static func regularDays(of year: Int) -> [Day] {
        func first(_ weekday: Weekday, onOrAfter day: Day) -> Day {
            day.adding(days: (weekday.rawValue - day.weekday.rawValue + 7) % 7)
        }
        func date(_ month: Int, _ day: Int) -> Day { Day(validYear: year, month: month, day: day) }
        /// The day itself, or the next one that is neither a weekend's nor taken.
        func substituted(_ day: Day, after taken: Day? = nil) -> Day {
            var day = day
            while day.weekday.isWeekend || day == taken { day = day.adding(days: 1) }
            return day
        }
        let easter = easterSunday(of: year)
        let christmas = date(12, 25)
        let boxing = date(12, 26)
        // 25 December on a Sunday: Monday is Boxing Day's own, and the substitute for Christmas Day is Tuesday.
        let christmasDays =
            christmas.weekday == .sunday
            ? [boxing, boxing.adding(days: 1)]
            : [substituted(christmas), substituted(boxing, after: substituted(christmas))]
        return [
            substituted(date(1, 1)), easter.adding(days: -2), easter.adding(days: 1),
            first(.monday, onOrAfter: date(5, 1)), first(.monday, onOrAfter: date(5, 25)),
            first(.monday, onOrAfter: date(8, 25)),
        ] + christmasDays
    }

    /// Easter Sunday of the Gregorian calendar (the anonymous algorithm, as Meeus has it in Astronomical Algorithms,
    /// chapter 8).
    private static func easterSunday(of year: Int) -> Day {
        let (golden, century, ofCentury) = (year % 19, year / 100, year % 100)
        let (leapCenturies, correction) = (century / 4, (century + 8) / 25)
        let moon = (19 * golden + century - leapCenturies - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7
        let late = (golden + 11 * moon + 22 * weekday) / 451
        let place = moon + weekday - 7 * late + 114
        return Day(validYear: year, month: place / 31, day: place % 31 + 1)
    }
}
