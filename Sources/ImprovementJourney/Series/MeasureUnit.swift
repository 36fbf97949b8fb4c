/// What a measure's numbers count, and so how they are written.
package enum MeasureUnit: String, CaseIterable, Hashable, Sendable {
    /// Whole things: referrals, cases, posts.
    case count
    /// Full-time equivalents, to one decimal.
    case fullTimeEquivalent = "full-time equivalent"
    /// A fraction of 1, written as a percentage to one decimal.
    case share
    /// Per 10,000 children, to one decimal.
    case ratePer10000 = "per 10,000"
    /// Cases for each worker, to one decimal.
    case casesPerWorker = "cases per worker"
    /// Weeks, to one decimal.
    case weeks
    /// Days.
    case days
    /// Working days.
    case workingDays = "working days"
    /// Pounds sterling.
    case pounds
    /// Pounds sterling an hour, to two decimals.
    case poundsPerHour = "pounds per hour"
    /// So many times another figure, to one decimal.
    case times

    /// The number as a reader is told it, such as `43.1%`, `13,273`, `26.4 weeks`.
    package func text(_ number: Double) -> String {
        switch self {
        case .count: number.text(decimals: 0)
        case .fullTimeEquivalent, .ratePer10000, .casesPerWorker: number.text(decimals: 1)
        case .share: (number * 100).text(decimals: 1) + "%"
        case .weeks: number.text(decimals: 1) + " weeks"
        case .days: number.text(decimals: 0) + (number.rounded() == 1 ? " day" : " days")
        case .workingDays: number.text(decimals: 0) + (number.rounded() == 1 ? " working day" : " working days")
        case .pounds: "£" + number.text(decimals: 0)
        case .poundsPerHour: "£" + number.text(decimals: 2)
        case .times: number.text(decimals: 1) + " times"
        }
    }

    /// The number for a narrow column, without the unit's word: `26.4`.
    package func shortText(_ number: Double) -> String {
        switch self {
        case .weeks, .times: number.text(decimals: 1)
        case .days, .workingDays: number.text(decimals: 0)
        default: text(number)
        }
    }

    /// The size of a difference, without a sign: `21.0 points` for shares, else as the unit writes it.
    package func sizeText(_ size: Double) -> String {
        self == .share ? (size * 100).text(decimals: 1) + " points" : text(size)
    }

    /// A change with its sign, `+18.0%`; one that rounds to nothing has none.
    package func changeText(_ change: Double) -> String {
        let text = text(change)
        return change > 0 && text != self.text(0) ? "+" + text : text
    }

    /// An average: whole things get one decimal, `40.5`.
    package func averageText(_ number: Double) -> String {
        self == .count ? number.text(decimals: 1) : text(number)
    }

    /// A difference of two numbers of the unit, with its sign: `+2.1 points` for shares; one that rounds to nothing has
    /// none.
    package func differenceText(_ difference: Double) -> String {
        let sign = difference > 0 && sizeText(difference) != sizeText(0) ? "+" : ""
        switch self {
        case .share:
            let points = difference * 100
            return sign + points.text(decimals: 1) + " points"
        default:
            return sign + text(difference)
        }
    }
}
