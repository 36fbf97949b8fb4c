import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// What is said on the bottom line is always read in full.
@Suite struct MessageTests {
    @Test func `a message without room on the bottom line begins above it, and never hides the selected row`() {
        for (columns, rows) in [(80, 24), (60, 20), (40, 10)] {
            var state = HandMade.state(columns: columns, rows: rows)
            let selected = state.lines.firstIndex { $0.contains("Assessment 10") }
            let words = (1...20).map { "word\($0)" }.joined(separator: " ")
            state.say(words)
            let lines = state.lines
            #expect(lines.firstIndex { $0.contains("Assessment 10") } == selected)
            let text = lines.joined(separator: " ")
            for number in 1...20 where rows > 10 { #expect(text.contains("word\(number)"), "\(columns)x\(rows)") }
        }
    }

    @Test func `x on an explanation writes the explanation`() {
        var state = HandMade.state()
        state.press(">", ">", "i")
        #expect(
            state.visiblePage.summary.text.contains("Cases") || state.visiblePage.title.text.contains("Assessment 10"))
        #expect(state.visiblePage != state.page)
        #expect(state.context.path.count == 2)
        state.press("Esc")
        #expect(state.context.path.count == 1)
    }

    @Test func `what is longer than the screen says how much follows`() {
        var state = HandMade.state()
        state.press("?")
        state.type("a")
        state.press("Esc")
        var explained = HandMade.state(columns: 80, rows: 8)
        explained.press(">", ">", "i")
        #expect(explained.lines.last?.contains("more lines: Space") == true, "\(explained.lines)")
        explained.press("G")
        #expect(explained.lines.last?.hasPrefix("End") == true)
    }

    @Test func `what is pasted is typed where something is typed, and run as keys nowhere`() {
        var state = HandMade.state()
        _ = state.apply(.pasted("jjq"))
        #expect(state.selectedRowID == "team-0")
        #expect(state.lines.last?.contains("What was pasted is not run as keys; press / or : first.") == true)
        state.press("/")
        _ = state.apply(.pasted("\n  late\u{7}\tav\nquit\n"))
        #expect(state.filter == "lateav")
        state.press("Ctrl-U")
        _ = state.apply(.pasted("leaving"))
        #expect(state.filter == "leaving")
        state.press("Esc", "?")
        _ = state.apply(.pasted("month"))
        #expect(state.lines.last?.hasPrefix("search: month") == true, "\(state.lines)")
    }
}
