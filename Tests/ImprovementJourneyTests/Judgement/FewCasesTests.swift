import Testing

@testable import ImprovementJourney

@Suite struct FewCasesTests {
    private func verdict(_ numerators: [Double], of denominator: Double) -> Verdict {
        Verdict.judge(
            values: numerators.map { $0 / denominator }, numerators: numerators,
            denominators: numerators.map { _ in denominator }, first: period("2018-06", .monthly),
            polarity: .higherIsBetter, target: 0.95, unit: .share)
    }

    @Test func `a share of few cases is judged by what those before lead to expect`() {
        // After 138 of 144, 11 of 12: as many or fewer come by chance in about four of ten months.
        let few = verdict([11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11, 12, 11], of: 12)
        #expect(few.kind == .noSignificantChange)
        #expect(
            few.words
                == "No significant change: 11 of 12 in June 2019, no further than chance explains from the 12 months before (138 of 144)"
        )
        #expect(few.assurance == nil)
        #expect(few.targetWords == "Missed in June 2019 (91.7% against 95.0%)")
        #expect(!few.hasLimits)
    }

    @Test func `a fall from all to nine of ten of 400 is told as the signal that it is`() {
        // 23 months of 400 of 400 and then 360: the chance is below one in a billion billion.
        let fall = verdict(Array(repeating: 400, count: 23) + [360], of: 400)
        #expect(fall.kind == .concern)
        #expect(
            fall.words
                == "Special cause, concerning, lower: 360 of 400 in May 2020, after 23 months before (9,200 of 9,200)")
        // One of 400 missing is no signal, and 400 are not few.
        let steady = verdict(Array(repeating: 400, count: 23) + [399], of: 400)
        #expect(
            steady.words
                == "No significant change: 399 of 400 in May 2020, no further than chance explains from the 23 months before (9,200 of 9,200)"
        )
    }

    @Test func `one of twelve after none of 276 is no signal, forty of 400 after none of 9200 is`() {
        func rare(_ last: Double, of denominator: Double) -> Verdict {
            let numerators = Array(repeating: 0.0, count: 23) + [last]
            return Verdict.judge(
                values: numerators.map { $0 / denominator }, numerators: numerators,
                denominators: numerators.map { _ in denominator }, first: period("2018-06", .monthly),
                polarity: .lowerIsBetter, unit: .share)
        }
        #expect(rare(1, of: 12).kind == .noSignificantChange)
        #expect(rare(40, of: 400).kind == .concern)
    }

    @Test func `so few cases that neither none nor all of them would be odd are not judged`() {
        // After 12 of 24 in twelve months, none of 2 come by chance in about a quarter of months, and so do 2 of 2.
        let two = verdict([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2], of: 2)
        #expect(two.kind == .fewCases)
        #expect(two.words == "Too few cases to judge a percentage: 2 of 2 in June 2019")
        #expect(two.marker == .tooFew)
        #expect(two.targetWords == nil)
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
