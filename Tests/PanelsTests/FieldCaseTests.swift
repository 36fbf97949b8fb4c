import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@Suite struct `Cases from the field on their panels` {
    private let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    private func journey(_ name: String) -> Journey {
        let record = JourneyFolder.read(
            "\(root)/Tests/FieldCases/\(name)", common: "\(root)/Data"
        ).record
        return record.journey
    }

    @Test func `a month stated anew is marked as such, with what stood before`() throws {
        let page = try #require(Panel.named("front-door")).page(journey("restated-outside-the-series"))
        let table = try page.section("months").table
        let place = try #require(table?.columns.firstIndex { $0.id == "restated" })
        let marked = table?.rows.map { $0.cells[place].text }.filter { !$0.isEmpty }
        // March 2024 was 10, then 12 until 10 June, then 8.
        #expect(marked == ["restated 10 Jun 2024, before 12"])
    }

    @Test func `a challenge counted past the announced bank holidays says so on its page`() throws {
        let journey = journey("bank-holidays-to-come")
        let page = try #require(Destination.record(RecordName(Challenge.ID("IRO-1"))).page(in: journey))
        let cells = try #require(page.section("challenge").table).rows.map {
            $0.cells.map(\.text).joined(separator: " ")
        }
        #expect(cells.contains { $0.contains("12 Jan 2028") })
        #expect(
            cells.contains {
                $0.contains("Bank holidays are announced to 31 December 2027. After it the regular ones are counted")
            })
    }

    @Test func `a month without a figure has a place on the axis and no point, and a true 0 is one`() throws {
        let journey = journey("missing-is-not-zero")
        let page = try #require(Destination.measure(Series.Key("contacts")).page(in: journey))
        let chart = try #require(
            page.sections.lazy.flatMap(\.blocks).compactMap { block in
                if case .timeChart(let chart) = block { chart } else { nil }
            }.first)
        // 24 months, three of them without a figure, one of them a true 0.
        #expect(chart.points.count == 24)
        #expect(
            chart.points.filter { $0.value.number == nil }.map(\.period.description) == [
                "2022-10", "2023-06", "2024-06",
            ])
        #expect(chart.points.filter { $0.value.number == 0 }.map(\.period.description) == ["2023-02"])
    }

    @Test func `each period of a chart is held against the target of its time`() throws {
        let journey = journey("target-that-changes")
        let page = try #require(Destination.measure(Series.Key("late-visits")).page(in: journey))
        let table = try #require(page.section("history").table)
        let place = try #require(table.columns.firstIndex { $0.id == "target" })
        // The latest first: April to June 2024 at 100, the nine months before at 120.
        #expect(
            table.rows.map { $0.cells[place].text }
                == Array(repeating: "100", count: 3) + Array(repeating: "120", count: 9))
    }
}
