import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// A chart has the lines that it needs, or is told in words.
@Suite struct ChartRoomTests {
    private static let page = Page(
        title: "Overview", summary: "One chart by itself, and one under a row.",
        sections: [
            Section(id: "facts", title: "Facts", blocks: [.table(.facts((1...6).map { Fact("Fact \($0)", "so") }))]),
            Section(id: "alone", title: "Alone", blocks: [.timeChart(HandMade.chart(months: 36))]),
            Section(
                id: "under", title: "Under a row", blocks: [.table(rows(1)), .timeChart(HandMade.chart(months: 36))]),
            Section(id: "rows", title: "Rows", blocks: [.table(rows(30))]),
        ])

    private static func rows(_ count: Int) -> Table {
        Table(of: 1...count, id: { "row-\($0)" }, columns: [Column("name", "Name", rank: 1) { TableCell("Row \($0)") }])
    }

    private func state(columns: Int, rows: Int) -> DashboardState {
        DashboardState(
            record: HandMade.record(), size: Size(columns: columns, rows: rows), panels: HandMade.panels,
            makePage: { _, _ in Self.page })
    }

    @Test(arguments: [40, 60, 80, 120, 200])
    func `no chart is cut, whatever the screen's rows and the section the keys move in`(columns: Int) {
        for rows in 8...60 {
            var state = state(columns: columns, rows: rows)
            for _ in 0..<4 {
                state.press("Tab")
                for _ in 0..<2 {
                    state.press("z")
                    let lines = state.lines
                    guard lines.contains(where: { $0.contains("┤") }) else { continue }
                    // Every chart has its axis, and its sentence below.
                    // On a wide screen two may stand beside each other.
                    let text = lines.joined(separator: "\n")
                    let corners = text.ranges(of: "└").count
                    #expect(corners > 0, "\(columns)x\(rows)")
                    #expect(text.ranges(of: "Below its limits").count >= corners, "\(columns)x\(rows)")
                }
            }
        }
    }

    @Test func `a chart is lower where that lets all sections be open`() {
        // 39 lines of body: the facts' 7, a chart of 12 (title, four rows, axis and dates, two lines of what the lines mean,
        // the break, the sentence) and one of 14 under its row, and the folded heading of the rows.
        let state = state(columns: 80, rows: 44)
        #expect(state.lines.count { $0.contains("└") } == 2, "\(state.lines.joined(separator: "\n"))")
    }

    @Test func `where a chart has no room its sentence and latest figure stand in its place`() {
        var state = state(columns: 60, rows: 12)
        state.press("Tab")
        #expect(!state.lines.contains { $0.contains("┤") }, "\(state.lines)")
        #expect(state.lines.contains { $0.hasPrefix("Ended within 26 weeks") }, "\(state.lines)")
        #expect(state.lines.contains { $0.hasPrefix("Below its limits") }, "\(state.lines)")
    }

    @Test func `the key that draws a chart is told where it does, and nowhere else`() {
        var told = 0
        for rows in 8...40 {
            var state = state(columns: 60, rows: rows)
            state.press("Tab")
            let isTold = state.lines.contains { $0.contains("Alone") && $0.hasSuffix("z draws the chart") }
            let isDrawn = state.lines.contains { $0.contains("┤") }
            state.press("z")
            #expect(isTold == (!isDrawn && state.lines.contains { $0.contains("┤") }), "\(rows) rows")
            if isTold { told += 1 }
        }
        #expect(told > 0)
    }
}
