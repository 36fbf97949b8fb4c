import ImprovementJourney
import Testing

@testable import Imports

/// Exports without a header, whose first row is somebody's.
@Suite struct `Tables without titles` {
    private static let child = "9000001,Jane Doe,12/05/2014,AB1 2CD,A850728973744"
    /// What of it no message may hold.
    private static let cells = ["9000001", "Jane", "Doe", "12/05/2014", "2014", "AB1", "A850728973744"]

    @Test(arguments: ImportKind.all.map(\.id))
    func `no message of any kind holds what the first row has in the place of titles`(kind: String) throws {
        let kind = try #require(ImportKind.all.first { $0.id == kind })
        var folder = WrittenFolder()
        let day = try #require(Day("2025-01-31"))
        for columns in [[:], ["measure": "Indicator", "ref": "Number", "kind": "Limit"]] {
            let plan = folder.bring(kind, [file("list.csv", Self.child, Self.child)]) {
                $0.asAt = day
                $0.published = day
                $0.council = "E06000032"
                $0.columns = columns
            }
            #expect(plan.isRefused)
            let told = plan.notes.map(\.text).joined(separator: "\n") + plan.closing
            #expect(Self.cells.filter { told.contains($0) } == [], "\(told)")
            #expect(told.contains("Its first row does not look like column titles, and has 5 columns"), "\(told)")
        }
        #expect(folder.files.isEmpty)
    }

    @Test func `a file of no known kind tells as little, and is no table of measures`() throws {
        let brought = try BroughtFile(file("list.csv", Self.child))
        #expect(Import.recognised(brought, ImportSettings()) == nil)
        #expect(
            brought.looks
                == "Its first row does not look like column titles, and has 5 columns: put a row of titles above it.")
        #expect(!brought.isTitledTable)
        let day = try #require(Day("2025-01-31"))
        let made = try NewFolder(council: "Luton", common: shipped).plan(
            bringing: [.init(file("list.csv", Self.child), on: day)])
        #expect(Self.cells.filter { made.texts(.refused).joined().contains($0) } == [])
    }

    @Test(arguments: [
        "Name,9000001", "Ref,12/05/2014", "Ref,12 May 2014", "Ref,45639", "Ref,K-063612", "Ref,0.8", "Ref,80%",
        "Ref,\"1,234\"", "Ref,2014-05-12 00:00:00", "Ref,someone@example.org",
    ])
    func `a cell with a number, a day or what is somebody's makes no title`(row: String) throws {
        let table = try Table(file("t.csv", row, "a,b"))
        #expect(!table.hasTitles, "\(table.columns)")
    }

    @Test(arguments: [
        "Ref,Date of update", "Indicator,2023/24", "Indicator,2024", "Indicator,202324", "Child's name,NI117",
        "Ref,% complete", "Area,Jan 2025", "Duration_0-10_days,Duration_11-15_days", "List 3,Notes", "SWE number,UPN",
    ])
    func `names, years and months are titles`(row: String) throws {
        let table = try Table(file("t.csv", row, "a,b"))
        #expect(table.hasTitles, "\(table.columns)")
        #expect(table.columnsInWords() == "Its columns are \(table.columns.joined(separator: ", ")).")
    }

    @Test func `of many columns the first are told, and how many more there are`() throws {
        #expect(
            try Table(file("t.csv", "a,b,c,d", "1,2,3,4")).columnsInWords(atMost: 2)
                == "Its columns are a, b and 2 more.")
    }
}
