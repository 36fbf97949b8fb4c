/// How long something may take, and how that is counted.
///
/// "Within 15 working days of" does not count the day on which it starts: that is the general reading of the guidance,
/// which does not spell it out. "Beginning with the day" counts it. Months go by the corresponding date: the same number
/// in the later month, or that month's last day.
package struct TimeLimit: Hashable, Sendable {
    /// How many of the unit, 1 or more.
    package var length: Int
    /// What is counted.
    package var unit: Unit
    /// Whether the time begins with the day on which it starts, so that this is day 1.
    package var countsFirstDay: Bool
    /// Whether it is counted back from the day: what must be done so long before it.
    package var isBackwards: Bool

    package init(length: Int, unit: Unit, countsFirstDay: Bool = false, isBackwards: Bool = false) {
        self.length = length
        self.unit = unit
        self.countsFirstDay = countsFirstDay
        self.isBackwards = isBackwards
    }

    /// What a time limit is counted in.
    package enum Unit: String, CaseIterable, Hashable, Sendable {
        /// Hours from one moment to another; where only the day is known, each 24 of them, or a part, is a day.
        case hours
        /// Mondays to Fridays less bank holidays.
        case workingDays = "working days"
        /// Days, days of rest among them.
        case calendarDays = "calendar days"
        /// Seven days each.
        case weeks
        /// Months by the corresponding date.
        case months
        /// Years by the corresponding date: 29 February becomes the 28th in a year that has none.
        case years
    }
}

extension TimeLimit {
    /// The last day that is in time, for what starts on a day; counted back, the last day by which it must be done.
    ///
    ///     TimeLimit(length: 15, unit: .workingDays).due(from: start, in: calendar)
    package func due(from start: Day, in calendar: WorkingCalendar) -> Day {
        let sign = isBackwards ? -1 : 1
        // The day itself is one of those that are counted.
        let first = countsFirstDay ? 1 : 0
        return switch unit {
        case .workingDays:
            calendar.day(
                sign * (length - (countsFirstDay && calendar.isWorkingDay(start) ? 1 : 0)), workingDaysAfter: start)
        case .hours: start.adding(days: sign * ((length + 23) / 24))
        case .calendarDays: start.adding(days: sign * (length - first))
        case .weeks: start.adding(days: sign * (length * 7 - first))
        case .months: start.adding(months: sign * length).adding(days: -sign * first)
        case .years: start.adding(months: sign * length * 12).adding(days: -sign * first)
        }
    }

    /// Whether it is counted in working days.
    package var isInWorkingDays: Bool { unit == .workingDays }

    /// How a day stands to the last one in time, in what the limit is counted in: working days, else days.
    package func lateness(due: Day, on day: Day, in calendar: WorkingCalendar) -> Lateness {
        isInWorkingDays ? Lateness(due: due, on: day, calendar: calendar) : Lateness(due: due, on: day)
    }

    /// How much of the time from a start to its last day had been used on a day: 1 on the last day, above it when late.
    ///
    /// Working days of working days, else days of days: so that limits in months, which differ by a day or three, can
    /// stand on one curve. Nil where the limit has no length in days.
    package func shareUsed(from start: Day, to day: Day, due: Day, in calendar: WorkingCalendar) -> Double? {
        func length(_ end: Day) -> Int {
            isInWorkingDays ? calendar.workingDays(after: start, through: end) : start.days(until: end)
        }
        let allowed = length(due)
        guard allowed > 0, !isBackwards else { return nil }
        // A weekend after the last working day is late, though no working day has passed.
        let used = length(day)
        return day > due && used <= allowed
            ? Double(allowed + 1) / Double(allowed) : Double(max(0, used)) / Double(allowed)
    }

    /// The limit in words: `15 working days`, `1 week`.
    package var words: Sentence {
        let number = Figure(.number(Double(length)), unit: .count)
        let unit = length == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue
        return "\(number, .digits) \(unit)\(isBackwards ? " before" : "")"
    }
}
