import CharacterWidths
import Documents
import ImprovementJourney
import Panels
import Testing

@testable import Exports

/// A text cut into pages of paper.
@Suite struct PaperTests {
    private func pages(of document: ExportDocument) -> [[String]] {
        var document = document
        document.isPaged = true
        return ExportFormat.plainText.text(document).split(separator: "\u{0C}").map { page in
            page.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static var shipped: ExportDocument {
        ExportDocument(wholeJourney: OneNumberTests.shipped.standing(on: Day(daysSince1970: 18108)))
    }

    @Test func `a page has 60 lines, the running head first and the marking last`() {
        let pages = pages(of: Self.shipped)
        #expect(pages.count > 10)
        for (place, page) in pages.enumerated() {
            #expect(page.count == 60)
            #expect(
                page[0] == "Northamptonshire County Council   as at 31 July 2019   OFFICIAL-SENSITIVE   "
                    + "page \(place + 1) of \(pages.count)")
            #expect(page[1] == "")
            #expect(page[2] != "")
            #expect(page.last == "OFFICIAL-SENSITIVE")
        }
    }

    @Test func `without pages there is no form feed`() {
        #expect(!ExportFormat.plainText.text(Self.shipped).contains("\u{0C}"))
    }

    @Test func `the contents name the page on which each panel begins`() throws {
        let pages = pages(of: Self.shipped)
        let front = Array(pages.joined())
        let start = try #require(front.firstIndex(of: "Contents, by page"))
        let entries = front[(start + 1)...].prefix { !$0.isEmpty }
        #expect(entries.count == Panel.all.count + 2)
        for entry in entries {
            let words = entry.split(separator: " ", maxSplits: 1)
            let number = try #require(Int(words[0]))
            #expect(pages[number - 1].contains(String(words[1].drop { $0 == " " })), "\(entry)")
        }
    }

    @Test func `no heading is parted from the line after it`() {
        let titles = Set(Self.shipped.parts.flatMap(\.page.sections).map(\.headingOnPaper))
        for page in pages(of: Self.shipped) {
            let last = page.dropLast(2).last { !$0.isEmpty } ?? ""
            #expect(!titles.contains { last.hasPrefix($0) }, "\(last)")
        }
    }

    @Test func `a table that goes on has its titles on the next page too, and its rows stay whole`() {
        let table = Table(
            of: 0..<100, id: { "\($0)" }, detail: { _ in "In full." },
            columns: [Column("name", "Title of it", rank: 1) { TableCell("Row \($0)") }])
        let page = Page(title: "T", summary: "", sections: [Section(id: "s", title: "S", blocks: [.table(table)])])
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        let pages = pages(of: ExportDocument(page: page, context: context))
        // 201 lines of the table in pages of 58, of which each has the titles.
        #expect(pages.count == 4)
        for page in pages.dropLast() {
            #expect(page.contains("Title of it"))
            #expect(page.last { !$0.isEmpty } == "    In full.")
        }
    }

    @Test func `what is longer than a page is parted, and nothing is lost`() {
        let lines = (1...25).map { "Line \($0)" }
        let paper = Paper(stretches: [Paper.Stretch(["", "First"]), Paper.Stretch(lines)])
        let pages = paper.pages(ofLines: 10).pages
        #expect(pages.map(\.count) == [10, 10, 6])
        #expect(Array(pages.joined()) == ["First"] + lines)
    }

    @Test func `a marking is at the foot of each page, and no page has one where there is none`() {
        let page = Page(
            title: "T", summary: "It waits.",
            sections: (1...40).map { Section(id: "\($0)", title: "S \($0)", blocks: []) })
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        for page in pages(of: ExportDocument(page: page, context: context)) {
            #expect(page.count <= 60)
            #expect(page.last != "")
        }
    }
}
