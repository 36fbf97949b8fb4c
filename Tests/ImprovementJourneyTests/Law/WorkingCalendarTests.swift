import ImprovementJourney
import Testing

struct WorkingCalendarTests {
    struct Holiday: Decodable { let date: ReferenceDay }

    struct Addition: Decodable {
        let start: ReferenceDay
        let days: Int
        let expected: ReferenceDay
    }

    struct Span: Decodable {
        let start: ReferenceDay
        let end: ReferenceDay
        let expected: Int
        let inclusive_of_start: Int?
    }

    struct Timescale: Decodable {
        let kind: String
        let limit: Int
        let start: ReferenceDay
        let due: ReferenceDay
        let end: ReferenceDay
        let days_taken: Int
        let within: Bool
    }

    struct File: Decodable {
        let bank_holidays: [Holiday]
        let add: [Addition]
        let between: [Span]
        let timescales: [Timescale]
    }

    let file: File
    let calendar = WorkingCalendar.englandAndWales

    init() throws {
        file = try referenceFile("workingdays")
    }

    @Test func `the bank holidays are the government's list`() {
        #expect(BankHolidays.englandAndWales == file.bank_holidays.map(\.date.day))
        #expect(BankHolidays.englandAndWales.first?.year == BankHolidays.coveredYears.lowerBound)
        #expect(BankHolidays.englandAndWales.last?.year == BankHolidays.coveredYears.upperBound)
    }

    @Test func `every reference due day is found`() {
        for item in file.add {
            #expect(
                calendar.day(item.days, workingDaysAfter: item.start.day) == item.expected.day,
                "\(item.start.day) and \(item.days)")
        }
    }

    @Test func `every reference span has its working days`() {
        for item in file.between {
            let (start, end) = (item.start.day, item.end.day)
            #expect(calendar.workingDays(after: start, through: end) == item.expected, "\(start) to \(end)")
            if let inclusive = item.inclusive_of_start {
                #expect(item.expected + (calendar.isWorkingDay(start) ? 1 : 0) == inclusive, "\(start) to \(end)")
            }
        }
    }

    @Test func `every reference assessment and conference has its due day`() throws {
        for item in file.timescales {
            let timescale: StatutoryTimescale =
                item.kind == "assessment" ? .assessment : .childProtectionConference
            let (start, end) = (item.start.day, item.end.day)
            #expect(timescale.workingDays == item.limit)
            #expect(timescale.due(start: start) == item.due.day, "\(item.kind) of \(start)")
            #expect(calendar.workingDays(after: start, through: end) == item.days_taken, "\(item.kind) of \(start)")
            #expect(timescale.isInTime(start: start, end: end) == item.within, "\(item.kind) of \(start)")
        }
    }

    @Test func `counting a span is counting its days one by one`() throws {
        let first = day("2012-12-20")
        for offset in stride(from: 0, to: 5600, by: 37) {
            let start = first.adding(days: offset)
            var count = 0
            for length in 0..<20 {
                let end = start.adding(days: length)
                if length > 0, calendar.isWorkingDay(end) { count += 1 }
                #expect(calendar.workingDays(after: start, through: end) == count, "\(start) to \(end)")
                #expect(calendar.workingDays(after: end, through: start) == -count, "\(end) to \(start)")
            }
        }
    }

    @Test func `the council's closure days are not worked, each counted once`() throws {
        // 24 December 2024 is a Tuesday; 25 and 26 are bank holidays, 28 a Saturday.
        let days = ["2024-12-24", "2024-12-25", "2024-12-28", "2024-12-24"].map { day($0) }
        let council = WorkingCalendar(closureDays: days)
        let monday = day("2024-12-23")
        #expect(!council.isWorkingDay(days[0]))
        #expect(council.day(1, workingDaysAfter: monday) == Day("2024-12-27"))
        #expect(council.workingDays(after: monday, through: day("2024-12-31")) == 3)
        #expect(calendar.workingDays(after: monday, through: day("2024-12-31")) == 4)
    }
}
