import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels
import Testing

/// An explanation that is open tells of what stands in its place now.
@Suite struct ExplainingTests {
    /// A page with one record, known since 2017, whose figure is how many events are known.
    @Sendable private static func page(_ destination: Destination, in journey: Journey) -> Page? {
        let counts = journey.asAt.year < 2017 ? [] : [journey.events.count]
        let table = Table(
            of: counts, id: { _ in "row" },
            columns: [
                Column("name", "Name", rank: 1) { _ in TableCell("The record") },
                Column("events", "Events", alignment: .right, rank: 1, definition: "Events that are known.") {
                    TableCell(Figure(count: $0))
                },
            ])
        return Page(
            title: "Overview", summary: "",
            sections: [Section(id: "records", title: "Records", blocks: [.table(table)], sources: [HandMade.source])])
    }

    /// With an event of 2016 and one of 1 July 2019.
    private func record(events: Int = 2) -> Record {
        var record = HandMade.record()
        let days = ["2019-07-01", "2019-07-02", "2019-07-03"].prefix(events - 1)
        for day in days {
            record.insert(
                JourneyEvent(
                    id: .init(day), on: StatedDate(Day(validText: day)), title: "Another", text: "",
                    panel: "overview", source: "out"))
        }
        return record
    }

    private func explained() -> DashboardState {
        var state = DashboardState(
            record: record(), size: Size(columns: 80, rows: 24), panels: HandMade.panels, makePage: Self.page)
        state.press("i")
        #expect(state.lines.contains(" Events: 2"))
        return state
    }

    @Test func `a step in time renews it`() {
        var state = explained()
        state.press("[")
        #expect(state.asAt.description == "2019-06-30")
        #expect(state.lines.contains(" Events: 1"))
        #expect(state.lines.contains { $0.hasPrefix(" As at") && $0.contains("30 June 2019") })
        state.press("=")
        #expect(state.lines.contains(" Events: 2"))
        state.stand(on: "2019-06-30")
        #expect(state.lines.contains(" Events: 1"))
        state.press("Esc")
        #expect(state.selectedRowID == "row")
    }

    @Test func `files that are read again renew it`() {
        var state = explained()
        state.replace(record: record(events: 3))
        #expect(state.lines.contains(" Events: 3"))
    }

    @Test func `where the record is gone it says so, and comes back with the record`() {
        var state = explained()
        state.stand(on: "2016-12-31")
        #expect(state.lines.contains(" Nothing is known of The record on 31 December 2016."))
        #expect(state.lines.last?.hasPrefix("Esc back") == true)
        state.press("=")
        #expect(state.lines.contains(" Events: 2"))
    }

    @Test func `a measure's explanation follows the day, and closes where the measure is gone`() throws {
        let key = Series.Key("visits")
        var record = HandMade.record()
        record.insert(
            Measure(
                id: "visits", title: "Visits on time", definition: "Visits made in time.", unit: .count,
                polarity: .neutral, cadence: .monthly, panel: "court", source: "out"))
        record.series[key] = Series(
            key: key, first: try #require(Period("2019-01", cadence: .monthly)),
            points: (1...6).map { Point(.number(Double($0 * 100))) }, source: "out")
        var state = DashboardState(
            record: record, route: [.panel("overview"), .measure(key)], size: Size(columns: 80, rows: 24),
            panels: HandMade.panels,
            makePage: { destination, journey in
                if case .measure = destination {
                    destination.page(in: journey)
                } else {
                    HandMade.page(destination, in: journey)
                }
            })
        state.press("i")
        #expect(state.lines.contains(" Visits on time, Example County Council: 600 in June 2019."))
        // A month's figure is known from the month's end: on 31 May the last is that of May, the fifth.
        state.stand(on: "2019-05-31")
        #expect(state.lines.contains(" Visits on time, Example County Council: 500 in May 2019."))
        state.replace(record: HandMade.record())
        #expect(state.destinations == [.panel("overview")])
        #expect(state.lines.last?.hasPrefix("Visits on time is gone from the files") == true, "\(state.lines)")
    }

    @Test func `what changes the page closes it first`() {
        var state = explained()
        state.press("s")
        #expect(state.lines.contains { $0.contains("Records, sorted by") })
    }
}
