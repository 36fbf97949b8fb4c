import ImprovementJourney
import Testing

@testable import Imports

/// Lists of Annex A as text: brought again, with rows that cannot be read, and with people where teams should stand.
@Suite struct `Lists of Annex A` {
    private static let plans =
        "Child Unique ID,Child Protection Plan Start Date,Child Protection Plan End Date,Allocated Team"
    private static let referrals = "Child Unique ID,Date of Referral,Allocated Team,Allocated Worker"
    private static let assessments =
        "Child Unique ID,Continuous Assessment Start Date,Continuous Assessment Date of Authorisation,Allocated Team"
    private static let enquiries =
        "Child Unique ID,Strategy discussion initiating Section 47 Enquiry Start Date,Date of Initial Child Protection "
        + "Conference,Allocated Team"

    private func list(_ name: String, _ header: String, _ rows: [String]) -> ImportFile {
        ImportFile(name: name, bytes: Array(([header] + rows).joined(separator: "\n").utf8))
    }

    private func bring(
        _ lists: [ImportFile], into folder: inout WrittenFolder, asAt: String,
        _ change: (inout ImportSettings) -> Void = { _ in }
    ) throws -> ImportPlan {
        let day = try #require(Day(asAt))
        return folder.bring(.annexA, lists) {
            $0.asAt = day
            change(&$0)
        }
    }

    @Test(arguments: [
        (plans, ["9000001,01/03/24,,T", "9000002,02/03/24,,T", "9000003,03/03/24,,T"]),
        (
            "Child Unique ID,Date Started to be Looked After,Date Ceased to be Looked After,Allocated Team",
            ["9000001,01/03/24,,T", "9000002,02/03/24,,T", "9000003,03/03/24,,T"]
        ),
        (referrals, ["9000001,01/03/24,T,", "9000002,02/03/24,T,", "9000003,03/03/24,T,"]),
        // Two of three: what is left tells of nothing.
        (plans, ["9000001,01/03/24,,T", "9000002,02/03/24,,T", "9000003,03/03/2024,,T"]),
    ])
    func `a list of which most rows are refused is not counted, and what stood before stays`(
        _ header: String, _ rows: [String]
    ) throws {
        let bad = list("l.csv", header, rows)
        var empty = WrittenFolder()
        let plan = try bring([bad], into: &empty, asAt: "2024-03-31")
        #expect(empty.files.isEmpty)
        #expect(plan.texts(.refused).count >= 2)
        #expect(!plan.texts(.told).contains { $0.hasSuffix("rows: .") })
        #expect(plan.texts(.asked).contains { $0.hasSuffix(" are counted, and what stood before stays.") })
        var folder = WrittenFolder()
        _ = try bring(
            [
                list("l.csv", Self.plans, ["9000001,01/01/2024,,T", "9000002,02/01/2024,,T"]),
                list("r.csv", Self.referrals, ["9000001,01/01/2024,T,"]),
            ], into: &folder, asAt: "2024-01-31")
        let before = folder.files.map(\.text)
        #expect(before.count == 3)
        _ = try bring([bad], into: &folder, asAt: "2024-03-31")
        #expect(folder.files.map(\.text) == before)
    }

    @Test func `what rows are missing from a figure is told, and it is no 0 for want of them`() throws {
        var folder = WrittenFolder()
        let plan = try bring(
            [list("l7.csv", Self.plans, ["1,01/03/2024,,T", "2,02/03/2024,,T", "3,03/03/24,,T"])], into: &folder,
            asAt: "2024-03-31")
        #expect(folder.series("children-on-plans")?.words == ["2"])
        #expect(
            plan.texts(.asked).contains(
                "1 of 3 rows of l7.csv is refused: its figures are without it, and are not the whole. Correct the list and "
                    + "bring it again."))
        // Two plans have ended, and of the third nobody knows.
        var none = WrittenFolder()
        let zero = try bring(
            [
                list(
                    "l7.csv", Self.plans, ["1,01/01/2024,01/02/2024,T", "2,02/01/2024,01/02/2024,T", "3,03/03/24,,T"])
            ], into: &none, asAt: "2024-03-31")
        #expect(none.files.isEmpty)
        #expect(
            zero.texts(.asked).contains(
                "l7.csv has nobody on 31 March 2024 but in rows that are refused: children-on-plans is not written."))
        // All have ended: nobody is on a plan.
        _ = try bring([list("l7.csv", Self.plans, ["1,01/01/2024,01/02/2024,T"])], into: &none, asAt: "2024-03-31")
        #expect(none.series("children-on-plans")?.words == ["0"])
    }

    @Test func `the list of the second month brought again changes nothing, and what it puts right is no restatement`()
        throws
    {
        func referred(_ days: String...) -> ImportFile {
            list("l3.csv", Self.referrals, days.enumerated().map { "\($0 + 1),\($1),Duty," })
        }
        var folder = WrittenFolder()
        _ = try bring(
            [referred("05/01/2024", "06/01/2024", "20/01/2024", "25/01/2024")], into: &folder, asAt: "2024-01-31")
        let second = referred("20/01/2024", "25/01/2024", "07/02/2024")
        _ = try bring([second], into: &folder, asAt: "2024-02-29")
        // The second list begins on 20 January: the first has four of the month.
        #expect(folder.series("referrals")?.words == ["4", "1"])
        #expect(folder.series("referrals", .team("duty"))?.words == ["4", "1"])
        let before = folder.files.map(\.text)
        _ = try bring([second], into: &folder, asAt: "2024-02-29")
        #expect(folder.files.map(\.text) == before)
        _ = try bring(
            [referred("20/01/2024", "25/01/2024", "07/02/2024", "08/02/2024")], into: &folder, asAt: "2024-02-29")
        #expect(folder.series("referrals")?.words == ["4", "2"])
        #expect(folder.series("referrals")?.restatements == [])
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `a month that a later list states anew is restated once, however often it is brought`() throws {
        func referred(_ days: String...) -> ImportFile {
            list("l3.csv", Self.referrals, days.enumerated().map { "\($0 + 1),\($1),Duty," })
        }
        var folder = WrittenFolder()
        _ = try bring([referred("05/12/2023", "06/01/2024", "07/01/2024")], into: &folder, asAt: "2024-01-31")
        let second = referred("05/12/2023", "06/01/2024", "07/01/2024", "08/01/2024", "07/02/2024")
        for _ in 0..<2 { _ = try bring([second], into: &folder, asAt: "2024-02-29") }
        #expect(folder.series("referrals")?.words == ["1", "3", "1"])
        _ = try bring(
            [referred("05/12/2023", "06/01/2024", "07/01/2024", "08/01/2024", "09/01/2024", "07/02/2024")],
            into: &folder, asAt: "2024-02-29")
        let series = try #require(folder.series("referrals"))
        #expect(series.words == ["1", "4", "1"])
        #expect(series.restatements.map(\.period.description) == ["2024-01"])
        #expect(series.restatements.map(\.earlier.value.number) == [2])
    }

    @Test func `lists of one day that are brought one after the other keep their first months, each its own`() throws {
        let first = [
            list("l4.csv", Self.assessments, ["1,02/01/2024,10/01/2024,A", "2,02/01/2024,25/01/2024,A"]),
            list("l5.csv", Self.enquiries, ["1,05/01/2024,,A", "2,20/01/2024,,A"]),
        ]
        let later = [
            list("l4.csv", Self.assessments, ["2,02/01/2024,25/01/2024,A", "3,01/02/2024,07/02/2024,A"]),
            list("l5.csv", Self.enquiries, ["2,20/01/2024,,A", "3,05/02/2024,,A"]),
        ]
        var folder = WrittenFolder()
        _ = try bring(first, into: &folder, asAt: "2024-01-31")
        for list in later { _ = try bring([list], into: &folder, asAt: "2024-02-29") }
        #expect(folder.series("assessments-within-45-days")?.points.map(\.denominator) == [2, 1])
        #expect(folder.series("section-47-enquiries")?.words == ["2", "1"])
    }

    @Test func `a row that stands there again counts once, and a care leaver once`() throws {
        let assessed = list("l4.csv", Self.assessments, Array(repeating: "1,02/01/2024,10/01/2024,A", count: 3))
        let enquired = list("l5.csv", Self.enquiries, Array(repeating: "1,05/01/2024,15/01/2024,A", count: 3))
        let leavers = list(
            "l9.csv", "Child Unique ID,LA In Touch,Suitability of Accommodation,Allocated Team",
            ["1,a) Yes,a) Suitable,A", "1,a) Yes,a) Suitable,A", "2,b) No,b) Unsuitable,A"])
        var folder = WrittenFolder()
        let plan = try bring([assessed, enquired, leavers], into: &folder, asAt: "2024-01-31")
        #expect(folder.series("assessments-within-45-days")?.points.map(\.denominator) == [1])
        #expect(folder.series("section-47-enquiries")?.words == ["1"])
        #expect(folder.series("conferences-within-15-days")?.points.map(\.denominator) == [1])
        #expect(folder.series("care-leavers-in-touch")?.points.map(\.numerator) == [1])
        #expect(folder.series("care-leavers-in-touch")?.points.map(\.denominator) == [2])
        for told in [
            "2 rows of l4.csv repeat child and days of a row before: counted once.",
            "2 rows of l5.csv repeat child and days of a row before: counted once.",
            "1 row of l9.csv names a child a second time: counted once.",
        ] {
            #expect(plan.texts(.asked).contains(told), "\(told)")
        }
    }

    @Test func `nobody's name or number is a team, unless a map says that the name is one`() throws {
        let names = [
            "Duty Team", "Front Door", "Ottoline Quenby (SW123456)", "SW 654321", "07700 900123",
            "o.quenby@example.org",
            "Peregrine Thwaite", "peregrine thwaite", "THWAITE, Peregrine", "P. O\u{2019}Quenby (agency)", "Ash Grove",
            "9000001", "Team 9000001",
        ]
        let referred = list(
            "l3.csv", Self.referrals,
            names.enumerated().map { "\($0 + 1),05/01/2024,\"\($1)\",Other Person" })
        var folder = WrittenFolder()
        let plan = try bring([referred], into: &folder, asAt: "2024-01-31")
        #expect(folder.record.teams.map(\.title).sorted() == ["Duty Team", "Front Door"])
        #expect(folder.series("referrals")?.words == ["13"])
        #expect(
            plan.texts(.asked).contains(
                "4 rows of l3.csv have a person's number or address where the team should stand (row 4): it is never written, "
                    + "and the row is counted for the council."))
        #expect(
            plan.texts(.asked).contains(
                "7 rows of l3.csv have what looks like a person's name or number where the team should stand (row 8): it is "
                    + "not written, and the row is counted for the council. If it is a team, say so in a row of --team-map."
            ))
        let all = folder.files.map(\.text) + plan.notes.map(\.text) + plan.targets.flatMap(\.makes)
        for word in ["quenby", "thwaite", "123456", "654321", "900123", "9000001", "example.org", "other person"] {
            #expect(!all.contains { $0.lowercased().contains(word) }, "\(word)")
        }
        _ = try bring([referred], into: &folder, asAt: "2024-01-31") {
            $0.teamMap = file("map.csv", "team,title,service", "Ash Grove,Ash Grove,")
        }
        #expect(folder.record.teams.map(\.title).sorted() == ["Ash Grove", "Duty Team", "Front Door"])
        let refused = try bring([referred], into: &folder, asAt: "2024-01-31") {
            $0.teamMap = file("map.csv", "team,title", "Ottoline Quenby (SW123456),Duty Team")
        }
        #expect(
            refused.texts(.refused) == [
                "map.csv, row 2 has what looks like a social worker's registration number, and the folder keeps the map: "
                    + "remove the row."
            ])
    }

    @Test func `a column that holds somebody of a team is no column of teams`() throws {
        var folder = WrittenFolder()
        let plan = try bring(
            [list("l3.csv", "Child Unique ID,Date of Referral,Team Manager", ["1,05/01/2024,Ottoline Quenby"])],
            into: &folder, asAt: "2024-01-31")
        #expect(folder.record.teams.isEmpty)
        #expect(folder.series("referrals")?.words == ["1"])
        #expect(
            plan.texts(.asked).contains(
                "l3.csv has no column Allocated Team: its rows are counted for the council alone."))
        _ = try bring(
            [list("l3.csv", "Child Unique ID,Date of Referral,Team Manager,Current Team", ["1,05/01/2024,x,Duty"])],
            into: &folder, asAt: "2024-01-31")
        #expect(folder.record.teams.map(\.title) == ["Duty"])
    }

    @Test func `assessments from their start do not stand beside a return's from the referral`() throws {
        let returned = file(
            "cin.xml",
            "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2023</Year></CollectionDetails></Header>"
                + "<Children><Child><CINdetails><CINreferralDate>2022-06-01</CINreferralDate><Assessments>"
                + "<AssessmentActualStartDate>2022-06-07</AssessmentActualStartDate>"
                + "<AssessmentAuthorisationDate>2022-06-20</AssessmentAuthorisationDate></Assessments></CINdetails></Child>"
                + "</Children></Message>")
        var folder = WrittenFolder()
        folder.bring(.childrenInNeedCensus, [returned]) {
            $0.asAt = Day("2023-07-21")
            $0.countsFromReferral = true
        }
        let plan = try bring(
            [
                list("l4.csv", Self.assessments, ["1,02/01/2024,10/01/2024,A"]),
                list("l7.csv", Self.plans, ["1,02/01/2024,,A"]),
            ], into: &folder, asAt: "2024-01-31")
        #expect(plan.texts(.refused).first?.hasPrefix("practice-cin-2023.json, line ") == true)
        #expect(folder.series("assessments-within-45-days")?.last?.description == "2023-03")
        #expect(folder.series("children-on-plans")?.words == ["1"])
    }
}
