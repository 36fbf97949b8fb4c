import Testing

@testable import ImprovementJourney

/// Shares near none or all of many cases are judged by the cases before, and many cases are never called few.
@Suite struct `A share near none or all of many cases` {
    private func verdict(
        _ latest: Double, of cases: Double, after numerator: Double, _ periods: Int, _ polarity: Polarity,
        _ first: Period
    ) -> Verdict {
        let numerators = Array(repeating: numerator, count: periods) + [latest]
        return Verdict.judge(
            values: numerators.map { $0 / cases }, numerators: numerators,
            denominators: numerators.map { _ in cases }, first: first, polarity: polarity, target: 0.95, unit: .share)
    }

    @Test(arguments: [(198.0, Verdict.Kind.noSignificantChange), (197, .concern)])
    func `two of 200 missing after 2,400 of 2,400 come by chance, three do not`(latest: Double, kind: Verdict.Kind) {
        // Beta-binomial with 0.5 and 2,400.5: none of 200 has a chance of the root of 2400.5 / 2600.5, 0.961; one of
        // 200 x 0.5 / 2599.5 of that, 0.0370; two of 99.5 x 1.5 / 2598.5 of that, 0.00212; three of
        // 66 x 2.5 / 2597.5 of that, 0.00013. So two or more have 0.0023, three or more 0.00014; the line is 0.00135.
        let verdict = verdict(latest, of: 200, after: 200, 12, .higherIsBetter, period("2023-06", .monthly))
        #expect(verdict.kind == kind)
        #expect(verdict.words.text.contains("\(Int(latest)) of 200 in June 2024"))
        #expect(!verdict.words.text.lowercased().contains("too few"))
    }

    @Test func `a rise from none of 300 a quarter to 30 is a concern where lower is better`() {
        // After none of 3,600 one of 300 has a chance below 300 x 0.5 / 3900, 0.04; 30 one that no screen could write.
        let verdict = verdict(30, of: 300, after: 0, 12, .lowerIsBetter, period("2021-Q2", .quarterly))
        #expect(verdict.kind == .concern)
        #expect(
            verdict.words
                == "Special cause, concerning, higher: 30 of 300 in April to June 2024, after 12 quarters before (0 of 3,600)"
        )
    }

    @Test func `a rise from none of 250 a year to 25 is an improvement where higher is better`() {
        let verdict = verdict(25, of: 250, after: 0, 8, .higherIsBetter, period("2016", .yearToMarch))
        #expect(verdict.kind == .improvement)
        #expect(
            verdict.words
                == "Special cause, improving, higher: 25 of 250 in the year to 31 March 2024, after 8 years before (0 of 2,000)"
        )
    }

    @Test func `all of 500, month after month, is steady and meets its target`() {
        let verdict = verdict(500, of: 500, after: 500, 23, .higherIsBetter, period("2022-07", .monthly))
        #expect(verdict.kind == .noSignificantChange)
        #expect(verdict.targetWords == "Met in each of the last 24 months")
    }
}
