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

    /// A difference of two numbers of the unit, with its sign: `+2.1 points` for shares.
    package func differenceText(_ difference: Double) -> String {
        let sign = difference > 0 ? "+" : ""
        switch self {
        case .share:
            let points = difference * 100
            return sign + points.text(decimals: 1) + " points"
        default:
            return sign + text(difference)
        }
    }
}

extension Double {
    /// The number in decimal notation with thousands separated by commas, halves rounded away from zero.
    ///
    /// A number that rounds to zero is written without a sign. What is not finite is written as `?`.
    package func text(decimals: Int) -> String {
        guard isFinite, magnitude < 1e15 else { return "?" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        // 43.05 is stored a little below 43.05: a billionth of the last place settles halves as people expect.
        let scaled = (magnitude * scale + 1e-9 * max(1, magnitude)).rounded(.toNearestOrAwayFromZero)
        let units = Int64(scaled)
        var digits = String(units)
        if decimals > 0 {
            if digits.count <= decimals { digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits }
        }
        let whole = digits.dropLast(decimals)
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        if decimals > 0 { grouped += "." + digits.suffix(decimals) }
        return self < 0 && units != 0 ? "-" + grouped : grouped
    }
}
