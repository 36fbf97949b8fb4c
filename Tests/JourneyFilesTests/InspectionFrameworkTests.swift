import ImprovementJourney
import JourneyFiles
import Testing

/// Ofsted's frameworks as they come with the program; expected values are the published facts about them.
@Suite struct `Frameworks as data` {
    private let data =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/") + "/Data"

    private func reading(_ inspection: String, more: [(name: String, text: String)] = []) -> JourneyReading {
        let journey = """
            { "format": 1, "source": "own", "council": { "id": "E06999999", "title": "Our council" },
              "sources": [ { "id": "own", "kind": "council", "publisher": "P", "title": "T" } ] }
            """
        let ofsted = """
            { "source": "own", "inspections": [ { "id": "i", "title": "Inspection", "letter": "", \(inspection) } ] }
            """
        return JourneyFolder.read(
            files: [("journey.json", journey), ("ofsted.json", ofsted)] + more, common: data)
    }

    private func inspection(_ framework: InspectionFramework.ID, _ began: String) throws -> Inspection {
        let day = try #require(StatedDate(began))
        return Inspection(
            id: "i", kind: "inspection", title: "", framework: framework, began: day, published: day, judgements: [],
            letter: "", findings: [], source: "own")
    }

    private func journey() throws -> Journey {
        JourneyFolder.read(files: [], common: data).record.standing(on: try #require(Day("2026-09-30")))
    }

    /// Facts, inspection-frameworks: the days between which each framework graded an area.
    @Test(
        arguments: [
            ("SIF", "2016-04-27", "care leavers", true), ("SIF", "2016-04-27", "adoption", true),
            ("SIF", "2017-01-31", "safeguarding board", true), ("SIF", "2017-02-01", "safeguarding board", false),
            ("ILACS", "2022-12-31", "care leavers", false), ("ILACS", "2023-01-01", "care leavers", true),
            ("ILACS", "2019-06-17", "adoption", false), ("ILACS", "2022-12-31", "leaders", true),
            ("ILACS", "2026-03-31", "overall effectiveness", true),
            ("ILACS", "2026-04-01", "overall effectiveness", false), ("ILACS", "2026-05-01", "leaders", true),
            ("child-protection-2012", "2013-02-01", "overall effectiveness", true),
            // Its further areas are not known by title: nothing is said not to have been graded.
            ("child-protection-2012", "2013-02-01", "leaders", true),
        ] as [(InspectionFramework.ID, String, String, Bool)])
    func `an area was graded on its days, and else did not exist`(
        _ framework: InspectionFramework.ID, _ began: String, _ area: String, _ existed: Bool
    ) throws {
        let absence = try journey().absence(of: JudgementArea(rawValue: area), in: inspection(framework, began))
        #expect(absence == (existed ? .notReported : .didNotExist))
    }

    @Test func `an area is called as its framework called it on the day`() throws {
        let frameworks = try journey().inspectionFrameworks
        func title(_ id: InspectionFramework.ID, _ day: String) throws -> String? {
            let day = try #require(Day(day))
            return frameworks[id]?.area("children in care", on: day)?.title
        }
        #expect(
            try title("ILACS", "2022-12-31") == "The experiences and progress of children in care and care leavers")
        #expect(try title("ILACS", "2023-01-01") == "The experiences and progress of children in care")
        #expect(try title("SIF", "2016-02-01") == "Children looked after and achieving permanence")
    }

    @Test func `requires improvement has two titles and is one grade, and adequate is another`() throws {
        let frameworks = try journey().inspectionFrameworks
        #expect(frameworks["SIF"]?.title(of: "requires improvement") == "Requires improvement")
        #expect(frameworks["ILACS"]?.title(of: "requires improvement") == "Requires improvement to be good")
        #expect(frameworks["child-protection-2012"]?.rank(of: "adequate") == 1)
        #expect(frameworks["child-protection-2012"]?.rank(of: "requires improvement") == nil)
        // No other source of grades: every framework has four, the worst of which is inadequate.
        #expect(frameworks.allSatisfy { $0.grades.count == 4 && $0.rank(of: "inadequate") == 0 })
    }

    @Test func `only the inspection is graded`() throws {
        let graded = try journey().inspectionKinds.filter(\.isGraded).map(\.id)
        #expect(graded == ["inspection"])
        let told = reading(
            """
            "kind": "focused visit", "scale": "ILACS", "began": "2024-05-01", "published": "2024-06-01",
            "judgements": [ { "area": "leaders", "grade": "good" } ]
            """
        ).told
        #expect(told == ["fault: A focused visit gives no grade, and `judgements` has one."])
    }

    @Test func `a grade, an area, a framework or a kind that there is not is a fault with the nearest that there is`() {
        let problems = reading(
            """
            "kind": "inspection", "scale": "ILACS", "began": "2024-05-01", "published": "2024-06-01",
            "judgements": [ { "area": "leader", "grade": "adequate" } ]
            """
        ).problems
        #expect(
            problems.map(\.message) == [
                "`area` is \"leader\", which no framework grades.", "`grade` is \"adequate\", no grade of ILACS.",
            ])
        #expect(problems.first?.remedy == "Write \"leaders\", if that is meant.")
        let misspelt = reading(
            "\"kind\": \"focussed visit\", \"scale\": \"ILAC\", \"began\": \"2024-05-01\", \"published\": \"2024-06-01\""
        )
        #expect(misspelt.problems.filter(\.isFault).count == 2)
        #expect(
            misspelt.problems.map(\.remedy) == [
                "Write \"focused visit\", if that is meant; else add it to inspection-frameworks.json.",
                "Write \"ILACS\", if that is meant; else add it to inspection-frameworks.json.",
            ])
    }

    @Test func `an overall grade after March 2026 is warned of`() {
        let told = reading(
            """
            "kind": "inspection", "scale": "ILACS", "began": "2026-05-11", "published": "2026-07-01",
            "judgements": [ { "area": "overall effectiveness", "grade": "good" } ]
            """
        ).told
        #expect(
            told == [
                "warning: ILACS gave no grade for \"overall effectiveness\" to an inspection that began on 2026-05-11."
            ])
    }

    @Test func `a folder adds a framework, and replaces one of the same id`() throws {
        func framework(_ id: String) -> String {
            """
            { "id": "\(id)", "title": "Families \(id)", "from": "2027",
              "grades": [ { "grade": "strong", "title": "Strong" }, { "grade": "urgent", "title": "Urgent" } ],
              "areas": [ { "area": "families", "name": "Families", "title": "Families first", "from": "2027-01-01" } ] }
            """
        }
        let own = "{ \"source\": \"own\", \"frameworks\": [ \(framework("new")), \(framework("ILACS")) ] }"
        let reading = reading(
            """
            "kind": "inspection", "scale": "new", "began": "2027-05-11", "published": "2027-07-01",
            "judgements": [ { "area": "families", "grade": "urgent" } ]
            """, more: [("inspection-frameworks.json", own)])
        #expect(reading.told == [])
        let day = try #require(Day("2027-08-01"))
        let standing = try #require(reading.record.standing(on: day).ofstedStanding)
        #expect(standing.framework.title(of: "urgent") == "Urgent")
        #expect(standing.isWorst)
        #expect(reading.record.inspectionFrameworks["ILACS"]?.title == "Families ILACS")
        #expect(reading.record.inspectionFrameworks["SIF"]?.title == "Single inspection framework")
    }
}
