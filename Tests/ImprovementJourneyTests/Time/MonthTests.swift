import ImprovementJourney
import Testing

struct MonthTests {
    @Test func `a month has its year, its number, and its first and last day`() throws {
        let month = try #require(Month("2012-02"))
        #expect(month.year == 2012)
        #expect(month.month == 2)
        #expect(month.firstDay == Day("2012-02-01"))
        #expect(month.lastDay == Day("2012-02-29"))
        #expect(month.description == "2012-02")
        #expect(month.words == "February 2012")
    }

    @Test(arguments: ["", "2012", "2012-4", "2012-13", "2012-00", "2012-04-01", "2012/04", "0000-04", "2012-0x"])
    func `what is not a month is refused`(text: String) {
        #expect(Month(text) == nil)
    }

    @Test func `months count across the year's end`() throws {
        let december = try #require(Month("2018-12"))
        #expect(december.adding(months: 1) == Month("2019-01"))
        #expect(december.adding(months: -12) == Month("2017-12"))
        #expect(december.months(until: december.adding(months: 27)) == 27)
        #expect(december < december.adding(months: 1))
    }

    @Test(arguments: [("2019-07-31", "2019-07"), ("2019-08-01", "2019-08"), ("1969-12-31", "1969-12")])
    func `a day lies in its month`(day: String, month: String) throws {
        #expect(Month(containing: try #require(Day(day))) == Month(month))
    }

    @Test func `months before the year 1 still have a number from 1 to 12`() {
        let month = Month(ordinal: -1)
        #expect(month.year == -1)
        #expect(month.month == 12)
    }
}
