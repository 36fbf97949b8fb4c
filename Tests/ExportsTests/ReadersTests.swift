import Documents
import Exports
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// What those who are handed a paper are told, and what not.
@Suite struct ReadersTests {
    /// Three teams of six, seven and five social workers, and one measure by team.
    private static let journey: Journey = {
        var record = Record()
        record.insert(Source(id: "own", kind: .council, publisher: "Council", title: "Own"))
        record.insert(
            Measure(
                id: "visits", title: "Visits", definition: "Visits.", unit: .count, polarity: .neutral,
                cadence: .monthly,
                panel: "practice", source: "own"))
        guard let opened = Day("2013-01-01"), let month = Month("2019-06") else {
            return record.standing(on: .init(daysSince1970: 0))
        }
        for (team, workers, visits) in [("six", 6, 30), ("seven", 7, 3), ("five", 5, 40)] {
            record.insert(Team(id: Team.ID(team), title: "Team \(team)", service: "s", opened: opened, source: "own"))
            for number in 0..<workers {
                let worker = Worker.ID("W-\(team)-\(number)")
                record.insert(
                    Post(
                        id: Post.ID("P-\(team)-\(number)"), team: Team.ID(team), role: "social worker",
                        established: opened, fullTimeEquivalent: 1,
                        spells: [Spell(worker: worker, from: opened, contract: .permanent, hourlyRate: nil)],
                        source: "own"))
            }
            let key = Series.Key("visits", .team(Team.ID(team)))
            record.series[key] = Series(
                key: key, first: Period(month), points: [Point(.number(Double(visits)))], source: "own")
        }
        return record.standing(on: Day("2019-07-31") ?? opened)
    }()

    private static func visits(_ team: String) -> Figure {
        guard let month = Month("2019-06") else { return Figure(count: 0) }
        return journey.figure(Series.Key("visits", .team(Team.ID(team))), endingWith: Period(month))
    }

    private func page(_ summary: Sentence, isAboutPlan: Bool = false, _ sections: [Section] = []) -> Page {
        var page = Page(title: "Page", summary: summary, sections: sections)
        page.isAboutPlan = isAboutPlan
        return page
    }

    private func told(_ summary: Sentence, to audience: Audience, isAboutPlan: Bool = false) -> String {
        Readers(audience, of: Self.journey).prepared(page(summary, isAboutPlan: isAboutPlan)).summary.text
    }

    @Test func `a full stop and the blank behind it may have come from two places`() {
        // Three visits are hidden, and what was said before them stays.
        let parts: [Sentence] = [
            "No, not since \(Month(ordinal: 2019 * 12 + 5))", ".", " ",
            "The data: \(Self.visits("seven")) visits, no clear change.",
        ]
        let sentence = parts.reduce(Sentence("")) { $0 + $1 }
        #expect(told(sentence, to: .public) == "No, not since June 2019.")
    }

    @Test func `the council's own staff read what there is`() {
        let sentence: Sentence = "Post \(Post.ID("P-six-1")): \(Self.visits("seven")) visits."
        #expect(told(sentence, to: .internal) == "Post P-six-1: 3 visits.")
    }

    @Test(arguments: [Audience.board, .adviser])
    func `the board and the adviser read figures, and no number of a post, worker or case`(_ audience: Audience) {
        let sentence: Sentence = "Post \(Post.ID("P-six-1")) and W-six-2: \(Self.visits("seven")) visits."
        #expect(told(sentence, to: audience) == "Post (number left out) and (number left out): 3 visits.")
    }

    @Test(arguments: [Audience.scrutiny, .public])
    func `a clause with a hidden number goes, with the figure that stands beside it`(_ audience: Audience) {
        // Team six's 30 may be told only where it does not give the 3 away; here it goes with it (40 is left out).
        let small: Sentence = "Visits are counted monthly; \(Self.visits("seven")) by team seven; all are recorded."
        #expect(told(small, to: audience) == "Visits are counted monthly; all are recorded.")
    }

    /// Three visits are hidden; what is left reads as a sentence, and says nothing of another list.
    @Test func `what is left of a sentence keeps what its list is of, its brackets and its end`() {
        let hidden = Self.visits("seven")
        let list: Sentence = "Worse: visits late. Better (made up): team seven, \(hidden) visits; team six, as planned."
        #expect(
            told(
                "Worse: visits late. Better (made up): \(hidden) visits; team six, as planned." as Sentence, to: .public
            )
                == "Worse: visits late. Better (made up): team six, as planned.")
        #expect(told(list, to: .public).hasSuffix("Better (made up): team seven; team six, as planned."))
        #expect(
            told("Worse (a while in a row; now \(hidden) visits); the rest stands." as Sentence, to: .public)
                == "Worse (a while in a row); the rest stands.")
        #expect(
            told("Better (by \(hidden) visits), as planned." as Sentence, to: .public) == "Better, as planned.")
        #expect(
            told("Better over a year; \(hidden) visits now. Answered in July." as Sentence, to: .public)
                == "Better over a year. Answered in July.")
        // A list of which nothing may be told leaves no heading behind.
        #expect(
            told("Better: \(hidden) visits. Answered in July." as Sentence, to: .public) == "Answered in July.")
    }

    @Test func `a clause about a post goes, in free words too`() {
        #expect(
            told("The plan holds. The post P-six-1 is empty. More is to come.", to: .public)
                == "The plan holds. More is to come.")
    }

    @Test func `a bare count is told of the plan, and not where it may count people`() {
        let sentence: Sentence = "\(3) late; the rest on time."
        #expect(told(sentence, to: .public, isAboutPlan: true) == "3 late; the rest on time.")
        #expect(told(sentence, to: .public) == "the rest on time.")
    }

    @Test func `a count that says that it is of workers is told nowhere`() {
        let sentence: Sentence = "\(Figure(count: 3, of: .workers)) leave; none is late."
        #expect(told(sentence, to: .public, isAboutPlan: true) == "none is late.")
    }

    private struct Row: Sendable {
        var team: String
        var figure: Figure
    }

    private func table(_ sensitivity: ColumnDescription.Sensitivity = .open) -> Table {
        Table(
            of: ["six", "seven", "five"], id: { $0 }, leadsTo: { .record(Team.ID($0)) },
            columns: [
                Column("team", "Team", rank: 1, sensitivity: sensitivity) { TableCell("Team \($0)") },
                Column("visits", "Visits", rank: 1) { TableCell(Self.visits($0)) },
                Column("late", "Late", rank: 2) { _ in TableCell(Figure(count: 2, of: .children)) },
            ])
    }

    @Test func `a team of five has no row, a small number is c, and a column of bare counts goes`() throws {
        let section = Section(id: "teams", title: "Teams", blocks: [.table(table())])
        let told = Readers(.public, of: Self.journey).prepared(page("", [section]))
        let rows = try #require(told.sections.first?.table?.rows)
        #expect(rows.map(\.id) == ["six", "seven"])
        #expect(rows.map { $0.cells.map(\.text) }[1] == ["Team seven", "c"])
        #expect(told.sections.first?.table?.columns.map(\.id) == ["team", "visits"])
    }

    @Test func `a table with numbers of posts or cases goes whole from the public, and its column from the board`() {
        let section = Section(id: "teams", title: "Teams", blocks: [.table(table(.internalOnly))])
        #expect(Readers(.public, of: Self.journey).prepared(page("", [section])).sections.isEmpty)
        let board = Readers(.board, of: Self.journey).prepared(page("", [section]))
        #expect(board.sections.first?.table?.columns.map(\.id) == ["visits", "late"])
    }

    @Test(arguments: [Figure.Counted.children, .families, .workers])
    func `a small chart of people that names no series is told nowhere`(_ counts: Figure.Counted) {
        let table = Table(
            of: ["plan"], id: { $0 },
            columns: [
                Column("what", "What", rank: 1) { TableCell("\($0)") },
                Column("trend", "Trend", rank: 1) { _ in
                    TableCell(.sparkline(Sparkline([3, 4], unit: .count, counts: counts)))
                },
            ])
        let section = Section(id: "plan", title: "Plan", blocks: [.table(table)]).aboutPlan()
        let told = Readers(.public, of: Self.journey).prepared(page("", [section]))
        #expect(told.sections.first?.table?.columns.map(\.id) == ["what"])
    }

    @Test func `what is withheld is said, to those from whom something is`() {
        #expect(Readers(.internal, of: Self.journey).withheld.isEmpty)
        #expect(
            Readers(.board, of: Self.journey).withheld.map(\.text) == [
                "Numbers of posts, workers and cases are left out."
            ])
        let words = Readers(.public, of: Self.journey).withheld.map(\.text).joined(separator: " ")
        #expect(words.contains("numbers of 1 to 5 children, families or workers are hidden and written c"))
        #expect(words.contains("fewer than 6 social workers"))
    }

    @Test func `a paper for the public quotes no fault, for a fault quotes the file`() {
        let problem = FileProblem(
            file: "posts.json", line: 3, column: 9, path: "", severity: .fault, message: "P-six-1 is twice here.",
            remedy: "Remove one.")
        let file = JourneyFile(name: "posts.json", problems: [problem])
        let document = ExportDocument(
            page: page("Told."), context: PageContext(Self.journey, path: ["Page"]),
            faults: DataFaults([problem], files: [file]))
        for format in ExportFormat.all {
            let text = format.text(document.prepared(for: Readers(.public, of: Self.journey)))
            #expect(!text.contains("P-six-1"), "\(format.id)")
            #expect(text.contains("posts.json"), "\(format.id)")
        }
    }

    @Test func `what is hidden is read again as it was written`() throws {
        var papers = PublicExports()
        let month = try #require(Month("2019-01"))
        let year = try #require(Period("2018", cadence: .yearToMarch))
        papers[council: "One"] = [
            DisclosureCell(Series.Key("m", .team("t"), category: "a b"), Period(month)),
            DisclosureCell(Series.Key("m", .team("t"), category: "a b"), Period(month.adding(months: 1))),
            DisclosureCell(Series.Key("m", .team("t"), category: "a b"), Period(month.adding(months: 5))),
            DisclosureCell(Series.Key("y"), year),
        ]
        papers[council: "Two"] = [DisclosureCell(Series.Key("n"), Period(month))]
        #expect(PublicExports(Array(papers.text.utf8)) == papers)
        #expect(PublicExports(Array("{}".utf8)) == nil)
        #expect(PublicExports(Array(papers.text.utf8.dropLast(9))) == nil)
    }

    @Test(arguments: [Audience.scrutiny, .public])
    func `a table without rows says why there are none, also where it would list people`(_ audience: Audience) throws {
        let empty = Table(
            of: [Int](), id: { "\($0)" }, emptyText: "No worker has a review overdue.",
            columns: [Column("worker", "Worker", rank: 1, sensitivity: .internalOnly) { TableCell("\($0)") }])
        let section = Section(id: "reviews", title: "Reviews", blocks: [.table(empty)])
        let told = Readers(audience, of: Self.journey).prepared(page("", [section]))
        #expect(told.sections.first?.table?.emptyText.text == "No worker has a review overdue.")
        // One that has rows still goes whole.
        let full = Table(
            of: [1], id: { "\($0)" }, emptyText: "None.",
            columns: [Column("worker", "Worker", rank: 1, sensitivity: .internalOnly) { TableCell("\($0)") }])
        let withRows = page("", [Section(id: "reviews", title: "Reviews", blocks: [.table(full)])])
        #expect(Readers(audience, of: Self.journey).prepared(withRows).sections.isEmpty)
    }
}
