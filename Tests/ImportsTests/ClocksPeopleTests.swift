import ImprovementJourney
import Testing

@testable import Imports

/// Exports of time limits that name people, repeat rows, or cannot be read.
@Suite struct `Time limits whose export names people` {
    private static let header = "Kind,Case ref,Team,Start date,Stopped,Allocated,Waiting for"
    private static let teams = """
        { "source": "own", "services": [ { "id": "assessment", "title": "Assessment" } ],
          "sources": [ { "id": "own", "kind": "council", "publisher": "Ours", "title": "T" } ],
          "teams": [ { "id": "assessment-1", "title": "Assessment 1", "service": "assessment", "opened": "2018-04-01" } ] }
        """

    private func bring(
        _ rows: [String], _ header: String = header, into folder: inout WrittenFolder, asAt: String = "2025-01-31",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> ImportPlan {
        let day = try #require(Day(asAt))
        let text = ([header] + rows).joined(separator: "\n")
        return folder.bring(.clocks, [ImportFile(name: "k.csv", bytes: Array(text.utf8))]) {
            $0.asAt = day
            change(&$0)
        }
    }

    private func told(_ folder: WrittenFolder, _ plan: ImportPlan) -> String {
        (folder.files.map(\.text) + plan.notes.map(\.text) + plan.targets.flatMap(\.makes)).joined(separator: "\n")
    }

    @Test(arguments: ["Allocated Worker", "Date allocated", "Allocated to", "Allocated"])
    func `a column that says who is allocated is left out, and no name is repeated`(_ column: String) throws {
        var folder = WrittenFolder([("teams.json", Self.teams)])
        let plan = try bring(
            ["icpc,1,Assessment 1,06/01/2025,Ottoline Quenby,Peregrine Thwaite", "icpc,2,Assessment 1,07/01/2025,,"],
            "Kind,Case ref,Allocated team,Start date,\(column),Waiting for", into: &folder)
        #expect(plan.texts(.refused) == [])
        #expect(folder.record.clocks.map(\.isAllocated) == [nil, nil])
        #expect(plan.texts(.told).contains { $0.contains("Left out: \(column);") })
        #expect(
            plan.texts(.asked).contains {
                $0.hasPrefix(
                    "k.csv, row 2, waits for: it is nobody for whom a clock waits, and is left out. There are ")
            })
        let all = told(folder, plan)
        for word in ["Ottoline", "Quenby", "Peregrine", "Thwaite"] { #expect(!all.contains(word), "\(word)") }
    }

    @Test(arguments: ["Allocated", "Allocated (yes/no)", "Allocated?", "Is allocated", "Worker allocated (Y/N)"])
    func `a column that answers with yes or no is taken`(_ column: String) throws {
        var folder = WrittenFolder([("teams.json", Self.teams)])
        _ = try bring(
            ["icpc,1,Assessment 1,06/01/2025,yes,Ottoline Quenby", "icpc,2,Assessment 1,07/01/2025,No,x"],
            "Kind,Case ref,Allocated team,Start date,\(column),Allocated Worker", into: &folder)
        #expect(folder.record.clocks.map(\.isAllocated) == [true, false])
    }

    @Test func `an export of which nothing can be read leaves nothing, and no name is in what is said of it`() throws {
        var folder = WrittenFolder()
        let plan = try bring(
            [
                "icpc,1,Locality North,06/01/2025,,Ottoline Quenby,", "icpc,2,Locality North,Ottoline Quenby,,yes,",
                "icpc,3,Ottoline Quenby,06/01/2025,,yes,", "icpc,4,Duty SW123456,06/01/2025,,yes,",
            ], into: &folder
        ) { $0.council = "E06000017" }
        #expect(folder.files.isEmpty)
        #expect(
            plan.texts(.refused) == [
                "k.csv, row 2, allocated: it is neither yes nor no.",
                "k.csv, row 3, started: it is no day. Write 31/07/2024.",
                "k.csv, row 4, team: it looks like a person's name or number, and neither is written. Write the team, or "
                    + "add it to teams.json if it is one.",
                "k.csv, row 5, team: it is a person's number or address, which is never written. Write the team.",
            ])
        #expect(!told(folder, plan).contains("Quenby"))
        #expect(plan.closing == "4 rows read, 0 used: nothing made, for what is refused; 0 identifiers written.")
    }

    @Test func `a row that is refused makes no team`() throws {
        var folder = WrittenFolder([("teams.json", Self.teams)])
        _ = try bring(
            ["icpc,1,Locality North,06/01/2025,,perhaps,", "icpc,2,Assessment 1,06/01/2025,,yes,"], into: &folder)
        #expect(folder.record.clocks.count == 1)
        #expect(folder.record.teams.map(\.id.text) == ["assessment-1"])
    }

    @Test func `a kind whose rows are refused still runs, though the export is said to hold all kinds`() throws {
        var folder = WrittenFolder([("teams.json", Self.teams)])
        _ = try bring(["icpc,1,Assessment 1,06/01/2025,,,"], into: &folder)
        let before = folder.text("clocks-icpc.json")
        let plan = try bring(
            ["icpc,1,Assessment 1,soon,,,", "single-assessment,2,Assessment 1,06/01/2025,,,"], into: &folder,
            asAt: "2025-02-28"
        ) { $0.holdsAllKinds = true }
        #expect(folder.text("clocks-icpc.json") == before)
        #expect(
            plan.texts(.asked).contains(
                "The file holds no icpc (1 ran on 31 January 2025): they stay as they were. Correct what is refused first."
            ))
        #expect(folder.record.clocks.filter(\.isRunning).count == 2)
    }

    @Test func `a clock that stands there twice is counted once; one reference may have several of a kind`() throws {
        var folder = WrittenFolder([("teams.json", Self.teams)])
        let plan = try bring(
            [
                "icpc,AB1,Assessment 1,06/01/2025,,yes,", "icpc,AB1,Assessment 1,06/01/2025,20/01/2025,yes,",
                "icpc,ab1,Assessment 1,06/01/2025,,yes,", "icpc,AB1,Assessment 1,21/01/2025,,yes,",
                "icpc,,Assessment 1,22/01/2025,,,", "icpc,,Assessment 1,22/01/2025,,,",
            ], into: &folder)
        #expect(
            folder.record.clocks.map(\.started.description) == ["2025-01-06", "2025-01-21", "2025-01-22", "2025-01-22"])
        #expect(folder.record.clocks.map(\.stopped?.description) == ["2025-01-20", nil, nil, nil])
        #expect(
            plan.texts(.asked).contains("2 rows repeat reference, kind and start of a row before: counted once."))
        #expect(plan.closing == "6 rows read, 4 used: 4 clocks made; 0 identifiers written.")
    }
}
