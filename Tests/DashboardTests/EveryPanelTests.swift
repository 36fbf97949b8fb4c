import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// Every panel, on the shipped record and on an empty journey.
@Suite struct EveryPanelTests {
    static let shipped: Record = {
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/") + "/Data"
        return JourneyFolder.read(data + "/northamptonshire", common: data).record
    }()

    private static let sizes = [(120, 40), (80, 24), (60, 20), (40, 10)]

    @Test(arguments: Panel.all.map(\.id))
    func `a panel's first screen is as recorded, full and empty`(id: Panel.ID) {
        for (kind, record) in [("", Self.shipped), ("-empty", Record(ends: Day(validText: "2019-07-31")))] {
            for (columns, rows) in Self.sizes {
                let state = DashboardState(
                    record: record, route: [.panel(id)], size: Size(columns: columns, rows: rows))
                expectScreen(state, named: "panel-\(id)-\(columns)x\(rows)\(kind)", isStyled: columns == 80)
            }
        }
    }

    @Test(arguments: Panel.all.map(\.id))
    func `the smallest screen shows the selected row of every panel`(id: Panel.ID) {
        for rows in [4, 5, 6] {
            var state = DashboardState(
                record: Self.shipped, route: [.panel(id)], size: Size(columns: 20, rows: rows))
            for _ in 0..<3 {
                // The cursor stands on the row, and nowhere where none is seen.
                guard state.selectedRowID != nil else { continue }
                let grid = DashboardView(theme: .mono).render(state)
                #expect(grid.cursor != nil, "\(id) at 20x\(rows)\n\(grid.text)")
                state.press("Down")
            }
        }
    }

    /// The tabs, a second line for the selected row, pairs and headings that find room beside each other all change what is
    /// left for the sections.
    @Test(arguments: [
        (["2"], 180, 184, 50), (["7"], 160, 164, 24), (["3"], 72, 76, 24), (["d", "Enter"], 116, 120, 24),
    ])
    func `a wider screen opens no fewer sections`(keys: [String], narrow: Int, wide: Int, rows: Int) {
        let opened = [narrow, wide].map { columns in
            var state = DashboardState(record: Self.shipped, size: Size(columns: columns, rows: rows))
            for key in keys { state.press(key) }
            return state.lines.reduce(0) { $0 + $1.count { $0 == "▾" } }
        }
        #expect(opened[0] <= opened[1], "\(keys) at \(narrow) and \(wide) columns")
    }

    /// So the path may keep the titles of hidden pages while the day moves.
    @Test(arguments: Panel.all.map(\.id))
    func `a page is called the same on every day on which it is known`(id: Panel.ID) {
        let days = ["2019-07-31", "2019-05-31", "2017-03-31"].map { Self.shipped.standing(on: Day(validText: $0)) }
        var destinations: Set<Destination> = [.panel(id)]
        for section in Panel.named(id)?.page(days[0]).sections ?? [] {
            destinations.formUnion(section.table?.rows.prefix(20).compactMap(\.destination) ?? [])
        }
        for destination in destinations {
            let titles = days.compactMap { destination.page(in: $0)?.title }
            #expect(Set(titles).count <= 1, "\(titles)")
        }
    }

    @Test(arguments: Panel.all.map(\.id))
    func `every row of a panel leads to a page and back`(id: Panel.ID) {
        var state = DashboardState(record: Self.shipped, route: [.panel(id)], size: Size(columns: 80, rows: 24))
        let panel = state.destinations
        for section in state.page.sections.indices {
            for _ in 0..<min(40, state.page.sections[section].table?.rows.count ?? 0) {
                let row = state.selectedRowID
                state.press("Enter")
                expectSound(state, at: Size(columns: 80, rows: 24))
                if state.destinations.count == 2 {
                    #expect(!state.page.summary.text.hasPrefix("Nothing is known"), "\(id): \(row ?? "")")
                    state.press("Esc")
                    #expect(state.selectedRowID == row)
                } else if state.destinations != panel {
                    state.press("-")
                }
                state.press("Down")
            }
        }
    }
}

/// Numbers that look random and are the same each time (a linear congruential generator, Knuth's MMIX constants).
struct Steps {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
