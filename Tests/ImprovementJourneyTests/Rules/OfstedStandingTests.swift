import Testing

@testable import ImprovementJourney

/// How a council stands under frameworks that change.
@Suite struct OfstedStandingTests {
    private func framework(
        _ id: InspectionFramework.ID, _ third: Grade, _ areas: [InspectionFramework.Area], isIncomplete: Bool = false
    ) -> InspectionFramework {
        let grades: [Grade] = ["outstanding", "good", third, "inadequate"]
        return InspectionFramework(
            id: id, title: id.text, from: stated("2012"),
            grades: grades.map { InspectionFramework.GradeTitle(grade: $0, title: "\(id) \($0.rawValue)") },
            areas: areas, areasAreIncomplete: isIncomplete, source: "published")
    }

    private func area(_ area: JudgementArea, _ from: String, _ until: String? = nil) -> InspectionFramework.Area {
        InspectionFramework.Area(
            area: area, name: area.rawValue, title: area.rawValue, from: day(from), until: until.map { day($0) })
    }

    private func record(_ inspections: [Inspection], on text: String = "2030-01-01") -> Journey {
        var record = Record.test(ends: text)
        record.insert(framework("old", "adequate", [area(.overall, "2012-06-01", "2013-11-01")], isIncomplete: true))
        record.insert(framework("SIF", "requires improvement", [area(.overall, "2013-11-01", "2018-01-01")]))
        record.insert(
            framework(
                "ILACS", "requires improvement",
                [
                    area(.overall, "2018-01-01", "2026-04-01"), area("leaders", "2018-01-01"),
                    area("children in care", "2018-01-01", "2023-01-01"),
                    area("children in care", "2023-01-01"), area("care leavers", "2023-01-01"),
                ]))
        for inspection in inspections { record.insert(inspection) }
        return record.journey
    }

    private func inspection(
        _ id: String, _ framework: InspectionFramework.ID, _ began: String, _ grades: [(JudgementArea, Grade)]
    ) -> Inspection {
        Inspection(
            id: Inspection.ID(id), kind: "inspection", title: id, framework: framework, began: stated(began),
            published: stated(began), judgements: grades.map { Judgement(area: $0.0, grade: $0.1) }, letter: "",
            findings: [], source: "published")
    }

    private func standing(_ inspections: [Inspection], on text: String) -> OfstedStanding? {
        record(inspections, on: text).ofstedStanding
    }

    @Test func `outside an area's days a grade did not exist; within them it is missing from the record`() {
        let journey = record([])
        func absence(_ area: JudgementArea, _ framework: InspectionFramework.ID, _ began: String) -> Missing {
            journey.absence(of: area, in: inspection("i", framework, began, []))
        }
        #expect(absence("care leavers", "ILACS", "2022-12-31") == .didNotExist)
        #expect(absence("care leavers", "ILACS", "2023-01-01") == .notReported)
        #expect(absence(.overall, "ILACS", "2026-03-31") == .notReported)
        #expect(absence(.overall, "ILACS", "2026-04-01") == .didNotExist)
    }

    @Test func `where not all areas are known, none is said not to have existed`() {
        let journey = record([])
        #expect(journey.absence(of: "leaders", in: inspection("i", "old", "2013-02-01", [])) == .notReported)
        #expect(journey.absence(of: "leaders", in: inspection("i", "unheard of", "2013-02-01", [])) == .notReported)
    }

    @Test func `an area stands once in the list, in the order of the newest inspection's framework`() {
        let inspections = [
            inspection("b", "ILACS", "2026-05-01", [("leaders", "good")]),
            inspection("a", "ILACS", "2019-05-01", [(.overall, "good"), ("leaders", "good")]),
        ]
        #expect(
            record(inspections).areas(of: inspections) == ["leaders", "children in care", "care leavers", .overall])
    }

    @Test func `an area that is graded by now is in the list of earlier inspections`() {
        let inspections = [inspection("a", "ILACS", "2022-09-05", [(.overall, "good")])]
        // Care leavers, from 2023: not asked in 2022. Overall, until March 2026: it was graded.
        #expect(
            record(inspections).areas(of: inspections) == ["leaders", "children in care", "care leavers", .overall])
        #expect(
            record(inspections, on: "2022-12-31").areas(of: inspections) == [.overall, "leaders", "children in care"])
    }

    @Test func `a grade stands since the first report of its unbroken run`() {
        let inspections = [
            inspection("a", "old", "2013-03-20", [(.overall, "inadequate")]),
            inspection("b", "old", "2013-08-23", [(.overall, "inadequate")]),
            inspection("c", "SIF", "2016-04-27", [(.overall, "requires improvement")]),
            inspection("d", "ILACS", "2018-07-01", [(.overall, "requires improvement")]),
            inspection("e", "ILACS", "2019-07-29", [(.overall, "inadequate")]),
        ]
        #expect(standing(Array(inspections.prefix(2)), on: "2014-01-01")?.since == stated("2013-03-20"))
        // Requires improvement, printed "to be good" later, is one grade.
        #expect(standing(Array(inspections.prefix(4)), on: "2019-01-01")?.since == stated("2016-04-27"))
        #expect(standing(inspections, on: "2019-12-31")?.since == stated("2019-07-29"))
    }

    @Test func `adequate is not requires improvement`() {
        let inspections = [
            inspection("a", "old", "2012-07-01", [(.overall, "adequate")]),
            inspection("b", "SIF", "2014-07-01", [(.overall, "requires improvement")]),
        ]
        #expect(standing(inspections, on: "2015-01-01")?.since == stated("2014-07-01"))
    }

    @Test func `after April 2026 there is no overall grade, and the areas are the standing, the worst first`() throws {
        let grades: [(JudgementArea, Grade)] = [
            ("leaders", "good"), ("help and protection", "requires improvement"), ("children in care", "good"),
        ]
        let inspections = [
            inspection("old", "ILACS", "2022-09-05", [(.overall, "requires improvement")]),
            inspection("new", "ILACS", "2026-06-10", grades),
        ]
        let standing = try #require(self.standing(inspections, on: "2026-09-30"))
        #expect(standing.inspection.id == "new")
        #expect(standing.overall == nil)
        #expect(standing.since == stated("2026-06-10"))
        #expect(standing.grades.map(\.area) == ["help and protection", "leaders", "children in care"])
        #expect(!standing.isWorst)
        // The same grades once more: the runs go on; another grade in one area begins one of its own.
        let again = inspections + [inspection("again", "ILACS", "2028-06-10", grades)]
        #expect(self.standing(again, on: "2029-01-01")?.since == stated("2026-06-10"))
        let worse =
            again + [inspection("worse", "ILACS", "2029-02-01", [("leaders", "inadequate")] + grades.dropFirst())]
        #expect(self.standing(worse, on: "2029-03-01")?.since == stated("2029-02-01"))
        #expect(self.standing(worse, on: "2029-03-01")?.isWorst == true)
        #expect(
            self.standing(worse, on: "2029-03-01")?.runs.map {
                "\($0.grade.rawValue) \($0.areas.map(\.rawValue)) \($0.since)"
            }
                == [
                    #"inadequate ["leaders"] 2029-02-01"#,
                    #"requires improvement ["help and protection"] 2026-06-10"#,
                    #"good ["children in care"] 2026-06-10"#,
                ])
    }

    @Test func `without an overall grade each area's grade stands since the first report of its own unbroken run`() {
        let areas: [[(JudgementArea, Grade)]] = [
            [(.overall, "good"), ("leaders", "inadequate"), ("care leavers", "good")],
            [(.overall, "inadequate"), ("leaders", "inadequate"), ("help and protection", "inadequate")],
            [("leaders", "inadequate"), ("help and protection", "inadequate"), ("care leavers", "good")],
        ]
        let inspections = [
            inspection("a", "SIF", "2016-02-01", areas[0]), inspection("b", "ILACS", "2022-07-18", areas[1]),
            inspection("c", "ILACS", "2026-10-19", areas[2]),
        ]
        let runs = standing(inspections, on: "2026-11-29")?.runs ?? []
        // Leaders' impact under both frameworks is one area. Care leavers were good in 2016 and are again: the report
        // between gave them no grade, so that nothing says that it held.
        #expect(runs.map(\.areas) == [["leaders"], ["help and protection"], ["care leavers"]])
        #expect(runs.map(\.since) == [stated("2016-02-01"), stated("2022-07-18"), stated("2026-10-19")])
    }
}
