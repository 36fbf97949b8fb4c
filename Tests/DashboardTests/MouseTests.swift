import Canvas
import Dashboard
import Documents
import Testing

/// The mouse does nothing that a key does not.
@Suite struct MouseTests {
    /// Presses where a text stands on the screen.
    private func press(
        _ text: String, in state: inout DashboardState, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for (row, line) in state.lines.enumerated() {
            if let place = line.ranges(of: text).first?.lowerBound {
                let column = line.distance(from: line.startIndex, to: place)
                _ = state.apply(.mouse(.press, at: Position(column: column, row: row)))
                return
            }
        }
        Issue.record("\(text) is not on the screen.", sourceLocation: sourceLocation)
    }

    @Test func `a press on a tab opens the panel`() {
        var state = HandMade.state()
        press("5 Court", in: &state)
        #expect(state.destinations == [.panel("court")])
    }

    @Test func `a press on a row selects it, and a second one opens it`() {
        var state = HandMade.state()
        press("Assessment 2", in: &state)
        #expect(state.selectedRowID == "team-1")
        #expect(state.destinations == [.panel("overview")])
        press("Assessment 2", in: &state)
        #expect(state.destinations.count == 2)
    }

    @Test func `a press on a folded section's heading opens it`() {
        var state = HandMade.state(route: [.panel("court")])
        #expect(!state.lines.contains { $0.contains("Inadequate") })
        press("Grades", in: &state)
        #expect(state.lines.contains { $0.contains("Inadequate") })
    }

    @Test func `the wheel scrolls the section under it, and the selection stays`() {
        var state = HandMade.state(route: [.panel("court")])
        let before = state.lines
        let row = before.firstIndex { $0.hasPrefix("C-3") } ?? 0
        _ = state.apply(.mouse(.wheelDown, at: Position(column: 4, row: row)))
        #expect(state.lines != before)
        #expect(state.selectedRowID == "case-0")
        _ = state.apply(.mouse(.wheelUp, at: Position(column: 4, row: row)))
        #expect(state.lines == before)
    }

    @Test func `a press beside what is offered or typed ends that, and does no more`() {
        var state = HandMade.state()
        state.press(":")
        press("5 Court", in: &state)
        #expect(state.destinations == [.panel("overview")])
        #expect(!state.lines.contains { $0.contains("command") })
        state.press("/")
        press("5 Court", in: &state)
        #expect(state.destinations == [.panel("overview")])
        press("5 Court", in: &state)
        #expect(state.destinations == [.panel("court")])
    }

    @Test func `a press beside everything changes nothing`() {
        var state = HandMade.state()
        let before = state.lines
        for place in [(79, 0), (79, 23), (40, 22), (500, 500)] {
            _ = state.apply(.mouse(.press, at: Position(column: place.0, row: place.1)))
        }
        #expect(state.lines == before)
    }
}
