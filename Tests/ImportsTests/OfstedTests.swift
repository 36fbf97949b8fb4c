import ImprovementJourney
import Testing

@testable import Imports

/// Ofsted's published outcomes, in the columns of its three files.
@Suite struct `Ofsted's inspections` {
    private static let areas =
        "Overall effectiveness,The impact of leaders on social work practice with children and families,The "
        + "experiences and progress of children who need help and protection,The experiences and progress of "
        + "children in care,The experiences and progress of care leavers"
    private static let good = "Good,Good,Requires improvement to be good,Good"

    private static func history(_ rows: String...) -> ImportFile {
        ImportFile(
            name: "history.csv",
            bytes: Array(
                ([
                    "Local authority area code,Local authority name,Ofsted region,Inspection date,Publication "
                        + "date,Inspection type,\(areas)"
                ]
                    + rows.map { "E06000032,Luton,East of England,\($0)" }).joined(separator: "\n").utf8))
    }
    private static let latest = file(
        "latest.csv",
        "Local authority area code,Local authority name,Ofsted region,Inspection date,Publication date,\(areas)",
        "E06000032,Luton,East of England,11/07/2022,05/09/2022,\(good),")
    private static let inYear = file(
        "year.csv",
        "Local authority area code,Local authority name,Region,Inspection/Visit date,Publication "
            + "date,Inspection/Visit type,\(areas),Visit Theme",
        "E06000032,Luton,East of England,31/07/2024,09/09/2024,ILACS Focused Visit,,,,,,Care leavers",
        "E06000033,Southend-on-Sea,East of England,10/06/2024,23/07/2024,ILACS Short "
            + "Inspection,Good,Good,Good,Good,Good,"
    )

    private func brought(_ files: [ImportFile]) throws -> (folder: WrittenFolder, plan: ImportPlan) {
        var folder = WrittenFolder()
        let day = try #require(Day("2025-07-03"))
        let plan = folder.bring(.ofsted, files) {
            $0.council = "E06000032"
            $0.published = day
        }
        return (folder, plan)
    }

    @Test func `days have the day first, an inspection in two files is one, and the theme is in a visit's title`()
        throws
    {
        let inspection = "11/07/2022,05/09/2022,ILACS Standard Inspection,\(Self.good),"
        let (folder, plan) = try brought([Self.history(inspection), Self.latest, Self.inYear])
        #expect(folder.record.inspections.map(\.id.text) == ["inspection-2022-07-11", "visit-2024-07-31"])
        let first = try #require(folder.record.inspections["inspection-2022-07-11"])
        #expect(first.title == "ILACS Standard Inspection")
        #expect(first.published == StatedDate("2022-09-05"))
        #expect(
            first.judgements == [
                Judgement(area: .overall, grade: "good"), Judgement(area: "leaders", grade: "good"),
                Judgement(area: "help and protection", grade: "requires improvement"),
                Judgement(area: "children in care", grade: "good"),
            ])
        let visit = try #require(folder.record.inspections["visit-2024-07-31"])
        #expect(visit.title == "Focused visit: care leavers")
        #expect(visit.kind == "focused visit")
        #expect(visit.judgements == [])
        #expect(!plan.isRefused)
        #expect(plan.texts(.asked) == [], "care leavers had no grade of their own before January 2023")
        #expect(folder.problems.filter(\.isFault) == [])
    }

    @Test func `the journey that Ofsted's files make has the council's region, which they do not tell`() throws {
        let (folder, plan) = try brought([Self.latest])
        #expect(plan.targets.map(\.name) == ["journey.json", "region-areas.json", "ofsted-published.json"])
        #expect(folder.record.council?.region == "E12000006")
        #expect(folder.record.regions["E12000006"]?.title == "East of England")
        #expect(folder.problems.filter(\.isFault) == [])
        // A code of before: Sheffield's of before April 2025 lies where its newest does.
        var old = WrittenFolder()
        let day = try #require(Day("2025-07-03"))
        let file = file(
            "latest.csv",
            "Local authority area code,Local authority name,Ofsted region,Inspection date,Publication date,\(Self.areas)",
            "E08000019,Sheffield,\"North East, Yorkshire and Humber\",11/07/2022,05/09/2022,\(Self.good),")
        old.bring(.ofsted, [file]) {
            $0.council = "E08000019"
            $0.published = day
        }
        #expect(old.record.council?.region == "E12000003", "Yorkshire and The Humber")
    }

    @Test func `a grade of care leavers that is missing after January 2023 is asked about, never guessed`() throws {
        let (folder, plan) = try brought([Self.history("06/03/2023,05/05/2023,ILACS Short Inspection,\(Self.good),")])
        #expect(folder.record.inspections.first?.grade("care leavers") == nil)
        #expect(plan.texts(.asked).count == 1)
        #expect(
            plan.texts(.asked).first?.hasPrefix("The inspection of 6 March 2023 has no grade for care leavers") == true)
        #expect(!plan.isRefused)
    }

    @Test(arguments: [
        (
            "11/07/2022,05/09/2022,ILACS Grand Inspection,\(good),",
            "\"ILACS Grand Inspection\" is no type of inspection"
        ),
        (
            "11/07/2022,05/09/2022,ILACS Standard Inspection,Adequate,Good,Good,Good,",
            "\"Adequate\" is no grade of ILACS"
        ),
        (
            "11/07/2022,05/07/2022,ILACS Standard Inspection,\(good),",
            "it was published on 5 July 2022, before it began"
        ),
        ("31/02/2022,05/07/2022,ILACS Standard Inspection,\(good),", "the inspection date 31/02/2022 does not exist"),
    ])
    func `a row that cannot be is refused with its row, and the others go in`(_ row: String, _ words: String) throws {
        let (folder, plan) = try brought([
            Self.history(row, "13/01/2020,24/02/2020,ILACS Standard Inspection,\(Self.good),")
        ])
        #expect(plan.texts(.refused).count == 1)
        #expect(plan.texts(.refused).first?.hasPrefix("history.csv, row 2: \(words)") == true)
        #expect(folder.record.inspections.map(\.id.text) == ["inspection-2020-01-13"])
    }

    @Test func `what another call brought stays, and the same again changes nothing`() throws {
        var (folder, _) = try brought([Self.latest])
        let day = try #require(Day("2025-07-03"))
        for _ in 0..<2 { folder.bring(.ofsted, [Self.inYear]) { $0.published = day } }
        #expect(folder.record.inspections.count == 2)
        let before = folder.files.map(\.text)
        folder.bring(.ofsted, [Self.inYear]) { $0.published = day }
        #expect(folder.files.map(\.text) == before)
    }
}
