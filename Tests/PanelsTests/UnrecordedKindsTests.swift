import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// No 0, and no other reason than that nobody told, for what records of other kinds leave out.
@Suite struct `What nobody recorded of other kinds` {
    private func record() throws -> Record {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        return JourneyFolder.read(root + "/Tests/FieldCases/nought-for-unknown").record
    }

    private func post(_ id: Post.ID, _ team: Team.ID, _ caseload: MonthlyCounts? = nil) throws -> Post {
        let since = try #require(Day("2020-01-01"))
        return Post(
            id: id, team: team, role: "social worker", established: since,
            spells: [Spell(worker: Worker.ID("W-\(id)"), from: since, contract: .permanent)], caseload: caseload,
            source: "own")
    }

    @Test(arguments: Panel.all.map(\.id))
    func `is a 0 in no table of any panel where teams alone are known`(id: Panel.ID) throws {
        let page = try #require(Panel.named(id)).page(try record().journey)
        for section in page.sections {
            for row in section.table?.rows ?? [] {
                for cell in row.cells { #expect(!["0", "0.0%", "£0"].contains(cell.text), "\(section.id) \(row.id)") }
            }
        }
    }

    @Test func `among the decisions of a meeting is told, and two of them are two`() throws {
        var record = try record()
        for (id, decisions) in [("m1", []), ("m2", ["A-1 is closed", "A-2 is put back"])] {
            record.insert(
                Meeting(
                    id: Meeting.ID(id), on: try #require(Day("2024-06-05")), title: "Board", decisions: decisions,
                    source: "own"))
        }
        let page = try #require(Panel.named("board")).page(record.journey)
        #expect(try page.cells("meetings", "m1")["decisions"] == "-")
        #expect(try page.cells("meetings", "m1")["first"] == "nothing recorded")
        #expect(try page.cells("meetings", "m2")["decisions"] == "2")
    }

    @Test func `of caseloads is not said to be not applicable, unless other posts have one`() throws {
        var record = try record()
        record.insert(try post("P-1", "t1"))
        func cells(_ record: Record) throws -> (team: String?, post: String?) {
            let journey = record.journey
            let team = try #require(Destination.record(Team.ID("t1")).page(in: journey))
            return (
                try #require(Panel.named("teams")).page(journey).cells("teams", "t1")["caseload"],
                try team.cells("posts", "P-1")["cases"]
            )
        }
        #expect(try cells(record) == ("-", "-"))
        // A second team whose worker holds cases: the first team's post is one that has none to hold.
        record.insert(
            Team(id: "t2", title: "Two", service: "s", opened: try #require(Day("2015-01-01")), source: "own"))
        let june = try #require(Month("2024-06"))
        record.insert(try post("P-2", "t2", MonthlyCounts(first: june, counts: [14])))
        #expect(try cells(record) == ("z", "z"))
    }
}
