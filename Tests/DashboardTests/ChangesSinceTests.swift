import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// `d`: what has changed since a day.
@Suite struct ChangesSinceTests {
    private func state() -> DashboardState {
        DashboardState(
            record: EveryPanelTests.shipped, route: [.panel("overview")], size: .init(columns: 80, rows: 24))
    }

    /// Types a day after `d`.
    private func state(since text: String) -> DashboardState {
        var state = state()
        state.press("d")
        state.type(text)
        state.press("Enter")
        return state
    }

    @Test func `d offers the day of the last board, and Enter takes it`() throws {
        var state = state()
        state.press("d")
        #expect(state.lines.last?.hasPrefix("changed since: ") == true)
        #expect(state.lines.last?.contains("Enter: the board of 24 Jul 2019, or a date") == true)
        state.press("Enter")
        #expect(state.destinations == [.panel("overview"), .since(Day(validText: "2019-07-24"))])
        expectScreen(state, named: "since-80x24", isStyled: true)
        expectSound(state, at: .init(columns: 80, rows: 24))
    }

    @Test func `a day that is typed opens its list, Esc and minus lead back, and another takes its place`() {
        var state = state(since: "2016")
        #expect(state.destinations.last == .since(Day(validText: "2016-01-01")))
        state.press("d")
        state.type("2018-10")
        state.press("Enter")
        #expect(state.destinations == [.panel("overview"), .since(Day(validText: "2018-10-01"))])
        state.press("-")
        #expect(state.destinations.last == .since(Day(validText: "2016-01-01")))
        state.press("Esc")
        #expect(state.destinations == [.panel("overview")])
    }

    @Test func `on the list the day of the screen still moves`() {
        var state = state(since: "2019-01")
        let changes = state.page.summary
        state.press("[", "[")
        #expect(state.asAt == Day(validText: "2019-05-31"))
        #expect(state.page.title == "Since 1 January 2019")
        #expect(state.page.summary != changes)
        #expect(state.page.summary.text.contains("up to 31 May 2019"))
    }

    @Test func `of two days the earlier is the one that is compared from`() {
        var state = state()
        state.press("[", "[", "d")
        state.type("2019-07-31")
        state.press("Enter")
        #expect(state.asAt == Day(validText: "2019-07-31"))
        #expect(state.destinations.last == .since(Day(validText: "2019-05-31")))
    }

    @Test func `the day of the screen and what is no day open nothing`() {
        for text in ["2019-07-31", "2019-02-30", "soon"] {
            let state = state(since: text)
            #expect(state.destinations == [.panel("overview")])
            #expect(state.asAt == Day(validText: "2019-07-31"))
        }
        #expect(state(since: "soon").lines.last?.hasPrefix("soon is no date") == true)
        #expect(state(since: "2019-07-31").lines.last?.contains("nothing has changed since") == true)
    }
}
