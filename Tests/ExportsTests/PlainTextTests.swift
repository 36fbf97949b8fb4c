import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@Suite struct PlainTextTests {
    private let madeUp = Source(id: "a", kind: .illustrative, publisher: "This test", title: "Made-up figures")
    private let published = Source(
        id: "b", kind: .published, publisher: "A publisher", title: "A statistic", published: StatedDate("2019-05"))
    private var context: PageContext {
        PageContext(
            council: "Example County Council", path: ["Court", "Case 1"], asAt: Day(daysSince1970: 18108),
            marking: "OFFICIAL-SENSITIVE")
    }

    private func page(rows: Int, columns: Int = 3) -> Page {
        let table = Table(
            of: 0..<rows, id: { "\($0)" },
            columns: (0..<columns).map { place in
                Column("c\(place)", "Column \(place)", alignment: .right, rank: place + 1) {
                    TableCell(Figure(count: $0 * 1000 + place))
                }
            })
        return Page(
            title: "Case 1", summary: "It waits.",
            sections: [
                Section(id: "rows", title: "Rows", blocks: [.table(table)], sources: [madeUp]),
                Section(id: "note", title: "Note", blocks: [.paragraph("A note.")], sources: [published]),
            ])
    }

    private func text(page: Page, context: PageContext, filter: String = "", width: Int) -> String {
        ExportFormat.plainText.text(ExportDocument(page: page, context: context, filter: filter, width: width))
    }

    @Test func `head and foot bear the marking, and the heading tells whose, where, when and what kind`() {
        let lines = text(page: page(rows: 2), context: context, width: 80).split(separator: "\n")
        #expect(lines.first == "OFFICIAL-SENSITIVE")
        #expect(lines.last == "OFFICIAL-SENSITIVE")
        #expect(lines[1] == "Example County Council")
        #expect(lines[2] == "Court › Case 1")
        // 18108 days after 1 January 1970: 49 years have 17,897 days with 12 leap days, and 31 July is day 212.
        #expect(lines[3] == "as at 31 July 2019   PUBLISHED+ILLUSTRATIVE")
    }

    @Test func `a document ends with the version that made it, once, above the foot's marking`() {
        let made = "Made by Waymark \(Version.current)."
        let one = text(page: page(rows: 2), context: context, width: 80)
        #expect(one.hasSuffix("\n\n\(made)\n\nOFFICIAL-SENSITIVE\n"))
        let three = ExportFormat.plainText.text(
            ExportDocument(Array(repeating: .init(page: page(rows: 2), context: context), count: 3), width: 80))
        #expect(three.hasSuffix("\n\n\(made)\n\nOFFICIAL-SENSITIVE\n"))
        #expect(three.ranges(of: made).count == 1)
    }

    @Test func `illustrative sections are named as made up, and each source is listed with its kind and date`() {
        let text = self.text(page: page(rows: 1), context: context, width: 200)
        #expect(text.contains("Illustrative figures, made up to fill the example and true of no one, stand in: Rows."))
        #expect(text.contains("ILLUSTRATIVE: This test, Made-up figures."))
        #expect(text.contains("PUBLISHED: A publisher, A statistic, May 2019."))
    }

    @Test func `every row is written, and a column without room is named`() {
        let text = self.text(page: page(rows: 300, columns: 12), context: context, width: 60)
        for row in 0..<300 { #expect(text.contains(Double(row * 1000).text(decimals: 0))) }
        #expect(text.contains("Left out for want of room: "))
        #expect(text.contains("Column 11."))
    }

    @Test func `a source that two files name alike is told once`() throws {
        func source(_ id: Source.ID, note: String) -> Source {
            Source(id: id, kind: .council, publisher: "Zoë & Søn", title: "Records", note: note)
        }
        let sources = [source("a", note: "Alike."), source("b", note: "Alike."), source("c", note: "Not alike.")]
        let page = Page(
            title: "T", summary: "S.", sections: [Section(id: "s", title: "S", blocks: [], sources: sources)])
        let day = try #require(Day("2019-07-31"))
        let journey = Record(ends: day).standing(on: day)
        let text = self.text(page: page, context: PageContext(journey, path: ["T"]), width: 80)
        #expect(text.split(separator: "\n").count { $0.contains("] LOCAL: Zoë") } == 2)
    }

    @Test(arguments: [40, 60, 80, 100, 160])
    func `no line is wider than asked for, and none holds an escape`(width: Int) {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        let whole = JourneyFolder.read(folder + "/Data/northamptonshire", common: folder + "/Data").record
        let journey = whole.standing(on: whole.openingDay(today: whole.ends ?? Day(daysSince1970: 0)))
        for panel in Panel.all {
            let page = panel.page(journey)
            let text = self.text(page: page, context: PageContext(journey, path: [page.title.text]), width: width)
            #expect(!text.contains("\u{1B}"))
            for line in text.split(separator: "\n") { #expect(line.count <= width, "\(panel.id): \(line)") }
        }
    }

    @Test func `nothing in a record steers the terminal or breaks a line`() {
        let odd = "\u{1B}]0;x\u{7}Line\none\t\u{9B}2J\u{202E}two"
        let table = Table(
            of: [odd], id: \.self, columns: [Column("name", "\(odd)", rank: 1) { TableCell("\($0)") }])
        var source = madeUp
        source.title = odd
        source.note = odd
        let page = Page(
            title: "\(odd)", summary: "\(odd)",
            sections: [
                Section(
                    id: "rows", title: "\(odd)", blocks: [.table(table), .paragraph("\(odd)")], sources: [source])
            ])
        let context = PageContext(
            council: odd, path: [odd], asAt: Day(daysSince1970: 18108), marking: odd)
        for width in [20, 100] {
            let text = self.text(page: page, context: context, filter: odd, width: width)
            #expect(
                text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
            #expect(!text.unicodeScalars.contains("\u{202E}"))
            #expect(text.hasPrefix("␛]0;x␇Line one \u{FFFD}2J\u{FFFD}two\n"))
        }
    }
}
