import Exports
import ImprovementJourney
import JSON
import Panels
import Testing

@Suite struct ExplainedRestatementTests {
    @Test func `an explanation lists what was restated of the series' own periods, and no other`() throws {
        var record = Record()
        record.insert(Source(id: "own", kind: .council, publisher: "Council", title: "Returns"))
        record.insert(
            Measure(
                id: "m", title: "M", definition: "A figure.", unit: .count, polarity: .neutral, cadence: .yearToMarch,
                panel: "practice", source: "own"))
        let first = try #require(Period("2020", cadence: .yearToMarch))
        func restatement(_ year: String) throws -> Series.Restatement {
            Series.Restatement(
                period: try #require(Period(year, cadence: .yearToMarch)), earlier: Point(.number(3)),
                on: try #require(Day("2022-06-01")), reason: "Recounted.")
        }
        let key = Series.Key("m", .council)
        record.series[key] = Series(
            key: key, first: first, points: [Point(.number(1)), Point(.number(2))], source: "own",
            restatements: [try restatement("2019"), try restatement("2021")])
        let journey = record.standing(on: try #require(Day("2022-07-31")))
        let explanation = try #require(MeasureExplanation(key, in: journey))
        guard case .list(let restatements)? = ExplanationJSON.value(explanation, in: journey)["restatements"] else {
            Issue.record("An explanation without restatements")
            return
        }
        #expect(restatements.map { $0["period"] } == ["2021"])
    }
}
