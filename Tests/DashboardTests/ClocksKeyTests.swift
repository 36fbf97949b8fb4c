import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// The key of every clock, on the shipped record.
@Suite struct ClocksKeyTests {
    private func state() -> DashboardState {
        DashboardState(
            record: EveryPanelTests.shipped, route: [.panel("court")], size: Size(columns: 80, rows: 24))
    }

    @Test func `c opens every clock from anywhere, and Esc leads back to the row`() {
        var state = state()
        state.press("Down", "Down")
        let row = state.selectedRowID
        state.press("c")
        #expect(state.destinations == [.panel("court"), .clocks])
        expectScreen(state, named: "clocks-80x24")
        // Again it stays where it is.
        state.press("c")
        #expect(state.destinations == [.panel("court"), .clocks])
        state.press("Enter", "c")
        #expect(state.destinations == [.panel("court"), .clocks])
        state.press("Esc")
        #expect(state.destinations == [.panel("court")])
        #expect(state.selectedRowID == row)
    }

    @Test func `what ends by Friday is under the cursor at once`() {
        var state = state()
        state.press("c")
        #expect(state.page.sections.first?.id == "friday")
        #expect(state.selectedRowID == state.page.sections.first?.table?.rows.first?.id)
    }
}
