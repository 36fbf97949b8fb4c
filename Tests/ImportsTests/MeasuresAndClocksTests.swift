import ImprovementJourney
import Testing

@testable import Imports

/// A council's own measures as a tidy table.
@Suite struct `Measures of the council's own` {
    private static let header = "measure,period,scope,value,numerator,denominator,title,unit,polarity,panel,target"

    private func brought(
        _ rows: [String], into folder: WrittenFolder = WrittenFolder(), asAt: String = "2025-02-14"
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = folder
        let day = try #require(Day(asAt))
        let lines = [Self.header] + rows
        let plan = folder.bring(
            .measures, [ImportFile(name: "m.csv", bytes: Array(lines.joined(separator: "\n").utf8))]
        ) {
            $0.asAt = day
        }
        return (folder, plan)
    }
    private static let defined = "visits,2024-11,council,,90,100,Visits on time,share,higher is better,practice,0.9"

    @Test func `a share is made of its parts, months may be written several ways, and a month between is not reported`()
        throws
    {
        let (folder, plan) = try brought([Self.defined, "visits,Jan 2025,,,\"1,080\",\"1,200\",,,,,"])
        let series = try #require(folder.series("visits"))
        #expect(series.words == ["0.9", "not reported", "0.9"])
        #expect(series.points.map(\.numerator) == [90, nil, 1080])
        #expect(series.knownAfterDays == 14, "31 January to 14 February 2025")
        #expect(folder.record.measures["visits"]?.target?.value == 0.9)
        #expect(!plan.isRefused)
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `why a part is missing is why the figure is`() throws {
        let (folder, _) = try brought([Self.defined, "visits,2024-12,council,,c,110,,,,,"])
        #expect(folder.series("visits")?.words == ["0.9", "c"])
    }

    @Test(arguments: [
        ("visits,2024-11,council,,1,2,,,,,", "`visits` of November 2024 for council stands in a row before."),
        ("visits,2025-02,council,,1,2,,,,,", "February 2025 had not ended on 14 February 2025"),
        ("visits,2024,council,,1,2,,,,,", "\"2024\" is no period of `visits`"),
        ("visits,2024-12,here,,1,2,,,,,", "\"here\" is no scope."),
        ("other,2024-12,council,3,,,,,,,", "`other` is defined in no file: add title, unit, polarity, panel"),
        (
            "visits,2024-12,council,,1,2,,count,,,",
            "`visits` has the unit count here, and otherwise in m.csv, row 2: correct one of the two."
        ),
    ])
    func `a row that does not fit is refused with its place, and nothing is written`(_ row: String, _ words: String)
        throws
    {
        let (folder, plan) = try brought([Self.defined, row])
        #expect(plan.texts(.refused).first?.hasPrefix("m.csv, row 3: \(words)") == true, "\(plan.texts(.refused))")
        #expect(folder.files.isEmpty)
    }

    @Test func `a cell that is no figure names its column, and a share above 1 is no share`() throws {
        let plan = try brought([
            Self.defined, "visits,2024-12,council,,n/a,5,,,,,", "visits,2025-01,council,43.1,,,,,,,",
        ]).plan
        #expect(
            plan.texts(.refused) == [
                "m.csv, row 3, numerator: \"n/a\" is no figure and no known symbol. Say --symbol n/a=x or correct the "
                    + "cell.",
                "m.csv, row 4, value: 43.1 is no fraction of 1. Write 0.431 for 43.1%.",
            ])
    }

    @Test func `columns of other names are told by the caller, and a table without says what it lacks`() throws {
        let table = file(
            "k.csv", "indicator,month,result,title,unit,polarity,panel",
            "visits,2024-11,90,Visits,count,neutral,practice")
        let day = try #require(Day("2025-02-14"))
        var folder = WrittenFolder()
        let refused = folder.bring(.measures, [table]) { $0.asAt = day }
        #expect(
            refused.texts(.refused) == [
                "k.csv is none of a council's own measures: measure, period, scope, value or numerator and denominator. It has "
                    + "no column for measure, period, value: --column \"measure=NAME\" says which it is. Its columns are "
                    + "indicator, month, result, title, unit, polarity, panel."
            ])
        #expect(refused.closing == "Nothing is read and nothing made: see what is refused.")
        folder.bring(.measures, [table]) {
            $0.asAt = day
            $0.columns = ["measure": "indicator", "period": "Month", "value": "result"]
        }
        #expect(folder.series("visits")?.words == ["90"])
    }

    @Test func `why a measure cannot be defined is told once, with the nearest that is`() throws {
        let first = try brought([Self.defined]).folder
        let plan = try brought(
            ["vists,2024-11,council,3,,,,,,,", "vists,2024-12,council,3,,,,,,,", "vists,2025-01,council,3,,,,,,,"],
            into: first
        ).plan
        #expect(
            plan.texts(.refused) == [
                "m.csv, row 2: `vists` is defined in no file: add title, unit, polarity, panel to its first row. Did you mean "
                    + "visits? Say --map \"vists\"=visits.", "m.csv: 2 further rows of `vists`.",
            ])
        #expect(plan.closing == "3 rows read, 0 used: nothing made, for what is refused; 0 identifiers written.")
    }

    @Test func `a later table states figures anew, and keeps those that it does not have`() throws {
        let first = try brought([Self.defined]).folder
        let (folder, _) = try brought(
            ["visits,2024-11,council,,88,100,,,,,", "visits,2025-02,council,,9,10,,,,,"], into: first,
            asAt: "2025-03-14")
        let series = try #require(folder.series("visits"))
        #expect(series.restatements.map(\.earlier.numerator) == [90])
        #expect(series.restatements.first?.on == Day("2025-03-14"))
        #expect(series.restatements.first?.reason == "as at 14 March 2025")
    }
}

/// Time limits as a case system exports them.
@Suite struct `Time limits that are brought` {
    private static let header = "Kind,Case ref,Allocated team,Start date,Stopped,Children,Allocated,Waiting for"
    private static let journey = """
        { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Ours" },
          "sources": [ { "id": "own", "kind": "council", "publisher": "Ours", "title": "T" } ] }
        """
    private static let teams = """
        { "source": "own", "services": [ { "id": "assessment", "title": "Assessment" } ],
          "teams": [ { "id": "assessment-1", "title": "Assessment 1", "service": "assessment", "opened": "2018-04-01" } ] }
        """

    private func brought(
        _ rows: [String], into folder: WrittenFolder? = nil, asAt: String = "2025-01-31",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = folder ?? WrittenFolder([("journey.json", Self.journey), ("teams.json", Self.teams)])
        let day = try #require(Day(asAt))
        let lines = [Self.header] + rows
        let plan = folder.bring(.clocks, [ImportFile(name: "k.csv", bytes: Array(lines.joined(separator: "\n").utf8))])
        {
            $0.asAt = day
            change(&$0)
        }
        return (folder, plan)
    }

    @Test
    func `a kind that is not in a later export stays as it was and is told, or has none running where that is said`()
        throws
    {
        let first = try brought([
            "icpc,1,Assessment 1,02/01/2025,20/01/2025,,,", "icpc,2,Assessment 1,06/01/2025,,,,",
            "single-assessment,3,Assessment 1,06/01/2025,,,,",
        ]).folder
        let later = ["single-assessment,3,Assessment 1,06/01/2025,,,,"]
        let kept = try brought(later, into: first, asAt: "2025-02-28")
        #expect(
            kept.plan.texts(.asked) == [
                "The file holds no icpc (1 ran on 31 January 2025): they stay as they were. If none of them runs any more, say "
                    + "--all-kinds."
            ])
        #expect(kept.folder.record.clocks.count == 3)
        let ended = try brought(later, into: first, asAt: "2025-02-28") { $0.holdsAllKinds = true }
        #expect(ended.folder.record.clocks.filter(\.isRunning).map(\.kind.text) == ["single-assessment"])
        #expect(
            ended.folder.record.clocks.map(\.kind.text).sorted() == ["icpc", "single-assessment"], "what stopped stays")
        #expect(ended.plan.texts(.asked) == [])
        #expect(ended.folder.problems == [])
    }

    @Test func `a word that is not known names the nearest and how to say it, and is taken once it is said`() throws {
        let row = ["Initial child protection conf,1,Assessment 1,06/01/2025,,,,Polic"]
        let plan = try brought(row).plan
        #expect(
            plan.texts(.refused).first?.hasSuffix(
                "--map \"Initial child protection conf\"=icpc takes it for the first.")
                == true, "\(plan.texts(.refused))")
        let (folder, said) = try brought(row) {
            $0.words = ["initial child protection conf": "icpc", "polic": "police"]
        }
        #expect(folder.record.clocks.map(\.kind.text) == ["icpc"])
        #expect(folder.record.clocks.map(\.waitsFor) == [.police])
        #expect(said.texts(.asked) == [])
    }

    @Test func `a kind is told by its id or its title, a team by its title, and no case number enters`() throws {
        let (folder, plan) = try brought([
            "icpc,AB123456,ASSESSMENT 1,06/01/2025,,2,yes,Health",
            "Initial child protection conference,AB123457,Assessment 1,02/01/2025,20/01/2025,,,",
        ])
        let clocks = folder.record.clocks
        #expect(clocks.map(\.kind.text) == ["icpc", "icpc"])
        #expect(clocks.map(\.started.description) == ["2025-01-02", "2025-01-06"])
        #expect(clocks.map(\.team.text) == ["assessment-1", "assessment-1"])
        #expect(clocks.map(\.waitsFor) == [nil, .health])
        #expect(clocks.map(\.isAllocated) == [nil, true])
        #expect(folder.files.allSatisfy { !$0.text.contains("AB12345") })
        #expect(plan.closing == "2 rows read, 2 used: 2 clocks made; 0 identifiers written.")
        #expect(folder.problems == [])
    }

    @Test(arguments: [
        (
            "single-assesment,1,Assessment 1,02/01/2025,,,,",
            "kind: \"single-assesment\" is no kind of time limit. The nearest are single-assessment"
        ),
        ("icpc,1,Assessment 1,02/01/2025,01/01/2025,,,", "stopped: it stopped on 1 January 2025, before it started"),
        ("icpc,1,Assessment 1,01/02/2025,,,,", "started: it starts on 1 February 2025, after 31 January 2025"),
        ("icpc,1,Assessment 1,soon,,,,", "started: \"soon\" is no day."),
        ("icpc,1,,02/01/2025,,,,", "team: it has no team."),
        ("icpc,1,Assessment 1,02/01/2025,,many,,", "children: \"many\" is no number of children."),
    ])
    func `a row that cannot be is refused with its column, and the others go in`(_ row: String, _ words: String) throws
    {
        let (folder, plan) = try brought([row, "icpc,2,Assessment 1,06/01/2025,,,,"])
        #expect(plan.texts(.refused).first?.hasPrefix("k.csv, row 2, \(words)") == true, "\(plan.texts(.refused))")
        #expect(folder.record.clocks.count == 1)
    }

    @Test func `a team that no file has stands in a file of its own, and a clock nobody stopped is asked about`() throws
    {
        // 45 working days from 1 March 2024, five times: gone before 31 January 2025.
        let (folder, plan) = try brought(["single-assessment,1,Locality North,01/03/2024,,,,"])
        #expect(folder.record.teams["locality-north"]?.title == "Locality North")
        #expect(plan.texts(.asked).contains { $0.hasPrefix("No file has the team Locality North") })
        #expect(plan.texts(.asked).contains { $0.contains("more than five times its limit") })
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `a second export of the day replaces the first, one of a later day keeps what has stopped`() throws {
        let stopped = "icpc,1,Assessment 1,02/01/2025,20/01/2025,,,"
        let first = try brought([stopped, "icpc,2,Assessment 1,06/01/2025,,,,"]).folder
        #expect(try brought([stopped], into: first).folder.record.clocks.count == 1)
        let later = try brought(["icpc,3,Assessment 1,03/02/2025,,,,"], into: first, asAt: "2025-02-28").folder
        #expect(later.record.clocks.map(\.started.description) == ["2025-01-02", "2025-02-03"])
        let before = later.files.map(\.text)
        #expect(
            try brought(["icpc,3,Assessment 1,03/02/2025,,,,"], into: later, asAt: "2025-02-28").folder.files.map(
                \.text) == before)
    }
}
