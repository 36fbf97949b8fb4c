/// The time limit of care proceedings: 26 weeks beginning with the day of issue, and its extensions.
///
/// Source: Children Act 1989, section 32(1)(a)(ii) and (5) to (8), in force since 22 April 2014. "Beginning with" makes
/// the day of issue day 1, so the last day is issue + 181. The published statistic counts 182 days or fewer as within 26
/// weeks: the two differ by a day, and both are given.
package struct CourtDeadline: Hashable, Sendable {
    /// A court's extension of the limit.
    package struct Extension: Hashable, Sendable {
        /// The day it was granted.
        package let granted: Day
        /// The last day it allows.
        package let newEnd: Day

        /// An extension granted on a day up to another.
        package init(granted: Day, newEnd: Day) {
            self.granted = granted
            self.newEnd = newEnd
        }
    }

    /// An extension with what the Act makes of it.
    package struct CheckedExtension: Hashable, Sendable {
        /// The extension as recorded.
        package let recorded: Extension
        /// The last day it may allow: 56 days after the later of the limit it extends and the day it was granted.
        package let latestAllowed: Day
        /// Whether it ends after the limit it extends and no later than allowed; if not, it changes nothing.
        package let isValid: Bool
    }

    /// The day from which the limit is law, 22 April 2014 (Children and Families Act 2014, section 14; SI 2014/889).
    package static let inLawSince = Day(daysSince1970: 16_182)

    /// The day of issue.
    package let issued: Day
    /// The last day of the 26 weeks that begin with the day of issue.
    package let statutoryLastDay: Day
    /// The extensions in the order given, each checked against the limit that stood before it.
    package let extensions: [CheckedExtension]
    /// The last day with all valid extensions.
    package let currentLimit: Day

    /// The limit of a case with its extensions, in the order in which they were granted.
    package init(issued: Day, extensions: [Extension] = []) {
        self.issued = issued
        statutoryLastDay = issued.adding(days: 181)
        var limit = statutoryLastDay
        var checked: [CheckedExtension] = []
        for item in extensions {
            let latestAllowed = max(limit, item.granted).adding(days: 56)
            let isValid = item.newEnd > limit && item.newEnd <= latestAllowed
            checked.append(CheckedExtension(recorded: item, latestAllowed: latestAllowed, isValid: isValid))
            if isValid { limit = item.newEnd }
        }
        self.extensions = checked
        currentLimit = limit
    }

    /// Whether the limit is law for the case.
    ///
    /// An application issued before the Act's day had no limit in law; what applied to those that still ran on that day
    /// is not confirmed, so none of them is ever late: 26 weeks are an aim for them.
    package var isLaw: Bool { issued >= Self.inLawSince }

    /// Whether a valid extension has put the limit off.
    package var isExtended: Bool { currentLimit > statutoryLastDay }

    /// The limit in weeks from issue: 26 for a case that is not extended.
    package var limitInWeeks: Double { Double(issued.days(until: currentLimit) + 1) / 7 }

    /// How a case stands on a day: the day of its final order, or the day it is looked at.
    package func standing(on day: Day) -> CourtStanding {
        CourtStanding(deadline: self, day: day)
    }
}
