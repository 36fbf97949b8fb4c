import ImprovementJourney

/// The months that the record speaks of.
enum Calendar {
    /// The first month with records.
    static let first = month(2013, 4)
    /// The last month with figures of the council's own.
    static let last = month(2019, 6)
    /// The day on which the record opens; nothing happens after it.
    static let lastDay = month(2019, 7).lastDay
    /// From the first month to the last with figures.
    static let months: [Month] = months(first, last)

    /// A month known to exist.
    static func month(_ year: Int, _ month: Int) -> Month { Month(ordinal: year * 12 + month - 1) }

    /// A day known to exist.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Calendar.month(year, month).firstDay.adding(days: day - 1)
    }

    /// The day itself where the council works on it, else the next on which it does.
    static func workingDay(from day: Day) -> Day { working.day(1, workingDaysAfter: day.adding(days: -1)) }

    /// The day itself where the council works on it, else the last before on which it does.
    static func workingDay(until day: Day) -> Day { working.day(-1, workingDaysAfter: day.adding(days: 1)) }

    /// England's working days: of the years from 2012 to 2019, in 2012 alone a bank holiday was moved (from 28 May to 4 June)
    /// and one was held once (the Jubilee of 5 June).
    static let working = WorkingCalendar(
        bankHolidays: BankHolidays(
            announced: BankHolidays.regular.days.filter { $0.year == 2012 && $0 != day(2012, 5, 28) }
                + [day(2012, 6, 4), day(2012, 6, 5)]))

    /// The months from one to another.
    static func months(_ first: Month, _ last: Month) -> [Month] {
        (first.ordinal...last.ordinal).map(Month.init(ordinal:))
    }

    /// The year to 31 March that a month lies in, by the year in which it ends.
    static func yearToMarch(_ month: Month) -> Int { month.month <= 3 ? month.year : month.year + 1 }

    /// The year to 30 September, the workforce census's, that a month lies in, by the year in which it ends.
    static func yearToSeptember(_ month: Month) -> Int { month.month <= 9 ? month.year : month.year + 1 }
}

/// How a level moves over the years: straight lines between stated months.
struct Path {
    private var points: [(month: Month, value: Double)]
    init(_ points: (Int, Int, Double)...) {
        self.points = points.map { (Calendar.month($0.0, $0.1), $0.2) }
    }

    /// The level of a month.
    subscript(month: Month) -> Double {
        guard let next = points.firstIndex(where: { $0.month >= month }) else { return points.last?.value ?? 0 }
        guard next > 0 else { return points[0].value }
        let from = points[next - 1]
        let to = points[next]
        let share = Double(from.month.months(until: month)) / Double(from.month.months(until: to.month))
        return from.value + share * (to.value - from.value)
    }
}

/// A level that holds until something changes it: the last one stated counts.
struct Levels {
    private var points: [(month: Month, value: Double)]
    init(_ points: (Int, Int, Double)...) {
        self.points = points.map { (Calendar.month($0.0, $0.1), $0.2) }
    }

    /// The level of a month; before the first stated it is the first.
    subscript(month: Month) -> Double {
        (points.last { $0.month <= month } ?? points.first)?.value ?? 0
    }
}
