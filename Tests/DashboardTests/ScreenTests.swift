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
