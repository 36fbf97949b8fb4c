/// A piece of work that must be done within so many working days.
///
/// Source: Working Together to Safeguard Children.
package enum StatutoryTimescale: Int, Hashable, CaseIterable, Sendable {
    /// An assessment: 45 working days from the referral.
    case assessment = 45
    /// An initial child protection conference: 15 working days from the strategy discussion.
    case childProtectionConference = 15

    /// The number of working days.
    package var workingDays: Int { rawValue }

    /// The last working day that is in time, for work that starts on a day.
    package func due(start: Day, calendar: WorkingCalendar) -> Day {
        calendar.day(workingDays, workingDaysAfter: start)
    }

    /// Whether work that starts on one day and ends on another was in time.
    package func isInTime(start: Day, end: Day, calendar: WorkingCalendar) -> Bool {
        calendar.workingDays(after: start, through: end) <= workingDays
    }
}
