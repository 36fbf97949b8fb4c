/// How a case stands against its limits on a day.
///
/// A case past 26 weeks with a valid extension is both over 26 weeks and in extension: show both.
package struct CourtStanding: Hashable, Sendable {
    /// The case's limits.
    package let deadline: CourtDeadline
    /// The day of the final order, or the day the live case is looked at.
    package let day: Day

    /// Days from issue.
    package var days: Int { deadline.issued.days(until: day) }
    /// Weeks from issue, days / 7.
    package var weeks: Double { Double(days) / 7 }
    /// Whole weeks that have passed.
    package var completedWeeks: Int { days / 7 }
    /// The week that the day is in; the week that begins with the day of issue is week 1.
    package var weekNumber: Int { days / 7 + 1 }
    /// Whether the published statistic counts it as within 26 weeks: 182 days or fewer.
    package var isWithin26WeeksStatistic: Bool { days <= 182 }
    /// Whether it is within the Act's 26 weeks, which end a day earlier.
    package var isWithinStatutoryLimit: Bool { day <= deadline.statutoryLastDay }
    /// Whether it is within the limit with its valid extensions.
    package var isWithinCurrentLimit: Bool { day <= deadline.currentLimit }
    /// Whether only an extension keeps it within its limit.
    package var isInExtension: Bool { !isWithinStatutoryLimit && isWithinCurrentLimit }
    /// Days left to the current limit; 0 on the last day, negative when overdue.
    package var daysLeft: Int { day.days(until: deadline.currentLimit) }
}
