import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Testing

/// Tables of other shapes than the teams' in terminals that are narrower than they are.
@Suite struct `Columns that do not fit` {
    private static let months = ["April", "May", "June", "July", "August", "September", "October", "November"]

    /// A table of a name and a column a month.
    private func state(_ names: [String], columns: Int, rows: Int = 16) -> DashboardState {
        let name: Column<String> = Column("name", "Name", rank: 1, isFlexible: true) { TableCell("\($0)") }
        let counts = Self.months.enumerated().map { place, month in
            Column(month.lowercased(), "\(month)", alignment: .right, rank: place + 2) { (_: String) in
                TableCell(Figure(count: 1000 + place))
            }
        }
        let table = Table(of: names, id: { $0 }, columns: [name] + counts)
        let page = Page(
            title: "Overview", summary: "", sections: [Section(id: "rows", title: "Rows", blocks: [.table(table)])])
        return DashboardState(
            record: HandMade.record(), size: Size(columns: columns, rows: rows), panels: HandMade.panels,
            makePage: { _, _ in page })
    }

    /// The line of titles of the columns.
    private func titles(_ state: DashboardState) -> String { state.lines.first { $0.hasPrefix("Name") } ?? "" }

    /// How many columns the heading says are left out.
    private func leftOut(_ state: DashboardState) -> Int? {
        let heading = state.lines.first { $0.hasPrefix("▾ Rows") } ?? ""
        return heading.contains("(>)") ? heading.firstMatch(of: #/\+(\d+) column/#).flatMap { Int($0.1) } : nil
    }

    @Test(arguments: [40, 48, 60, 72])
    func `are counted, and each is brought into sight beside the name`(columns: Int) {
        var state = state(["Intake", "Reviews"], columns: columns)
        // What is shown and what is left out are all eight months.
        let shown = Self.months.count { titles(state).contains($0) }
        #expect(leftOut(state) == Self.months.count - shown, "\(state.lines)")
        state.press(">")
        for month in Self.months {
            state.press(">")
            #expect(titles(state).contains(month), "\(month): \(state.lines)")
            #expect(state.lines.contains { $0.hasPrefix("Intake") }, "\(state.lines)")
            expectSound(state, at: Size(columns: columns, rows: 16))
        }
        state.press(">")
        // On 40 columns the words go over two lines.
        let words = state.lines.suffix(2).joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(words.contains("November is the last column."), "\(state.lines)")
    }

    @Test func `are brought back on the way left`() {
        var state = state(["Intake"], columns: 40)
        for _ in 0...Self.months.count { state.press(">") }
        #expect(titles(state).contains("November"))
        for month in Self.months.dropLast().reversed() {
            state.press("<")
            #expect(titles(state).contains(month), "\(month): \(state.lines)")
        }
    }

    @Test func `leave room for a name of two columns a letter and for one that is cut`() {
        let names = ["児童 保護 家庭 支援", "A service whose name goes on well beyond what a column could show"]
        var state = state(names, columns: 44)
        for _ in 0...Self.months.count { state.press(">") }
        #expect(titles(state).contains("November"))
        #expect(state.lines.contains { $0.hasPrefix("児童") && $0.contains("1,007") }, "\(state.lines)")
        #expect(state.lines.contains { $0.hasPrefix("A service") && $0.contains("1,007") }, "\(state.lines)")
        expectSound(state, at: Size(columns: 44, rows: 16))
    }

    @Test func `are none in a terminal that is wide enough`() {
        let state = state(["Intake"], columns: 160)
        #expect(leftOut(state) == nil)
        #expect(Self.months.allSatisfy { titles(state).contains($0) }, "\(state.lines)")
    }
}
