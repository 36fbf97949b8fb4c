extension ChallengeCourse {
    /// Working days that the whole process may take (IRO Handbook, 2010, paragraph 6.2).
    package static var workingDaysAllowed: Int { 20 }

    /// The last day on which the challenge is settled in time.
    package func due(in calendar: WorkingCalendar) -> Day {
        calendar.day(Self.workingDaysAllowed, workingDaysAfter: raised)
    }

    /// Whether its working days are counted past the bank holidays that are announced: a day held once may move its end.
    package func isPastAnnounced(in calendar: WorkingCalendar) -> Bool {
        // Its 20 working days take at least four weeks; most are long before, and need no count.
        guard let announcedTo = calendar.announcedTo, (resolved ?? raised).adding(days: 60) > announcedTo else {
            return false
        }
        return calendar.isPastAnnounced(max(resolved ?? raised, due(in: calendar)))
    }

    /// How an open challenge stands to its 20 working days on a day, in working days; nil where it is settled.
    package func lateness(on day: Day, calendar: WorkingCalendar) -> Lateness? {
        resolved == nil ? Lateness(due: due(in: calendar), on: day, calendar: calendar) : nil
    }

    /// Working days that it took, or has lasted on a day while it is open.
    package func workingDaysTaken(on day: Day, calendar: WorkingCalendar) -> Int {
        calendar.workingDays(after: raised, through: resolved ?? day)
    }

    /// Whether it was settled in time; nil while it is open and in time.
    package func isOnTime(on day: Day, calendar: WorkingCalendar) -> Bool? {
        let lateness = Lateness(due: due(in: calendar), on: resolved ?? day, calendar: calendar)
        return resolved == nil && !lateness.isLate ? nil : !lateness.isLate
    }
}
