import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels
import Testing

@Suite struct TimeTests {
    @Test func `brackets move a month, braces to events, a day is typed, and = leads home`() {
        var state = HandMade.state()
        #expect(state.asAt.description == "2019-07-31")
        state.press("[")
        #expect(state.asAt.description == "2019-06-30")
        state.press("{")
        #expect(state.asAt.description == "2016-04-26")
        #expect(state.lines.last?.contains("An academy opens") == true)
        state.stand(on: "2014-02")
        #expect(state.asAt.description == "2014-02-01")
        state.press("}")
        #expect(state.asAt.description == "2016-04-26")
        state.press("=")
        #expect(state.asAt.description == "2019-07-31")
    }

    @Test(arguments: [
        ("30 June 2019", "2019-06-30"), ("1st Feb 2018", "2018-02-01"), ("30/06/2019", "2019-06-30"),
        ("3.6.2019", "2019-06-03"), ("June 2019", "2019-06-01"), ("06/2019", "2019-06-01"), (" 2019-06 ", "2019-06-01"),
        ("2019-6-3", "2019-06-03"), ("2019-6", "2019-06-01"), ("30-06-2019", "2019-06-30"),
        ("June 30, 2019", "2019-06-30"),
    ])
    func `a day may be typed as people write it, the day first`(typed: String, day: String) {
        var state = HandMade.state()
        state.stand(on: typed)
        #expect(state.asAt.description == day)
    }

    @Test(arguments: ["31 June 2019", "06/30/2019", "Ju 2019", "30 2019", "June", "1/2/3/2019", "30/06/19"])
    func `what is no day, or could be two, is refused`(typed: String) {
        var state = HandMade.state(columns: 120)
        state.stand(on: typed)
        #expect(state.asAt.description == "2019-07-31")
        #expect(
            state.lines.last?.contains("is no date: type 2019-07-31, 31 July 2019 or today.") == true,
            "\(state.lines)")
    }

    @Test func `t leads to today, from wherever the reader stands`() throws {
        var state = DashboardState(
            record: HandMade.record(), today: Day(validText: "2019-10-02"), size: Size(columns: 100, rows: 24),
            panels: HandMade.panels, makePage: HandMade.page)
        state.press("[", "[", "t")
        #expect(state.asAt.description == "2019-10-02")
        state.press("[")
        state.stand(on: "today")
        #expect(state.asAt.description == "2019-10-02")
    }

    @Test func `a folder without opening day opens today, and the screen says how old its last entry is`() {
        let state = DashboardState(
            record: HandMade.record(), today: Day(validText: "2019-10-02"), size: Size(columns: 120, rows: 24),
            panels: HandMade.panels, makePage: HandMade.page)
        #expect(state.asAt.description == "2019-10-02")
        // 31 July to 2 October: 31 + 30 + 2 days.
        #expect(state.lines[0].contains("as at 2 October 2019, last entry 63 days before"))
        var named = HandMade.record()
        named.opensAt = Day(validText: "2019-05-31")
        let other = DashboardState(
            record: named, today: Day(validText: "2019-10-02"), size: Size(columns: 120, rows: 24),
            panels: HandMade.panels, makePage: HandMade.page)
        #expect(other.asAt.description == "2019-05-31")
        #expect(!other.lines[0].contains("last entry"))
    }

    @Test func `a screen of today moves on at midnight, a screen of another day stays`() {
        var state = DashboardState(
            record: HandMade.record(), today: Day(validText: "2019-10-02"), size: Size(columns: 80, rows: 24),
            panels: HandMade.panels, makePage: HandMade.page)
        state.today = Day(validText: "2019-10-03")
        #expect(state.asAt.description == "2019-10-03")
        state.press("[")
        state.today = Day(validText: "2019-10-04")
        #expect(state.asAt.description == "2019-09-03")
    }

    @Test func `a month's last day leads to the last days of other months`() {
        var state = HandMade.state()
        state.press("[", "[", "[", "[", "[")
        // 31 July, 30 June, 31 May, 30 April, 31 March, 28 February.
        #expect(state.asAt.description == "2019-02-28")
        state.press("]")
        #expect(state.asAt.description == "2019-03-31")
    }

    @Test func `a day after the record's end says that nothing later is known`() {
        var state = HandMade.state()
        state.press("]")
        #expect(state.asAt.description == "2019-08-31")
        #expect(state.lines.contains { $0.hasPrefix("The record ends on 31 July 2019") })
        state.press("[")
        #expect(state.lines.last?.contains("The record ends") == false)
    }

    @Test func `a record that was not known says so, and Esc leads back to its row`() {
        var state = HandMade.state()
        state.press("G", "Enter")
        #expect(state.page.title == "Leaving care")
        state.stand(on: "2018")
        #expect(state.page.summary.text.hasPrefix("Nothing is known of this on 1 January 2018."))
        state.press("Esc")
        #expect(state.selectedRowID == "team-9")
    }

    @Test func `what is no date is refused and changes nothing`() {
        var state = HandMade.state()
        state.stand(on: "2019-02-30")
        #expect(state.asAt.description == "2019-07-31")
        #expect(state.lines.contains { $0.hasPrefix("2019-02-30 is no date") })
        state.press("@", "Esc", "@", "Enter")
        #expect(state.asAt.description == "2019-07-31")
    }
}
