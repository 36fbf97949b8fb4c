import Canvas
import Dashboard
import Documents
import ImprovementJourney
import Panels

/// A record that changes under the reader: events as rows, each with a number and a page of its own.
enum ChangingRecord {
    /// The record of rows with numbers.
    static func record(
        _ numbers: KeyValuePairs<String, Int> = ["a": 1, "b": 2, "c": 3, "d": 4], opensAt: String? = "2019-07-31",
        hasCouncil: Bool = true
    ) -> Record {
        var record = Record(ends: Day("2019-07-31"))
        if hasCouncil { record.council = Council(id: "E1", title: "Example County Council", source: "out") }
        record.opensAt = opensAt.flatMap { Day($0) }
        for (name, number) in numbers {
            record.insert(
                JourneyEvent(
                    id: JourneyEvent.ID(name), on: StatedDate(Day(validText: "2018-01-01")), title: "Row \(name)",
                    text: "\(number)", panel: "none", source: "out"))
        }
        return record
    }

    /// A record of many rows.
    ///
    /// - Parameter text: What the row of a number holds.
    static func record(ofRows numbers: some Sequence<Int>, _ text: (Int) -> String) -> Record {
        var record = record([:])
        for number in numbers {
            record.insert(
                JourneyEvent(
                    id: JourneyEvent.ID("row-\(number)"), on: StatedDate(Day(validText: "2018-01-01")),
                    title: "Row \(number)", text: text(number), panel: "none", source: "out"))
        }
        return record
    }

    static func state(
        _ record: Record = record(), columns: Int = 100, rows: Int = 30, route: [Destination] = []
    ) -> DashboardState {
        DashboardState(
            record: record, today: Day(validText: "2020-02-02"), route: route,
            size: Size(columns: columns, rows: rows), panels: panels, makePage: page)
    }

    static let panels = [
        Panel(id: "overview", key: "1", title: "Overview", question: "Which?") { rows($0) },
        Panel(id: "court", key: "5", title: "Court", question: "How many?") { totals($0) },
        Panel(id: "teams", key: "8", title: "Teams", question: "Who?") { _ in
            Page(title: "Teams", summary: "Nobody.", sections: [])
        },
    ]

    @Sendable static func page(_ destination: Destination, in journey: Journey) -> Page? {
        switch destination {
        case .panel(let id): panels.first { $0.id == id }?.page(journey)
        case .record(let name): event(name, in: journey)
        default: nil
        }
    }

    private static func event(_ name: RecordName, in journey: Journey) -> Page? {
        guard let event = journey.events[JourneyEvent.ID(name.id)] else { return nil }
        // A row leads on to the next one, so that a path of several steps can be walked.
        let others = journey.events.filter { $0.id != event.id }
        return Page(
            title: "\(event.title)", summary: "",
            sections: [Section(id: "others", title: "Others", blocks: [.table(table(Array(others)))])])
    }

    private static func table(_ events: [JourneyEvent]) -> Table {
        Table(
            of: events, id: \.id.text, leadsTo: { .record($0.id) },
            columns: [
                Column("row", "Row", rank: 1) { TableCell("\($0.title)") },
                Column("number", "Number", alignment: .right, rank: 1) {
                    TableCell(Figure(count: Int($0.text) ?? 0))
                },
                Column("words", "Words", rank: 2) { TableCell("is \($0.text)") },
            ])
    }

    private static func rows(_ journey: Journey) -> Page {
        let events = Array(journey.events)
        return Page(
            title: "Overview", summary: "All of them.",
            sections: [
                Section(id: "rows", title: "Rows", blocks: [.table(table(events))]),
                Section(
                    id: "first", title: "First",
                    blocks: [.table(.facts(events.prefix(1).map { Fact("Number", "\($0.text)") }))]),
            ])
    }

    private static func totals(_ journey: Journey) -> Page {
        let numbers = journey.events.map { Int($0.text) ?? 0 }
        return Page(
            title: "Court", summary: "",
            sections: [
                Section(
                    id: "totals", title: "Totals",
                    blocks: [.table(.facts([Fact("Sum", TableCell(Figure(count: numbers.reduce(0, +))))]))])
            ])
    }
}

extension DashboardState {
    /// Shows a record that was read again, and counts what it changes.
    mutating func reload(_ record: Record, of reason: ReloadReason = .asked) {
        let renewal = renewal(for: record)
        let counted = changes(by: renewal)
        adopt(renewal, of: reason)
        if let counted { adopt(counted) }
    }
}
