import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import Panels
import Testing

@Suite struct ScreenTests {
    @Test(arguments: [(120, 40), (80, 24), (60, 20), (40, 10), (20, 5)])
    func `a list keeps its frame at every size`(columns: Int, rows: Int) {
        expectScreen(
            HandMade.state(columns: columns, rows: rows), named: "list-\(columns)x\(rows)", isStyled: columns == 80)
        expectScreen(
            HandMade.state(columns: columns, rows: rows, glyphs: .ascii), named: "list-\(columns)x\(rows)-ascii")
    }

    @Test(arguments: [(120, 40), (80, 24), (60, 20), (40, 10)])
    func `charts and bars are drawn at every size`(columns: Int, rows: Int) {
        for glyphs in [Glyphs.unicode, .ascii] {
            let ending = "\(columns)x\(rows)\(glyphs.isASCII ? "-ascii" : "")"
            var state = HandMade.state(columns: columns, rows: rows, glyphs: glyphs, route: [.panel("court")])
            expectScreen(state, named: "bars-\(ending)")
            state.press("Shift-Tab")
            expectScreen(state, named: "chart-\(ending)")
            state.press("Shift-Tab")
            expectScreen(state, named: "grades-\(ending)")
        }
    }

    @Test(arguments: [80, 120])
    func `a file whose figures are those of before is named below with its time, beside keys`(columns: Int) {
        var record = HandMade.record()
        record.files = [
            JourneyFile(
                name: "court-illustrative.json", fault: "Line 3, column 5: a comma is missing", lastGood: "14:32")
        ]
        let state = DashboardState(
            record: record, size: Size(columns: columns, rows: 24), panels: HandMade.panels, makePage: HandMade.page)
        #expect(state.lines.last?.hasPrefix("As of 14:32: court") == true)
        #expect(state.lines.last?.contains("? keys") == true)
        record.files[0].lastGood = nil
        let sound = DashboardState(
            record: record, size: Size(columns: columns, rows: 24), panels: HandMade.panels, makePage: HandMade.page)
        #expect(sound.lines.last?.hasPrefix("As of") == false)
    }

    @Test func `what lies over the page, and what is typed`() {
        var state = HandMade.state()
        state.press("?")
        expectScreen(state, named: "help")
        state.type("month")
        expectScreen(state, named: "help-searched")
        state.press("Esc", "Esc", "Down", "i")
        expectScreen(state, named: "explained", isStyled: true)
        state.press("Esc")
        state.type("/late")
        expectScreen(state, named: "filtering", isStyled: true)
        state.press("Enter", "s", "Down", "Enter")
        expectScreen(state, named: "drilled", isStyled: true)
        state.type("@2018-13")
        expectScreen(state, named: "day-typed")
        state.press("Enter")
        expectScreen(state, named: "day-refused", isStyled: true)
    }
}
