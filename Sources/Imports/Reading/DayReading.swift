import ImprovementJourney

/// The day of a cell, as spreadsheets and case systems write it: the day before the month.
///
///     DayReading("31/07/2024")   // .day(2024-07-31)
///     DayReading("45639")        // .day(2024-12-13), a serial of Excel
///     DayReading("29/02/2025")   // .notInCalendar
///     DayReading("Q3 2025")      // .noDay
enum DayReading: Equatable {
    case day(Day)
    /// It has the form of a day, and the calendar has none such.
    case notInCalendar
    /// It is something else.
    case noDay

    /// Reads a cell; `isFrom1904` says that its sheet counts days from 1904.
    init(_ cell: String, isFrom1904: Bool = false) {
        let text = cell.trimmed
        // A time of the day stands behind a blank or a T.
        let date = text.prefix { $0 != "T" && $0 != " " }
        if date.count < text.count, !text.dropFirst(date.count + 1).allSatisfy({ $0.isNumber || ":.Z".contains($0) }) {
            self = Self.named(text)
            return
        }
        let parts = date.split { "/-.".contains($0) }.map { String($0) }
        if parts.count == 1, let serial = Self.number(parts.first ?? ""), Self.serials.contains(serial) {
            // 1 January 1904 is day 1,462 of the other count.
            self = .day(Self.serialZero.adding(days: serial + (isFrom1904 ? 1_462 : 0)))
            return
        }
        guard parts.count == 3 else {
            self = .noDay
            return
        }
        let numbers = parts.compactMap(Self.number)
        if numbers.count == 3, parts[0].utf8.count == 4 {
            self = Self.of(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if numbers.count == 3, parts[2].utf8.count == 4 {
            self = Self.of(year: numbers[2], month: numbers[1], day: numbers[0])
        } else {
            self = Self.named(parts.joined(separator: " "))
        }
    }

    /// `12 December 2024` and `12 Dec 2024`.
    private static func named(_ text: String) -> DayReading {
        let parts = text.split { $0 == " " || $0 == "-" }.map { String($0) }
        guard parts.count == 3, let day = number(parts[0]), let year = number(parts[2]), parts[2].utf8.count == 4,
            parts[1].count >= 3,
            let month = (1...12).first(where: { month in
                Month(year: year, month: month)?.name.lowercased().hasPrefix(parts[1].lowercased()) ?? false
            })
        else { return .noDay }
        return of(year: year, month: month, day: day)
    }

    private static func of(year: Int, month: Int, day: Int) -> DayReading {
        guard let day = Day(year: year, month: month, day: day), Day.recordedYears.contains(day.year) else {
            return .notInCalendar
        }
        return .day(day)
    }

    private static func number(_ text: String) -> Int? {
        text.utf8.count <= 5 && !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    /// Excel counts the days from 30 December 1899; what is below 10,000 is rather a year or a number.
    private static let serials = 10_000...73_050
    private static let serialZero = Day(daysSince1970: -25_569)

    /// The day; nil where it is none.
    var value: Day? { if case .day(let day) = self { day } else { nil } }
}
