import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import Panels
import Testing

/// What every panel must bear: every size, a journey that holds nothing, and the shipped record as at three days.
@Suite struct PanelConformanceTests {
    private static let sizes = [
        (200, 60), (120, 40), (80, 24), (60, 20), (40, 10), (20, 5), (10, 3), (1, 1), (0, 3), (3, 0), (0, 0),
    ].map { Size(columns: $0, rows: $1) }

    /// Before the first judgement, in the years between, and at the record's end.
    private static let days = ["2013-01-31", "2016-04-30", "2019-07-31"].map { Day(validText: $0) }

    @Test(arguments: Panel.all.map(\.id))
    func `a panel of an empty journey is drawn at every size`(id: Panel.ID) {
        let state = DashboardState(
            record: Record(ends: Day(validText: "2019-07-31")), route: [.panel(id)],
            size: Size(columns: 80, rows: 24))
        for size in Self.sizes { expectConformance(state, at: size) }
    }

    @Test(arguments: Panel.all.map(\.id))
    func `a panel of the shipped record is drawn at every size on three days`(id: Panel.ID) {
        for (day, glyphs) in zip(Self.days, [Glyphs.unicode, .ascii, .unicode]) {
            let state = DashboardState(
                record: EveryPanelTests.shipped, asAt: day, route: [.panel(id)], size: Size(columns: 80, rows: 24),
                glyphs: glyphs)
            for size in Self.sizes { expectConformance(state, at: size) }
        }
    }

    /// Through every section and some of its rows, with the row that a step leads to in sight, and an explanation.
    private func expectConformance(_ first: DashboardState, at size: Size) {
        var state = first
        _ = state.apply(.resized(size))
        expectSound(state, at: size)
        for _ in state.page.sections {
            state.press("Tab")
            expectSound(state, at: size)
            for key in ["Down", "Down", "PgDn", "Up"] {
                let before = state.selectedRowID
                state.press(key)
                let grid = expectSound(state, at: size)
                if let row = state.selectedRowID, row != before { expect(row: row, under: grid, of: state, at: size) }
            }
        }
        state.press("i")
        expectSound(state, at: size)
    }

    /// The cursor stands at the selected row, which begins with what its first column holds.
    private func expect(row id: String, under grid: CellGrid, of state: DashboardState, at size: Size) {
        // One row is the top line's, one the key bar's, one the section's heading.
        guard size.rows >= 5, size.columns > 0 else { return }
        guard let cursor = grid.cursor else {
            Issue.record("\(id) is out of sight at \(size)\n\(grid.text)")
            return
        }
        #expect(grid[cursor]?.style.isReversed == true, "\(id) at \(size)\n\(grid.text)")
        let starts = state.page.sections.compactMap {
            $0.table?.rows.first { $0.id == id }?.cells.first?.text.prefix(3)
        }
        // A section beside another begins in the middle of the screen.
        let start = cursor.row * grid.size.columns
        let shown = String(
            grid.cells[start + cursor.column..<start + grid.size.columns].filter { $0.width > 0 }.map(\.character))
        #expect(
            starts.contains { shown.hasPrefix(String($0.map { state.glyphs.isASCII ? $0.asciiFallback : $0 })) },
            "\(id) at \(size)\n\(grid.text)")
    }
}
