import FoundationEssentials
import ImprovementJourney
import Testing

@testable import RecordGenerator

@Suite struct GeneratedFilesTests {
    @Test func `the generator writes the committed files, byte for byte, each time`() throws {
        let published = try publishedRecord(in: ShippedRecord.folder)
        let files = IllustrativeRecord(published: published).files()
        let again = IllustrativeRecord(published: published).files()
        #expect(files.count == 9)
        for (file, second) in zip(files, again) {
            #expect(file.text == second.text, "\(file.name) differs when made twice")
            let committed = try String(contentsOfFile: ShippedRecord.folder + "/" + file.name, encoding: .utf8)
            #expect(file.text == committed, "\(file.name) is stale: run make record")
        }
    }

    @Test func `every file names a source of its own, which is illustrative`() throws {
        for part in IllustrativeRecord(published: try publishedRecord(in: ShippedRecord.folder)).parts {
            #expect(part.record.sources.map(\.kind) == [.illustrative])
            #expect(part.record.sources.first?.id == part.source)
        }
    }

    @Test func `no day lies after the day of opening, except what is still to come`() throws {
        // Due dates, the ends of extensions granted and of contracts are days to come; everything else has happened.
        let toCome = ["due", "extendedTo", "until", "supportedYearUntil", "lastDay"]
        for file in IllustrativeRecord(published: try publishedRecord(in: ShippedRecord.folder)).files() {
            for match in file.text.matches(of: /"([A-Za-z]+)": "(\d{4}-\d{2}-\d{2})"/) {
                guard let day = Day(match.2), day > Calendar.lastDay else { continue }
                #expect(toCome.contains(String(match.1)), "\(file.name): \(match.0)")
            }
        }
    }

    @Test func `the folder stays small enough to open at once`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: ShippedRecord.folder)
        let bytes = try names.reduce(0) { sum, name in
            sum + (try String(contentsOfFile: ShippedRecord.folder + "/" + name, encoding: .utf8).utf8.count)
        }
        #expect(bytes < 1_800_000)
    }
}

@Suite struct ApportionmentTests {
    @Test func `largest remainders get what is left over`() {
        // 7 by 5:3:2 is 3.5, 2.1, 1.4: whole parts 3, 2, 1, and the one left goes to the remainder of 0.5.
        #expect(Apportionment.shares(of: 7, by: [5, 3, 2]) == [4, 2, 1])
    }

    @Test func `what is above a cap goes to the others`() {
        #expect(Apportionment.shares(of: 10, by: [8, 1, 1], caps: [4, 10, 10]) == [4, 3, 3])
    }

    @Test func `a table keeps both margins`() {
        let table = Apportionment.table(rows: [10, 7], columns: [9, 5, 3], weights: [[1, 2, 1], [3, 1, 1]])
        #expect(table.map { $0.reduce(0, +) } == [10, 7])
        #expect((0..<3).map { column in table.reduce(0) { $0 + $1[column] } } == [9, 5, 3])
    }
}
