import Testing

@testable import ImprovementJourney

/// An intervention is called in force only where the record supports it.
@Suite struct InterventionStandingTests {
    private func journey(_ interventions: [Intervention], on text: String) -> Journey {
        var record = Record(ends: day("2022-12-31"))
        for intervention in interventions { record.insert(intervention) }
        return record.standing(on: day(text))
    }

    private func intervention(
        _ id: Intervention.ID, issued: String, knownFrom: String? = nil, replaces: Intervention.ID? = nil,
        ended: String? = nil, endIsUnknown: Bool = false, shownInForceUntil: String? = nil
    ) -> Intervention {
        Intervention(
            id: id, title: id.text, issued: stated(issued), knownFrom: knownFrom.map(day), replaces: replaces,
            ended: ended.map(stated), endIsUnknown: endIsUnknown,
            shownInForceUntil: shownInForceUntil.map(day), text: "", requirements: [], source: "own")
    }

    @Test func `one that was issued and has no end is in force, and one that ended says when`() {
        let ended = intervention("a", issued: "2013-08-01", ended: "2016-04-21")
        #expect(journey([ended], on: "2016-04-20").interventionsInForce.map(\.id) == ["a"])
        let after = journey([ended], on: "2016-04-21")
        #expect(after.standing(of: after.interventions.all[0]) == .ended(stated("2016-04-21")))
    }

    @Test func `one whose day is not known is known from its first mention, and without an end never in force`() {
        let notice = intervention("a", issued: "2013", knownFrom: "2014-03-05", endIsUnknown: true)
        #expect(journey([notice], on: "2014-03-04").interventions.isEmpty)
        let known = journey([notice], on: "2014-03-05")
        #expect(known.standing(of: known.interventions.all[0]) == .endNotRecorded)
        #expect(known.interventionsInForce.isEmpty)
        #expect(known.interventionsHanging.map(\.id) == ["a"])
    }

    @Test func `one without a known end is in force as far as a source shows it`() {
        let direction = intervention(
            "a", issued: "2019-06-10", endIsUnknown: true, shownInForceUntil: "2019-07-31")
        #expect(journey([direction], on: "2019-07-31").interventionsInForce.map(\.id) == ["a"])
        #expect(journey([direction], on: "2019-08-01").interventionsInForce.isEmpty)
    }

    @Test func `one that replaces another takes its place on the day on which that is known`() {
        let first = intervention("a", issued: "2018-11-30")
        let second = intervention("b", issued: "2019-10", knownFrom: "2020-03-16", replaces: "a")
        #expect(journey([first, second], on: "2020-03-15").interventionsInForce.map(\.id) == ["a"])
        let after = journey([first, second], on: "2020-03-16")
        #expect(after.interventionsInForceFirst.map(\.id) == ["b", "a"])
        #expect(after.standing(of: first) == .replaced(by: second))
    }

    @Test func `requirements show the evidence given by the day, and whether they were met by then`() {
        var notice = intervention("a", issued: "2013")
        notice.requirements = [
            Requirement(
                id: "plan", text: "", evidence: [Requirement.Evidence(on: day("2014-01-10"), text: "The plan.")],
                met: day("2014-02-03"), source: "own"),
            Requirement(id: "visits", text: "", source: "own"),
        ]
        let before = journey([notice], on: "2014-01-09").interventions.all[0]
        #expect(before.requirements[0].evidence.isEmpty)
        #expect(before.requirementsMet == 0)
        let after = journey([notice], on: "2014-02-03").interventions.all[0]
        #expect(after.requirements[0].evidence.count == 1)
        #expect(after.requirementsMet == 1)
    }
}
