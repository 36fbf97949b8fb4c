import ImprovementJourney
import Testing

@testable import Imports

/// What a table says of its measures, and how its cells hold their figures.
@Suite struct `Definitions of the council's own measures` {
    private static let header = "measure,title,unit,polarity,panel,period,scope,value,definition"
    private static let visits = "visits,Visits on time,share,higher is better,practice,2024-10,council,0.8,"

    private func brought(
        _ rows: [String], into folder: WrittenFolder = WrittenFolder(),
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        let lines = [Self.header] + rows
        let file = ImportFile(name: "m.csv", bytes: Array(lines.joined(separator: "\n").utf8))
        return try brought(file, into: folder, change)
    }

    private func brought(
        _ file: ImportFile, into folder: WrittenFolder, _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = folder
        let day = try #require(Day("2025-01-31"))
        let plan = folder.bring(.measures, [file]) {
            $0.asAt = day
            change(&$0)
        }
        return (folder, plan)
    }

    @Test(arguments: [
        ("Visits late,,,", "the title \"Visits late\""), (",count,,", "the unit count"),
        (",,lower is better,", "the polarity \"lower is better\""), (",,,court", "the panel court"),
    ])
    func `rows of one measure that define it in two ways are refused with both places`(_ row: String, _ words: String)
        throws
    {
        let other = "visits,\(row),2024-11,council,0.9,"
        let sentence =
            "m.csv, row 3: `visits` has \(words) here, and otherwise in m.csv, row 2: correct one of the two."
        let (folder, plan) = try brought([Self.visits, other])
        #expect(plan.texts(.refused) == [sentence])
        #expect(folder.files.isEmpty)
        // The folder's definition is held against every row too.
        let first = try brought([Self.visits]).folder
        let second = try brought([Self.visits, other], into: first).plan
        #expect(
            second.texts(.refused) == [
                "m.csv, row 3: `visits` has \(words) here, and otherwise in practice-measures.json: correct one of the two."
            ])
    }

    @Test func `another measure of the same id never goes into the folder's own`() throws {
        let referrals = """
            { "source": "own", "sources": [ { "id": "own", "kind": "council", "publisher": "Ours", "title": "T" } ],
              "measures": [ { "id": "referrals", "title": "Referrals", "definition": "All of them.", "unit": "count",
                "polarity": "neutral", "cadence": "monthly", "panel": "front-door" } ] }
            """
        let folder = WrittenFolder([("front-door.json", referrals)])
        let row = "referrals,Something else entirely,count,neutral,front-door,2024-10,council,12,"
        let (after, plan) = try brought([row], into: folder)
        #expect(
            plan.texts(.refused) == [
                "m.csv, row 2: `referrals` has the title \"Something else entirely\" here, and otherwise in front-door.json, "
                    + "line 2: correct one of the two."
            ])
        #expect(after.files.count == 1)
        // Capitals and marks are no other title, and whoever says which measure is meant is believed.
        #expect(
            try brought(["referrals,\"REFERRALS.\",,,,2024-10,council,12,"], into: folder).plan.texts(.refused) == [])
        let meant = try brought(["contacts,Our contacts,,,,2024-10,council,12,"], into: folder) {
            $0.words = ["contacts": "referrals"]
        }
        #expect(meant.folder.series("referrals")?.words == ["12"])
    }

    @Test func `other words for the same measure are told once, and what was first stands`() throws {
        let (folder, plan) = try brought([
            Self.visits + "All visits.", "visits,,,,,2024-11,council,0.9,Those of the month.",
            "visits,,,,,2024-12,council,0.9,Those of the month.", "visits,,,,,2024-09,council,0.9,all visits",
        ])
        #expect(
            plan.texts(.asked).filter { $0.contains("another") } == [
                "m.csv, row 3: `visits` has another definition here than in m.csv, row 2, and what stands there is kept."
            ])
        #expect(folder.record.measures["visits"]?.definition == "All visits.")
        #expect(folder.series("visits")?.words == ["0.9", "0.8", "0.9", "0.9"])
    }

    @Test func `a workbook's percentage is the number that its cell holds, and a small one has no exponent`() throws {
        let head: [WrittenWorkbook.Cell] = [
            "measure", "title", "unit", "polarity", "panel", "period", "value", "target",
        ]
        func row(_ period: String, _ value: WrittenWorkbook.Cell) -> [WrittenWorkbook.Cell] {
            [
                "visits", "Visits on time", "share", "higher is better", "practice", .text(period), value,
                .percentage(0.9),
            ]
        }
        let book = WrittenWorkbook(
            (
                title: "Measures",
                rows: [
                    head, row("2024-10", .percentage(0.8)), row("2024-11", 0.00005),
                    row("2024-12", .percentage(0.4567)),
                ]
            ))
        let (folder, plan) = try brought(book.file(), into: WrittenFolder())
        #expect(plan.texts(.refused) == [])
        #expect(folder.series("visits")?.points.map(\.value) == [.number(0.8), .number(0.00005), .number(0.4567)])
        #expect(folder.record.measures["visits"]?.target?.value == 0.9)
    }

    @Test func `a percentage in a text is refused with the fraction to write, and never offered as a symbol`() throws {
        let (_, plan) = try brought([
            Self.visits, "visits,,,,,2024-11,council,43.1%,", "visits,,,,,2024-12,council,1e-05,",
            "cases,Cases,count,neutral,practice,2024-12,council,43.1%,",
        ])
        #expect(
            plan.texts(.refused) == [
                "m.csv, row 3, value: \"43.1%\" is a percentage, and a share is a fraction of 1: write 0.431.",
                "m.csv, row 4, value: \"1e-05\" is no figure that can be read: write it in digits alone, such as 1234 or "
                    + "0.431.",
                "m.csv, row 5, value: \"43.1%\" is no figure that can be read: write it in digits alone, such as 1234 or "
                    + "0.431.",
            ])
    }

    @Test func `a target that is no figure is told how to be written`() throws {
        let table = file(
            "m.csv", "measure,title,unit,polarity,panel,period,value,target",
            "visits,Visits,share,higher is better,practice,2024-10,0.8,90%")
        #expect(
            try brought(table, into: WrittenFolder()).plan.texts(.refused) == [
                "m.csv, row 2, target: \"90%\" is a percentage, and a share is a fraction of 1: write 0.9."
            ])
    }

    @Test func `a title whose lines break is told on one`() throws {
        let folder = try brought([
            "visits,\"Visits\non time\",share,higher is better,practice,2024-10,council,0.8,\"All\nvisits\""
        ]).folder
        #expect(folder.record.measures["visits"]?.title == "Visits on time")
        #expect(folder.record.measures["visits"]?.definition == "All visits")
    }
}
