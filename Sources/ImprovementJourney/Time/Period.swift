/// One period of a measure: a month, a quarter or a year.
///
/// Files write `2014-03` (monthly), `2014-Q1` (quarterly) and `2014` (the year that ends in 2014).
package struct Period: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What the period is one of.
    package let cadence: Cadence
    /// Its number among all periods of the cadence; neighbours differ by 1.
    package let ordinal: Int

    private init(cadence: Cadence, ordinal: Int) {
        self.cadence = cadence
        self.ordinal = ordinal
    }

    /// The period of a month.
    package init(_ month: Month) {
        self.init(cadence: .monthly, ordinal: month.ordinal)
    }

    /// Reads a period as files write it; nil when the text does not fit the cadence.
    package init?(_ text: String, cadence: Cadence) {
        switch cadence {
        case .monthly:
            guard let month = Month(text) else { return nil }
            self.init(month)
        case .quarterly:
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let year = Self.year(parts[0]), parts[1].utf8.count == 2,
                parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter)
            else { return nil }
            self.init(cadence: cadence, ordinal: year * 4 + quarter - 1)
        case .yearToMarch, .yearToSeptember:
            guard let year = Self.year(text) else { return nil }
            self.init(cadence: cadence, ordinal: year)
        }
    }

    /// Four digits and nothing else, such as `2014`.
    private static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The period in which a day lies.
    package init(containing day: Day, cadence: Cadence) {
        switch cadence {
        case .monthly: self.init(Month(containing: day))
        case .quarterly: self.init(cadence: cadence, ordinal: day.year * 4 + (day.month - 1) / 3)
        case .yearToMarch: self.init(cadence: cadence, ordinal: day.month <= 3 ? day.year : day.year + 1)
        case .yearToSeptember: self.init(cadence: cadence, ordinal: day.month <= 9 ? day.year : day.year + 1)
        }
    }

    /// The last period that had ended by a day, the day included.
    package init(lastEndedBy day: Day, cadence: Cadence) {
        let period = Period(containing: day, cadence: cadence)
        self = period.lastDay <= day ? period : period.adding(-1)
    }

    /// The last month of the period.
    package var lastMonth: Month {
        switch cadence {
        case .monthly: Month(ordinal: ordinal)
        case .quarterly: Month(ordinal: ordinal * 3 + 2)
        case .yearToMarch: Month(ordinal: ordinal * 12 + 2)
        case .yearToSeptember: Month(ordinal: ordinal * 12 + 8)
        }
    }

    /// How many months a period of the cadence spans: 1, 3 or 12.
    package var months: Int {
        switch cadence {
        case .monthly: 1
        case .quarterly: 3
        case .yearToMarch, .yearToSeptember: 12
        }
    }

    /// The period's first day.
    package var firstDay: Day { lastMonth.adding(months: 1 - months).firstDay }

    /// The period's last day.
    package var lastDay: Day { lastMonth.lastDay }

    /// The period a number of periods later, or earlier where negative.
    package func adding(_ periods: Int) -> Period { Period(cadence: cadence, ordinal: ordinal + periods) }

    /// The periods of a shorter cadence that it is made of, oldest first.
    func parts(of cadence: Cadence) -> [Period] {
        var parts: [Period] = []
        var part = Period(containing: firstDay, cadence: cadence)
        while part.lastDay <= lastDay {
            if part.firstDay >= firstDay { parts.append(part) }
            part = part.adding(1)
        }
        return parts
    }

    /// The period as files write it.
    package var description: String {
        switch cadence {
        case .monthly: lastMonth.description
        case .quarterly: "\(ordinal / 4)-Q\(ordinal % 4 + 1)"
        case .yearToMarch, .yearToSeptember: "\(ordinal)"
        }
    }

    /// The period as a reader is told it: `March 2014`, `January to March 2014`, `the year to 31 March 2014`.
    package var words: String {
        switch cadence {
        case .monthly: lastMonth.words
        case .quarterly: "\(Month(containing: firstDay).name) to \(lastMonth.words)"
        case .yearToMarch, .yearToSeptember: "the year to \(lastDay.words)"
        }
    }

    /// The period for a table or an axis: `Mar 2014`, `2014 Q1`, `2013/14`, `Sep 2017`.
    package var shortWords: String {
        switch cadence {
        case .monthly, .yearToSeptember: lastMonth.shortWords
        case .quarterly: "\(ordinal / 4) Q\(ordinal % 4 + 1)"
        case .yearToMarch: "\(ordinal - 1)/\(ordinal % 100 < 10 ? "0" : "")\(ordinal % 100)"
        }
    }

    /// Orders periods of one cadence by time; those of different cadences by their last day.
    package static func < (left: Self, right: Self) -> Bool {
        left.cadence == right.cadence ? left.ordinal < right.ordinal : left.lastDay < right.lastDay
    }
}
