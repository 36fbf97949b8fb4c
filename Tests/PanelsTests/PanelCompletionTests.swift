import Documents
import ImprovementJourney
import Testing

@testable import Panels

@Suite struct `What a file puts on a panel stands there` {
    /// Local measures, a claim, a statement, a finding and an event, all of one panel.
    private func journey(panel: String) throws -> Journey {
        var record = try Small.record("2019-07-31")
        let yearly = Small.measure("counted-yearly", .count, panel: panel, cadence: .yearToMarch)
        record[Measure.self] = Register([
            Small.measure("local", .share, .higherIsBetter, panel: panel, target: 0.9), yearly,
            Small.measure("in-parts", .count, panel: panel),
        ])
        try record.add(Series.Key("local"), first: "2019-01", parts: Array(repeating: (3, 4), count: 6))
        try record.add(Series.Key("in-parts", category: "left-over"), first: "2019-01", [1, 2, 3])
        try record.add(Series.Key("counted-yearly"), first: "2019", [7], cadence: .yearToMarch)
        let stated = try #require(StatedDate("2019-07"))
        record[Claim.self] = Register([
            Claim(
                id: "said", statement: "Nine in ten", statedBy: "Leader", on: stated, kind: .level, value: 0.9,
                unit: .share, measure: "local", tolerance: 0.01, panel: panel, source: "invented"),
            Claim(
                id: "promised", statement: "We will", statedBy: "Leader", on: stated, kind: .promise, panel: panel,
                source: "invented"),
        ])
        record[Inspection.self] = Register([
            Inspection(
                id: "visit", kind: "focused visit", title: "Visit", framework: "ILACS",
                began: stated, published: stated, judgements: [], letter: "",
                findings: [
                    Finding(
                        id: "files", kind: .improvement, title: "Files", text: "Kept badly.", panel: panel,
                        source: "invented")
                ], source: "invented")
        ])
        record[JourneyEvent.self] = Register([
            JourneyEvent(
                id: "moved", on: stated, title: "The office moved", text: "It did.", panel: panel, source: "invented")
        ])
        return record.journey
    }

    @Test(arguments: Panel.all.map(\.id)) func `a measure, a claim, a statement, a finding and an event of any panel`(
        _ id: Panel.ID
    ) throws {
        let page = try #require(Panel.named(id)).page(try journey(panel: id))
        let rows = page.sections.filter { !$0.id.hasPrefix("attention-") }.flatMap { $0.table?.rows ?? [] }
        let measured = rows.flatMap(\.cells).compactMap(\.subject)
        #expect(measured.contains(Series.Key("local")))
        #expect(measured.contains(Series.Key("counted-yearly")))
        #expect(measured.contains { $0.measure == "in-parts" })
        #expect(rows.count { $0.destination == .record(Claim.ID("said")) } == 1)
        #expect(rows.count { $0.destination == .record(Claim.ID("promised")) } == 1)
        #expect(rows.count { $0.destination == .record(JourneyEvent.ID("moved")) } == 1)
        let isFound = rows.contains { $0.destination == .record(Finding.ID("files")) }
        // Practice gives a finding a section of its own.
        #expect(isFound || page.sections.contains { $0.id == "files" })
    }

    @Test(arguments: Panel.all.map(\.id)) func `nothing of another panel`(_ id: Panel.ID) throws {
        let page = try #require(Panel.named(id)).page(try journey(panel: "elsewhere"))
        #expect(!page.sections.contains { $0.id.hasPrefix("further-") || $0.id == "record-elsewhere" })
    }
}
