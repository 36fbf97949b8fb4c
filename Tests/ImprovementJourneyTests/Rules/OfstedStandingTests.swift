import Testing

@testable import ImprovementJourney

/// Frameworks as values, and how a council stands under them.
@Suite struct OfstedStandingTests {
    private func inspection(
        _ id: String, _ scale: JudgementScale, _ began: String, _ grades: [(JudgementArea, Grade)]
    ) -> Inspection {
        Inspection(
            id: Inspection.ID(id), kind: .inspection, title: id, scale: scale, began: stated(began),
            published: stated(began), judgements: grades.map { Judgement(area: $0.0, grade: $0.1) }, letter: "",
            findings: [], source: "published")
    }

    private func standing(_ inspections: [Inspection], on text: String) -> OfstedStanding? {
        var record = Record.test(ends: text)
        for inspection in inspections { record.insert(inspection) }
        return record.journey.ofstedStanding
    }

    /// inspection-frameworks: the days between which each framework graded care leavers, adoption and the overall.
    @Test(arguments: [
        ("SIF", "2016-04-27", JudgementArea.careLeavers, true), ("SIF", "2016-04-27", .adoption, true),
        ("ILACS", "2022-12-31", .careLeavers, false), ("ILACS", "2023-01-01", .careLeavers, true),
        ("ILACS", "2019-06-17", .adoption, false), ("ILACS", "2026-03-31", .overall, true),
        ("ILACS", "2026-04-01", .overall, false), ("ILACS", "2026-05-01", .leaders, true),
        ("before November 2013", "2013-03-01", .overall, true),
        ("before November 2013", "2013-03-01", .adoption, false),
    ])
    func `outside an area's days a grade did not exist; within them it is missing from the record`(
        _ scale: String, _ began: String, _ area: JudgementArea, _ existed: Bool
    ) throws {
        let scale = try #require(JudgementScale(rawValue: scale))
        #expect(inspection("i", scale, began, []).absence(of: area) == (existed ? .notReported : .didNotExist))
    }

    @Test func `an area is called as its framework called it on the day`() {
        let scale = JudgementScale.localAuthorityChildrensServices
        #expect(
            inspection("i", scale, "2022-09-05", []).title(of: .childrenInCare)
                == "The experiences and progress of children in care and care leavers")
        #expect(
            inspection("i", scale, "2023-02-01", []).title(of: .childrenInCare)
                == "The experiences and progress of children in care")
        #expect(
            inspection("i", .singleInspectionFramework, "2016-02-01", []).title(of: .childrenInCare)
                == "Children looked after and achieving permanence")
    }

    @Test func `a grade stands since the first report of its unbroken run`() {
        let inspections = [
            inspection("a", .before2013, "2013-03-20", [(.overall, .inadequate)]),
            inspection("b", .before2013, "2013-08-23", [(.overall, .inadequate)]),
            inspection("c", .singleInspectionFramework, "2016-04-27", [(.overall, .third)]),
            inspection("d", .localAuthorityChildrensServices, "2018-07-01", [(.overall, .third)]),
            inspection("e", .localAuthorityChildrensServices, "2019-07-29", [(.overall, .inadequate)]),
        ]
        #expect(standing(Array(inspections.prefix(2)), on: "2014-01-01")?.since == stated("2013-03-20"))
        // Requires improvement, printed "to be good" later, is one grade.
        #expect(standing(Array(inspections.prefix(4)), on: "2019-01-01")?.since == stated("2016-04-27"))
        #expect(standing(inspections, on: "2019-12-31")?.since == stated("2019-07-29"))
    }

    @Test func `adequate is not requires improvement`() {
        let inspections = [
            inspection("a", .before2013, "2012-07-01", [(.overall, .third)]),
            inspection("b", .singleInspectionFramework, "2014-07-01", [(.overall, .third)]),
        ]
        #expect(standing(inspections, on: "2015-01-01")?.since == stated("2014-07-01"))
    }

    @Test func `after April 2026 there is no overall grade, and the areas are the standing`() throws {
        let inspections = [
            inspection("old", .localAuthorityChildrensServices, "2022-09-05", [(.overall, .third)]),
            inspection(
                "new", .localAuthorityChildrensServices, "2026-06-10",
                [(.leaders, .good), (.helpAndProtection, .third), (.childrenInCare, .good), (.careLeavers, .good)]),
        ]
        let standing = try #require(self.standing(inspections, on: "2026-09-30"))
        #expect(standing.inspection.id == "new")
        #expect(standing.overall == nil)
        #expect(standing.since == stated("2026-06-10"))
    }
}
