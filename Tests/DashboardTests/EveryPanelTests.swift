import Canvas
import Dashboard
import DocumentText
import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// Every panel, on the shipped record and on an empty journey, at every size.
@Suite struct EveryPanelTests {
    static let shipped = JourneyFolder.read(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
    ).journey

    static let sizes = [(120, 40), (80, 24), (60, 20), (40, 10), (20, 5), (1, 1), (0, 0)]

    @Test(arguments: Panel.all.map(\.id))
    func `a panel is drawn at every size, full and empty`(id: Panel.ID) {
        for journey in [Self.shipped, Journey(asAt: Day(validText: "2019-07-31"))] {
            for (columns, rows) in Self.sizes {
                for glyphs in [Glyphs.unicode, .ascii] {
                    var state = DashboardState(
                        journey: journey, route: [.panel(id)], size: Size(columns: columns, rows: rows), glyphs: glyphs)
                    expectSound(state)
                    for _ in state.page.sections {
                        state.press("Tab", "Down")
                        expectSound(state)
                    }
                    state.press("i")
                    expectSound(state)
                }
            }
        }
    }

    @Test(arguments: Panel.all.map(\.id))
    func `a panel's first screen is as recorded, full and empty`(id: Panel.ID) {
        for (kind, journey) in [("", Self.shipped), ("-empty", Journey(asAt: Day(validText: "2019-07-31")))] {
            for (columns, rows) in Self.sizes.prefix(4) {
                let state = DashboardState(
                    journey: journey, route: [.panel(id)], size: Size(columns: columns, rows: rows))
                expectScreen(state, named: "panel-\(id)-\(columns)x\(rows)\(kind)")
            }
        }
    }

    @Test(arguments: Panel.all.map(\.id))
    func `every row of a panel leads to a page and back`(id: Panel.ID) {
        var state = DashboardState(journey: Self.shipped, route: [.panel(id)], size: Size(columns: 80, rows: 24))
        let panel = state.destinations
        for section in state.page.sections.indices {
            for _ in state.page.sections[section].table?.rows.prefix(40) ?? [] {
                let row = state.selectedRowID
                state.press("Enter")
                expectSound(state)
                if state.destinations.count == 2 {
                    #expect(!state.page.summary.hasPrefix("Nothing is known"), "\(id): \(row ?? "")")
                    state.press("Esc")
                    #expect(state.selectedRowID == row)
                } else if state.destinations != panel {
                    state.press("-")
                }
                state.press("Down")
            }
        }
    }

    /// Keys, sizes and reloads by chance, from a fixed seed.
    @Test func `whatever is pressed, the path holds and the frame is whole`() {
        var state = DashboardState(journey: Self.shipped, size: Size(columns: 80, rows: 24))
        let keys = ChanceTests.keys
        var random = Steps(state: 20_190_731)
        for step in 0..<3000 {
            if step % 50 == 0 {
                let (columns, rows) = Self.sizes[random.next(below: Self.sizes.count)]
                _ = state.apply(.resized(Size(columns: columns, rows: rows)))
            }
            if step % 200 == 0 { state.replace(journey: Self.shipped) }
            _ = state.apply(.key(keys[random.next(below: keys.count)]))
            #expect(!state.destinations.isEmpty)
            expectSound(state)
        }
    }

    private func expectSound(_ state: DashboardState) {
        let grid = DashboardView(theme: .mono).render(state)
        #expect(grid.size == state.size)
        if let cursor = grid.cursor { #expect(grid.contains(cursor)) }
        if state.glyphs.isASCII { #expect(grid.text.utf8.allSatisfy { $0 < 0x80 }) }
        if state.size.columns >= 40 { #expect(grid.lines.first?.isEmpty == false) }
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
