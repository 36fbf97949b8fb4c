import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// `:` goes to whatever has a name.
@Suite struct PaletteTests {
    /// A record with teams, cases and a measure, on the real panels.
    static func state() -> DashboardState {
        var record = HandMade.record()
        for number in 1...12 {
            record.insert(
                Team(
                    id: Identifier("safeguarding-\(number)"), title: "Safeguarding \(number)", service: "s",
                    opened: Day(validText: "2015-01-01"), source: "out"))
        }
        for number in 1...3 {
            record.insert(
                CourtCase(
                    id: Identifier("C-2019-00\(number)"), team: "safeguarding-1", children: 1,
                    issued: Day(validText: "2019-05-01"), source: "out"))
        }
        return DashboardState(record: record, size: Size(columns: 80, rows: 24))
    }

    @Test func `a typed name jumps there, whatever else it may occur in`() {
        var state = Self.state()
        state.press(":")
        state.type("court")
        state.press("Enter")
        #expect(state.destinations == [.panel("court")])
        state.press(":")
        state.type("team safeguarding 3")
        state.press("Enter")
        #expect(state.destinations == [.panel("teams"), .record(Team.ID("safeguarding-3"))])
        state.press(":")
        state.type("c-2019-002")
        state.press("Enter")
        #expect(state.destinations == [.panel("court"), .record(CourtCase.ID("C-2019-002"))])
        // The way back is that of the path.
        state.press("Esc")
        #expect(state.destinations == [.panel("court")])
    }

    @Test func `who goes nowhere from the palette comes back to the explanation that was open`() {
        var state = DashboardState(
            record: EveryPanelTests.shipped, route: [.panel("court")], size: Size(columns: 80, rows: 24))
        state.press("Tab", "i")
        let explained = state.lines
        state.press(":")
        #expect(state.lines.contains { $0.hasPrefix("▸ ") && $0.hasSuffix("1") }, "\(state.lines)")
        state.press("Esc")
        #expect(state.lines == explained)
        state.press(":")
        state.type("board")
        state.press("Enter")
        #expect(state.destinations == [.panel("board")])
        #expect(state.lines != explained)
    }

    @Test func `marked rows have a prompt of their own`() {
        var state = Self.state()
        state.press("8", "m", "'")
        #expect(state.lines.last?.hasPrefix("marked row: ") == true, "\(state.lines)")
        state.press("Esc", ":")
        #expect(state.lines.last?.hasPrefix(":") == true)
    }

    @Test func `letters in order are enough where nothing else is found`() {
        var state = Self.state()
        state.press(":")
        state.type("sg12")
        state.press("Enter")
        #expect(state.destinations.last == .record(Team.ID("safeguarding-12")))
    }

    @Test func `it lists panels and commands with their keys, and arrows choose`() {
        var state = Self.state()
        state.press(":")
        #expect(state.lines.contains { $0.hasPrefix("▸ Overview") && $0.hasSuffix("1") })
        state.type("explain")
        #expect(
            state.lines.contains { $0.contains("explain the figure") && $0.contains("command") && $0.hasSuffix("i") })
        state.press("Ctrl-U", "Down", "Down", "Enter")
        #expect(state.destinations == [.panel("board")])
    }

    @Test func `a date that is typed is stood on, a month on its first day as everywhere`() {
        var state = Self.state()
        state.press(":")
        state.type("2019-06")
        state.press("Enter")
        #expect(state.asAt == Day(validText: "2019-06-01"))
    }

    @Test func `what has no name says so, and Esc leaves everything as it was`() {
        var state = Self.state()
        let before = state.lines
        state.press(":")
        state.type("zzzz")
        #expect(state.lines.contains { $0.hasPrefix("Nothing is called so.") })
        state.press("Enter")
        #expect(state.lines.last?.contains("Nothing is called zzzz") == true)
        state.press(":", "Esc")
        #expect(state.lines == before)
    }

    @Test func `the steps of the path can be reached by name and by the mouse`() {
        var state = Self.state()
        state.press(":")
        state.type("safeguarding 3")
        state.press("Enter", ":")
        #expect(state.lines.contains { $0.contains("Teams") && $0.contains("back to") })
        state.press("Esc")
        // "Example › Teams (12) › Safeguarding 3": the step before the last.
        let top = state.lines[0]
        let column = top.distance(from: top.startIndex, to: top.ranges(of: "Teams").first?.lowerBound ?? top.startIndex)
        _ = state.apply(.mouse(.press, at: Position(column: column + 1, row: 0)))
        #expect(state.destinations == [.panel("teams")])
    }

    @Test func `a marked row is found again from any page, and the mark taken away`() {
        var state = HandMade.state()
        state.press("'")
        #expect(state.lines.last?.contains("No row is marked") == true)
        state.press("j", "j", "m")
        #expect(state.lines.last?.hasPrefix("Marked. 1 row is marked") == true)
        state.press("5", "'")
        #expect(state.lines.contains { $0.contains("Équipe") && $0.contains("marked row") })
        state.press("Enter")
        #expect(state.destinations == [.panel("overview")])
        #expect(state.selectedRowID == "team-2")
        state.press("m")
        #expect(state.lines.last?.hasPrefix("No longer marked.") == true)
        #expect(state.markedRows.isEmpty)
    }
}
