import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// Sections beside each other on wide screens.
@Suite struct PairsTests {
    /// A long section, and two short ones after it.
    private static func page(short: Int = 3, long: Int = 40, words: String = "word") -> Page {
        func section(_ id: String, _ count: Int) -> Section {
            let table = Table(
                of: 1...count, id: { "\(id)-\($0)" },
                columns: [
                    Column("name", "Name", rank: 1) { TableCell("\(id) \($0)") },
                    Column("words", "Words", rank: 2) { _ in TableCell("\(words)") },
                ])
            return Section(id: id, title: "\(id)", blocks: [.table(table)])
        }
        return Page(
            title: "Overview", summary: "",
            sections: [section("Long", long), section("Left", short), section("Right", short), section("Last", 30)])
    }

    private func state(columns: Int, rows: Int, _ page: Page = page()) -> DashboardState {
        DashboardState(
            record: HandMade.record(), today: Day(validText: "2019-07-31"), size: Size(columns: columns, rows: rows),
            panels: HandMade.panels, makePage: { _, _ in page })
    }

    private func line(_ state: DashboardState, with word: String) -> String? {
        state.lines.first { $0.contains(word) }
    }

    @Test func `from 120 columns two short sections stand beside each other, rows and all`() {
        let wide = state(columns: 120, rows: 30)
        let heading = line(wide, with: "Left (3)") ?? ""
        #expect(heading.contains("Right (3)"), "\(wide.lines)")
        for row in 1...3 {
            #expect(line(wide, with: "Left \(row) ")?.contains("Right \(row) ") == true, "\(wide.lines)")
        }
        // (120 - 3) / 2 columns, and a gap of three.
        #expect(line(wide, with: "Left 1 ")?.distance(to: "Right 1 ") == 61)
        let narrow = state(columns: 119, rows: 30)
        #expect(line(narrow, with: "Left (3)")?.contains("Right") == false, "\(narrow.lines)")
    }

    @Test func `where all fits under each other, and where a row would be cut, none stands beside another`() {
        let small = state(columns: 120, rows: 30, Self.page(short: 2, long: 2))
        let all = state(columns: 120, rows: 60, Self.page(short: 2, long: 2))
        #expect(line(all, with: "Long (2)")?.contains("Left") == false, "\(all.lines)")
        #expect(line(small, with: "Long (2)")?.contains("Left (2)") == true, "\(small.lines)")
        let long = String(repeating: "words ", count: 12)
        let cut = state(columns: 120, rows: 30, Self.page(words: long))
        #expect(line(cut, with: "Left (3)")?.contains("▾ Right") == false, "\(cut.lines)")
    }

    @Test func `Tab, arrows, the mouse and the cursor go to the section on the right`() {
        var state = state(columns: 120, rows: 30)
        state.press("Tab", "Tab", "Down")
        #expect(state.selectedRowID == "Right-2")
        let grid = DashboardView(theme: .mono).render(state)
        let row = state.lines.firstIndex { $0.contains("Right 2 ") }
        #expect(grid.cursor == row.map { Position(column: 61, row: $0) })
        // Only the right half is reversed.
        #expect(row.flatMap { grid[Position(column: 61, row: $0)] }?.style.isReversed == true)
        #expect(row.flatMap { grid[Position(column: 0, row: $0)] }?.style.isReversed == false)
        if let row { _ = state.apply(.mouse(.press, at: Position(column: 2, row: row + 1))) }
        #expect(state.selectedRowID == "Left-3")
        state.press("/")
        state.type("right 2")
        #expect(line(state, with: "Right 2 ") != nil, "\(state.lines)")
    }
}

extension String {
    /// The columns before a text in it, of a line of characters of one column each.
    fileprivate func distance(to text: String) -> Int? {
        ranges(of: text).first.map { distance(from: startIndex, to: $0.lowerBound) }
    }
}
