import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels
import Testing

@Suite struct RowsTests {
    private var rows: [String] { HandMade.names }

    private func shown(_ state: DashboardState) -> [String] {
        (state.visiblePage.sections.first?.table?.rows ?? []).compactMap { $0.cells.first?.text }
    }

    @Test(arguments: [
        // Each with the places of the rows that pass, worked out by eye from HandMade.names.
        ("assess", [0, 1]), ("ASSESS team:2", [1]), ("assess !team:2", [0]), ("team:assess", [0, 1]),
        ("late:late", [0, 3, 6, 9]), ("late:late !leaving", [0, 3, 6]), ("児童", [4]), ("nothing-has-this", []),
        ("!", Array(0..<10)), ("duty late", [8]), ("équipe", [2]),
    ])
    func `a filter lets through`(filter: String, expected: [Int]) {
        var state = HandMade.state()
        state.type("/" + filter)
        #expect(shown(state) == expected.map { rows[$0] })
    }

    @Test func `Ctrl-U empties a filter, and the cursor is on the row it had before`() {
        var state = HandMade.state()
        state.press("Down", "Down")
        state.type("/nothing")
        #expect(state.selectedRowID == nil)
        state.press("Ctrl-U")
        #expect(state.selectedRowID == "team-2")
    }

    @Test func `words sort with the numbers in them, figures by size with the missing last`() {
        var state = HandMade.state()
        state.press("s")
        let names = shown(state)
        #expect(names.firstIndex(of: "Assessment 2").map { $0 + 1 } == names.firstIndex(of: "Assessment 10"))
        state.press("s")
        // Cases are (7 n + 3) mod 23 for the rows 0 to 9 but the suppressed row 4: 3 10 17 1 - 15 22 6 13 20.
        #expect(shown(state) == [6, 9, 2, 5, 8, 1, 7, 0, 3, 4].map { rows[$0] })
        state.press("S")
        #expect(shown(state) == [3, 0, 7, 1, 8, 5, 2, 9, 6, 4].map { rows[$0] })
    }

    @Test func `after the last column the table's own order comes back`() {
        var state = HandMade.state(columns: 200)
        for _ in 0..<7 { state.press("s") }
        #expect(shown(state) != rows)
        state.press("s")
        #expect(shown(state) == rows)
    }

    @Test func `a reload keeps the record under the cursor, the filter, the order and the path`() {
        var state = HandMade.state()
        state.press("/", "a", "Enter", "s", "Down", "Down", "Enter", "Esc")
        let (row, names) = (state.selectedRowID, shown(state))
        state.replace(record: HandMade.record())
        #expect(state.selectedRowID == row)
        #expect(shown(state) == names)
    }

    @Test(arguments: [
        // Welsh, Polish and German names; marks of their own; a typographic apostrophe; and the other way round.
        ("mon", "Ynys Môn", true), ("lodz", "Łódź", true), ("muller", "Müller", true), ("cafe", "Cafe\u{301}", true),
        ("môn", "Ynys Mon", true), ("king's", "King’s Lynn", true), ("MÔN", "ynys môn", true),
        ("men", "Ynys Môn", false),
    ])
    func `a filter minds neither accents nor capitals`(typed: String, name: String, isFound: Bool) {
        let table = Table(
            of: [name], id: \.self, columns: [Column("name", "Name", rank: 1) { TableCell("\($0)") }])
        #expect(RowFilter(typed).rows(of: table).isEmpty == !isFound)
        #expect(RowFilter("!" + typed).rows(of: table).isEmpty == isFound)
        #expect(RowFilter("name:" + typed).rows(of: table).isEmpty == !isFound)
    }

    @Test func `every filter's rows are a part of the table's, and narrowing never adds any`() {
        let table = HandMade.state().page.sections[0].table
        guard let table else {
            Issue.record("no table")
            return
        }
        var text = ""
        var before = Set(table.rows.indices)
        for character in "late a" {
            text.append(character)
            let rows = Set(RowFilter(text).rows(of: table))
            #expect(rows.isSubset(of: before))
            before = rows
        }
    }
}
