/// The days by which time limits of law and guidance are counted: Monday to Friday less bank holidays.
///
/// Days on which a council closes its offices are no such days: an assessment has no more time because an office is shut.
/// The day a thing starts is day 0: the first working day after it is day 1. That is how the statutory guidance's
/// "within 45 working days of the referral" is counted in the national data.
package struct WorkingCalendar: Hashable, Sendable {
    /// The regular calendar of England and Wales, without what was ever moved or held once.
    package static let regular = WorkingCalendar()

    /// Weekdays that are not worked, in order and each once.
    private let closed: [Day]

    /// The last day to which bank holidays are announced; nil where no list is at hand.
    package let announcedTo: Day?

    /// The calendar of England and Wales.
    package init(bankHolidays: BankHolidays = .regular) {
        closed = bankHolidays.days
        announcedTo = bankHolidays.announcedTo
    }

    /// Whether a count of working days up to a day passes what is announced, so that days held once are not known.
    package func isPastAnnounced(_ day: Day) -> Bool { announcedTo.map { day > $0 } ?? false }

    /// Whether a day is one of them.
    package func isWorkingDay(_ day: Day) -> Bool {
        if day.weekday.isWeekend { return false }
        let index = closedDays(before: day)
        return index == closed.count || closed[index] != day
    }

    /// The nth working day strictly after a day, which need not be one itself.
    ///
    /// 0 gives the day itself; a negative number counts back, strictly before.
    package func day(_ count: Int, workingDaysAfter start: Day) -> Day {
        guard count > 0 else { return day(count.magnitude, workingDaysBefore: start) }
        // As many weekdays, and as many again as days are still missing: never too far, since no day counts that is none.
        var day = start
        var left = count
        while left > 0 {
            day = WorkingCalendar.day(left, weekdaysAfter: day)
            left = count - workingDays(after: start, through: day)
        }
        return day
    }

    private func day(_ count: UInt, workingDaysBefore start: Day) -> Day {
        var day = start
        var left = count
        while left > 0 {
            day = day.adding(days: -1)
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Working days after a day up to and including another; negative, counted the other way, where it is earlier.
    package func workingDays(after start: Day, through end: Day) -> Int {
        if end < start { return -workingDays(after: end, through: start) }
        let weekdays = WorkingCalendar.weekdays(through: end) - WorkingCalendar.weekdays(through: start)
        return weekdays - (closedDays(before: end.adding(days: 1)) - closedDays(before: start.adding(days: 1)))
    }

    /// The number of closed weekdays before a day, by bisection.
    private func closedDays(before day: Day) -> Int {
        var low = 0
        var high = closed.count
        while low < high {
            let middle = (low + high) / 2
            if closed[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A Monday far in the past: as many whole weeks before 5 January 1970 (day 4), which was one.
    private static let firstMonday = Day(daysSince1970: 4 - 7 * 200_000)

    /// Mondays to Fridays from a fixed Monday far in the past up to and including a day; only differences matter.
    private static func weekdays(through day: Day) -> Int {
        let sinceMonday = firstMonday.days(until: day)
        return sinceMonday / 7 * 5 + min(sinceMonday % 7 + 1, 5)
    }

    /// The nth Monday to Friday strictly after a day.
    private static func day(_ count: Int, weekdaysAfter day: Day) -> Day {
        let before = weekdays(through: day) + count - 1
        return firstMonday.adding(days: before / 5 * 7 + before % 5)
    }
}

extension WorkingCalendar {
    /// The calendar with the bank holidays that a folder names.
    package static func ofLaw(past bankHolidays: [BankHoliday]) -> WorkingCalendar {
        WorkingCalendar(bankHolidays: BankHolidays(announced: bankHolidays.map(\.on)))
    }
}

extension Journey {
    /// The days by which time limits are counted.
    package var calendar: WorkingCalendar { workings.result(WorkingCalendar.self) { .ofLaw(past: bankHolidays) } }
}
