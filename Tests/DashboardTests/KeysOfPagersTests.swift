import Canvas
import Dashboard
import DocumentText
import Documents
import Testing

/// The keys that the fingers of less and vi bring along.
@Suite struct KeysOfPagersTests {
    @Test func `no key of the table is silent: it changes the screen, asks the program for something or says why not`()
    {
        var states: [(String, DashboardState)] = [("the first page", HandMade.state())]
        var drilled = HandMade.state()
        drilled.press("Enter")
        states.append(("a drilled page", drilled))
        var explained = HandMade.state()
        explained.press(">", ">", "i")
        states.append(("an explanation", explained))
        var filtered = HandMade.state()
        filtered.press("/")
        filtered.type("nothing has this")
        filtered.press("Enter")
        states.append(("a page without rows", filtered))
        states.append(("a chart", HandMade.state(route: [.panel("court")])))
        var last = HandMade.state(route: [.panel("court")])
        last.press("G")
        states.append(("the last row", last))
        var heard: Set<Command.ID> = []
        for (name, state) in states {
            for (key, command) in KeyBinding.all.flatMap(\.keys) {
                var after = state
                let effects = after.apply(.key(key))
                let view = DashboardView(theme: .mono)
                let isHeard = !effects.isEmpty || view.render(after) != view.render(state)
                if isHeard { heard.insert(command.id) }
                // The panel that is open stays as it is; the terminal stops the program before Ctrl-Z comes here; a key
                // that moves stands still where there is no further way, as in every pager.
                if command.id.hasPrefix("open-panel") || command.id == "suspend" { continue }
                if ["row", "screen", "section"].contains(where: { command.id.contains($0) }) { continue }
                #expect(isHeard, "\(key.name) is silent on \(name)")
            }
        }
        // Those too that stand still somewhere do something elsewhere.
        let silent = Command.all.filter { !heard.contains($0.id) && $0.id != "suspend" }
        #expect(silent.map(\.id) == [])
    }

    @Test func `a key without a meaning names the one that lists them`() {
        var state = HandMade.state()
        state.press("Q")
        #expect(state.lines.last?.hasPrefix("Q does nothing here: ? lists the keys.") == true)
        state.press("j")
        #expect(state.lines.last?.contains("does nothing") == false)
    }

    @Test func `H, M and L go to the top, the middle and the bottom of the rows in sight`() {
        var state = HandMade.state(rows: 10)
        // Ten rows of which some are in sight: the summary, the tabs, the heading and the titles take their lines.
        state.press("L")
        let bottom = state.selectedRowID
        state.press("H")
        #expect(state.selectedRowID == "team-0")
        #expect(bottom != "team-0" && bottom != "team-9")
        state.press("M")
        #expect(state.selectedRowID != bottom && state.selectedRowID != "team-0")
    }

    @Test func `n and N go from match to match, round and over sections`() {
        var state = HandMade.state()
        state.press("n")
        #expect(state.lines.last?.contains("/ filters rows") == true)
        state.press("/")
        state.type("assessment")
        state.press("Enter")
        #expect(state.selectedRowID == "team-0")
        state.press("n")
        #expect(state.selectedRowID == "team-1")
        #expect(state.lines.last?.hasPrefix("2 of 2 that match /assessment.") == true)
        state.press("n")
        #expect(state.selectedRowID == "team-0")
        state.press("N")
        #expect(state.selectedRowID == "team-1")
    }

    @Test func `space and Ctrl-F go a screen down, Ctrl-B up, Ctrl-D and Ctrl-U half of one, Ctrl-N and Ctrl-P a row`()
    {
        var paged = HandMade.state(rows: 14, route: [.panel("court")])
        var others = paged
        paged.press("PgDn")
        others.press("Space")
        #expect(others.selectedRowID == paged.selectedRowID)
        others.press("Ctrl-B", "Ctrl-F")
        #expect(others.selectedRowID == paged.selectedRowID)
        others.press("g", "Ctrl-D")
        let half = others.selectedRowID
        #expect(half != "case-0" && half != paged.selectedRowID)
        others.press("Ctrl-U")
        #expect(others.selectedRowID == "case-0")
        others.press("Ctrl-N", "Ctrl-N", "Ctrl-P")
        #expect(others.selectedRowID == "case-1")
    }

    @Test func `z gives the section the whole screen, and Esc or z the others their room again`() {
        var state = HandMade.state(route: [.panel("court")])
        state.press("z")
        #expect(state.lines.last?.hasPrefix("Zoomed: z shows all 3 sections") == true)
        #expect(!state.lines.contains { $0.contains("Grades") })
        #expect(state.lines.contains { $0.contains("C-15") })
        state.press("Tab")
        #expect(state.lines.contains { $0.contains("Grades") })
        state.press("Esc")
        #expect(!state.isZoomed)
        #expect(state.lines.contains { $0.contains("Cases") })
    }

    @Test func `the bar says what q does`() {
        var state = HandMade.state(columns: 120)
        #expect(state.lines.last?.contains("q quit") == true)
        state.press("Enter")
        #expect(state.lines.last?.contains("q overview") == true)
        state.press("5")
        #expect(state.lines.last?.contains("q back") == true)
        state.press("q")
        #expect(state.destinations == [.panel("overview")])
    }

    @Test func `the help begins with the marks on this screen, then the keys that work here, then the others`() {
        var state = HandMade.state(columns: 120, rows: 100)
        state.press("?")
        let text = state.lines.joined(separator: "\n")
        let parts = [
            "Marks on this screen", "LATE 12d", "made up to show", "Keys that work here", "Keys that work elsewhere",
        ]
        let places = parts.map { text.range(of: $0)?.lowerBound }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        // A search reaches the marks too.
        state.type("made up")
        #expect(state.lines.contains { $0.contains("ILLUSTRATIVE") })
        #expect(!state.lines.contains { $0.contains("Keys that work here") })
    }
}

extension String {
    /// Where a text first occurs.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
