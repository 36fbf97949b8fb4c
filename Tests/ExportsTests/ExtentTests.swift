import ImprovementJourney
import JSON
import Panels
import Testing

@testable import Documents
@testable import Exports

/// How much of a page a document holds: what is done with is left out, and a line says so.
@Suite struct ExtentTests {
    private let open = Source(id: "open", kind: .published, publisher: "Of the open", title: "T")
    private let closed = Source(id: "closed", kind: .published, publisher: "Of the closed", title: "T")

    private func section(rows: Int) -> Section {
        let table = Table(
            of: 0..<rows, id: { "\($0)" }, detail: { _ in "In full." },
            closed: ClosedRecords("closed", from: { $0.isMultiple(of: 2) ? "closed" : "open" }) {
                $0.isMultiple(of: 2)
            },
            columns: [Column("name", "Name", rank: 1) { TableCell("Row \($0).") }])
        return Section(id: "s", title: "S", blocks: [.table(table)], sources: [open, closed])
    }

    private func page(_ sections: Section...) -> Page { Page(title: "T", summary: "It waits.", sections: sections) }

    private func text(_ page: Page, _ format: ExportFormat = .plainText, all: Bool = false) -> String {
        let context = PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: "")
        return format.text(ExportDocument(page: page, context: context).cut(to: all ? .whole : format.extent))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `rows of what is done with are left out, and a line says how many and how to have them`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        let text = text(page(section(rows: 10)), format)
        #expect(text.contains("Row 1.") && text.contains("Row 9."))
        #expect(!text.contains("Row 0.") && !text.contains("Row 8."))
        #expect(text.contains("Left out: 5 closed. In full: --all."))
        #expect(!text.contains("Of the closed"))
    }

    @Test(arguments: ExportFormat.all.map(\.id))
    func `where all is asked for everything is written and nothing is said to be left out`(_ id: String) throws {
        let format = try #require(ExportFormat.named(id))
        let text = text(page(section(rows: 80).abridged(toFirst: 3, elsewhere: "nowhere")), format, all: true)
        for row in 0..<80 { #expect(text.contains("Row \(row).")) }
        #expect(!text.contains("Left out"))
        #expect(text.contains("Of the closed"))
    }

    @Test func `a long list that stands elsewhere is cut for readers, and programs have every open row`() {
        let long = section(rows: 80).abridged(toFirst: 3, elsewhere: "the page Teams")
        // Of 80 rows 40 are open: three of them are written, 37 are not.
        for format in [ExportFormat.plainText, .markdown] {
            let text = text(page(long), format).replacing("\\", with: "")
            #expect(text.contains("Row 5.") && !text.contains("Row 7."))
            #expect(text.contains("Left out: 40 closed; 37 more. In full: the page Teams, or --all."))
            #expect(text.contains("S (3 of 80)"))
        }
        for format in [ExportFormat.commaSeparated, .json] {
            let text = text(page(long), format)
            #expect(text.contains("Row 79."))
            #expect(text.contains("Left out: 40 closed. In full: --all."))
        }
    }

    @Test func `a list that is not long is written whole, and what rows tell in full may go`() {
        // 25 open rows of 50 are not long.
        let short = section(rows: 50).abridged(toFirst: 3, keepingDetails: false, elsewhere: "the page Teams")
        let text = text(page(short))
        #expect(text.contains("Row 49."))
        #expect(!text.contains("    In full."))
        #expect(text.contains("Left out: 25 closed; what rows tell in full. In full: the page Teams, or --all."))
    }

    @Test func `a section that is done with is left out for readers and counted at the page's end`() {
        let old = section(rows: 3).closed("findings of old")
        let text = text(page(old, section(rows: 4)))
        #expect(text.contains("Findings of old, 1 of them. In full: --all."))
        #expect(self.text(page(old), .json).contains("Row 1."))
    }

    @Test func `what is left out of the shipped record is what its own rules say`() throws {
        let journey = OneNumberTests.shipped.standing(on: try #require(Day("2019-07-31")))
        let text = ExportFormat.plainText.text(ExportDocument(wholeJourney: journey).cut(to: .forReading))
        let closed = journey.actions.count { !$0.status.isOpen }
        #expect(closed > 0)
        #expect(text.contains("Left out: \(closed) closed or withdrawn;"))
        // Meetings are monthly: those from August 2018 on stay.
        let old = try #require(Day("2018-07-31"))
        #expect(text.contains("Left out: \(journey.meetings.count { $0.on <= old }) held more than 12 months ago;"))
        let earlier = journey.inspections.filter { $0.id != journey.currentInspection?.id }
            .flatMap(\.findings).count { $0.kind != .strength }
        #expect(text.contains("\(earlier) not named by the last report"))
        let whole = ExportFormat.plainText.text(ExportDocument(wholeJourney: journey))
        #expect(!whole.contains("In full: --all."))
        #expect(text.count < whole.count / 2)
    }

    @Test func `a table of data has every row of what is open in every panel, and JSON says how many are left out`()
        throws
    {
        let journey = OneNumberTests.shipped.standing(on: try #require(Day("2019-07-31")))
        let document = ExportDocument(wholeJourney: journey)
        for (part, cut) in zip(document.parts, document.cut(to: .open).parts) {
            #expect(part.page.sections.map(\.id) == cut.page.sections.map(\.id))
            for (section, other) in zip(part.page.sections, cut.page.sections) {
                guard let table = section.table else { continue }
                let open = table.rows.indices.count { !table.rows.isClosed($0) }
                #expect(other.table?.rows.count ?? 0 == open)
                if let left = other.table { #expect(left.leftOut == table.rows.count - open) }
            }
        }
        let text = ExportFormat.json.text(document.cut(to: .open))
        #expect(text.contains(#""leftOut": 42"#))
    }

    // MARK: Among all panels

    /// The text of two pages, as the document of all panels has them.
    private func together(_ sections: [Section], for audience: Audience = .internal) -> String {
        let pages = [page(), Page(title: "U", summary: "It waits.", sections: sections)]
        let parts = pages.map {
            ExportDocument.Part(
                page: $0, context: PageContext(council: "C", path: ["T"], asAt: Day(daysSince1970: 18108), marking: ""))
        }
        let readers = Readers(
            audience, of: Record(ends: Day(daysSince1970: 18108)).standing(on: Day(daysSince1970: 18108)))
        return ExportFormat.plainText.text(ExportDocument(parts).cut(to: .forReading).prepared(for: readers))
            .replacing("\n", with: " ")
    }

    @Test func `among all panels a section has the rows that matter, and the others are counted with what has them`() {
        let some = section(rows: 8).excerpted(rows: [1, 5], others: "in time", elsewhere: "waymark snapshot --panel u")
        // Of eight rows 0, 2, 4 and 6 are closed; of 1, 3, 5 and 7 two are told.
        let text = together([some])
        #expect(text.contains("Row 1.") && text.contains("Row 5."))
        #expect(!text.contains("Row 3.") && !text.contains("Row 7."))
        #expect(text.contains("Left out: 4 closed; 2 in time. In full: waymark snapshot --panel u, or --all."))
        // In a document of its own panel it has all that is open.
        #expect(self.text(page(some)).contains("Row 7."))
    }

    @Test func `among all panels what another panel tells is named at the page's end, and so is what has no row left`()
    {
        let named = section(rows: 4).onlyNamedAmongPanels(elsewhere: "under Overview")
        var empty = section(rows: 1)
        empty.bareTitle = "Of before"
        let text = together([named, empty])
        #expect(text.contains("S, 4 rows. In full: under Overview, or --all."))
        #expect(text.contains("Of before, 1 closed. In full: --all."))
        #expect(!text.contains("Row 1."))
        #expect(self.text(page(named)).contains("Row 1."))
    }

    @Test func `readers from whom numbers are hidden are told what is left out, and not how many people it counts`() {
        let text = together(
            [section(rows: 4).onlyNamedAmongPanels(elsewhere: "waymark snapshot --panel u")], for: .public)
        #expect(text.contains("S. In full: waymark snapshot --panel u, or --all."))
        #expect(!text.contains("4 rows"))
    }

    /// The shipped record on the day on which it opens.
    private func shipped() throws -> Journey { OneNumberTests.shipped.standing(on: try #require(Day("2019-07-31"))) }

    @Test(arguments: [Audience.internal, .board, .adviser, .scrutiny, .public])
    func `the document of all panels is one that can be read: 900 lines of 100 columns at most`(_ audience: Audience)
        throws
    {
        let journey = try shipped()
        let text = ExportFormat.plainText.text(
            ExportDocument(wholeJourney: journey).cut(to: .forReading).prepared(for: Readers(audience, of: journey)))
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 900)
    }

    @Test
    func `nothing that needs attention, no finding of the last report, no promise and no requirement is left out`()
        throws
    {
        let journey = try shipped()
        let text = ExportFormat.plainText.text(ExportDocument(wholeJourney: journey, width: 1000).cut(to: .forReading))
        let late = journey.actions.filter { $0.isLate(on: journey.asAt) }
        let named = Set(journey.attention.exceptions.map(\.record))
        let actions = journey.actions.filter { $0.status.isOpen && named.contains(.record($0.id)) }
        #expect(!late.isEmpty && late.allSatisfy { actions.contains($0) })
        for action in actions { #expect(text.contains(action.title)) }
        for finding in journey.currentInspection?.findings ?? [] { #expect(text.contains(finding.text)) }
        for promise in journey.commitments where !journey.isDoneWith(promise) { #expect(text.contains(promise.text)) }
        for intervention in journey.interventionsInForceFirst where !journey.isDoneWith(intervention) {
            for requirement in intervention.requirements where requirement.met == nil {
                #expect(text.contains(requirement.text))
            }
        }
        let lanes = journey.attention.rows.filter { $0.lane != .childsClock }
        for row in lanes { #expect(text.contains(row.title.text), "\(row.title.text)") }
    }

    @Test func `every row of every panel is written or counted`() throws {
        let document = ExportDocument(wholeJourney: try shipped())
        for (whole, cut) in zip(document.parts, document.cut(to: .forReading).parts) {
            let left = cut.page.sections.first { $0.id == "left-out" }
            let words = (left?.blocks ?? []).map { block in
                if case .paragraph(let sentence, _) = block { sentence.text } else { "" }
            }.joined(separator: " ")
            for section in whole.page.sections {
                guard let table = section.table, !table.rows.isEmpty else { continue }
                let other = cut.page.sections.first { $0.id == section.id }
                let name = section.excerpt?.name ?? section.bareTitle
                let isNamed = words.lowercased().contains(name.text.lowercased()) || section.closedWords != nil
                #expect(other != nil || isNamed, "\(section.id)")
                if let kept = other?.table {
                    #expect(kept.rows.count + kept.leftOut == table.rows.count, "\(section.id)")
                }
            }
        }
    }
}
