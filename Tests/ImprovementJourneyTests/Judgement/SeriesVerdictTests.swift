import ImprovementJourney
import Testing

struct SeriesVerdictTests {
    static func measure(_ polarity: Polarity, target: Double?) -> Measure {
        Measure(
            id: "time-taken", title: "Time taken", definition: "An invented measure.", unit: .weeks,
            polarity: polarity, cadence: .monthly, target: target.map { .init(value: $0, origin: "invented") },
            panel: "practice", source: "invented")
    }

    static func series(_ values: [Double?], rebasedFrom rebase: Period? = nil) throws -> Series {
        Series(
            key: .init("time-taken"), first: Period(try #require(Month("2018-05"))),
            points: values.map { Point($0.map(Value.number) ?? .missing(.notReported)) }, source: "invented",
            rebases: rebase.map {
                [.init(from: $0, reason: "a new process", decidedBy: "the board", on: day("2018-12-01"))]
            } ?? [])
    }

    @Test func `a series is judged by its measure's polarity, target and unit`() throws {
        let series = try Self.series(VerdictTests.shifted)
        let measure = Self.measure(.lowerIsBetter, target: 5)
        let verdict = series.verdict(for: measure, chartPeriods: 0)
        #expect(
            verdict.words == "Special cause, concerning, higher: 7 months in a row above the average of 11.1 weeks")
        // The lower limit is 6.85.
        #expect(verdict.wordsWithTarget == "Getting worse, and will not meet the target without change")
    }

    @Test func `a series' rebase starts its chart anew`() throws {
        let series = try Self.series(
            VerdictTests.shifted, rebasedFrom: Period(try #require(Month("2018-12"))))
        let verdict = series.verdict(for: Self.measure(.lowerIsBetter, target: nil), chartPeriods: 0)
        #expect(verdict.chart.segments.map(\.rows) == [0..<7, 7..<14])
        #expect(verdict.kind == .noSignificantChange)
        #expect(verdict.isEarly)
    }

    @Test func `a series' target is forecast in its measure's words`() throws {
        // From 50 in May 2018 down by 2 a month to 28 in April 2019: 20 is 4 months ahead.
        let series = try Self.series(TargetForecastTests.falling)
        let forecast = series.targetForecast(for: Self.measure(.lowerIsBetter, target: 20))
        #expect(forecast?.words == "At this rate 20.0 weeks is reached in August 2019")
        #expect(series.targetForecast(for: Self.measure(.lowerIsBetter, target: nil)) == nil)
        #expect(series.targetForecast(for: Self.measure(.neutral, target: 20)) == nil)
    }

    @Test func `what the last months undo is not promised by the two years`() throws {
        // From 60 down by 2 a month to 28, then up by a half each month for 8 months: the slope of all is downwards.
        let falling = (0...16).map { 60 - 2 * Double($0) }
        let rising = (1...8).map { 28 + Double($0) / 2 }
        let series = try Self.series(falling + rising)
        var measure = Self.measure(.lowerIsBetter, target: 5)
        measure.isStock = true
        #expect(series.verdict(for: measure, chartPeriods: 0).runLength == 9)
        #expect(
            series.targetForecast(for: measure)?.words == "Not reached at the present rate: moving away from 5.0 weeks")
    }
}
