import ImprovementJourney
import Testing

struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
        // 2,461,051 - 2,440,588 by the Julian day numbers of an almanac.
        ("2026-01-10", 20_463), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func `a date is so many days from the first of January 1970`(iso: String, days: Int) throws {
        let day = try #require(Day(iso))
        #expect(day.daysSince1970 == days)
        #expect(day.description == iso)
    }

    @Test func `every day of eight hundred years goes to a date and back, one after the other`() throws {
        var year = 1600
        var month = 1
        var dayOfMonth = 1
        var day = day("1600-01-01")
        while year < 2400 {
            #expect(day.civil == (year, month, dayOfMonth))
            #expect(Day(year: year, month: month, day: dayOfMonth) == day)
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            dayOfMonth += 1
            if dayOfMonth > lengths[month - 1] { (month, dayOfMonth) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            day = day.adding(days: 1)
        }
    }

    @Test(arguments: [
        "", "2019", "2019-07", "2019-7-31", "2019-07-31 ", " 2019-07-31", "2019/07/31", "31-07-2019", "2019-02-29",
        "1900-02-29", "2019-04-31", "2019-13-01", "2019-00-10", "2019-01-00", "0000-01-01", "2019-07-3١", "+219-07-31",
        "2019-07-31T00:00", "2019-07-311", "-019-07-31", "２019-07-31",
    ])
    func `what is not a date in the calendar is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `a part of a longer text can be read`() throws {
        #expect(Day("due 2019-07-31".dropFirst(4)) == Day(year: 2019, month: 7, day: 31))
    }

    @Test(arguments: [
        ("2026-11-23", Weekday.monday), ("1970-01-01", .thursday), ("1969-12-31", .wednesday), ("2000-02-29", .tuesday),
        ("1600-01-01", .saturday), ("2019-06-30", .sunday), ("2015-04-03", .friday),
    ])
    func `a day has its weekday`(iso: String, weekday: Weekday) throws {
        #expect(try #require(Day(iso)).weekday == weekday)
    }

    @Test(arguments: [
        ("2019-01-31", 1, "2019-02-28"), ("2020-01-31", 1, "2020-02-29"), ("2019-07-31", 7, "2020-02-29"),
        ("2019-03-31", -1, "2019-02-28"), ("2019-01-15", -1, "2018-12-15"), ("2019-12-31", 1, "2020-01-31"),
        ("2020-02-29", 12, "2021-02-28"), ("2019-05-31", 0, "2019-05-31"),
    ])
    func `adding months stops at the end of a shorter month`(start: String, months: Int, end: String) throws {
        #expect(try #require(Day(start)).adding(months: months).description == end)
    }

    @Test func `days are counted forwards and backwards`() throws {
        let newYear = day("2024-01-01")
        let next = day("2025-01-01")
        #expect(newYear.days(until: next) == 366)
        #expect(next.days(until: newYear) == -366)
        #expect(newYear < next)
    }
}
