import ImprovementJourney
import JourneyFiles
import SeededRandomness
import Testing

@testable import Imports

/// The lists of Annex A as workbooks, with answers worked out by hand.
@Suite struct `Annex A` {
    private typealias Cell = WrittenWorkbook.Cell
    private typealias List = (title: String, rows: [[Cell]])

    /// The columns that every list begins with.
    private static let person: [Cell] = ["Child Unique ID", "Gender", "Date of Birth", "Age of Child (Years)"]

    /// A child whose identifiers must reach neither folder nor screen.
    private static func child(_ id: Int, born: Int = 41_000) -> [Cell] {
        [.number(Double(9_000_000 + id)), "b) Female", .day(born), 9]
    }

    private static func list(_ title: String, _ columns: [Cell], _ rows: [[Cell]]) -> List {
        (
            title,
            [[.text("\(title): data"), .empty], person + columns + ["Allocated Team", "Allocated Worker"]] + rows
        )
    }

    private static func referral(_ id: Int, _ day: Cell, _ nfa: Cell, _ team: Cell, worker: Cell = "Ottoline Quenby")
        -> [Cell]
    {
        child(id) + [day, "q) 6: Police", nfa, team, worker]
    }

    private static func referrals(_ rows: [[Cell]]) -> List {
        list("List_3", ["Date of referral", "Referral Source", "Referral NFA?"], rows)
    }

    // Serials are Excel's days: 44935 is 9 January, 44936 the 10th, 44985 is 28 February and 44986 is 1 March 2023.
    private static let own = WrittenWorkbook(
        (title: "Guidance", rows: [["Made by hand; true of no one."]]),
        referrals([
            referral(1, .day(44_935), "b) No", "Assessment Team 1"),
            referral(2, 44_936, "a) Yes", "assessment team 1 "),
            referral(3, "28/02/2023", "b) No", "Assessment  Team 1"),
            referral(3, .day(44_986), "b) No", .error("#N/A"), worker: .error("#N/A")),
            referral(4, .day(44_986), "No", .empty),
            [],
        ]),
        list(
            "List 4", ["Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation"],
            [
                // From 9 January, 45 working days end on 13 March 2023: no bank holiday lies between.
                child(1) + [.day(44_935), .day(44_998), "Assessment Team 1", "Ottoline Quenby"],
                child(3) + [.day(44_935), .day(44_999), "Assessment Team 1", "Peregrine Thwaite"],
                child(5) + [.day(44_986), .empty, "Disability", "Peregrine Thwaite"],
            ]),
        list(
            "List_5",
            [
                "Strategy discussion initiating Section 47 Enquiry Start Date",
                "Date of Initial Child Protection Conference",
            ],
            [
                // From 3 April, 15 working days end on 26 April 2023: 7 and 10 April were Good Friday and Easter Monday.
                child(1) + [.day(45_019), .day(45_042), "Safeguarding 1", "Ottoline Quenby"],
                child(6) + [.day(45_019), .day(45_043), "Safeguarding 1", "Ottoline Quenby"],
                child(7) + [.day(45_019), .empty, "Safeguarding 1", "Ottoline Quenby"],
            ]),
        list(
            "List_7", ["Child Protection Plan Start Date", "Child Protection Plan End Date"],
            [
                child(1) + [.day(45_042), .empty, "Safeguarding 1", "Ottoline Quenby"],
                child(6) + [.day(45_043), .empty, "Safeguarding 2", "Ottoline Quenby"],
            ]))

    private func brought(
        _ written: WrittenWorkbook, into folder: WrittenFolder = WrittenFolder(), asAt: String = "2023-04-30",
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = folder
        let day = try #require(Day(asAt))
        let plan = folder.bring(.annexA, [written.file("annex.xlsx")]) {
            $0.asAt = day
            change(&$0)
        }
        return (folder, plan)
    }

    private func parts(_ series: Series?) -> [[Double?]] {
        series?.points.map { [$0.numerator, $0.denominator] } ?? []
    }

    @Test func `referrals count by team and month, whatever way their days are written`() throws {
        let (folder, plan) = try brought(Self.own)
        #expect(folder.series("referrals")?.first.description == "2023-01")
        // Nobody is listed for April: it was not reported, and is no 0.
        #expect(folder.series("referrals")?.words == ["2", "1", "2", Missing.notReported.rawValue])
        #expect(folder.series("referrals", .team("assessment-team-1"))?.words.prefix(3) == ["2", "1", "0"])
        #expect(parts(folder.series("referrals-no-further-action")).prefix(3) == [[1, 2], [0, 1], [0, 2]])
        #expect(folder.record.teams["assessment-team-1"]?.service == "not-assigned")
        #expect(
            plan.texts(.told).contains(
                "annex.xlsx, List_3, referrals, 5 rows: Assessment Team 1 (3), without a team (2)."))
        #expect(
            plan.texts(.asked).contains(
                "2 of 5 rows of annex.xlsx, List_3 have no team: written under no team, counted for the council."))
        #expect(plan.closing.hasPrefix("7 children in 13 rows of 4 lists read: "))
        #expect(plan.closing.hasSuffix(" made; 0 identifiers written."))
        #expect(plan.texts(.refused) == [])
        #expect(folder.problems.filter { $0.file.contains("annexa") } == [])
    }

    @Test func `assessments and conferences count in working days, in the month in which they ended`() throws {
        let (folder, plan) = try brought(Self.own)
        #expect(folder.series("assessments-within-45-days")?.first.description == "2023-03")
        #expect(parts(folder.series("assessments-within-45-days")).first == [1, 2])
        #expect(parts(folder.series("assessments-within-45-days", .team("assessment-team-1"))).first == [1, 2])
        #expect(parts(folder.series("conferences-within-15-days", .team("safeguarding-1"))).last == [1, 2])
        #expect(folder.series("section-47-enquiries")?.words == ["3"])
        // 31 March is the 22nd working day after 1 March, and 30 April lies before the 45th.
        #expect(
            plan.texts(.told).contains(
                "Assessments open on 30 April 2023: 1, of which 0 for more than 45 working days from their own start. They "
                    + "are in no month until they are authorised."))
    }

    @Test func `what stands on the day leaves out those who left before it, and counts a child once`() throws {
        let care = Self.list(
            "List 8", ["Date Started to be Looked After", "Date Ceased to be Looked After "],
            [
                Self.child(1) + [.day(44_000), .empty, "Care 1", "Ottoline Quenby"],
                // Ended on the day, the day after, and long before.
                Self.child(2) + [.day(44_000), .day(45_046), "Care 1", "Ottoline Quenby"],
                Self.child(3) + [.day(44_000), .day(45_047), "Care 2", "Ottoline Quenby"],
                Self.child(4) + [.day(44_000), .day(44_900), "Care 2", "Ottoline Quenby"],
                Self.child(1) + [.day(44_100), .empty, "Care 2", "Ottoline Quenby"],
            ])
        let need = Self.list(
            "List 6", ["CIN Start Date", "CIN Closure Date", "Case Status"],
            [
                Self.child(1) + [.day(44_000), .empty, "a) Looked after child", "Care 1", "x"],
                Self.child(5) + [.day(44_000), .empty, "e) Closed episode", "Care 1", "x"],
            ])
        let (folder, plan) = try brought(WrittenWorkbook(care, need))
        #expect(folder.series("children-in-care")?.words == ["2"])
        #expect(folder.series("children-in-care", .team("care-1"))?.words == ["1"])
        #expect(folder.series("children-in-care", .team("care-2"))?.words == ["1"])
        #expect(folder.series("children-in-need")?.words == ["1"])
        #expect(folder.series("children-in-care")?.first.description == "2023-04")
        #expect(
            plan.texts(.told).contains(
                "2 of 5 rows of annex.xlsx, List 8 had ended by 30 April 2023, and are not counted: the list also holds "
                    + "those of the six months before."))
        #expect(plan.texts(.asked).contains("1 row of annex.xlsx, List 8 names a child a second time: counted once."))
        // The closed episode of list 6 too.
        #expect(
            plan.closing.hasPrefix(
                "5 children in 7 rows of 2 lists read, 3 rows of them ended by 30 April 2023 and in no count of that day: "
            ))
    }

    @Test func `care leavers are those of 17 to 21, and who is not said to live suitably does not`() throws {
        func leaver(_ id: Int, born: Int, _ touch: Cell, _ suitable: Cell) -> [Cell] {
            Self.child(id, born: born) + [touch, suitable, "Leaving Care", "Ottoline Quenby"]
        }
        // On 30 April 2023: born 30 April 2001 is 22, 1 May 2001 is 21, 30 April 2006 is 17, 1 May 2006 is 16.
        let list = Self.list(
            "List 9", ["LA In Touch ", "Suitability of Accommodation"],
            [
                leaver(1, born: 37_011, "a) Yes", "a) Suitable"), leaver(2, born: 37_012, "a) Yes", "b) Unsuitable"),
                leaver(3, born: 38_837, "b) No", .empty), leaver(4, born: 38_838, "a) Yes", "a) Suitable"),
                leaver(5, born: 38_000, "e) NREQ", "a) Suitable"),
            ])
        let (folder, plan) = try brought(WrittenWorkbook(list))
        #expect(parts(folder.series("care-leavers-in-touch")) == [[1, 3]])
        #expect(parts(folder.series("care-leavers-suitable-accommodation", .team("leaving-care"))) == [[1, 3]])
        #expect(
            plan.texts(.told).contains(
                "2 rows of annex.xlsx, List 9 are not of care leavers aged 17 to 21, of whom the shares are: left out.")
        )
    }

    /// All that the people of a workbook could be told by.
    private static let identifying = [
        "9000001", "900000", "Ottoline", "Quenby", "Peregrine", "Thwaite", "2012-04-01", "Female",
    ]

    @Test func `no identifier, no day of birth and no worker reaches folder or screen`() throws {
        var moved = Self.own
        // Columns that have moved: a worker where the team or the day should stand, and no identifier.
        moved.sheets[1].rows += [
            Self.referral(1, "Ottoline Quenby", "b) No", "Assessment Team 1", worker: "Assessment Team 1"),
            Self.referral(8, .day(44_986), "Peregrine Thwaite", "Ottoline Quenby"),
            [
                .empty, "b) Female", .day(41_000), 9, .day(44_986), "q) 6: Police", "b) No", "Ottoline Quenby",
                "Team 9000001",
            ],
        ]
        for written in [Self.own, moved] {
            let (folder, plan) = try brought(written)
            let all = folder.files.map(\.text) + plan.notes.map(\.text) + plan.targets.flatMap(\.makes) + [plan.closing]
            for word in Self.identifying {
                #expect(!all.contains { $0.contains(word) }, "\(word)")
            }
        }
        let plan = try brought(moved).plan
        #expect(
            plan.texts(.asked).contains(
                "1 row of annex.xlsx, List_3 names its worker where the team should stand: a worker's name is never "
                    + "written."))
        #expect(
            plan.texts(.refused) == [
                "annex.xlsx, List_3, row 9, Date of referral: it is no day. Write 31/07/2024.",
                "annex.xlsx, List_3, row 11, Child Unique ID: it has no identifier of a child.",
            ])
    }

    @Test func `a second run changes nothing, byte for byte`() throws {
        let first = try brought(Self.own)
        let second = try brought(Self.own, into: first.folder)
        #expect(second.plan.targets.allSatisfy { $0.change == .unchanged })
        #expect(second.folder.files.map(\.text) == first.folder.files.map(\.text))
    }

    @Test func `a second workbook adds its months; the part of a month that it begins in replaces no whole one`() throws
    {
        let first = try brought(Self.own)
        // The list of 31 May begins on 10 January: of two referrals of January it holds one. March has one more.
        let later = WrittenWorkbook(
            Self.referrals([
                Self.referral(2, .day(44_936), "a) Yes", "Assessment Team 1"),
                Self.referral(3, .day(44_985), "b) No", "Assessment Team 1"),
                Self.referral(3, .day(44_986), "b) No", "Assessment Team 1"),
                Self.referral(4, .day(44_986), "b) No", "Assessment Team 1"),
                Self.referral(9, .day(45_000), "b) No", "Assessment Team 1"),
                Self.referral(10, .day(45_047), "b) No", "Assessment Team 1"),
            ]))
        let (folder, plan) = try brought(later, into: first.folder, asAt: "2023-05-31")
        let series = try #require(folder.series("referrals"))
        #expect(series.numbers == [2, 1, 3, nil, 1])
        #expect(series.restatements.map(\.period.description) == ["2023-03"])
        #expect(series.restatements.map(\.earlier.value.number) == [2])
        #expect(series.restatements.map(\.reason) == ["as at 31 May 2023"])
        // What the later workbook does not hold stays.
        #expect(folder.series("children-on-plans")?.words == ["2"])
        #expect(folder.record.teams["safeguarding-1"] != nil)
        #expect(folder.problems.filter(\.isFault) == [])
        #expect(plan.texts(.refused) == [])
        let older = try brought(Self.own, into: folder).plan.texts(.refused)
        #expect(
            older == [
                "front-door-annexa.json stands as at 31 May 2023, later than 30 April 2023: bring the newest last."
            ])
    }

    @Test func `a team map joins and renames, gives a service, and is remembered`() throws {
        let map = file(
            "names.csv", "team,title,service", "Safeguarding 1,Safeguarding,Child protection",
            "safeguarding 2,Safeguarding,",
            "Assessment team 1,\"First Response, North\",Front door", "Nobody,Nobody,")
        let first = try brought(Self.own)
        let (folder, plan) = try brought(Self.own, into: first.folder) { $0.teamMap = map }
        #expect(Set(folder.record.teams.map(\.title)) == ["Safeguarding", "First Response, North"])
        #expect(folder.record.teams["safeguarding"]?.service == "child-protection")
        #expect(folder.record.services["front-door"]?.title == "Front door")
        #expect(folder.series("children-on-plans", .team("safeguarding"))?.words == ["2"])
        #expect(folder.series("children-on-plans", .team("safeguarding-1")) == nil)
        #expect(plan.texts(.told).contains("No list names Nobody, which the team map has."))
        #expect(folder.problems.filter { $0.file.contains("annexa") } == [])
        let again = try brought(Self.own, into: folder)
        #expect(again.plan.targets.allSatisfy { $0.change == .unchanged })
        let wrong = try brought(Self.own) { $0.teamMap = file("names.csv", "a,b", "1,2") }.plan.texts(.refused)
        #expect(wrong == ["names.csv is no team map: it needs the column team, and may have title and service."])
    }

    @Test func `a list comes as text too, told by its columns`() throws {
        var folder = WrittenFolder()
        let list = file(
            "anything.csv", "List 3: Referral,,,", "Child Unique ID,Date of Referral,Allocated Team,Allocated Worker",
            "12345,09/01/2023,Duty,Ottoline Quenby")
        let day = try #require(Day("2023-01-31"))
        let plan = folder.bring(.annexA, [list]) { $0.asAt = day }
        #expect(folder.series("referrals", .team("duty"))?.words == ["1"])
        #expect(
            plan.texts(.told).contains(
                "anything.csv does not say which referrals had no further action: the share is not written."))
        let table = try BroughtFile(list)
        #expect(Import.recognised(table, ImportSettings())?.kind.id == "annex-a")
        let book = try BroughtFile(Self.own.file())
        #expect(Import.recognised(book, ImportSettings())?.kind.id == "annex-a")
    }

    @Test func `what does not fit is refused or told, with its sheet`() throws {
        let none = try brought(WrittenWorkbook((title: "Plan", rows: [["Ref", "Action"], ["1", "Do"]]))).plan
        #expect(
            none.texts(.refused) == [
                "annex.xlsx is none of the lists of Annex A (child level data), as a workbook or a list a file. Its sheets "
                    + "are Plan."
            ])
        let empty = try brought(WrittenWorkbook(Self.referrals([]))).plan
        #expect(empty.texts(.refused) == ["All lists are empty: there is nothing to count."])
        #expect(empty.texts(.asked) == ["annex.xlsx, List_3 is empty: no referrals are counted."])
        #expect(empty.targets.isEmpty)
        let wrong = try brought(
            WrittenWorkbook(
                Self.referrals([
                    Self.referral(1, .day(45_047), "No", "Duty"), Self.referral(1, .formula("A1"), "No", "Duty"),
                ]),
                Self.list("List 7", ["Plan category"], []))
        ).plan
        #expect(
            wrong.texts(.refused) == [
                "annex.xlsx, List_3, row 3, Date of referral: the day is after 30 April 2023, the day of --as-at.",
                "annex.xlsx, List_3, row 4, Date of referral: it is not calculated: open and save in Excel.",
                "annex.xlsx, List 7 is to hold child protection plans, and has no column child protection plan start date: "
                    + "--column WORD=NAME says which it is.",
            ])
    }

    @Test func `a month that another file states otherwise is left to it`() throws {
        let other = (
            name: "front-door.json",
            text: """
            { "source": "own", "sources": [{ "id": "own", "kind": "council", "publisher": "Luton", "title": "Own" }],
              "measures": [{ "id": "referrals", "title": "Referrals", "definition": "Referrals of the month.",
                "unit": "count", "polarity": "neutral", "cadence": "monthly", "panel": "front-door" }],
              "series": [{ "measure": "referrals", "first": "2023-01", "values": [7] }] }
            """
        )
        let (folder, plan) = try brought(Self.own, into: WrittenFolder([other]))
        #expect(folder.series("referrals")?.words == ["7", "1", "2", "not reported"])
        #expect(folder.series("referrals", .team("assessment-team-1")) != nil)
        #expect(
            plan.texts(.told).contains(
                "referrals: the list gives 2 for January 2023, and another file has 7. What stands there stays."))
        #expect(plan.closing.contains(", 1 figure left as it stands elsewhere; "))
        #expect(plan.texts(.refused) == [])
    }

    @Test func `whatever the lists hold, the folder stays sound, tells of nobody, and a second run changes nothing`()
        throws
    {
        var generator = SeededNumbers(seed: 5)
        let cells: [Cell] = [
            .empty, .error("#N/A"), "", "a) Yes", "b) No", .day(44_986), .day(60_000), 44_935, "31/02/2023",
            "01/03/2023", -1,
            .formula("A1"), "Team A", "TEAM  a", "Ottoline Quenby", .flag(true), .percentage(0.5), "\u{301}",
            "Llŷn & Co", 3e9,
        ]
        for _ in 0..<15 {
            var written = Self.own
            for sheet in 1..<written.sheets.count {
                for row in 2..<written.sheets[sheet].rows.count where !written.sheets[sheet].rows[row].isEmpty {
                    for column in 4..<(written.sheets[sheet].rows[row].count - 1)
                    where Int.random(in: 0..<4, using: &generator) == 0 {
                        written.sheets[sheet].rows[row][column] = cells.randomElement(using: &generator) ?? .empty
                    }
                }
            }
            let (folder, plan) = try brought(written)
            #expect(folder.problems.filter(\.isFault) == [])
            let all = folder.files.map(\.text) + plan.notes.map(\.text)
            #expect(!all.contains { $0.contains("Ottoline") || $0.contains("900000") })
            let again = try brought(written, into: folder)
            #expect(again.folder.files.map(\.text) == folder.files.map(\.text))
        }
    }
}
