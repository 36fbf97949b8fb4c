import ImprovementJourney
import JourneyFiles
import Panels
import Testing

@testable import Imports

/// A folder for a named council, with what published files tell of it.
@Suite struct `New folders for a council` {
    private func folder(_ wanted: String) throws -> NewFolder { try NewFolder(council: wanted, common: shipped) }

    private func refusal(_ wanted: String) -> String {
        do throws(ImportRefusal) {
            _ = try NewFolder(council: wanted, common: shipped)
            return ""
        } catch {
            return error.message
        }
    }

    private func written(_ plan: ImportPlan) -> WrittenFolder {
        WrittenFolder(plan.targets.map { ($0.name, $0.text) }.sorted { $0.0 < $1.0 })
    }

    @Test(arguments: ["Luton", "luton", " LUTON ", "E06000032", "e06000032", "821"])
    func `a council is found by code, number and name`(_ wanted: String) throws {
        #expect(try folder(wanted).council.id == "E06000032")
    }

    @Test func `part of a name will do where one council alone has it`() throws {
        #expect(try folder("Bristol").council.id == "E06000023")
        #expect(try folder("Hull").council.id == "E06000010")
        // Sheffield's code of before April 2025.
        #expect(try folder("E08000019").council.id == "E08000039")
    }

    @Test func `a name that several have is told with their codes, and one that none has with the nearest`() {
        #expect(
            refusal("Dorset")
                == "2 councils are called \"Dorset\": Dorset (E06000059), Dorset (E10000009, until March 2019). Say --council "
                + "with the code of the one that is meant."
        )
        #expect(
            refusal("Kingston").contains("Kingston upon Hull, City of (E06000010), Kingston upon Thames (E09000021)"))
        #expect(
            refusal("Lutno").hasPrefix(
                "No council is called \"Lutno\", or has that code. Did you mean Luton (E06000032)? Write"))
        #expect(refusal(" ") == "Say with --council which one: a code, number or name.")
    }

    @Test func `every council of the list gets a folder without a fault, a warning or a figure`() throws {
        let all = JourneyFolder.read(files: [], common: shipped).record.localAuthorities
        for code in ["E06000032", "E06000061", "E09000027", "E10000016", "E10000021"] {
            #expect(all[LocalAuthority.ID(code)] != nil)
            let plan = try folder(code).plan(bringing: [])
            let made = written(plan)
            #expect(made.problems == [], "\(code)")
            #expect(made.record.series.isEmpty)
            #expect(made.record.council?.id.text == code)
            #expect(made.record.council?.region.flatMap { made.record.regions[$0] } != nil)
            #expect(!made.files.contains { $0.text.contains("illustrative") })
        }
    }

    @Test func `it defines every measure that an import fills`() throws {
        let made = written(try folder("Luton").plan(bringing: []))
        for id in [
            "referrals", "re-referrals-yearly", "conferences-within-15-days-yearly", "referrals-by-source-yearly",
            "agency-share-census", "in-post-census", "assessments-within-45-days", "section-47-enquiries",
        ] as [Measure.ID] {
            #expect(made.record.measures[id] != nil, "\(id)")
        }
    }

    /// Rows of the published workforce census for Luton and some of its neighbours.
    private static func census(_ rows: [(number: String, code: String, title: String, agency: String)]) -> ImportFile {
        ImportFile(
            name: "csww.csv",
            bytes: Array(
                ("time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
                    + "old_la_code,new_la_code,la_name,inpost_fte,leavers_fte,turnover_rate_fte,agency_fte,"
                    + "agency_rate_fte,vacancy_fte,vacancy_rate_fte,case_holders_fte,cases,caseload_fte,"
                    + "absence_rate_fte\n"
                    + rows.map { row in
                        "2025,Reporting year,Local authority,E92000001,England,E12000006,East of England,\(row.number),"
                            + "\(row.code),\(row.title),90,9,10,10,\(row.agency),5,5,50,500,10,3\n"
                    }.joined()).utf8))
    }
    private static let rows = [
        (number: "821", code: "E06000032", title: "Luton", agency: "20"),
        (number: "871", code: "E06000039", title: "Slough", agency: "10"),
        (number: "874", code: "E06000031", title: "Peterborough", agency: "30"),
        (number: "331", code: "E08000026", title: "Coventry", agency: "c"),
        (number: "313", code: "E09000018", title: "Hounslow", agency: "5"),
        (number: "312", code: "E09000017", title: "Hillingdon", agency: "15"),
        (number: "856", code: "E06000016", title: "Leicester", agency: "25"),
    ]

    @Test func `published files come in with their days, and statistical neighbours beside the council`() throws {
        let day = try #require(Day("2026-02-26"))
        let plan = try folder("Luton").plan(bringing: [.init(Self.census(Self.rows), on: day)])
        #expect(plan.texts(.refused) == [])
        let made = written(plan)
        #expect(made.problems.filter(\.isFault) == [])
        #expect(made.series("agency-share-census")?.words == ["0.2"])
        #expect(made.series("agency-share-census", .otherCouncil("E06000039"))?.words == ["0.1"])
        #expect(made.series("agency-share-census", .otherCouncil("E08000026"))?.words == ["c"])
        #expect(
            plan.texts(.told).contains {
                $0.hasPrefix("Statistical neighbours without a row of their own for 2025 in csww.csv: Ealing, Sandwell")
            })
        // Of 0.2, 0.1, 0.3, 0.05, 0.15 and 0.25 Luton is the fourth of six; the middle of the five others is 0.15.
        let journey = made.record.standing(on: try #require(Day("2026-03-01")))
        let comparison = try #require(NeighbourComparison("agency-share-census", in: journey))
        #expect(comparison.rank?.rank == 4)
        #expect(comparison.rank?.count == 6)
        #expect(comparison.middle.value == .number(0.15))
        #expect(comparison.neighbours.edition == 2025)
    }

    @Test func `where one file is refused nothing is made`() throws {
        let day = try #require(Day("2026-02-26"))
        let census = Self.census(Self.rows)
        let undated = try folder("Luton").plan(bringing: [.init(census, on: nil)])
        #expect(undated.targets.isEmpty)
        #expect(
            undated.texts(.refused) == [
                "csww.csv is the Department's workforce census (csww): say with --published csww.csv=DATE when it was "
                    + "published."
            ])
        let own = file("plan.csv", "Ref,Action,Owner,Due date", "1,See every child,Director,30/06/2024")
        let mixed = try folder("Luton").plan(bringing: [.init(census, on: day), .init(own, on: day)])
        #expect(mixed.targets.isEmpty)
        #expect(
            mixed.texts(.refused) == [
                "plan.csv is an improvement plan, which is the council's own: bring it in afterwards with waymark "
                    + "import plan."
            ])
    }

    @Test func `an import into the folder finds what it needs there, and a second time changes no byte`() throws {
        var made = written(try folder("Luton").plan(bringing: []))
        for _ in 0..<2 {
            let plan = made.bring(.workforceStatistics, [Self.census(Self.rows)]) { $0.published = Day("2026-02-26") }
            #expect(plan.texts(.refused) == [])
        }
        let before = made.files.map(\.text)
        made.bring(.workforceStatistics, [Self.census(Self.rows)]) { $0.published = Day("2026-02-26") }
        #expect(made.files.map(\.text) == before)
    }
}
