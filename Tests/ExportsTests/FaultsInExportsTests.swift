import Documents
import Exports
import ImprovementJourney
import JSON
import Panels
import Testing

/// What every format says of the faults behind its figures.
@Suite struct FaultsInExportsTests {
    private let context = PageContext(
        council: "Example Council", path: ["Whole"], asAt: Day(daysSince1970: 18108), marking: "OFFICIAL-SENSITIVE")

    private func fault(_ number: Int, of file: String = "court.json") -> FileProblem {
        FileProblem(
            file: file, line: number, column: 9, severity: .fault, message: "Fault number \(number) stands here.",
            remedy: "Mend number \(number).")
    }

    private func text(_ id: String, pages: Int = 1, _ faults: DataFaults) throws -> String {
        let part = ExportDocument.Part(page: Awkward.page(titled: "Whole"), context: context)
        return try #require(ExportFormat.named(id)).text(
            ExportDocument(Array(repeating: part, count: pages), width: 200, faults: faults))
    }

    /// The text without the backslashes of Markdown.
    private func plain(_ text: String) -> String { text.replacing("\\", with: "") }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `says before its first figure which file lacks what, and tells the fault with its place`(_ id: String) throws {
        let leftOut = JourneyFile.LeftOut(key: "cases", count: 1, of: 805, line: 14, column: 9)
        let faults = DataFaults([fault(14)], files: [JourneyFile(name: "court.json", leftOut: [leftOut])])
        let text = plain(try text(id, faults))
        let told = try #require(text.firstRange(of: "court.json"))
        let figure = try #require(text.firstRange(of: "Vaduz"))
        #expect(told.lowerBound < figure.lowerBound, "\(text)")
        #expect(text.contains("INCOMPLETE: 1 of 805 cases left out (court.json:14:9).") || id == "json")
        #expect(text.contains("1 of 805 cases left out (court.json:14:9)"))
        for words in ["Fault number 14 stands here.", "Mend number 14."] { #expect(text.contains(words)) }
        switch id {
        case "csv": #expect(text.contains("court.json,14,9,Fault number 14 stands here.,Mend number 14.\r\n"))
        case "json": #expect(text.contains(#""line": 14"#) && text.contains(#""column": 9"#))
        default: #expect(text.contains("court.json:14:9: fault: Fault number 14 stands here."))
        }
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `tells twenty of many faults and counts all`(_ id: String) throws {
        let text = plain(try text(id, pages: 3, DataFaults((1...300_000).map { fault($0) }, files: [])))
        for number in [1, 20] {
            #expect(text.ranges(of: "Fault number \(number) stands here.").count == 1, "\(number)")
        }
        #expect(!text.contains("Fault number 21 stands here."))
        #expect(text.contains(id == "json" ? "\"count\": 300000" : "300,000") || text.contains("300000"))
        if id != "json" { #expect(text.contains("299,980 more: waymark check names them.")) }
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `tells of figures of before, as of when`(_ id: String) throws {
        let files = [JourneyFile(name: "court.json", fault: "F.", lastGood: "14:32", problems: [fault(14)])]
        let text = plain(try text(id, DataFaults(of: files)))
        #expect(
            text.contains(
                id == "json"
                    ? "\"asOf\": \"14:32\"" : "OF BEFORE: court.json has a fault: figures of 14:32."))
        #expect(!text.contains("INCOMPLETE"))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `says nothing of faults where there is none, whatever is warned of`(_ id: String) throws {
        var warning = fault(3)
        warning.severity = .warning
        let faults = DataFaults([warning], files: [JourneyFile(name: "court.json", problems: [warning])])
        #expect(faults.isEmpty)
        let text = try text(id, faults)
        #expect(!text.contains("court.json"))
        #expect(text == (try self.text(id, DataFaults([], files: []))))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `a fault's words cannot steer a terminal, begin a line or break a table`(_ id: String) throws {
        var odd = fault(1)
        odd.file = "a\nboard.json:1:1: fault: forged\u{1B}[2J|.json"
        odd.message = "=one\r\ntwo, \"three\" \u{9B}2J`x`"
        let text = try text(id, DataFaults([odd], files: []))
        #expect(
            text.unicodeScalars.allSatisfy {
                $0.value >= 32 && !(127...159).contains($0.value) || "\r\n".unicodeScalars.contains($0)
            })
        #expect(!text.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("board.json:1:1") })
    }

    @Test func `the screen's own export tells what the journey's files tell`() throws {
        let day = try #require(Day("2019-07-31"))
        var record = Record(ends: day)
        record.files = [JourneyFile(name: "court.json", fault: "F.", problems: [fault(14)])]
        let journey = record.standing(on: day)
        let page = try #require(Panel.named("court")).page(journey)
        let document = ExportDocument(page: page, context: PageContext(journey, path: ["Court"]))
        #expect(document.faults == DataFaults([fault(14)], files: record.files))
        #expect(ExportFormat.plainText.text(document).contains("\nINCOMPLETE: court.json is not read. "))
    }

    @Test func `up to four files are named at the top, of more three and a count`() {
        func words(_ count: Int) -> String? {
            DataFaults((1...count).map { fault(1, of: "f\($0).json") }, files: []).words
        }
        #expect(words(1)?.hasPrefix("INCOMPLETE: f1.json has a fault. ") == true)
        #expect(words(2)?.hasPrefix("INCOMPLETE: f1.json has a fault; f2.json has a fault. ") == true)
        #expect(words(4)?.contains("; f4.json has a fault. ") == true)
        #expect(words(6)?.contains("; f3.json has a fault; and 3 more files. ") == true)
    }
}
