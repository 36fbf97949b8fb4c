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
        #expect(state.lines.last?.hasPrefix("The record ends on 31 July 2019") == true)
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
        #expect(state.lines.last?.hasPrefix("2019-02-30 is no date") == true)
        state.press("@", "Esc", "@", "Enter")
        #expect(state.asAt.description == "2019-07-31")
    }
}
