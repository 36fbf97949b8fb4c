import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// Columns for which there is no room, and orders and noughts in those there are.
@Suite struct ColumnsTests {
    @Test func `columns without room are said, and > brings them into sight while the first stays`() {
        var state = HandMade.state(columns: 60)
        let heading = state.lines.first { $0.contains("Teams (10)") } ?? ""
        #expect(heading.contains("+") && heading.contains("(>)"), "\(heading)")
        #expect(!state.lines.contains { $0.contains("Due") && $0.contains("Team") && !$0.contains("+") })
        // Team, Cases, Agency, Late, Due.
        state.press(">", ">", ">", ">", ">")
        #expect(state.lines.contains { $0.hasPrefix("Team") && $0.contains("Due") })
        state.press(">", ">", ">")
        #expect(state.lines.last?.hasPrefix("Change is the last column.") == true)
    }

    @Test func `a filter that matched in a column without room names it`() {
        var state = HandMade.state(columns: 60)
        state.press("/")
        state.type("aug")
        #expect(state.lines.contains { $0.contains("found in Due (>)") }, "\(state.lines)")
    }

    @Test func `a column that is chosen is named, also where the titles are not shown`() {
        var state = HandMade.state()
        state.press(">")
        #expect(state.lines.last?.hasPrefix("Team is chosen: s sorts, i explains.") == true)
        let table = Table(
            of: [1, 2], id: { "row-\($0)" }, hidesTitlesOnScreen: true,
            columns: [
                Column("what", "What", rank: 1) { TableCell("What \($0)") },
                Column("why", "Why", rank: 1) { TableCell("Why \($0)") },
            ])
        let page = Page(
            title: "Overview", summary: "", sections: [Section(id: "rows", title: "Rows", blocks: [.table(table)])])
        var untitled = DashboardState(
            record: HandMade.record(), size: Size(columns: 80, rows: 24), panels: HandMade.panels,
            makePage: { _, _ in page })
        untitled.press("<")
        #expect(untitled.lines.last?.hasPrefix("Why is chosen: s sorts") == true, "\(untitled.lines)")
    }

    @Test func `a long title is cut before the place and the columns without room are left out`() {
        let title: Sentence = "Every live case of every team, fewest days left first, whoever waits for what"
        let table = Table(
            of: 1...40, id: { "row-\($0)" },
            columns: [
                Column("name", "Name", rank: 1) { TableCell("Name \($0)") },
                Column("service", "Service", rank: 3, width: .atLeast(60)) { TableCell("service \($0)") },
            ])
        let page = Page(
            title: "Overview", summary: "", sections: [Section(id: "rows", title: title, blocks: [.table(table)])])
        for columns in [40, 50, 60] {
            var state = DashboardState(
                record: HandMade.record(), size: Size(columns: columns, rows: 12), panels: HandMade.panels,
                makePage: { _, _ in page })
            let heading = state.lines.first { $0.hasPrefix("▾") } ?? ""
            #expect(heading.hasPrefix("▾ Every"), "\(heading)")
            #expect(heading.contains("… (40)") && heading.contains("+1 (>)  1/40 ↓"), "\(heading)")
            // On 40 columns what is typed, in the count, leaves no room beside a title that is known again.
            guard columns > 40 else { continue }
            state.press("/")
            state.type("service 7")
            // Rows 7, 17, 27 and 37 of the forty, and the title gives its room to the column that they match in.
            let filtered = state.lines.first { $0.contains("(4 of 40") } ?? ""
            #expect(filtered.contains(columns == 50 ? "found (>)" : "found in Service (>)"), "\(filtered)")
        }
    }

    @Test func `a section that is sorted says by what, and the mark never cuts the column's name`() {
        var state = HandMade.state()
        state.press(">", ">", ">", "s")
        #expect(state.lines.contains { $0.contains("Teams, sorted by agency (10)") })
        #expect(state.lines.contains { $0.contains("Agency ▾") })
    }

    @Test func `an order that the title tells is not told while another is in force`() {
        let table = Table(
            of: [3, 1, 2], id: { "row-\($0)" },
            columns: [Column("number", "Number", rank: 1) { TableCell(Figure(count: $0)) }])
        let page = Page(
            title: "Overview", summary: "",
            sections: [Section(id: "rows", title: "Rows, the largest first (made up)", blocks: [.table(table)])])
        var state = DashboardState(
            record: HandMade.record(), size: Size(columns: 80, rows: 24),
            panels: HandMade.panels, makePage: { _, _ in page })
        #expect(state.lines.contains { $0.contains("Rows, the largest first") })
        state.press("s")
        #expect(state.lines.contains { $0.contains("Rows, sorted by number (3)") })
    }

    @Test func `a wall of noughts is drawn as dots, a single nought as it is, and what is unknown as neither`() {
        func lines(_ counts: [Int?]) -> [String] {
            let table = Table(
                of: counts.enumerated(), id: { "row-\($0.offset)" },
                columns: [
                    Column("name", "Name", rank: 1) { TableCell("Name \($0.offset)") },
                    Column("late", "Late", alignment: .right, rank: 1) {
                        $0.element.map { TableCell(Figure(count: $0)) }
                            ?? TableCell(Figure(.missing(.notReported), unit: .count))
                    },
                ])
            let page = Page(
                title: "Overview", summary: "", sections: [Section(id: "rows", title: "Rows", blocks: [.table(table)])])
            let state = DashboardState(
                record: HandMade.record(), size: Size(columns: 40, rows: 20),
                panels: HandMade.panels, makePage: { _, _ in page })
            return state.lines.filter { $0.hasPrefix("Name ") }.dropFirst().map { String($0.suffix(1)) }
        }
        #expect(lines([0, 0, 0, 0, 2, nil]) == ["·", "·", "·", "·", "2", "-"])
        #expect(lines([0, 3, 4, 1]) == ["0", "3", "4", "1"])
    }

    @Test func `where a filter leaves no row, an export says so, and not that there is no record`() {
        var state = HandMade.state()
        state.press("/")
        state.type("no team has this")
        #expect(state.visiblePage.sections.first?.table?.emptyText.text == "No row matches the filter.")
        #expect(
            state.page.filtered(by: RowFilter("zzz")).sections[0].table?.emptyText.text == "No row matches the filter.")
    }

    @Test func `an order that was taken away stays away`() {
        var view = SavedView()
        view.orders = ["overview": ["teams": RowOrder(column: "change")]]
        var state = HandMade.state()
        state.restore(view, opensPanel: true)
        #expect(state.lines.contains { $0.contains("sorted by change") })
        // Change is the last column: the table's own order comes after it.
        state.press("s")
        #expect(!state.lines.contains { $0.contains("sorted by") })
        #expect(state.savedView.orders["overview"] == nil)
    }

    @Test func `a number after a column's name compares`() {
        var state = HandMade.state()
        state.press("/")
        state.type("cases:>15")
        // (place * 7 + 3) % 23: 3 10 17 1 (8: suppressed) 15 22 6 13 20.
        #expect(state.lines.contains { $0.contains("(3 of 10") }, "\(state.lines)")
        state.press("Ctrl-U")
        state.type("agency:<=10%")
        // 0, 5 and 10 per cent.
        #expect(state.lines.contains { $0.contains("(3 of 10") })
        state.press("Ctrl-U")
        // 5 to 45 per cent: what is written is what is compared.
        state.type("agency:>=5")
        #expect(state.lines.contains { $0.contains("(9 of 10") })
        state.press("Ctrl-U")
        state.type("agency:>5")
        #expect(state.lines.contains { $0.contains("(8 of 10") })
        state.press("Ctrl-U")
        state.type("nonsense:4")
        state.press("Enter")
        #expect(state.lines.contains { $0.hasPrefix("No column nonsense: team, cases, agency") })
    }

    @Test(arguments: [
        ("due:<0", "Due holds days: write due:<2019-09."),
        ("cases:<2019-06-30", "Cases holds numbers: write cases:>20."),
        ("change:>3", "Change holds neither numbers nor days."),
        ("cases:>abc", "cases:>abc compares with neither a number nor a date"),
    ])
    func `a comparison that can find nothing says why`(filter: String, words: String) {
        var state = HandMade.state(columns: 120)
        state.press("/")
        state.type(filter)
        #expect(state.lines.last?.contains(words.prefix { $0 != "." }) == true, "\(state.lines)")
        state.press("Enter")
        #expect(state.lines.last?.hasPrefix(words) == true, "\(state.lines)")
    }

    @Test(arguments: ["due:<2019-09", "due:>2018", "cases:>15", "cases:<2018", "agency:<5%"])
    func `a comparison of what can be compared says nothing`(filter: String) {
        var state = HandMade.state(columns: 120)
        state.press("/")
        state.type(filter)
        #expect(state.lines.last?.contains("Enter keeps") == true, "\(state.lines)")
    }
}
