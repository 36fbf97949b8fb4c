import Testing

@testable import ImprovementJourney

@Suite struct FewCasesTests {
    private func verdict(_ numerators: [Double], of denominator: Double) -> Verdict {
        Verdict.judge(
            values: numerators.map { $0 / denominator }, numerators: numerators,
            denominators: numerators.map { _ in denominator }, first: period("2018-06", .monthly),
            polarity: .higherIsBetter, target: 0.95, unit: .share)
    }

    @Test func `a percentage of few cases is not judged: its parts are shown instead`() {
        // Twelve months of 11 or 12 of 12: on average half a case is missing, far fewer than five.
        let few = verdict([11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11], of: 12)
        #expect(few.kind == .fewCases)
        #expect(few.words == "Too few cases to judge a percentage: 11 of 12 in June 2019")
        #expect(few.marker == .tooFew)
        #expect(few.assurance == nil)
    }

    @Test func `a percentage of enough cases is judged`() {
        // On average 5.5 of 12 on one side and 6.5 on the other.
        #expect(verdict([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5], of: 12).kind == .noSignificantChange)
    }

    @Test func `a fixed baseline sets the limits by its first periods alone`() {
        // 12 periods around 10, then 5 around 20. With the first 12 as baseline: mean 10, average range 2 (11 ranges of 2),
        // limits 10 +- 5.32.
        let values: [Double?] = (0..<12).map { $0 % 2 == 0 ? 9 : 11 } + [20, 21, 20, 21, 20]
        let fixed = Verdict.judge(
            values: values, first: period("2018-01", .monthly), polarity: .lowerIsBetter, unit: .weeks,
            baselinePeriods: 12)
        #expect(fixed.chart.segments[0].mean == 10)
        #expect(abs((fixed.chart.segments[0].upperLimit ?? 0) - 15.32) < 1e-9)
        #expect(fixed.kind == .concern)
    }
}
