import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels
import Testing

/// Files change while the reader looks: what stays, what is marked, what is held.
@Suite struct LiveTests {
    private func row(_ name: String) -> Destination { .record(JourneyEvent.ID(name)) }

    // MARK: What stays

    @Test func `the cursor stays on its record when rows come before it, and near its place when the record is gone`() {
        var state = ChangingRecord.state()
        state.press("Down", "Down")
        #expect(state.selectedRowID == "c")
        state.reload(ChangingRecord.record(["new": 9, "a": 1, "b": 2, "c": 3, "d": 4]))
        #expect(state.selectedRowID == "c")
        state.reload(ChangingRecord.record(["new": 9, "a": 1, "b": 2, "d": 4]))
        #expect(state.selectedRowID == "d")
    }

    @Test func `a record that comes back has the cursor again, unless it was moved meanwhile`() {
        var state = ChangingRecord.state()
        state.press("Down", "Down")
        state.reload(ChangingRecord.record([:]))
        #expect(state.selectedRowID == nil)
        state.reload(ChangingRecord.record(["a": 1, "b": 2]))
        #expect(state.selectedRowID == "a")
        state.reload(ChangingRecord.record())
        #expect(state.selectedRowID == "c")
        state.reload(ChangingRecord.record(["a": 1, "b": 2, "d": 4]))
        state.press("Up")
        state.reload(ChangingRecord.record())
        #expect(state.selectedRowID == "b")
    }

    @Test func `filter, order, column and the typed day stay`() {
        var state = ChangingRecord.state()
        state.press("/")
        state.type("!row:b")
        state.press("Enter", "s", "s", "Down")
        // By number from the largest, without b: d 4, c 3, a 1.
        #expect(state.visiblePage.sections[0].table?.rows.map(\.id) == ["d", "c", "a"])
        #expect(state.selectedRowID == "c")
        state.press("@")
        state.type("2019-0")
        state.reload(ChangingRecord.record(["a": 1, "b": 2, "c": 7, "d": 4]))
        #expect(state.lines.last?.hasPrefix("as at: 2019-0") == true)
        state.press("Esc")
        #expect(state.filter == "!row:b")
        #expect(state.visiblePage.sections[0].table?.rows.map(\.id) == ["c", "d", "a"])
        #expect(state.selectedRowID == "c")
    }

    @Test func `what was scrolled out of sight stays there`() {
        var state = ChangingRecord.state(rows: 8)
        state.press("G")
        let before = state.lines.dropLast()
        state.reload(ChangingRecord.record())
        #expect(state.lines.dropLast() == before)
    }

    @Test func `rows that come before those in sight do not move them`() {
        func record(first: Int) -> Record {
            ChangingRecord.record(ofRows: first...40) { "\($0)" }
        }
        func rows(_ state: DashboardState) -> [String] {
            state.lines.filter { $0.hasPrefix("Row ") }.map { String($0.prefix(8)) }
        }
        var state = ChangingRecord.state(record(first: 10), rows: 16)
        for _ in 0..<20 { state.press("Down") }
        let before = rows(state)
        #expect(state.selectedRowID == "row-30" && before.count > 4)
        state.reload(record(first: 7))
        #expect(rows(state) == before)
        #expect(state.selectedRowID == "row-30")
        state.reload(record(first: 12))
        #expect(rows(state) == before)
    }

    @Test func `an open explanation tells the new figure`() {
        var state = ChangingRecord.state()
        state.press(">", ">", "i")
        #expect(state.lines.contains { $0.contains("Number: 1") }, "\(state.lines)")
        state.reload(ChangingRecord.record(["a": 17]))
        #expect(state.lines.contains { $0.contains("Number: 17") }, "\(state.lines)")
    }

    @Test func `a section that is gone gives way to the next, and has the keys again when it is back`() {
        let page: DashboardState.PageMaker = { _, journey in
            let shown = journey.events.count == 1 ? ["first"] : ["rows", "first"]
            return Page(
                title: "Overview", summary: "",
                sections: shown.map { name in
                    let table = Table(
                        of: 1...5, id: { "\(name)-\($0)" },
                        columns: [Column("n", "N", rank: 1) { TableCell("\($0)") }])
                    return Section(id: name, title: "\(name)", blocks: [.table(table)])
                })
        }
        var state = DashboardState(
            record: ChangingRecord.record(), today: Day(validText: "2020-02-02"), size: Size(columns: 80, rows: 30),
            panels: ChangingRecord.panels, makePage: page)
        state.press("Down", "Down")
        #expect(state.selectedRowID == "rows-3")
        state.reload(ChangingRecord.record(["a": 1]))
        #expect(state.selectedRowID == "first-1")
        state.reload(ChangingRecord.record())
        #expect(state.selectedRowID == "rows-3")
    }

    // MARK: A record that is gone

    @Test func `a page whose record is gone leads one level up, as often as need be, and says so`() {
        var state = ChangingRecord.state(route: [.panel("overview"), row("a"), row("b"), row("c")])
        state.reload(ChangingRecord.record(["a": 1, "b": 2]))
        #expect(state.destinations == [.panel("overview"), row("a"), row("b")])
        #expect(state.lines.last?.hasPrefix("Row c is gone from the files: back to Row b.") == true, "\(state.lines)")
        state.press("Up")
        state.reload(ChangingRecord.record([:]))
        #expect(state.destinations == [.panel("overview")])
        #expect(state.lines.last?.hasPrefix("Row a, Row b are gone from the files: back to Overview.") == true)
    }

    @Test func `a file that is put back leads to its page again, unless a key was pressed`() {
        var state = ChangingRecord.state(route: [.panel("overview"), row("c")])
        state.reload(ChangingRecord.record(["a": 1]))
        #expect(state.destinations == [.panel("overview")])
        state.reload(ChangingRecord.record())
        #expect(state.destinations == [.panel("overview"), row("c")])
        state.reload(ChangingRecord.record(["a": 1]))
        state.press("Down")
        state.reload(ChangingRecord.record())
        #expect(state.destinations == [.panel("overview")])
    }

    @Test func `a page that is not known on the day already stays, because its record is still there`() {
        var state = ChangingRecord.state(route: [.panel("overview"), row("c")])
        state.stand(on: "2017-01-01")
        state.reload(ChangingRecord.record())
        #expect(state.destinations == [.panel("overview"), row("c")])
    }

    @Test func `the view before leads to no page that is gone`() {
        var state = ChangingRecord.state(route: [.panel("overview"), row("c")])
        state.press("5")
        state.reload(ChangingRecord.record(["a": 1]))
        state.press("-")
        #expect(state.destinations == [.panel("overview")])
    }

    // MARK: What changed

    @Test func `changed figures carry a sign until the next key, and are counted on all panels`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4]))
        // On Overview number and words of b; on Court the sum.
        #expect(state.lines.last == "3 figures changed; D lists them.", "\(state.lines)")
        let line = state.lines.first { $0.contains("Row b") }
        #expect(line?.contains("*20") == true && line?.contains("*is 20") == true, "\(state.lines)")
        #expect(state.lines.filter { $0.contains("Row ") && $0.contains("*") }.count == 1)
        #expect(state.lines[1] == "1 Overview*5 Court*8 Teams", "\(state.lines)")
        state.press("Down")
        #expect(!state.lines.contains { $0.contains("*") }, "\(state.lines)")
    }

    @Test func `a changed figure differs in its style too, in colours and without`() {
        for theme in Theme.all {
            var state = ChangingRecord.state()
            let before = DashboardView(theme: theme).render(state)
            state.reload(ChangingRecord.record(["a": 1, "b": 8, "c": 3, "d": 4]))
            let after = DashboardView(theme: theme).render(state)
            let place = after.cells.indices.first {
                after.cells[$0].character == "8" && before.cells[$0].character == "2"
            }
            guard let place else {
                Issue.record("the 8 is not on screen")
                return
            }
            #expect(before.cells[place].style == .plain)
            #expect(after.cells[place].style.isBold && after.cells[place].style.isUnderlined)
        }
    }

    @Test func `rows that only move are no change, a row that is new or gone is one`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(["d": 4, "c": 3, "b": 2, "a": 1]))
        // The first one is another now: its number is a fact of its own.
        #expect(state.lines.last?.hasPrefix("1 figure changed; D tells which.") == true, "\(state.lines)")
        state.press("Up")
        state.reload(ChangingRecord.record(["d": 4, "c": 3, "a": 1, "e": 2]))
        // b is gone and e is new; the sum is the same.
        #expect(state.lines.last == "2 figures changed; D lists them.", "\(state.lines)")
        #expect(state.lines.contains { $0.hasPrefix("Row e*") }, "\(state.lines)")
        state.press("Up")
        state.reload(ChangingRecord.record(["d": 4, "c": 3, "a": 1, "e": 2]))
        #expect(state.lines.last == "No figure changed.")
    }

    @Test func `what changes before a key is pressed is counted together, and what changes back is no change`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4]))
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 30, "d": 4]))
        #expect(state.lines.last == "5 figures changed; D lists them.", "\(state.lines)")
        state.reload(ChangingRecord.record(["a": 1, "b": 2, "c": 30, "d": 4]))
        #expect(state.lines.last == "3 figures changed; D lists them.", "\(state.lines)")
        state.press("Down")
        state.reload(ChangingRecord.record(["a": 1, "b": 2, "c": 30, "d": 5]))
        #expect(state.lines.last == "3 figures changed; D lists them.", "\(state.lines)")
    }

    @Test func `D lists what was and what is, by panel, and Esc closes it`() {
        var state = ChangingRecord.state()
        state.press("D")
        #expect(state.lines.last?.hasPrefix("No saved file has changed a figure") == true)
        state.reload(ChangingRecord.record(["b": 20, "c": 3, "d": 4, "e": 5]))
        state.press("D")
        expectScreen(state, named: "changes-listed")
        state.press("Esc")
        #expect(state.selectedRowID == "b")
        #expect(state.lines[0].contains("Overview (4)") && !state.lines[0].contains("Changed"))
    }

    @Test func `after D and Esc a change back is a change, because the reader has seen the other figure`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4]))
        state.press("D")
        // While the list is open it goes on to grow: number and words of b and of c, and the sum.
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 30, "d": 4]))
        #expect(state.lines.joined().contains("5 figures changed by saved files"), "\(state.lines)")
        state.press("Esc")
        #expect(!state.lines.contains { $0.contains("*") }, "\(state.lines)")
        state.reload(ChangingRecord.record(["a": 1, "b": 2, "c": 30, "d": 4]))
        #expect(state.lines.last == "3 figures changed; D lists them.", "\(state.lines)")
    }

    @Test func `how many figures changed names every file that was saved since the last key`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4]), of: .saved(["b.json"]))
        #expect(state.lines.last == "3 figures changed; D lists them (b.json).", "\(state.lines)")
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 30, "d": 4]), of: .saved(["c.json"]))
        #expect(state.lines.last == "5 figures changed; D lists them (b.json, c.json).", "\(state.lines)")
        state.press("Down")
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 30, "d": 5]), of: .saved(["d.json"]))
        #expect(state.lines.last == "3 figures changed; D lists them (d.json).", "\(state.lines)")
        state.reload(
            ChangingRecord.record(["a": 1, "b": 20, "c": 30, "d": 6]), of: .released(["a.json", "b.json", "c.json"]))
        #expect(state.lines.last == "3 figures changed; D lists them (4 files).", "\(state.lines)")
    }

    @Test func `what is said of a file that cannot be read is no figure that changed`() {
        let page: DashboardState.PageMaker = { _, journey in
            let rows = Table(
                of: Array(journey.events), id: \.id.text,
                columns: [Column("number", "Number", rank: 1) { TableCell(Figure(count: Int($0.text) ?? 0)) }])
            let faults = Table(
                of: Array(journey.files), id: \.name, leadsTo: { .file($0.name) },
                columns: [Column("what", "What", rank: 1) { TableCell("\($0.name)") }])
            let notices = Section(id: "blind", title: "What cannot be seen", blocks: [.table(faults)])
            return Page(
                title: "Overview", summary: "",
                sections: [Section(id: "rows", title: "Rows", blocks: [.table(rows)])]
                    + (journey.files.isEmpty ? [] : [notices]))
        }
        var state = DashboardState(
            record: ChangingRecord.record(), today: Day(validText: "2020-02-02"), size: Size(columns: 80, rows: 30),
            panels: [ChangingRecord.panels[0]], makePage: page)
        var record = ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4])
        record.files = [
            JourneyFile(name: "court.json", fault: "Line 3, column 5: a comma is missing", lastGood: "14:32")
        ]
        state.reload(record)
        #expect(state.lines.last?.hasPrefix("1 figure changed; D tells which.") == true, "\(state.lines)")
        state.press("Down")
        // A second file, in the section that is there.
        record.files.append(JourneyFile(name: "teams.json", fault: "It is not there", lastGood: "14:33"))
        state.reload(record)
        #expect(state.lines.last?.hasPrefix("No figure changed.") == true, "\(state.lines)")
        state.press("Down")
        state.reload(ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4]))
        #expect(state.lines.last?.hasPrefix("No figure changed.") == true, "\(state.lines)")
    }

    @Test func `a save that changes nothing leaves the list of what changed last, which says so`() {
        var state = ChangingRecord.state()
        let changed = ChangingRecord.record(["a": 1, "b": 20, "c": 3, "d": 4])
        state.reload(changed)
        state.press("Down")
        state.reload(changed)
        #expect(state.lines.last == "No figure changed.")
        state.press("D")
        let screen = state.lines.joined(separator: "\n")
        // Number and words of b, and the sum.
        #expect(
            screen.contains("3 figures changed the last time that any did; the files saved since left none changed."),
            "\(screen)")
        #expect(screen.contains("Row b"), "\(screen)")
    }

    @Test func `a list of thousands of changes is cut with a count, and drawn`() {
        func record(plus: Int) -> Record {
            ChangingRecord.record(ofRows: 0..<2000) { "\($0 + plus)" }
        }
        var state = ChangingRecord.state(record(plus: 0))
        state.reload(record(plus: 1))
        // Number and words of 2,000 rows, the first's fact, and the sum.
        #expect(state.lines.last == "4,002 figures changed; D lists them.", "\(state.lines)")
        state.press("D")
        #expect(state.lines.joined().contains("The first 500 are listed, 3,502 are not."), "\(state.lines)")
    }

    // MARK: Held still

    @Test func `p holds the screen still and counts the files, p again asks for them`() {
        var state = ChangingRecord.state()
        state.time = "14:32"
        #expect(state.apply(.key("p")) == [])
        #expect(state.lines.last?.hasPrefix("Held since 14:32; p goes on") == true, "\(state.lines)")
        state.time = "14:40"
        #expect(state.apply(.filesChanged(["court.json"])) == [])
        #expect(state.lines.last?.hasPrefix("Held since 14:32: 1 file changed; p goes on") == true, "\(state.lines)")
        #expect(state.apply(.filesChanged(["court.json", "teams.json", "board.json"])) == [])
        #expect(state.lines.last?.hasPrefix("Held since 14:32: 3 files changed; p goes on") == true)
        state.press("Down")
        #expect(state.selectedRowID == "b")
        #expect(state.lines.last?.hasPrefix("Held since 14:32: 3 files changed; p goes on") == true)
        #expect(state.apply(.key("p")) == [.reload(.released(["board.json", "court.json", "teams.json"]))])
        #expect(!state.isHeld)
    }

    @Test func `p again with nothing changed goes on, r ends the hold, and a new day waits for it`() {
        var state = ChangingRecord.state(ChangingRecord.record(opensAt: nil))
        #expect(state.asAt.description == "2020-02-02")
        state.press("p")
        state.today = Day(validText: "2020-02-03")
        #expect(state.asAt.description == "2020-02-02")
        #expect(state.apply(.key("p")) == [])
        #expect(state.asAt.description == "2020-02-03")
        state.press("p")
        #expect(state.apply(.key("r")) == [.reload(.asked)])
        #expect(!state.isHeld)
        state.press("p")
        #expect(state.apply(.filesChanged([])) == [])
        #expect(state.lines.last?.contains("the folder changed") == true)
        #expect(state.apply(.key("p")) == [.reload(.released([]))])
    }

    // MARK: The day

    @Test func `a screen on the opening day goes on to a new one, and one whose day was chosen stays`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(opensAt: "2019-06-30"))
        #expect(state.asAt.description == "2019-06-30")
        #expect(state.lines.last?.hasPrefix("The record opens on 30 June 2019 now.") == true, "\(state.lines)")
        state.press("[")
        state.reload(ChangingRecord.record(opensAt: "2019-07-31"))
        #expect(state.asAt.description == "2019-05-31")
        state.press("=")
        state.reload(ChangingRecord.record(opensAt: "2019-06-30"))
        #expect(state.asAt.description == "2019-06-30")
    }

    @Test func `a record without its council changes no day, and one with it and without a day opens today`() {
        var state = ChangingRecord.state()
        state.reload(ChangingRecord.record(opensAt: nil, hasCouncil: false))
        #expect(state.asAt.description == "2019-07-31")
        state.reload(ChangingRecord.record(opensAt: nil))
        #expect(state.asAt.description == "2020-02-02")
    }

    @Test func `a step in time during a reading stands when the reading comes`() {
        var state = ChangingRecord.state()
        let renewal = state.renewal(for: ChangingRecord.record(["a": 5]))
        state.stand(on: "2019-06-30")
        state.press("5")
        state.adopt(renewal)
        #expect(state.asAt.description == "2019-06-30")
        #expect(state.destinations == [.panel("court")])
        #expect(state.lines.contains { $0.contains("Sum") && $0.contains("5") }, "\(state.lines)")
    }

    @Test func `counting stops where something else is to be read`() {
        let state = ChangingRecord.state()
        let renewal = state.renewal(for: ChangingRecord.record(["a": 5]))
        #expect(state.changes(by: renewal, while: { false }) == nil)
    }

    @Test func `reasons to read are joined: all files where one asks for all`() {
        let one = ReloadReason.saved(["a.json"]), other = ReloadReason.released(["b.json", "a.json"])
        #expect(one.joined(with: other) == .saved(["a.json", "b.json"]))
        #expect(one.joined(with: .saved([])) == .saved([]))
        #expect(one.joined(with: .asked) == .asked)
        #expect(ReloadReason.asked.names == nil && ReloadReason.saved([]).names == nil)
    }
}
