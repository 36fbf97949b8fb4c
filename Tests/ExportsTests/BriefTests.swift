import CharacterWidths
import Documents
import FoundationEssentials
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@testable import Exports

/// Briefs: two pages, the same figures as everywhere, and the words that were read and kept.
@Suite struct BriefTests {
    private static let days = [
        "2013-06-30", "2014-04-30", "2014-12-06", "2015-03-31", "2016-04-30", "2016-12-31", "2017-09-30", "2018-03-15",
        "2018-10-31", "2019-01-31", "2019-05-31", "2019-07-31",
    ]

    private func shipped(on text: String) throws -> Journey {
        OneNumberTests.shipped.standing(on: try #require(Day(text)))
    }

    /// A brief as its reader is given it.
    private func brief(_ reader: BriefReader, _ journey: Journey) -> BriefText {
        BriefText(
            ExportDocument(briefFor: reader, in: journey).prepared(for: Readers(reader.audience, of: journey)))
    }

    /// That a brief has at most two pages of 60 lines of 80 columns, and says on each which it is.
    private func expectFits(_ brief: BriefText, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect((1...2).contains(brief.pages.count), sourceLocation: sourceLocation)
        for (place, page) in brief.pages.enumerated() {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.count <= 60, "\(lines.count) lines", sourceLocation: sourceLocation)
            #expect(lines.allSatisfy { $0.displayColumns <= 80 }, "\(page)", sourceLocation: sourceLocation)
            #expect(page.contains("page \(place + 1) of \(brief.pages.count)"), sourceLocation: sourceLocation)
        }
    }

    @Test(arguments: days)
    func `none is longer than two pages on any day of the shipped record`(_ text: String) throws {
        let journey = try shipped(on: text)
        for reader in BriefReader.allCases { expectFits(brief(reader, journey)) }
    }

    @Test func `a day that brought newer figures alone is not one on which nothing has changed`() throws {
        // The board met on 24 February 2016; by the 29th the month's figures had come, and no verdict with them.
        let board = brief(.board, try shipped(on: "2016-02-29")).pages.joined()
            .split { $0.isWhitespace }.joined(separator: " ")
        #expect(
            board.contains("No grade, no promise and no action has changed since then, and no measure has begun to"))
        #expect(!board.contains("Nothing of what this paper tells"))
    }

    @Test func `for whom a passed limit waits is told as far as anybody recorded it`() throws {
        let journey = try shipped(on: "2018-12-25")
        let past = journey.runningClocks.filter { $0.concern == .child && $0.lateness.isLate }
        #expect(past.count == 7 && past.allSatisfy { $0.waitsFor == nil })
        let board = brief(.board, journey).pages.joined().split { $0.isWhitespace }.joined(separator: " ")
        #expect(board.contains("7 of the 166 that run have passed; for whom they wait is not recorded"))
    }

    @Test func `a statement that another of its speaker holds whole is told once`() throws {
        let scrutiny = brief(.scrutiny, try shipped(on: "2018-12-25")).pages.joined()
            .split { $0.isWhitespace }.joined(separator: " ").lowercased()
        #expect(scrutiny.ranges(of: "agency staff are a quarter of the workforce").count == 1)
    }

    /// A level that moved is told by its move: "no change" beside a fall of twenty points would gainsay it.
    @Test(arguments: [("2019-02-12", "2019-07-31"), ("2014-07-23", "2014-08-20"), ("2016-02-24", "2017-02-24")])
    func `no level that stands elsewhere than a year before is said not to have changed`(from: String, to: String)
        throws
    {
        let (earlier, later) = (try shipped(on: from), try shipped(on: to))
        var levels = 0
        for entry in JourneyComparison(from: earlier, to: later).entries(of: .verdicts) {
            guard case .measure(let key)? = entry.record else { continue }
            for (journey, words) in [(earlier, entry.from), (later, entry.to)] {
                guard let level = journey.verdict(key)?.level, let before = level.yearBefore, before != level.value
                else { continue }
                levels += 1
                #expect(!words.text.contains(": no change"), "\(entry.title): \(words)")
            }
        }
        #expect(levels > 0)
    }

    @Test func `none is longer for an empty record, and it says what is not known`() throws {
        let day = try #require(Day("2019-07-31"))
        let journey = Record(ends: day).standing(on: day)
        for reader in BriefReader.allCases {
            let brief = brief(reader, journey)
            expectFits(brief)
            #expect(brief.pages.count == 1)
            let text = brief.pages.joined()
            #expect(text.contains("No inspection is known on this day"))
            #expect(text.contains("No figure is known."))
            #expect(text.contains("no plan is recorded"))
        }
    }

    @Test(arguments: [
        "joint-return", "action-without-a-day", "a-file-a-year", "target-that-changes", "number-for-no-number",
    ])
    func `none is longer for folders from the field`(_ name: String) throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let record = JourneyFolder.read("\(root)/Tests/FieldCases/\(name)", common: "\(root)/Data").record
        let journey = record.standing(on: record.openingDay(today: try #require(Day("2026-11-25"))))
        for reader in BriefReader.allCases { expectFits(brief(reader, journey)) }
    }

    @Test func `a new folder's is made up through and through, and says so`() throws {
        let files = JourneyTemplate.files()
        let record = JourneyFolder.read(files: files).record
        let journey = record.standing(on: try #require(Day("2019-10-15")))
        for reader in BriefReader.allCases {
            let brief = brief(reader, journey)
            expectFits(brief)
            #expect(brief.pages[0].contains("ILLUSTRATIVE"))
            #expect(!brief.pages.joined().contains("(published"))
        }
    }

    @Test func `files with faults are named first, however many and however they are called`() throws {
        var record = OneNumberTests.shipped
        record.files = (0..<40).map { place in
            JourneyFile(
                name: "court-\(String(repeating: "long", count: 60))\n\(place).json", fault: "Line 1, column 1: wrong.")
        }
        let journey = record.standing(on: try #require(Day("2019-07-31")))
        for reader in BriefReader.allCases {
            let brief = brief(reader, journey)
            expectFits(brief)
            #expect(brief.pages[0].contains("INCOMPLETE: 40 files have faults"))
        }
    }

    @Test func `words without end are left out whole, and counted`() throws {
        var record = OneNumberTests.shipped
        let endless = String(repeating: "endless words that nobody can read on two pages ", count: 200)
        record.council?.title = endless
        record.settings.marking = endless
        record.insert(
            LineOfEnquiry(
                id: "endless", title: "Endless", asked: try #require(StatedDate("2019-07-31")), askedBy: "Committee",
                question: endless, source: "press-2019"))
        let brief = brief(.scrutiny, record.standing(on: try #require(Day("2019-07-31"))))
        expectFits(brief)
        let page = try #require(brief.document.parts.first?.page)
        let all = BriefPage(for: .scrutiny, in: record.standing(on: try #require(Day("2019-07-31")))).page
        let questions = try #require(page.sections.first { $0.id == "questions" })
        let items = try #require(all.sections.first { $0.id == "questions" }?.table).rows
        let told = questions.blocks.count { if case .paragraph(_, .strong) = $0 { true } else { false } }
        #expect(told > 0)
        guard case .paragraph(let note, .quiet)? = questions.blocks.last else {
            Issue.record("What is left out is not counted.")
            return
        }
        #expect(note.text.hasPrefix("\(items.count - told) more "), "\(note)")
        // Nor is it told in part.
        #expect(!brief.pages.joined().contains("- endless words"))
    }

    /// The figures of a brief say which series they come from: they are those that `explain` and every page show.
    @Test(arguments: ["2014-07-31", "2016-04-30", "2018-11-30", "2019-05-31", "2019-07-31"])
    func `every figure with a series is the one that explain tells`(_ text: String) throws {
        let journey = try shipped(on: text)
        var counted = 0
        for reader in BriefReader.allCases {
            let page = BriefPage(for: reader, in: journey).page
            for figure in page.sections.flatMap(\.figures) {
                guard let origin = figure.origin else { continue }
                counted += 1
                let explained = journey.figure(origin.key, endingWith: origin.last, periods: origin.periods)
                #expect(explained.value == figure.value, "\(origin.key.measure) \(origin.last)")
                #expect(explained.text == figure.text)
            }
        }
        #expect(counted > 20)
    }

    /// Numbers of posts, workers and cases lead to a person.
    @Test(arguments: days)
    func `no brief holds the number of a post, a worker or a case`(_ text: String) throws {
        let journey = try shipped(on: text)
        let numbers =
            Set(journey.posts.map(\.id.text)).union(journey.workers.map(\.id.text))
            .union(journey.courtCases.map(\.id.text)).union(journey.clocks.map(\.id.text))
        for reader in BriefReader.allCases {
            let page = BriefPage(for: reader, in: journey).page
            let words = page.sections.flatMap(\.sentences).joined(separator: " ").text
            for word in words.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
                #expect(!numbers.contains(String(word)), "\(word)")
            }
        }
    }

    @Test func `scrutiny's of 31 July 2019 holds the published questions, and what the data say to each`() throws {
        let text = brief(.scrutiny, try shipped(on: "2019-07-31")).pages.joined(separator: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // The line of enquiry and the two questions, as the report of the session restates them.
        for question in [
            "why the council can neither recruit nor keep its staff.",
            "Are contracts with agency providers ended where these workers are unsafe, since looked-after children must not be put at risk?",
            "If staff get neither training nor annual reviews, how are they to improve?",
        ] {
            #expect(text.contains(question), "\(question)")
        }
        // The Department's census of September 2018: turnover 16.7%, vacancies 26.7%, agency workers 25.7%.
        for figure in ["Turnover, census: 16.7%", "Vacancies, census: 26.7%", "Agency workers, census: 25.7%"] {
            #expect(text.contains(figure), "\(figure)")
        }
    }

    @Test(arguments: BriefReader.allCases)
    func `what was read and kept of 31 July 2019 is what is written`(_ reader: BriefReader) throws {
        let text = brief(reader, try shipped(on: "2019-07-31")).pages.joined(separator: "\u{0C}")
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let path = "\(folder)/Briefs/\(reader.rawValue).txt"
        if ProcessInfo.processInfo.environment["WAYMARK_RECORD"] == "1" {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("\(reader.rawValue) was recorded: read it as its reader would.")
            return
        }
        #expect(text == (try String(contentsOfFile: path, encoding: .utf8)))
    }

    @Test(arguments: days)
    func `the public's brief is one page, and says nothing in words of the service`(_ text: String) throws {
        let brief = brief(.public, try shipped(on: text))
        #expect(brief.pages.count <= 1)
        let words = brief.pages.joined().lowercased()
        for word in ["census", "strategy discussion", "proceedings", "caseload", "re-referral", "vacancies"] {
            #expect(!words.contains(word), "\(text): \(word)")
        }
    }

    @Test func `where figures are hidden from the public no part is left without a word`() throws {
        for text in Self.days {
            let page = try #require(brief(.public, try shipped(on: text)).document.parts.first?.page)
            for section in page.sections { #expect(!section.blocks.isEmpty, "\(text): \(section.title)") }
        }
    }

    @Test func `Markdown and JSON hold the same items, and say for whom they are`() throws {
        let journey = try shipped(on: "2019-07-31")
        let brief = brief(.board, journey)
        #expect(brief.document.audience == .board)
        for id in ["markdown", "json"] {
            let text = try #require(ExportFormat.named(id)).text(brief.document)
            #expect(text.contains("Why are 8 of 30 open actions late"))
            #expect(text.contains("for want of room"))
        }
    }
}

extension Section {
    /// All that is said in it.
    fileprivate var sentences: [Sentence] {
        [title]
            + blocks.flatMap { block -> [Sentence] in
                switch block {
                case .paragraph(let sentence, _): [sentence]
                case .table(let table):
                    [table.emptyText]
                        + table.rows.flatMap { row in row.cells.map { "\($0.text)" } + [row.detail].compactMap(\.self) }
                case .timeChart, .stepChart: []
                }
            }
    }

    /// All figures in it.
    fileprivate var figures: [Figure] {
        title.figures
            + blocks.flatMap { block -> [Figure] in
                switch block {
                case .paragraph(let sentence, _): sentence.figures
                case .table(let table):
                    table.rows.flatMap { row in row.cells.flatMap(\.figures) + (row.detail?.figures ?? []) }
                case .timeChart, .stepChart: []
                }
            }
    }
}
