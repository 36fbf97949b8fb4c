import CharacterWidths
import Documents
import ImprovementJourney
import JSON
import Panels
import Testing

@testable import Exports

/// What a document of several pages is: one paper with a beginning and an end, and not pages one after the other.
@Suite struct WholeDocumentTests {
    private static let asAt = Day(daysSince1970: 18108)

    private static var shipped: ExportDocument {
        ExportDocument(wholeJourney: OneNumberTests.shipped.standing(on: asAt))
    }

    private func lines(_ document: ExportDocument, in format: ExportFormat = .plainText) -> [String] {
        format.text(document).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func `it begins with whose it is, as at when, the marking, the kind, for whom and the version`() {
        let lines = lines(Self.shipped)
        #expect(
            Array(lines.prefix(6)) == [
                "OFFICIAL-SENSITIVE", "", "Northamptonshire County Council", "The whole journey",
                "as at 31 July 2019   PUBLISHED+ILLUSTRATIVE",
                "For the council's own staff. Waymark \(Version.current).",
            ])
        #expect(lines[6].hasPrefix("Illustrative figures, made up to fill the example and true of no one, stand in "))
    }

    @Test func `what is withheld stands at the top, a line each; where nothing is there is no such line`() {
        var document = Self.shipped
        #expect(!lines(document).contains { $0.hasPrefix("Withheld") })
        document.withheld = ["Withheld: numbers of workers.", "Withheld: counts of 1 to 5."]
        document.audience = .public
        for format in [ExportFormat.plainText, .markdown] {
            let lines = lines(document, in: format)
            let first = lines.firstIndex { $0.hasPrefix("Withheld: numbers of workers.") } ?? .max
            #expect(first < 20)
            #expect(lines.contains { $0.hasPrefix("Withheld: counts of 1 to 5.") })
            #expect(lines.contains { $0.hasPrefix("For the public.") })
        }
        let csv = ExportFormat.commaSeparated.text(document)
        #expect(csv.contains("audience,the public\r\n"))
        #expect(csv.contains("withheld,Withheld: numbers of workers.\r\nwithheld,Withheld: counts of 1 to 5.\r\n"))
    }

    @Test(arguments: [40, 80, 100, 200])
    func `its summary has a line or two of each panel, and at most 25 lines`(width: Int) throws {
        var document = Self.shipped
        document.width = width
        let lines = lines(document)
        let start = try #require(lines.firstIndex(of: "Summary"))
        let end = try #require(lines[start...].firstIndex(of: ""))
        #expect(end - start <= 25)
        for panel in Panel.all { #expect(lines[start..<end].contains { $0.hasPrefix("\(panel.title): ") }) }
        for line in lines[start..<end] { #expect(line.displayColumns <= width) }
    }

    @Test func `its contents name the line on which each panel and what follows them begin`() throws {
        let lines = lines(Self.shipped)
        let start = try #require(lines.firstIndex(of: "Contents, by line"))
        let entries = lines[(start + 1)...].prefix { !$0.isEmpty }
        #expect(entries.count == Panel.all.count + 2)
        for entry in entries {
            let words = entry.split(separator: " ", maxSplits: 1)
            let number = try #require(Int(words[0]))
            let name = words[1].drop { $0 == " " }
            // A panel begins with the rule above its title.
            let line = lines[number - 1].allSatisfy { $0 == "─" } ? lines[number] : lines[number - 1]
            #expect(line == name)
        }
    }

    @Test func `each source stands once, at the end and numbered, and each section names its numbers`() throws {
        let document = Self.shipped
        let lines = lines(document)
        let start = try #require(lines.lastIndex(of: "Sources"))
        let numbered = lines[start...].compactMap { line in
            line.hasPrefix("[") ? Int(line.dropFirst().prefix { $0 != "]" }) : nil
        }
        #expect(numbered == Array(1...numbered.count))
        #expect(lines.filter { $0.hasSuffix("Sources") }.count == 2)
        let sources = SourceList(of: document)
        #expect(sources.sources.count == numbered.count)
        for section in document.parts.flatMap(\.page.sections) {
            #expect(sources.words(of: section).isEmpty == section.sources.isEmpty)
        }
    }

    @Test func `numbers that follow each other are named by the first and the last`() {
        let ids: [Source.ID] = ["a", "b", "c", "d", "e"]
        let sources = ids.map { Source(id: $0, kind: .published, publisher: "P \($0)", title: "T") }
        let all = Section(id: "all", title: "All", blocks: [], sources: sources)
        let some = Section(id: "some", title: "Some", blocks: [], sources: [sources[4], sources[0]])
        let two = Section(id: "two", title: "Two", blocks: [], sources: Array(sources[1...2]))
        let page = Page(title: "T", summary: "", sections: [all, some, two])
        let list = SourceList(
            of: ExportDocument(
                page: page, context: PageContext(council: "", path: [], asAt: Self.asAt, marking: "")))
        #expect(list.words(of: all) == "[1-5]")
        #expect(list.words(of: some) == "[1, 5]")
        #expect(list.words(of: two) == "[2, 3]")
        #expect(list.words(of: Section(id: "none", title: "None", blocks: [])) == "")
    }

    @Test func `signs are told once, and only those that it has`() {
        let lines = lines(Self.shipped)
        #expect(lines.filter { $0 == "Signs" }.count == 1)
        #expect(lines.contains("z no figure: not applicable"))
        // Nothing in the shipped record is suppressed, unreliable or rounded to nothing.
        for symbol in ["c", "u", "low"] { #expect(!lines.contains { $0.hasPrefix("\(symbol) no figure") }) }
    }

    @Test func `every section whose figures are made up says so in its title`() {
        for section in Self.shipped.parts.flatMap(\.page.sections)
        where section.sources.contains(where: { $0.kind == .illustrative }) {
            #expect(section.headingOnPaper.contains("illustrative"), "\(section.title)")
        }
    }

    @Test func `one panel has neither summary nor contents of its own, and the rest in the same order`() throws {
        var document = Self.shipped
        document.parts = [try #require(document.parts.first { $0.page.title == "Court" })]
        let lines = lines(document)
        #expect(!lines.contains("Summary"))
        #expect(!lines.contains { $0.hasPrefix("Contents") })
        let signs = try #require(lines.firstIndex(of: "Signs"))
        let sources = try #require(lines.firstIndex(of: "Sources"))
        #expect(signs < sources)
        #expect(lines.suffix(4) == ["Made by Waymark \(Version.current).", "", "OFFICIAL-SENSITIVE", ""])
    }

    @Test func `words are explained to scrutiny and the public alone, and only those that it has`() {
        var document = Self.shipped
        for audience in Audience.allCases {
            document.audience = audience
            let lines = lines(document)
            let isExplained = audience == .scrutiny || audience == .public
            #expect(lines.contains("Words") == isExplained)
            #expect(lines.contains { $0.hasPrefix("caseload: ") } == isExplained)
            #expect(!lines.contains { $0.hasPrefix("rebase: ") })
        }
    }

    @Test func `a small line of columns says in words where it begins and ends, as text and as Markdown`() {
        let line = Sparkline([0.25, nil, 0.5], unit: .share, counts: .workers)
        #expect(line.words.text == "25.0% to 50.0%")
        #expect(Sparkline([nil], unit: .share, counts: .workers).words.text == "")
        let table = Table(
            of: [line], id: { _ in "row" },
            columns: [
                Column("name", "Name", rank: 1) { _ in TableCell("Share") },
                Column("trend", "Trend", rank: 1) { TableCell(.sparkline($0)) },
            ])
        let page = Page(title: "T", summary: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
        let context = PageContext(council: "C", path: ["T"], asAt: Self.asAt, marking: "")
        for width in [20, 100] {
            let text = ExportFormat.plainText.text(ExportDocument(page: page, context: context, width: width))
            #expect(text.contains("▁ █"))
            #expect(text.contains("25.0% to 50.0%"))
        }
        let document = ExportDocument(page: page, context: context)
        #expect(ExportFormat.markdown.text(document).contains("| Share | ▁ █ 25.0% to 50.0% |"))
        #expect(
            ExportFormat.commaSeparated.text(document).contains(
                "Name,Trend,Trend: first,Trend: last\r\nShare,,0.25,0.5\r\n"))
    }

    @Test func `JSON names its audience, what is withheld, and each section's sources among those of its page`() throws
    {
        var document = Self.shipped
        document.audience = .board
        document.withheld = ["Withheld: \(3) tables."]
        let value = try JSONDocument(Array(ExportFormat.json.text(document).utf8)).value
        #expect(value["format"] == 2)
        #expect(value["audience"] == "board")
        #expect(value["withheld"]?[0]?["text"] == "Withheld: 3 tables.")
        for part in document.parts {
            let known = Set(part.page.sources.map(\.id))
            for section in part.page.sections { #expect(section.sources.allSatisfy { known.contains($0.id) }) }
        }
    }
}
