import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@Suite struct `What nobody recorded` {
    private func record() -> Record {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(root + "/Tests/FieldCases/nought-for-unknown").record
    }

    private func cells(_ record: Record) throws -> [String: String] {
        try #require(Panel.named("teams")).page(record.journey).cells("teams", "t1")
    }

    @Test func `is no 0 in the table of teams, and no threshold is said to be kept`() throws {
        let record = record()
        let cells = try cells(record)
        for column in ["agency", "vacant", "caseload", "protected", "late", "past", "near"] {
            #expect(cells[column] == "-", "\(column)")
        }
        let page = try #require(Panel.named("teams")).page(record.journey)
        #expect(page.summary.text.hasPrefix("Of 1 team no post, action or court case is recorded"))
    }

    @Test func `is told of by kind: a case alone makes the cases known`() throws {
        var record = record()
        let day = try #require(Day("2024-06-03"))
        record.insert(CourtCase(id: "C-1", team: "t1", children: 1, issued: day, source: "own"))
        let cells = try cells(record)
        #expect(cells["past"] == "0")
        #expect(cells["late"] == "-")
        #expect(cells["protected"] == "-")
    }

    @Test func `a true 0 stays one`() throws {
        var record = record()
        let opened = try #require(Day("2024-06-03"))
        let due = Day("2024-12-31")
        record.insert(Action(id: "A-1", title: "A", owner: "Director", opened: opened, due: due, source: "own"))
        #expect(try cells(record)["late"] == "0")
    }

    @Test func `an inspection without findings says that they are not recorded`() throws {
        var record = record()
        let date = StatedDate(try #require(Day("2022-07-30")))
        record.insert(
            Inspection(
                id: "i1", kind: "inspection", title: "Inspection", framework: "ILACS", began: date,
                published: date,
                judgements: [], letter: "Weak.", findings: [], source: "own"))
        let journey = record.journey
        let cells = try #require(Panel.named("ofsted")).page(journey).cells("events", "i1")
        #expect(cells["findings"] == "-")
        #expect(cells["strengths"] == "-")
        let page = try #require(Destination.record(RecordName(Inspection.ID("i1"))).page(in: journey))
        #expect(page.summary.text.hasSuffix("; its findings are not recorded."))
    }
}
