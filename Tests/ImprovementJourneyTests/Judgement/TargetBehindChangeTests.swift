import Testing

@testable import ImprovementJourney

/// Words on a target where the process has moved, and where less is better.
@Suite struct `A target that the limits of before judge` {
    private func measure(_ id: Measure.ID, _ unit: MeasureUnit, _ cadence: Cadence, target: Double) -> Measure {
        Measure(
            id: id, title: "The \(id)", definition: "", unit: unit, polarity: .lowerIsBetter, cadence: cadence,
            target: .init(value: target, origin: "the board"), panel: "practice", source: "council")
    }

    private func journey(_ measure: Measure, _ first: Period, _ values: [Double], ends: String) -> Journey {
        var record = Record.test(ends: ends)
        record.insert(measure)
        let key = Series.Key(measure.id)
        record.series[key] = Series(
            key: key, first: first, points: Points(values.map { Point(.number($0)) }), source: "council")
        return record.journey
    }

    /// Twelve quarters of 40 and 44 weeks in turn, twelve of 23 and 25.
    ///
    /// The mean is 33; of the ranges (11 of 4, one of 21, 11 of 2; average 87 / 23 = 3.78) that of 21 is screened, as it is
    /// above 12.4; 66 / 22 = 3, limits 33 +- 7.98: 25.02 to 40.98. All twelve of the later figures lie below the target
    /// of 25.02 and less, to which the limits do not reach.
    private static let moved = (0..<12).map { $0 % 2 == 0 ? 40.0 : 44 } + (0..<12).map { $0 % 2 == 0 ? 23.0 : 25 }

    @Test func `is not said to be missed where twelve quarters meet it, and the change of level is told`() throws {
        let measure = measure("weeks", .weeks, .quarterly, target: 25)
        let journey = journey(measure, period("2018-Q3", .quarterly), Self.moved, ends: "2024-06-30")
        let verdict = try #require(journey.series("weeks")).verdict(for: measure, chartPeriods: 36)
        #expect(verdict.assurance == .willNotMeet)
        #expect(verdict.targetWords == "Met in each of the last 12 quarters; the limits are older than the change")
        #expect(!verdict.isMissingTarget)
        #expect(
            verdict.cautions.contains(
                .levelChanged(since: period("2021-Q3", .quarterly), periods: 12, direction: .lower)))
        #expect(verdict.cautions.first?.words.text.hasSuffix("may draw average and limits anew from there") == true)
        #expect(!journey.attention.exceptions.contains { $0.rule == "measure-cannot-meet-target" })
    }

    @Test func `is named in the list where the latest figures are those that miss it`() throws {
        // Turned about: the later twelve quarters at 40 and 44 miss 25, and the limits lie above it.
        let measure = measure("weeks", .weeks, .quarterly, target: 25)
        let values = Array(Self.moved[12...] + Self.moved[..<12])
        let journey = journey(measure, period("2018-Q3", .quarterly), values, ends: "2024-06-30")
        let verdict = try #require(journey.series("weeks")).verdict(for: measure, chartPeriods: 36)
        #expect(verdict.isMissingTarget)
        #expect(verdict.shortTargetWords == "will not meet")
        #expect(journey.attention.exceptions.contains { $0.rule == "measure-cannot-meet-target" })
    }

    @Test func `is not said to be met still where the latest figure is past it`() throws {
        // 24 months of 18 and 20 weeks, then 30: mean 486 / 25 = 19.44, the step of 10 screened (56 / 24 x 3.267 = 7.6),
        // limits 19.44 +- 5.32: they promise 26.
        let values = (0..<24).map { $0 % 2 == 0 ? 18.0 : 20 } + [30]
        let measure = measure("weeks", .weeks, .monthly, target: 26)
        let journey = journey(measure, period("2022-06", .monthly), values, ends: "2024-06-30")
        let verdict = try #require(journey.series("weeks")).verdict(for: measure, chartPeriods: 36)
        #expect(verdict.assurance == .willMeet)
        #expect(
            verdict.targetWords
                == "Missed in June 2024 (30.0 weeks against 26.0 weeks): outside what this service normally shows")
        #expect(!verdict.wordsWithTarget.text.contains("still meets"))
        #expect(!verdict.sentences.text.contains("will meet"))
    }

    @Test func `of a share is met by figures on it and below, whatever the limits of dearer years say`() throws {
        // 18 years of 0.50 and 0.54 in turn, then seven of 0.20 and 0.22, against 0.22: mean 0.4328 (18 x 0.52 = 9.36 and
        // 4 x 0.20 + 3 x 0.22 = 1.46 make 10.82 of 25), the step of 0.34 screened, average range (17 x 0.04 + 6 x 0.02) /
        // 23 = 0.0348, lower limit 0.4328 - 0.0925 = 0.340.
        let values = (0..<18).map { $0 % 2 == 0 ? 0.50 : 0.54 } + (0..<7).map { $0 % 2 == 0 ? 0.20 : 0.22 }
        let measure = measure("agency", .share, .yearToSeptember, target: 0.22)
        let journey = journey(measure, period("2000", .yearToSeptember), values, ends: "2024-10-31")
        let verdict = try #require(journey.series("agency")).verdict(for: measure, chartPeriods: 36)
        #expect(verdict.assurance == .willNotMeet)
        #expect(verdict.targetWords == "Met in each of the last 7 years; the limits are older than the change")
        #expect(verdict.shortTargetWords == "met 7 in a row")
    }
}
