import ImprovementJourney
import Testing

@testable import Imports

/// Rows of a plan that cannot be what they say, and what they leave standing.
@Suite struct `Rows of a plan` {
    private static let header =
        "Ref,Action,Owner,Start date,Due date,Revised due date,RAG,Update,Date of update,Evidence"

    private func brought(_ rows: [String], into folder: WrittenFolder = WrittenFolder(), asAt: String? = nil) -> (
        folder: WrittenFolder, plan: ImportPlan
    ) {
        var folder = folder
        let text = ([Self.header] + rows).joined(separator: "\r\n") + "\r\n"
        let plan = folder.bring(.plan, [ImportFile(name: "plan.csv", bytes: Array(text.utf8))]) {
            $0.asAt = asAt.flatMap { Day($0) }
        }
        return (folder, plan)
    }

    private static let visit = "1,Visit every child,Head of Service,01/09/2024,31/03/2025,,Green,a,10/01/2025,"

    @Test func `two actions of one reference are never one: the second is refused with both places`() throws {
        let (folder, plan) = brought([
            Self.visit, "1,Recruit twelve staff,Head of HR,01/10/2024,30/06/2025,,Red,b,11/01/2025,",
            // Capitals, blanks and a full stop are no other action.
            "1,visit every  Child.,Head of Service,01/09/2024,31/03/2025,,Amber,c,12/01/2025,",
        ])
        #expect(
            plan.texts(.refused) == [
                "plan.csv, row 3: 1 is \"Recruit twelve staff\" here, and \"Visit every child\" in plan.csv, row 2: give one "
                    + "of the two another reference, or both the same action."
            ])
        let action = try #require(folder.record.actions["1"])
        #expect(action.title == "Visit every child")
        #expect(action.changes.map(\.note) == ["RAG green. a", "RAG amber. c"])
        #expect(plan.closing == "3 rows read, 2 used: 1 action and 2 updates made; 0 identifiers written.")
    }

    @Test func `a reference that another action has in the next plan is asked about`() {
        let first = brought([Self.visit]).folder
        let next = brought(["1,Recruit twelve staff,Head of HR,01/10/2024,30/06/2025,,,,,"], into: first).plan
        #expect(
            next.texts(.asked).contains {
                $0.hasPrefix("1 is \"Recruit twelve staff\" now, and was \"Visit every child\" in the plan before")
            }, "\(next.texts(.asked))")
        #expect(brought([Self.visit], into: first).plan.texts(.asked) == [])
    }

    @Test func `references that are numbers are read as their sheet shows them`() throws {
        /// A number in the format 0.00.
        func reference(_ number: String) -> WrittenWorkbook.Cell { .raw("<c r=\"REF\" s=\"3\"><v>\(number)</v></c>") }
        func row(_ number: String, _ action: String) -> [WrittenWorkbook.Cell] {
            // 45537 is 2 September and 45657 is 31 December 2024.
            [reference(number), .text(action), "Head of Quality", .day(45_537), .day(45_657)]
        }
        var folder = WrittenFolder()
        let plan = folder.bring(
            .plan,
            [
                WrittenWorkbook(
                    (
                        title: "Plan",
                        rows: [
                            ["Ref", "Action", "Owner", "Start date", "Due date"], row("1.01", "See every child"),
                            row("1.1", "Audit files"), row("2", "Recruit"), row("1.1", "Close the backlog"),
                        ]
                    )
                ).file()
            ])
        #expect(folder.record.actions.map(\.id.text) == ["1.01", "1.10", "2.00"])
        // Who types 1.10 for the tenth action has the number of the first.
        #expect(
            plan.texts(.refused) == [
                "book.xlsx, Plan, row 5: 1.10 is \"Close the backlog\" here, and \"Audit files\" in book.xlsx, Plan, row 3: give "
                    + "one of the two another reference, or both the same action."
            ])
    }

    @Test func `an update in slightly other words is the same action's, and is told`() {
        let (folder, plan) = brought(
            [
                "1,Visit every child within 10 days,Head of Quality,01/09/2024,31/03/2025,,,,01/10/2024,a",
                "1,Visit evry child within 10 working days,Head of Quality,01/09/2024,31/03/2025,,,,02/11/2024,b",
            ], asAt: "2024-12-31")
        #expect(plan.texts(.refused) == [])
        #expect(folder.record.actions["1"]?.title == "Visit every child within 10 days")
        #expect(plan.notes.contains { $0.text.contains("taken for the same action, under its first words") })
    }

    @Test func `an action due before it began is refused by its row, and the others go in`() {
        let (folder, plan) = brought(
            [
                "1,Do it,Head of Quality,01/09/2024,31/03/2024,,,,,",
                "2,Do that,Head of Quality,01/09/2024,31/03/2025,,,,,",
                "3,Do more,Head of Quality,01/09/2024,31/03/2025,10/01/2024,,,12/12/2024,",
                "4,Do less,Head of Quality,,30/11/2024,,,,,", "5,Do all,Head of Quality,,31/12/2024,,,,,",
            ], asAt: "2024-12-31")
        #expect(
            plan.texts(.refused) == [
                "plan.csv, row 2: the due date 31 March 2024 is before 1 began, on 1 September 2024: correct one of the two "
                    + "days.",
                "plan.csv, row 4: the revised due date 10 January 2024 is before 3 began, on 1 September 2024: correct one of "
                    + "the two days.",
            ])
        #expect(folder.record.actions.map(\.id.text) == ["2", "4", "5"])
        // Nobody says when 4 began: it had by the day on which it was due, and is late since.
        #expect(folder.record.actions["4"]?.opened == Day("2024-11-30"))
        #expect(folder.record.actions["5"]?.opened == Day("2024-12-31"))
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `an action that the plan had before is due after it began then, whatever day the next plan stands on`() {
        let rows = ["1,Do it,Head of Quality,,31/01/2025,,,,,"]
        let first = brought(rows, asAt: "2024-12-31").folder
        let (folder, plan) = brought(rows, into: first, asAt: "2025-02-28")
        #expect(plan.texts(.refused) == [])
        #expect(folder.record.actions["1"]?.opened == Day("2024-12-31"))
    }

    @Test func `an update before the start goes in, and somebody has to look at it`() {
        let (folder, plan) = brought([
            "1,Do it,Head of Quality,01/09/2024,31/03/2025,,Blue,Done,10/01/2024,Folder 7"
        ])
        #expect(
            plan.texts(.asked) == [
                "plan.csv, row 2 (1): the date of update 10/01/2024 is before the start date 01/09/2024."
            ])
        #expect(folder.record.actions["1"]?.changes.count == 1)
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test(arguments: ["\n", "\r\n", "\r", " \n\n ", "\t", "\u{2028}"])
    func `a line that breaks in a cell is a blank in the record`(_ end: String) throws {
        func broken(_ text: String) -> String { "\"First\(end)\(text)\"" }
        let (folder, plan) = brought([
            "A1,\(broken("action")),\(broken("head of service")),01/09/2024,31/03/2025,,\(broken("word")),"
                + "\(broken("update")),10/01/2025,\(broken("evidence"))"
        ])
        let action = try #require(folder.record.actions["A1"])
        #expect(action.title == "First action")
        #expect(action.owner == "First head of service")
        #expect(action.changes.map(\.note) == ["Status First word. First update"])
        #expect(action.changes.map(\.evidence) == ["First evidence"])
        // U+240A and its neighbours are pictures of what ends a line.
        let told = (plan.notes.map(\.text) + folder.files.map(\.text)).joined()
        #expect(!told.unicodeScalars.contains { (0x2400...0x241F).contains($0.value) || $0 == "\u{FFFD}" })
    }
}
