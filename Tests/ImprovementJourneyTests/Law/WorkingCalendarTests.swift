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
    let calendar: WorkingCalendar

    init() throws {
        file = try referenceFile("workingdays")
        calendar = WorkingCalendar(bankHolidays: BankHolidays(announced: file.bank_holidays.map(\.date.day)))
    }

    @Test func `the regular bank holidays of a year are the government's list but for what was moved or held once`() {
        let announced = Set(file.bank_holidays.map(\.date.day))
        let regular = Set(BankHolidays.regular.days.filter { (2013...2027).contains($0.year) })
        // Early May 2020 was moved from the 4th to the 8th, spring 2022 from 30 May to 2 June; the Platinum Jubilee on
        // 3 June and the State Funeral on 19 September 2022, and the Coronation on 8 May 2023, were held once.
        #expect(regular.subtracting(announced) == [day("2020-05-04"), day("2022-05-30")])
        #expect(
            announced.subtracting(regular) == [
                day("2020-05-08"), day("2022-06-02"), day("2022-06-03"), day("2022-09-19"), day("2023-05-08"),
            ])
    }

    @Test(arguments: [
        // 1 January 2028 is a Saturday; Easter is 16 April 2028.
        (2028, ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"]),
        // Christmas Day 2032 is a Saturday, 2033 a Sunday; Boxing Day 2031 is a Friday. Easter is 28 March 2032 and
        // 17 April 2033, 13 April 2031.
        (2031, ["01-01", "04-11", "04-14", "05-05", "05-26", "08-25", "12-25", "12-26"]),
        (2032, ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"]),
        (2033, ["01-03", "04-15", "04-18", "05-02", "05-30", "08-29", "12-26", "12-27"]),
        // The latest Easter there can be: 25 April 2038.
        (2038, ["01-01", "04-23", "04-26", "05-03", "05-31", "08-30", "12-27", "12-28"]),
    ])
    func `past the list the regular ones are worked out by their rule`(year: Int, dates: [String]) {
        let listed = BankHolidays(announced: file.bank_holidays.map(\.date.day))
        #expect(listed.days.filter { $0.year == year } == dates.map { day("\(year)-\($0)") })
        #expect(listed.announcedTo == day("2027-12-31"))
        #expect(calendar.isPastAnnounced(day("2028-01-01")))
        #expect(!calendar.isPastAnnounced(day("2027-12-31")))
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
            let limit = TimeLimit(length: item.kind == "assessment" ? 45 : 15, unit: .workingDays)
            let (start, end) = (item.start.day, item.end.day)
            let due = limit.due(from: start, in: calendar)
            #expect(limit.length == item.limit)
            #expect(due == item.due.day, "\(item.kind) of \(start)")
            #expect(calendar.workingDays(after: start, through: end) == item.days_taken, "\(item.kind) of \(start)")
            #expect(
                limit.lateness(due: due, on: end, in: calendar).isLate != item.within,
                "\(item.kind) of \(start)")
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
}
