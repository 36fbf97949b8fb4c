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
        #expect(verdict.metInRow == 7)
        #expect(verdict.wordsWithTarget.text.hasSuffix("; the target was met in each of the last 7 months"))
        // Six are not enough.
        #expect(try self.verdict(values.dropLast(), target: 90).wordsWithTarget.text.contains("not enough"))
    }

    @Test func `what misses its target is not said to meet it`() throws {
        // Limits of 24 months at 90 to 92 lie above 85, the latest is 80.
        let verdict = try verdict((0..<24).map { 90 + Double($0 % 3) } + [80], target: 85)
        #expect(verdict.assurance == .willMeet)
        #expect(verdict.wordsWithTarget.text.hasSuffix("; the latest misses the target"))
    }

    @Test func `a level far outside its limits is not called stable`() throws {
        let verdict = try verdict((0..<23).map { 23 + Double($0 % 3) } + [60], target: 100, isStock: true)
        #expect(verdict.kind == .noSignificantChange)
        #expect(!verdict.wordsWithTarget.text.contains("Stable"))
    }

    @Test func `a balance that can be below 0 is not too rare for a chart`() throws {
        let values = (0..<24).map { Double($0 % 5) - 2 }
        #expect(try verdict(values, target: nil, unit: .count).kind != .tooRare)
        #expect(try verdict(values.map { $0 > 1 ? 1 : 0 }, target: nil, unit: .count).kind == .tooRare)
    }
}
