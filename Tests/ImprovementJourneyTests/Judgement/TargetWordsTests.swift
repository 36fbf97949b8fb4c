import Testing

@testable import ImprovementJourney

@Suite struct `Words on a target beside the figures` {
    private func verdict(_ values: [Double], target: Double?, isStock: Bool = false, unit: MeasureUnit = .weeks) throws
        -> Verdict
    {
        Verdict.judge(
            values: values, first: try #require(Period("2017-01", cadence: .monthly)), polarity: .higherIsBetter,
            target: target, isStock: isStock, unit: unit)
    }

    @Test func `what has met its target for seven months or more is not said to miss it`() throws {
        // 24 months at 50 to 62, then 7 at 92 to 95, against 90: the limits are mostly of the time before.
        let values = (0..<24).map { 50 + Double($0 % 4) * 4 } + [92, 93, 95, 92, 94, 93, 95]
        let verdict = try verdict(values, target: 90)
        #expect(verdict.assurance == .willNotMeet)
        #expect(verdict.againstTarget?.metInRow == 7)
        #expect(verdict.targetWords == "Met in each of the last 7 months; the limits are older than the change")
        #expect(
            verdict.wordsWithTarget.text.hasSuffix(
                ". Met in each of the last 7 months; the limits are older than the change"))
        #expect(!verdict.isMissingTarget)
        // Six are not enough to gainsay the limits, but the latest still meets.
        let six = try self.verdict(values.dropLast(), target: 90)
        #expect(six.isMissingTarget)
        #expect(
            six.targetWords
                == "Met in June 2019 (93.0 weeks against 90.0 weeks), which this service does not normally show")
    }

    @Test func `what misses its target is not said to meet it`() throws {
        // Limits of 24 months at 90 to 92 lie above 85, the latest is 80.
        let verdict = try verdict((0..<24).map { 90 + Double($0 % 3) } + [80], target: 85)
        #expect(verdict.assurance == .willMeet)
        #expect(
            verdict.targetWords
                == "Missed in January 2019 (80.0 weeks against 85.0 weeks): outside what this service normally shows")
        #expect(verdict.shortTargetWords == "missed now")
    }

    @Test func `what has missed or met its target for seven months or more is no hit and miss`() throws {
        // 24 months about 50, from 46 to 54: the limits reach past 56, so that they leave a target of 56 open.
        let values = (0..<24).map { 50 + [4.0, -4, 2, -2][$0 % 4] }
        let missed = try verdict(values, target: 56)
        #expect(missed.assurance == .hitAndMiss)
        #expect(missed.targetWords == "Missed in each of the last 24 months; by its limits it may yet be met")
        #expect(missed.shortTargetWords == "missed 24 in a row")
        #expect(missed.isMissingTarget)
        let met = try verdict(values, target: 44)
        #expect(met.assurance == .hitAndMiss)
        #expect(met.targetWords == "Met in each of the last 24 months; by its limits it may yet be missed")
        #expect(met.shortTargetWords == "met 24 in a row")
        #expect(!met.isMissingTarget)
    }

    @Test func `what gets better and is not there yet is not said to need a change`() throws {
        // Limits of 23 months at 50 to 52 lie below 60 and below the latest.
        let verdict = try verdict((0..<23).map { 50 + Double($0 % 3) } + [58], target: 60)
        #expect(verdict.kind == .improvement)
        #expect(verdict.assurance == .willNotMeet)
        #expect(verdict.targetWords == "Improving, but not enough to reach the target yet")
        #expect(verdict.shortTargetWords == "not yet")
        #expect(verdict.isMissingTarget)
    }

    @Test func `a level is held against its target by its figures, not by limits`() throws {
        let values = (0..<23).map { 23 + Double($0 % 3) } + [60]
        let verdict = try verdict(values, target: 100, isStock: true)
        #expect(verdict.kind == .noSignificantChange)
        #expect(verdict.assurance == nil)
        #expect(!verdict.hasLimits)
        // A year before, in December 2017, it was 23 + 11 mod 3 = 25.
        #expect(
            verdict.words.text
                == "60.0 weeks, 35.0 weeks higher than a year before, rising 2 months in a row")
        #expect(verdict.targetWords == "Missed in each of the last 24 months")
        #expect(verdict.isMissingTarget)
        #expect(try self.verdict(values.dropFirst(13).map { $0 }, target: 100, isStock: true).isMissingTarget == false)
    }

    @Test func `how long a level has moved one way is told`() throws {
        let values = (0..<20).map { 23 + Double($0 % 2) } + [25, 26, 27]
        let verdict = try verdict(values, target: nil, isStock: true)
        // Up from 24 in August 2018: the latest four figures rise three times. A year before it was 23 + 10 mod 2.
        #expect(
            verdict.words.text
                == "27.0 weeks, 4.0 weeks higher than a year before, rising 4 months in a row")
    }

    @Test func `a figure that reads like its target but misses it says so`() throws {
        let values = (0..<24).map { 90 + Double($0 % 3) } + [84.96]
        #expect(
            try verdict(values, target: 85).targetWords?.text.hasPrefix(
                "Missed in January 2019 (85.0 weeks against 85.0 weeks, just missed)") == true)
    }

    @Test func `a clear year is told beside months that show no change`() throws {
        // 1,320 in 12 months of 105 and 115, then 1,200 of 95 and 105: 9.1% fewer, 83.9% to 98.4% by Wilson; both years
        // swing alike, so nothing is widened. The limits of all 24 months, 105 +- 2.66 x about 10, hold every month.
        let before: [Double] = (0..<12).map { $0 % 2 == 0 ? 95 : 105 }
        let values = before + before.map { $0 + 10 }
        let verdict = Verdict.judge(
            values: Array(values.reversed()), first: try #require(Period("2017-01", cadence: .monthly)),
            polarity: .lowerIsBetter, unit: .count)
        #expect(verdict.words.text.hasSuffix("; clear over 12 months: -9.1% on the 12 before"))
    }

    @Test func `only the latest 36 figures are judged, unless the file draws limits anew or fixes a baseline`() throws {
        func judge(_ values: [Double], rebases: [Int] = [], baseline: Int? = nil, chartPeriods: Int = 36) throws
            -> Verdict
        {
            Verdict.judge(
                values: values, first: try #require(Period("2010-01", cadence: .monthly)), rebases: rebases,
                polarity: .lowerIsBetter, unit: .weeks, baselinePeriods: baseline, chartPeriods: chartPeriods)
        }
        // 40 months of 90 and 92, then 36 of 20 and 22: the average of the 36 is 21.
        let before: [Double] = (0..<40).map { $0 % 2 == 0 ? 90 : 92 }
        let values: [Double] = before + (0..<36).map { $0 % 2 == 0 ? 20 : 22 }
        let verdict = try judge(values)
        #expect(verdict.chart.segments.map(\.mean) == [nil, 21])
        #expect(verdict.kind == .noSignificantChange)
        #expect(verdict.chart.points[0].signal == nil)
        #expect(try judge(values, chartPeriods: 0).chart.segments.count == 1)
        #expect(try judge(values, rebases: [10]).chart.segments.map(\.rows) == [0..<10, 10..<76])
        #expect(try judge(values, baseline: 12).chart.segments.map(\.mean) == [91])
    }

    @Test func `a balance that can be below 0 is not too rare for a chart`() throws {
        let values = (0..<24).map { Double($0 % 5) - 2 }
        #expect(try verdict(values, target: nil, unit: .count).kind != .tooRare)
        #expect(try verdict(values.map { $0 > 1 ? 1 : 0 }, target: nil, unit: .count).kind == .tooRare)
    }
}
