import ImprovementJourney
import Testing

@testable import Imports

/// An improvement plan as a spreadsheet saves it, and what was worked out of it by hand.
@Suite struct `Improvement plans` {
    private static let header =
        "\u{FEFF}Ref,Action,Owner,Start date,Original due date,Revised due date,RAG,% complete,Update,Date of update"
    private static let rows = [
        "1.1,\"See every child; managers check the list\",Head of "
            + "Safeguarding,02/09/2024,31/12/2024,31/03/2025,Amber,60%,\"Seen on time: 81%, 84%\",12/12/2024",
        "1.2,Allocate every referral,\"Service Manager, MASH\",02/09/2024,30/09/2024,,Green,100%,Standing "
            + "item,07/10/2024",
        "1.3,Recruit,Principal Social Worker,02/09/2024,31/03/2025,30/06/2025,RED,,No applicants,45639",
        "2.1,Audit 40 files,Head of Quality,01/10/2024,Ongoing,,Blue,100,In folder QA-7,10/01/2025",
        "2.2,Pre-birth assessments,Head of Safeguarding,01/10/2024,28/02/2025,TBC,A,30,,",
        "2.3,Publish the strategy,Assistant Director,2024-10-01,2025-01-31,,Not started,0,Waiting,03/12/2024",
        "3.1,Close the backlog,IRO Manager,01/10/2024,29/02/2025,,Red,10,Backlog is 14,09/12/2024",
        "1.2,Allocate every referral,\"Service Manager, MASH\",02/09/2024,30/09/2024,,Complete,100,Signed "
            + "off,15/11/2024",
    ]

    private func brought(_ rows: [String] = rows, into folder: WrittenFolder = WrittenFolder(), asAt: String? = nil)
        -> (
            folder: WrittenFolder, plan: ImportPlan
        )
    {
        var folder = folder
        let lines = [Self.header] + rows
        let plan = folder.bring(.plan, [ImportFile(name: "plan.csv", bytes: Array(lines.joined(separator: "\n").utf8))])
        {
            $0.asAt = asAt.flatMap { Day($0) }
        }
        return (folder, plan)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `one action a reference, its rows changes in the order of their days`() throws {
        let (folder, plan) = brought()
        #expect(folder.record.actions.map(\.id.text) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"])
        let action = try #require(folder.record.actions["1.2"])
        #expect(action.owner == "Service Manager, MASH")
        #expect(
            action.changes == [
                Action.Change(
                    on: try day("2024-10-07"), status: .reportedComplete, note: "RAG green, 100%. Standing item"),
                Action.Change(on: try day("2024-11-15"), status: .reportedComplete, note: "100%. Signed off"),
            ])
        #expect(plan.closing == "8 rows read, 7 used: 6 actions and 6 updates made; 0 identifiers written.")
    }

    @Test func `a revised due date is a change on the update's day, and 45639 is a day of Excel`() throws {
        let actions = brought().folder.record.actions
        #expect(
            actions["1.3"]?.changes == [
                Action.Change(
                    on: try day("2024-12-13"), status: .inProgress, due: try day("2025-06-30"),
                    note: "RAG red. No applicants")
            ])
        #expect(actions["1.1"]?.slippageDays == 90)
        #expect(actions["1.3"]?.slippageDays == 91)
        #expect(actions["2.3"]?.changes.first?.status == .notStarted)
    }

    @Test func `on 10 February 2025 one is late by 10 days, and two are reported complete and not closed`() throws {
        let asAt = try day("2025-02-10")
        let actions = brought().folder.record.standing(on: asAt).actions
        #expect(actions.filter { $0.isLate(on: asAt) }.map(\.id.text) == ["2.3"])
        #expect(actions["2.3"]?.currentDue.map { $0.days(until: asAt) } == 10)
        #expect(actions.filter { $0.status == .reportedComplete }.map(\.id.text) == ["1.2", "2.1"])
        #expect(actions.filter(\.isUndated).map(\.id.text) == ["2.1"])
        #expect(actions.allSatisfy { $0.status.isOpen })
    }

    @Test func `a day that does not exist is refused alone, and what has no day is told`() {
        let plan = brought().plan
        #expect(plan.texts(.refused) == ["plan.csv, row 8: the due date 29/02/2025 does not exist."])
        #expect(
            plan.texts(.asked) == [
                "plan.csv, row 6 (2.2): the revised due date \"TBC\" is no day: the original stands.",
                "plan.csv, row 6 (2.2): the colour amber, 30% without a date of update: left out.",
            ])
        #expect(plan.texts(.told).contains { $0.hasPrefix("Columns taken: Ref, Action, Owner") })
    }

    @Test
    func `a row without reference or action is refused, and an owner who looks like a person is asked for a function`()
    {
        let plan = brought([
            ",,,,,,,,,", ",Do it,Head of Quality,01/10/2024,,,,,,", "4.1,,Head of Quality,01/10/2024,,,,,,",
            "4.2,Do it,Jane Example,01/10/2024,Q3 2025,,,,,", "4.3,Do it,Head of Quality,,,,,,,",
        ]).plan
        #expect(
            plan.texts(.refused) == [
                "plan.csv, row 3: it has no reference, by which its next update would find it.",
                "plan.csv, row 4: 4.1 has no action.",
                "plan.csv, row 6: 4.3 has no start date: write one, or say --as-at DATE for the day of the plan.",
            ])
        #expect(
            plan.texts(.asked).contains {
                $0.contains("\"Jane Example\" looks like a person. Owner: a function, please.")
            })
        #expect(plan.texts(.asked).contains { $0.contains("the due date \"Q3 2025\" is no day") })
    }

    @Test func `a status that is not known names the nearest, is kept in words, and means what the caller says`() throws
    {
        let rows = ["7.1,Do it,Head of Quality,01/10/2024,31/03/2025,,Complte,,Written,06/01/2025"]
        let (folder, plan) = brought(rows)
        #expect(
            plan.texts(.asked).contains {
                $0.hasSuffix(
                    "the status \"Complte\" is not known: in progress, and kept in words. Did you mean complete? Say --map "
                        + "\"Complte\"=complete.")
            }, "\(plan.texts(.asked))")
        #expect(folder.record.actions["7.1"]?.changes.first?.note == "Status Complte. Written")
        #expect(folder.record.actions["7.1"]?.status == .inProgress)
        var said = WrittenFolder()
        said.bring(
            .plan,
            [
                file(
                    "plan.csv", "Ref,Action,Owner,Start,Due,Status,Date of update",
                    "7.1,Do it,Head of Quality,01/10/2024,31/03/2025,Complte,06/01/2025")
            ]
        ) { $0.words = ["complte": "complete"] }
        #expect(said.record.actions["7.1"]?.status == .reportedComplete)
    }

    @Test func `a second import adds only what is new, and a due date that moved becomes a change`() throws {
        let first = brought().folder
        let before = first.files.map(\.text)
        #expect(brought(into: first).folder.files.map(\.text) == before)
        // The plan of the next month: its due column moved, and an update more.
        let next = [
            "2.3,Publish the strategy,Assistant Director,2024-10-01,2025-04-30,,Amber,20,Draft is out,10/02/2025",
            "5.1,A new action,Head of Quality,01/02/2025,30/06/2025,,,,,",
        ]
        let (folder, plan) = brought(next, into: first)
        let action = try #require(folder.record.actions["2.3"])
        #expect(action.due == Day("2025-01-31"))
        #expect(action.changes.map(\.on.description) == ["2024-12-03", "2025-02-10", "2025-02-10"])
        #expect(action.slippageDays == 89, "31 January to 30 April 2025")
        #expect(folder.record.actions.map(\.id.text) == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "5.1"])
        #expect(plan.texts(.asked).contains("1.1 is no longer in the file: it stays as it was."))
    }

    @Test func `a column is what the caller says it is`() throws {
        var folder = WrittenFolder()
        let file = file("p.csv", "Code,What we do,Who,Begun,Wanted by", "A,Do it,Head of Quality,01/10/2024,31/12/2024")
        let plan = folder.bring(.plan, [file]) {
            $0.columns = ["ref": "Code", "action": "What we do", "owner": "Who", "start": "Begun", "due": "wanted by"]
        }
        #expect(!plan.isRefused)
        #expect(folder.record.actions["A"]?.due == Day("2024-12-31"))
        var other = WrittenFolder()
        let wrong = other.bring(.plan, [file]) {
            $0.columns = ["ref": "Code", "action": "What we do", "owner": "Whom"]
        }
        #expect(wrong.isRefused)
    }
}
