import Documents
import ImprovementJourney
import JourneyFiles
import Panels
import Testing

/// A small journey with one of everything that a plan has, awkward names among them; figures are reckoned by hand in
/// the tests.
///
/// It stands on 31 July 2019.
enum PlanJourney {
    static let long =
        "Assessment & safeguarding: team no. 1 (north-east / out-of-hours), which nobody could name shorter"

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
    static func stated(_ text: String) throws -> StatedDate { try #require(StatedDate(text)) }

    static func make(asAt: String = "2019-07-31") throws -> Journey { try record().standing(on: try day(asAt)) }

    /// The record of the plan, which ends in December 2019.
    static func record() throws -> Record {
        var record = Record(ends: try day("2019-12-31"))
        record[Source.self] = Register([
            Source(id: "own", kind: .council, publisher: "The council", title: "Its own records"),
            Source(id: "press", kind: .published, publisher: "Press", title: "A report"),
        ])
        record.registers.take(Small.common.registers)
        record[Service.self] = Register([Service(id: "safeguarding", title: "Safeguarding")])
        record[Team.self] = Register([
            Team(id: "north", title: long, service: "safeguarding", opened: try day("2017-01-01"), source: "own"),
            Team(id: "sud-est", title: "Sud-Est", service: "missing", opened: try day("2017-01-01"), source: "own"),
        ])
        record[Measure.self] = Register([
            Measure(
                id: "visits-on-time", title: "Visits on time", definition: "Visits made when due.",
                numerator: "Visits on time", denominator: "Visits due", unit: .share, polarity: .higherIsBetter,
                cadence: .monthly, panel: "practice", source: "own"),
            Measure(
                id: "agency-share", title: "Agency social workers", definition: "Agency workers in post.",
                unit: .share, polarity: .lowerIsBetter, cadence: .monthly, isStock: true,
                target: Measure.Target(value: 0.12, origin: "the cabinet member"), panel: "workforce", source: "own"),
            Measure(
                id: "court-within-26-weeks", title: "Within 26 weeks", definition: "Cases concluded in time.",
                unit: .share, polarity: .higherIsBetter, cadence: .monthly, panel: "court", source: "own"),
            Measure(
                id: "court-average-weeks", title: "Average weeks", definition: "Weeks to the final order.",
                unit: .weeks, polarity: .lowerIsBetter, cadence: .monthly, panel: "court", source: "own"),
        ])
        record.series = try series()
        try addPlan(to: &record)
        try addWorkforce(to: &record)
        try addScrutiny(to: &record)
        return record
    }

    /// Visits on time to July 2019: 12 months about 50%, then 8 about 90%: a run above the average.
    private static func series() throws -> [Series.Key: Series] {
        let key = Series.Key("visits-on-time")
        let values = [50, 52, 49, 51, 50, 53, 48, 50, 51, 49, 52, 50].map { Double($0) / 100 }
        let later = [90, 91, 89, 92, 90, 91, 90, 92].map { Double($0) / 100 }
        let first = try #require(Period("2017-12", cadence: .monthly))
        return [
            key: Series(
                key: key, first: first, points: (values + later).map { Point(.number($0)) }, source: "own")
        ]
    }

    private static func addPlan(to record: inout Record) throws {
        record[Inspection.self] = Register([
            Inspection(
                id: "i-2013", kind: "inspection", title: "Inspection 2013", framework: "child-protection-2012",
                began: try stated("2013"), published: try stated("2013"),
                judgements: [Judgement(area: .overall, grade: "requires improvement")], letter: "", findings: [],
                source: "press"),
            Inspection(
                id: "visit", kind: "focused visit", title: "Focused visit", framework: "ILACS",
                began: try stated("2018-10"), published: try stated("2018-10"), judgements: [], letter: "A letter.",
                findings: [], source: "press"),
            Inspection(
                id: "i-2019", kind: "inspection", title: "Inspection 2019", framework: "ILACS",
                began: try stated("2019-06-17"), published: try stated("2019-07-29"),
                judgements: [
                    Judgement(area: .overall, grade: "inadequate"),
                    Judgement(area: "leaders", grade: "requires improvement"),
                ], letter: "It said much.",
                findings: [
                    Finding(
                        id: "f-visits", kind: .improvement, title: "Visits come late", text: "Visits come late.",
                        panel: "practice", measures: ["visits-on-time"], source: "press"),
                    Finding(
                        id: "f-nothing", kind: .priorityAction, title: "Nobody does anything", text: "Nothing is done.",
                        panel: "no-such-panel", measures: ["no-such-measure"], source: "press"),
                    Finding(
                        id: "f-good", kind: .strength, title: "Tea", text: "The tea is good.", panel: "practice",
                        source: "press"),
                ], source: "press"),
        ])
        record[Intervention.self] = Register([
            Intervention(
                id: "notice", title: "Direction notice", issued: try stated("2013"), text: "Improve.",
                requirements: [
                    Requirement(id: "r-met", text: "Form a board", met: try day("2014-02-03"), source: "press"),
                    Requirement(id: "r-late", text: "Put it right", due: try day("2019-07-21"), source: "press"),
                ], source: "press")
        ])
        record[Action.self] = Register([
            // Put back once by 31 days, due 19 July: 12 days late on the 31st; its measure has moved for the better.
            Action(
                id: "A-1", title: "Visit on time", findings: ["f-visits"], measure: "visits-on-time", team: "north",
                owner: "Head of safeguarding", opened: try day("2018-01-10"), due: try day("2019-06-18"),
                changes: [
                    Action.Change(
                        on: try day("2019-06-01"), status: .inProgress, due: try day("2019-07-19"), note: "More time.")
                ], source: "own"),
            // Closed in March 2019 with evidence, its measure unknown.
            Action(
                id: "A-2", title: "Write a policy", findings: ["f-visits"], requirement: "r-late",
                measure: "no-such-measure", owner: "", opened: try day("2018-02-01"), due: try day("2018-12-31"),
                changes: [
                    Action.Change(
                        on: try day("2019-03-31"), status: .closed, note: "Done.", evidence: "Report to the board")
                ], source: "own"),
            // Not due yet, no measure.
            Action(
                id: "A-3", title: "", owner: "Director", opened: try day("2019-07-01"), due: try day("2019-08-05"),
                source: "own"),
        ])
        record[Meeting.self] = Register([
            Meeting(
                id: "m-1", on: try day("2019-07-04"), title: "Board", decisions: ["Go on.", "Meet again."],
                actions: ["A-1", "A-gone"], source: "own")
        ])
        record[CourtCase.self] = Register([
            // Issued 1 January 2019: the last of 26 weeks is 1 July (issue + 181): 30 days late on 31 July.
            CourtCase(id: "C-1", team: "north", children: 2, issued: try day("2019-01-01"), source: "own"),
            // Issued 18 February: the limit is 18 August, 18 days ahead.
            CourtCase(id: "C-2", team: "north", children: 1, issued: try day("2019-02-18"), source: "own"),
        ])
    }

    private static func addWorkforce(to record: inout Record) throws {
        let start = try day("2017-01-01")
        let may = try #require(Month("2019-05"))
        func post(
            _ id: String, _ team: String, role: String = "social worker", _ spells: [Spell], cases: [Int?] = []
        ) -> Post {
            Post(
                id: Post.ID(id), team: Team.ID(team), role: role, established: start, spells: spells,
                caseload: cases.isEmpty ? nil : MonthlyCounts(first: may, counts: cases), source: "own")
        }
        record[Post.self] = Register([
            post(
                "P-1", "north", [Spell(worker: "W-1", from: try day("2019-01-07"), contract: .agency, hourlyRate: 42)],
                cases: [25, 26, 27]),
            post(
                "P-2", "north",
                [
                    Spell(
                        worker: "W-2", from: start, until: try day("2018-10-01"), contract: .agency,
                        ending: "unsafe practice"),
                    Spell(worker: "W-3", from: try day("2018-09-03"), contract: .permanent, hourlyRate: 21),
                ], cases: [16, 17, 18]),
            post("P-3", "north", []),
            post(
                "P-4", "sud-est",
                [
                    Spell(worker: "W-4", from: start, until: try day("2019-02-04"), contract: .agency),
                    Spell(worker: "W-4", from: try day("2019-02-04"), contract: .permanent, hourlyRate: 19),
                ], cases: [10, nil, 12]),
            post(
                "P-5", "sud-est",
                [
                    Spell(
                        worker: "W-5", from: start, until: try day("2019-05-01"), contract: .permanent,
                        ending: "moved to another council"),
                    Spell(worker: "W-6", from: try day("2019-05-13"), contract: .permanent, hourlyRate: 20),
                ], cases: [5, 6, 7]),
            post(
                "P-6", "sud-est", role: "administrator",
                [Spell(worker: "W-7", from: try day("2018-11-01"), contract: .permanent)]),
        ])
        record[Worker.self] = Register([
            Worker(
                id: "W-3", supportedYearFrom: try day("2018-09-03"), supportedYearUntil: try day("2019-09-03"),
                cohort: "academy", source: "own"),
            Worker(id: "W-5", annualReviews: [try day("2018-01-15")], source: "own"),
        ])
        record[AcademyCohort.self] = Register([
            AcademyCohort(id: "academy", title: "Academy 2018", began: try day("2018-09-03"), places: 5, source: "own")
        ])
    }

    private static func addScrutiny(to record: inout Record) throws {
        record[LineOfEnquiry.self] = Register([
            LineOfEnquiry(
                id: "q", title: "Retention", asked: try stated("2019-07-31"), askedBy: "Committee", question: "Why?",
                source: "press")
        ])
        record[Commitment.self] = Register([
            Commitment(
                id: "c-open", text: "Report each year", owner: "Director", made: try stated("2019-01"), source: "own"),
            Commitment(
                id: "c-late", enquiry: "q", text: "Report by June", owner: "Director", made: try stated("2018-07"),
                due: try day("2019-06-28"), measure: "visits-on-time", source: "own"),
            Commitment(
                id: "c-kept", text: "Hire three", owner: "Director", made: try stated("2018"),
                due: try day("2019-03-01"),
                updates: [Commitment.Update(on: try day("2019-02-11"), note: "Done.", isKept: true)], source: "own"),
        ])
        record[Claim.self] = Register([
            Claim(
                id: "claim-far", statement: "Visits are on time in 99 of 100 cases.", statedBy: "Somebody",
                on: try stated("2019-07-30"), kind: .level, value: 0.99, unit: .share, measure: "visits-on-time",
                tolerance: 0.005, panel: "scrutiny", source: "press"),
            Claim(
                id: "claim-none", statement: "All is well.", statedBy: "Somebody", on: try stated("2019"),
                kind: .level, unit: .share, measure: "visits-on-time", panel: "workforce", source: "press"),
        ])
        record[JourneyEvent.self] = Register([
            JourneyEvent(
                id: "event", on: try stated("2019-07"), title: "It rained", text: "All day.", panel: "scrutiny",
                source: "press")
        ])
    }

    /// The shipped record, read once for all tests.
    private static let whole: Record = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        return JourneyFolder.read(root + "/Data/northamptonshire", common: root + "/Data").record
    }()

    /// The shipped record as it stood on a day.
    static func shipped(on day: String) throws -> Journey { whole.standing(on: try self.day(day)) }
}

extension Page {
    /// The section of that name.
    func section(_ id: String) throws -> Section { try #require(sections.first { $0.id == id }) }

    /// The row of a section's table.
    func row(_ section: String, _ id: String) throws -> Table.Row {
        try #require(try self.section(section).table?.rows.first { $0.id == id })
    }

    /// The texts of a row's cells, by their columns' names.
    func cells(_ section: String, _ row: String) throws -> [String: String] {
        let table = try #require(try self.section(section).table)
        let row = try self.row(section, row)
        return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.id), row.cells.map(\.text)))
    }
}
