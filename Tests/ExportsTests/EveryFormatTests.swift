import Documents
import Exports
import ImprovementJourney
import JSON
import JourneyFiles
import Panels
import Testing

/// What holds of every format, whatever is written in it: a new one is in `ExportFormat.all` and so in these tests.
@Suite struct EveryFormatTests {
    static let marking = "OFFICIAL-SENSITIVE"

    private func page(_ name: String) -> Page { Awkward.page(titled: name) }

    private var context: PageContext {
        PageContext(
            council: "Ćwmï-on-児 Council", path: ["Practice", "One, \"two\" | three"], asAt: Day(daysSince1970: 18108),
            marking: Self.marking)
    }

    private func written(_ format: ExportFormat, filter: String = "") -> String {
        format.text(ExportDocument(page: page("Whole"), context: context, filter: filter, width: 200))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it has a name, a title and a file ending of its own`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        #expect(!format.title.isEmpty)
        #expect(ExportFormat.all.count { $0.id == id } == 1)
        #expect(ExportFormat.all.count { $0.fileEnding == format.fileEnding } == 1)
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it tells whose, where, as at when, with which marking and of which version`(_ id: String) throws {
        let text = written(try #require(ExportFormat.named(id)))
        #expect(text.contains("Ćwmï-on-児 Council"))
        #expect(text.contains("Practice"))
        #expect(text.contains("31 July 2019") || text.contains("2019-07-31"))
        #expect(text.contains(Self.marking))
        #expect(text.contains(Version.current))
        #expect(text.contains("Acme Statistics"))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it says that illustrative figures are illustrative, and published ones published`(_ id: String) throws {
        let text = written(try #require(ExportFormat.named(id))).lowercased()
        #expect(text.contains("illustrative"))
        #expect(text.contains("published"))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it says what the rows were narrowed to`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        #expect(written(format, filter: "agency").contains("agency"))
        #expect(!written(format).contains("agency"))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it ends with a line, has no control character, and is the same bytes each time`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        let text = written(format)
        #expect(text.unicodeScalars.last == "\n")
        let controls = text.unicodeScalars.filter { $0.value < 32 || (127...159).contains($0.value) }
        #expect(controls.allSatisfy { $0 == "\n" || $0 == "\r" })
        #expect(written(format) == text)
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it leaves no row, no words and no chart out`(_ id: String) throws {
        let text = written(try #require(ExportFormat.named(id)))
        for word in Awkward.words { #expect(text.contains(word), "\(word)") }
        #expect(text.contains("Nothing of this kind."))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `it writes the shipped record whole, every panel under its title`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        let journey = OneNumberTests.shipped.standing(on: try #require(Day("2019-07-31")))
        let text = format.text(ExportDocument(wholeJourney: journey))
        for panel in Panel.all { #expect(text.contains(panel.title), "\(panel.id)") }
        #expect(text.contains("Northamptonshire"))
        let empty = format.text(ExportDocument(wholeJourney: Record(ends: journey.asAt).standing(on: journey.asAt)))
        for panel in Panel.all { #expect(empty.contains(panel.title), "\(panel.id)") }
    }
}

/// A page with everything that is awkward to write.
enum Awkward {
    /// What every format must hold: a word of each row, section and block.
    static let words = ["Ouagadougou", "Reykjavik", "Antananarivo", "Vaduz", "Thimphu", "Funafuti"]

    static func page(titled title: String) -> Page {
        let madeUp = Source(id: "a", kind: .illustrative, publisher: "This test", title: "Made-up figures")
        let published = Source(
            id: "b", kind: .published, publisher: "Acme Statistics", title: "A statistic",
            published: StatedDate("2019-05"))
        let rows = [
            Row("=SUM(A1) Ouagadougou, \"quoted\"", Figure(share: 11, of: 12, counts: .children), "a | b"),
            Row("Line\none\ttab\u{1B}[31m Reykjavik", Figure(.missing(.suppressed), unit: .share), "*b* `c` #d"),
            Row("-Antananarivo", Figure(.missing(.notReported), unit: .share), "2019"),
        ]
        let table = Table(
            of: rows, id: \.name,
            columns: [
                Column("name", "Name", rank: 1, isFlexible: true) { TableCell("\($0.name)") },
                Column("share", "Share", alignment: .right, rank: 1, definition: "Shares.") { TableCell($0.share) },
                Column("note", "Note", rank: 2) { TableCell("\($0.note)") },
            ])
        let none = Table(of: [Row](), id: \.name, emptyText: "Nothing of this kind.", columns: [])
        return Page(
            title: "\(title)", summary: "\(Figure(share: 11, of: 12)) of them; Vaduz.",
            sections: [
                Section(id: "rows", title: "Rows Thimphu", blocks: [.table(table)], sources: [madeUp]),
                Section(
                    id: "note", title: "Note", blocks: [.paragraph("Funafuti."), .table(none)], sources: [published]),
            ])
    }

    struct Row: Sendable {
        let name: String
        let share: Figure
        let note: String

        init(_ name: String, _ share: Figure, _ note: String) {
            self.name = name
            self.share = share
            self.note = note
        }
    }
}

@Suite struct `What each format does with figures` {
    private func text(_ format: ExportFormat) -> String {
        format.text(
            ExportDocument(
                page: Awkward.page(titled: "Whole"),
                context: PageContext(
                    council: "C", path: ["Whole"], asAt: Day(daysSince1970: 18108), marking: "")))
    }

    @Test func `comma-separated: numbers unrounded with their parts, codes for what is missing`() {
        let lines = text(.commaSeparated).split(separator: "\r\n").map(String.init)
        #expect(lines.contains("Name,Share,Share: part,Share: of,Share: missing,Note"))
        // 11 of 12 is 0.91666…, written so that it reads back the same.
        #expect(lines.contains(#""'=SUM(A1) Ouagadougou, ""quoted""",0.9166666666666666,11,12,,a | b"#))
        #expect(lines.contains("'-Antananarivo,,,,not reported,2019"))
    }

    @Test func `comma-separated: what a spreadsheet would run as a formula is words`() {
        for line in text(.commaSeparated).split(separator: "\r\n") {
            for field in line.split(separator: ",", omittingEmptySubsequences: true) {
                let first = field.drop { $0 == "\"" }.first
                #expect(first.map { !"=+@".contains($0) } ?? true, "\(line)")
            }
        }
    }

    @Test func `comma-separated: a field with a line feed cannot begin a line of its own`() {
        // The name with a line feed, a tab and an escape stands in one line.
        let lines = text(.commaSeparated).split(separator: "\r\n").filter { $0.contains("Reykjavik") }
        #expect(lines.count == 1)
        #expect(lines.first.map { $0.contains("\n") } == false)
    }

    @Test func `Markdown: characters that would be marks stand for themselves, a row is a line`() {
        let lines = text(.markdown).split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("## Rows Thimphu") })
        let row = lines.first { $0.contains("Ouagadougou") }
        #expect(row?.hasSuffix(#"a \| b |"#) == true)
        #expect(row?.contains("91.7%") == true)
        #expect(lines.first { $0.contains("Reykjavik") }?.hasSuffix(##"\*b\* \`c\` \#d |"##) == true)
        // A row of three columns has four bars that are not escaped.
        let bars = row?.replacing(#"\|"#, with: "").count { $0 == "|" }
        #expect(bars == 4)
    }

    @Test func `JSON: the figure in a sentence keeps its parts, what it counts and why it is missing`() throws {
        let value = try JSONDocument(Array(text(.json).utf8)).value
        let page = try #require(value["pages"]?[0])
        #expect(page["summary"]?["text"] == "91.7% of them; Vaduz.")
        let figure = try #require(page["summary"]?["parts"]?[0])
        #expect(figure["numerator"] == 11)
        #expect(figure["denominator"] == 12)
        let rows = try #require(page["sections"]?[0]?["blocks"]?[0]?["rows"])
        #expect(rows[0]?["cells"]?[1]?["counts"] == "children")
        #expect(rows[1]?["cells"]?[1]?["missing"] == "c")
        #expect(rows[1]?["cells"]?[1]?["value"] == .null)
        #expect(rows[2]?["cells"]?[1]?["missing"] == "not reported")
    }
}

extension JSONValue {
    /// The value of a key; nil where it is no object or has no such key.
    subscript(key: String) -> JSONValue? {
        if case .members(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    /// The value at a place; nil where it is no list or not so long.
    subscript(place: Int) -> JSONValue? {
        if case .list(let values) = self, values.indices.contains(place) { values[place] } else { nil }
    }
}
