import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import Panels
import Testing

@Suite struct MovingTests {
    @Test func `Esc leads back to the very row, also when the rows are sorted and filtered`() {
        var state = HandMade.state()
        state.press("/", "a", "Enter", "s", "s", "Down", "Down")
        let row = state.selectedRowID
        #expect(row != nil && row != "team-0")
        state.press("Enter")
        #expect(state.destinations.count == 2)
        state.press("Esc")
        #expect(state.destinations == [.panel("overview")])
        #expect(state.selectedRowID == row)
        #expect(state.filter == "a")
    }

    /// A step works out no more than the lines in sight; a terminal that tells its size anew has everything worked out.
    @Test(arguments: [(80, 24), (120, 40), (60, 20), (40, 10), (20, 5), (200, 60)])
    func `a step of the cursor draws what arranging the whole screen draws`(columns: Int, rows: Int) {
        var state = HandMade.state(columns: columns, rows: rows)
        let keys =
            "Down Down Down Down Down Down Down Down Up Up s Down Down / a Enter Down Down Up Esc < Down z Down Down z "
            + "Tab Down Down Down Tab Down Up Up Up Enter Down Down Down Esc 5 Down Down Down Down Up"
        for name in keys.split(separator: " ") {
            state.press(String(name))
            var whole = state
            _ = whole.apply(.resized(Size(columns: columns, rows: rows)))
            let view = DashboardView(theme: .mono)
            #expect(view.render(state) == view.render(whole), "after \(name)")
        }
    }

    @Test func `Esc cancels the innermost thing first and never quits`() {
        var state = HandMade.state()
        state.type("/late")
        state.press("Enter", "Enter", "?")
        #expect(state.destinations.count == 2)
        state.press("Esc")
        #expect(state.destinations.count == 2)
        state.press("Esc")
        #expect(state.destinations.count == 1)
        #expect(state.filter == "late")
        state.press("Esc")
        #expect(state.filter == "")
        #expect(state.apply(.key(.escape)) == [])
        #expect(state.destinations == [.panel("overview")])
    }

    @Test func `q goes to the overview and quits from there; Ctrl-C quits at once`() {
        var state = HandMade.state(route: [.panel("court")])
        #expect(state.apply(.key(.character("q"))) == [])
        #expect(state.destinations == [.panel("overview")])
        #expect(state.apply(.key(.character("q"))) == [.quit])
        #expect(state.apply(.key(.control("c"))) == [.quit])
    }

    @Test func `a minus leads to the view before, and again back`() {
        var state = HandMade.state()
        state.press("Down", "Enter")
        let drilled = state.destinations
        state.press("5")
        #expect(state.destinations == [.panel("court")])
        state.press("-")
        #expect(state.destinations == drilled)
        state.press("-")
        #expect(state.destinations == [.panel("court")])
    }

    @Test func `a panel is as it was left`() {
        var state = HandMade.state()
        state.press("Down", "Down", "Down", "5", "1")
        #expect(state.selectedRowID == "team-3")
    }

    @Test func `Down goes on into the next section and Up back`() {
        var state = HandMade.state(route: [.panel("overview"), .record(Team.ID("team-2"))])
        #expect(state.selectedRowID == "As at")
        state.press("Down", "Down")
        #expect(state.selectedRowID == "post-1")
        state.press("Up")
        #expect(state.selectedRowID == "Kind")
    }

    @Test func `a measure's page opens on its chart, where i explains the measure`() throws {
        let key = Series.Key("visits")
        var record = HandMade.record()
        record.insert(
            Measure(
                id: "visits", title: "Visits on time", definition: "Visits made in time.", unit: .count,
                polarity: .neutral, cadence: .monthly, panel: "court", source: "out"))
        record.series[key] = Series(
            key: key, first: try #require(Period("2018-01", cadence: .monthly)),
            points: (0..<18).map { Point(.number(Double($0 % 3 + 5))) }, source: "out")
        var state = DashboardState(
            record: record, route: [.panel("overview"), .measure(key)], filter: "",
            size: Size(columns: 80, rows: 24), glyphs: .unicode, panels: HandMade.panels,
            makePage: { destination, journey in
                if case .measure = destination {
                    destination.page(in: journey)
                } else {
                    HandMade.page(destination, in: journey)
                }
            })
        #expect(state.lines.contains { $0.contains("┄┄ limits of what is normal") })
        #expect(state.lines.last?.contains("i explain") == true)
        state.press("i")
        // The verdict and its chart first, what the figure is after them.
        #expect(state.lines.contains { $0.contains("What it says") })
        #expect(state.visiblePage.sections.map(\.id).prefix(2) == ["verdict", "figure"])
        state.press("Esc", "Tab")
        #expect(state.selectedRowID != nil)
    }

    @Test func `the cursor's row is always on screen, and the real cursor on it`() {
        var state = HandMade.state(columns: 80, rows: 12, route: [.panel("court")])
        for _ in 0..<39 {
            state.press("Down")
            let grid = DashboardView(theme: .mono).render(state)
            guard let cursor = grid.cursor else {
                Issue.record("no cursor at \(state.selectedRowID ?? "none")")
                return
            }
            let name = "C-" + (state.selectedRowID ?? "").dropFirst(5)
            #expect(grid.lines[cursor.row].hasPrefix(name + " "))
            #expect(grid[cursor]?.style.isReversed == true)
        }
        #expect(state.selectedRowID == "case-39")
        state.press("g")
        #expect(state.selectedRowID == "case-0")
        state.press("G")
        #expect(state.selectedRowID == "case-39")
        state.press("PgUp")
        #expect(state.selectedRowID != "case-39")
    }

    @Test func `one what-if takes the place of another`() {
        var state = HandMade.state(route: [.panel("workforce")])
        state.press("w")
        // It starts from what goes on if nothing is changed.
        var trial = HandMade.record().standing(on: Day(validText: "2019-07-31")).unchangedTrial
        #expect(state.destinations == [.panel("workforce"), .whatIf(trial)])
        state.press("Enter", "Enter")
        trial.posts = 2
        #expect(state.destinations == [.panel("workforce"), .whatIf(trial)])
        #expect(state.page.summary == "2 more posts.")
        state.press("Esc")
        #expect(state.destinations == [.panel("workforce")])
        state.press("1", "w")
        #expect(state.destinations == [.panel("overview")])
    }
}
