import Documents
import ImprovementJourney
import Panels
import Testing

struct BoardPanelTests {
    private func page(_ journey: Journey) throws -> Page { try #require(Panel.named("board")).page(journey) }

    @Test func `a late action says how late it is and comes first`() throws {
        let page = try page(PlanJourney.make())
        // Due 18 June, put back to 19 July: 12 days to the 31st, 31 days of slippage.
        let cells = try page.cells("actions", "A-1")
        #expect(cells["late"] == "LATE 12d")
        #expect(cells["due"] == "19 Jul 2019")
        #expect(cells["slippage"] == "1x 31d")
        #expect(cells["effect"] == "not done")
        #expect(try page.section("actions").table?.rows.map(\.id) == ["A-1", "A-3", "A-2"])
        #expect(
            page.summary
                == "2 of 3 actions open, 1 late, the longest by 12 days; 1 done, 0 of them shown to work by the measure."
        )
    }

    @Test func `an action without a due date is counted apart and says so`() throws {
        var record = try PlanJourney.record()
        record[Action.self] = Register(
            record.actions.map { action in
                var action = action
                if action.id == "A-3" { (action.due, action.changes) = (nil, []) }
                return action
            })
        let page = try page(record.standing(on: try PlanJourney.day("2019-07-31")))
        #expect(page.summary.text.contains("1 late, the longest by 12 days, no due date: 1;"))
        let cells = try page.cells("actions", "A-3")
        #expect(cells["late"] == "no date")
        #expect(cells["due"] == "no date")
    }

    @Test func `actions sort by the days left, what is done last either way`() throws {
        let table = try #require(try page(PlanJourney.make()).section("actions").table)
        func sorted(_ order: RowOrder) -> [String] {
            order.sorted(Array(table.rows.indices), of: table).map { table.rows[$0].id }
        }
        // A-1 is 12 days late, A-3 is due in 5 days, A-2 is closed.
        #expect(sorted(RowOrder(column: "late")) == ["A-1", "A-3", "A-2"])
        #expect(sorted(RowOrder(column: "late", isDescending: true)) == ["A-3", "A-1", "A-2"])
        // Only A-1 was put back.
        #expect(sorted(RowOrder(column: "slippage", isDescending: true)).first == "A-1")
    }

    @Test func `requirements sort with what is late before what is met`() throws {
        let table = try #require(try page(PlanJourney.make()).section("notice").table)
        let rows = RowOrder(column: "met").sorted(Array(table.rows.indices), of: table)
        #expect(rows.map { table.rows[$0].id } == ["r-late", "r-met"])
    }

    @Test func `before it was put back it was due earlier and not late`() throws {
        let page = try page(PlanJourney.make(asAt: "2019-05-31"))
        let cells = try page.cells("actions", "A-1")
        #expect(cells["due"] == "18 Jun 2019")
        #expect(cells["late"] == "in 18d")
        #expect(cells["slippage"] == "")
    }

    @Test func `what is done is not thereby working`() throws {
        let page = try page(PlanJourney.make())
        let closed = try page.cells("effects", "closed")
        #expect(closed["actions"] == "1")
        #expect(closed["worked"] == "0")
        #expect(closed["no-measure"] == "1")
        #expect(closed["evidence"] == "1")
        // Its measure has moved for the better, but A-1 is not done.
        #expect(try page.cells("effects", "in progress")["worked"] == "0")
    }

    @Test func `an action that is not done has no effect yet, whatever its measure did`() throws {
        var record = try PlanJourney.record()
        var action = try #require(record.actions["A-1"])
        action.opened = try PlanJourney.day("2019-08-01")
        record[Action.self] = Register([action])
        #expect(record.standing(on: action.opened).actionEffects[action] == .notDone)
        action.measure = nil
        record[Action.self] = Register([action])
        #expect(record.standing(on: action.opened).actionEffects[action] == .noMeasure)
    }

    @Test func `a requirement says when it was met or how late it is`() throws {
        let page = try page(PlanJourney.make())
        #expect(try page.cells("notice", "r-met")["met"] == "3 Feb 2014")
        // Due 21 July: ten days to the 31st.
        #expect(try page.cells("notice", "r-late")["met"] == "LATE 10d")
        #expect(try page.cells("notice", "r-late")["actions"] == "1")
    }

    @Test func `open actions are counted at each month's end`() throws {
        let page = try page(PlanJourney.make())
        var chart: TimeChart?
        for case .timeChart(let found) in try page.section("open").blocks { chart = found }
        let points = try #require(chart).points
        // A-1 from January 2018, A-2 from February 2018 until it was closed on 31 March 2019, A-3 from July 2019.
        #expect(points.first?.period == Period("2018-01", cadence: .monthly))
        #expect(points.map { $0.value.number ?? -1 } == [1] + Array(repeating: 2, count: 13) + [1, 1, 1, 1, 2])
    }

    @Test func `the direction notice of 2013 is known from March 2014, and its end is never on the record`() throws {
        let before = try page(PlanJourney.shipped(on: "2014-03-04"))
        #expect(try before.section("interventions").blocks.count == 1)
        #expect(try before.section("interventions").table == nil)
        for day in ["2014-03-05", "2016-04-27", "2019-07-31"] {
            let page = try page(PlanJourney.shipped(on: day))
            #expect(
                try page.cells("interventions", "direction-2013")["standing"]
                    == "Issued 2013, its end is not on this record")
            #expect(try page.cells("notice", "improvement-board")["met"] == "not recorded")
        }
    }

    @Test func `on 31 July 2019 the direction of June is in force and that of November 2018 is replaced`() throws {
        let page = try page(PlanJourney.shipped(on: "2019-07-31"))
        #expect(
            try page.section("interventions").table?.rows.map(\.id) == [
                "direction-2019", "commissioner-2018", "direction-2018", "direction-2013",
            ])
        #expect(try page.cells("interventions", "direction-2019")["standing"] == "In force since 10 June 2019")
        #expect(try page.cells("interventions", "direction-2018")["standing"] == "Replaced 10 June 2019")
        let row = try page.row("interventions", "direction-2018")
        #expect(row.destination?.page(in: try PlanJourney.shipped(on: "2019-07-31")) != nil)
    }

    @Test func `an action that is opened again counts as open again`() throws {
        func day(_ text: String) throws -> Day { try PlanJourney.day(text) }
        let action = Action(
            id: "A", title: "Again", owner: "", opened: try day("2019-01-15"), due: try day("2019-12-31"),
            changes: [
                Action.Change(on: try day("2019-02-28"), status: .closed, note: ""),
                Action.Change(on: try day("2019-04-01"), status: .inProgress, note: ""),
            ], source: "own")
        let months = try #require(Month("2018-12"))...#require(Month("2019-05"))
        #expect([action].openCounts(in: months) == [0, 1, 0, 0, 1, 1])
    }
}
