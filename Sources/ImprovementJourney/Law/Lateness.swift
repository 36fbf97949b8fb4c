/// How something that must be done by a day stands on another.
///
/// What is done, given up or has no day has no lateness. Calendar days, but for what law or guidance counts in working
/// days: there both the limit and the lateness are working days.
package enum Lateness: Hashable, Sendable {
    /// Its day has passed, so many days ago, 1 or more.
    case late(days: Int)
    /// So many days are left, 0 on the day itself.
    case ahead(days: Int)

    /// How a day stands to the one by which something is due.
    package init(due: Day, on day: Day) {
        self.init(left: day.days(until: due))
    }

    /// How a day stands to the one by which something is due, in working days.
    ///
    /// A weekend or a bank holiday after the last day counts as the working day that follows: the time has passed.
    package init(due: Day, on day: Day, calendar: WorkingCalendar) {
        let left = calendar.workingDays(after: day, through: due)
        self.init(left: day > due ? min(-1, left) : left)
    }

    private init(left: Int) { self = left < 0 ? .late(days: -left) : .ahead(days: left) }

    /// Days past its day; 0 where it is not late.
    package var daysLate: Int { if case .late(let days) = self { days } else { 0 } }

    /// Days left, negative where it is late; orders the latest first.
    package var daysLeft: Int {
        switch self {
        case .late(let days): -days
        case .ahead(let days): days
        }
    }

    /// Whether its day has passed.
    package var isLate: Bool { daysLate > 0 }

    /// `LATE 12d`, or `5d` that are left.
    package var words: Sentence {
        switch self {
        case .late(let days): "LATE \(Figure(days: days), .digits)d"
        case .ahead(let days): "\(Figure(days: days), .digits)d"
        }
    }
}

extension Lateness {
    /// `LATE 12d` or `5d`; in working days `LATE 12 wd` or `5 wd`.
    package func words(inWorkingDays: Bool) -> Sentence {
        guard inWorkingDays else { return words }
        let days = Figure(.number(Double(abs(daysLeft))), unit: .workingDays)
        return isLate ? "LATE \(days, .digits) wd" : "\(days, .digits) wd"
    }
}

extension Lateness: Comparable {
    /// The later first.
    package static func < (left: Lateness, right: Lateness) -> Bool { left.daysLeft < right.daysLeft }
}
