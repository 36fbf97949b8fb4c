import ImprovementJourney
import Testing

struct VerdictTests {
    /// Fourteen months of 20 and 23 in turn: mean 21.5, every moving range 3, limits 21.5 +- 7.98 = 13.52 to 29.48.
    static let steady: [Double?] = (0..<14).map { $0 % 2 == 0 ? 20 : 23 }

    /// Seven months around 10, then seven around 12.4: mean (69 + 87) / 14 = 11.14, ranges six 2s, a 3 and six 1s,
    /// average 21 / 13 = 1.615, limits 11.14 +- 4.30, near limits 11.14 +- 2.86: no point is near one.
    static let shifted: [Double?] = [9, 11, 9, 11, 9, 11, 9, 12, 13, 12, 13, 12, 13, 12]

    static func judge(
        _ values: [Double?], _ polarity: Polarity = .lowerIsBetter, target: Double? = nil, rebases: [Int] = [],
        isStock: Bool = false, unit: MeasureUnit = .count
    ) throws -> Verdict {
        Verdict.judge(
            values: values, first: Period(try #require(Month("2018-05"))), rebases: rebases, polarity: polarity,
            target: target, isStock: isStock, unit: unit)
    }

    @Test func `what the service normally shows is no change`() throws {
        let verdict = try Self.judge(Self.steady)
        #expect(verdict.kind == .noSignificantChange)
        #expect(verdict.marker == .noChange)
        #expect(verdict.words == "No significant change: within what this service normally shows (14-29)")
        #expect(verdict.wordsWithTarget == verdict.words)
        #expect(verdict.period?.words == "June 2019")
    }

    @Test(arguments: [
        (10.0, "Will not meet the target without change", "Stable and missing: the process must change"),
        (20.0, "Hit and miss", "Stable; hit and miss against the target"),
        (30.0, "Will meet the target", "Stable, and will meet the target"),
    ])
    func `a stable process meets its target, or not, or by chance`(
        target: Double, words: String, combined: Sentence
    ) throws {
        let verdict = try Self.judge(Self.steady, target: target)
        #expect(verdict.assurance?.words == words)
        #expect(verdict.wordsWithTarget == combined)
    }

    @Test func `a run says how long it has lasted and above what`() throws {
        let verdict = try Self.judge(Self.shifted)
        #expect(verdict.kind == .concern)
        #expect(verdict.marker == .concern)
        #expect(verdict.signal == .init(rule: .run, direction: .higher))
        #expect(verdict.runLength == 7)
        #expect(verdict.words == "Special cause, concerning, higher: 7 months in a row above the average of 11.1")
        let longer = try Self.judge(Self.shifted + [13, 12])
        #expect(longer.runLength == 9)
    }

    @Test func `the same run is good, bad or neither by the measure's polarity`() throws {
        #expect(try Self.judge(Self.shifted, .higherIsBetter).kind == .improvement)
        #expect(try Self.judge(Self.shifted, .higherIsBetter).words.text.hasPrefix("Special cause, improving, higher"))
        #expect(try Self.judge(Self.shifted, .neutral, target: 5).kind == .neutralHigh)
        #expect(try Self.judge(Self.shifted, .neutral, target: 5).assurance == nil)
    }

    @Test func `improving is not yet enough where the target lies beyond the limits`() throws {
        let verdict = try Self.judge(Self.shifted, .higherIsBetter, target: 20)
        #expect(verdict.wordsWithTarget == "Improving, but not enough to reach the target yet")
    }

    @Test func `seven rising months are a trend`() throws {
        // Mean 441 / 13 = 33.9, ranges six 10s and six 1s, average 5.5, near limits 33.9 +- 9.75: none is near.
        let verdict = try Self.judge([30, 40, 30, 40, 30, 40, 30, 31, 32, 33, 34, 35, 36])
        #expect(verdict.signal == .init(rule: .trend, direction: .higher))
        #expect(verdict.words == "Special cause, concerning, higher: 7 months in a row rising")
    }

    @Test func `a month outside the limits says so with the limits`() throws {
        // Thirteen months of 20 and 23, then 60: mean 338 / 14 = 24.14; the range of 40 exceeds 3.267 x 76 / 13 = 19.1
        // and is left out, so the average is 3 and the limits are 24.14 +- 7.98.
        let values = Array(Self.steady.prefix(13)) + [60]
        let verdict = try Self.judge(values, .higherIsBetter)
        #expect(
            verdict.words == "Special cause, improving, higher: 60 is above what this service normally shows (16-32)")
        let stock = try Self.judge(values, .higherIsBetter, isStock: true)
        #expect(stock.kind == .noSignificantChange)
        // A year before, in June 2018, it was 23.
        #expect(stock.words == "60, 37 higher than a year before; no steady run")
    }

    @Test func `two of three months near a limit are named with the limits`() throws {
        // Mean 371.9 / 16 = 23.24; ranges eleven 4s, 2, 2, 6.9 and 0.1, average 55 / 15 = 3.667, so near limits at
        // 23.24 +- 6.50 and limits at 23.24 +- 9.75: 30.9 and 31 are near the upper one, and 24 is above the mean.
        let base = (0..<12).map { $0 % 2 == 0 ? 20.0 : 24.0 }
        let verdict = try Self.judge(base + [22, 24, 30.9, 31], unit: .weeks)
        #expect(verdict.signal == .init(rule: .twoOfThree, direction: .higher))
        #expect(verdict.words.text.hasPrefix("Special cause, concerning, higher: 2 of the last 3 months at the top of"))
    }

    @Test func `fewer than six figures are not judged, and up to twelve are an early signal`() throws {
        #expect(try Self.judge([20, 23, 20, 23, 20]).words == "Too few to judge")
        #expect(try Self.judge([20, 23, 20, 23, 20], target: 1).assurance == nil)
        #expect(try Self.judge([20, nil, 20, nil, 20, nil, 20, nil, 20, nil, 20]).kind == .tooFew)
        #expect(try Self.judge(Array(Self.steady.prefix(6))).isEarly)
        #expect(try Self.judge(Array(Self.steady.prefix(12))).words.text.hasSuffix("(14-29); trial limits"))
        #expect(try !Self.judge(Array(Self.steady.prefix(13))).isEarly)
    }

    @Test func `after a rebase counting begins anew`() throws {
        let verdict = try Self.judge(Self.shifted, rebases: [7])
        #expect(verdict.isEarly)
        #expect(verdict.kind == .noSignificantChange)
        #expect(try Self.judge(Self.shifted, rebases: [10]).kind == .tooFew)
    }

    @Test func `without variation there is nothing to judge by`() throws {
        let verdict = try Self.judge(Array(repeating: 26, count: 14), target: 20, unit: .weeks)
        #expect(verdict.kind == .noVariation)
        #expect(verdict.words == "No variation to judge: every figure is like the one before")
    }

    @Test func `one change among equal figures falls back to the average of all ranges`() throws {
        // Ten 10s and five 12s: the one range of 2 is screened out, so all count: average 2 / 14 = 0.143, mean 160 / 15
        // = 10.67, limits 10.67 +- 0.38: the last five are above.
        let verdict = try Self.judge(Array(repeating: 10, count: 10) + Array(repeating: 12, count: 5), unit: .weeks)
        #expect(verdict.kind == .concern)
        #expect(verdict.signal?.rule == .outsideLimits)
    }

    @Test func `rare events are counted by the year`() throws {
        let values: [Double?] = (0..<24).map { $0 % 3 == 2 ? ($0 < 12 ? 1 : 2) : 0 }
        let verdict = try Self.judge(values)
        #expect(verdict.kind == .tooRare)
        #expect(verdict.marker == .tooFew)
        #expect(verdict.words == "Too rare for a chart: 8 in the last 12 months, 4 in the 12 before")
    }

    @Test func `a missing latest figure is said, and the last one known is judged with its date`() throws {
        let verdict = try Self.judge(Self.steady + [nil], target: 10)
        #expect(verdict.marker == .noData)
        #expect(verdict.kind == .noSignificantChange)
        #expect(
            verdict.words.text
                == "No figure for July 2019. June 2019: No significant change: "
                + "within what this service normally shows (14-29)")
        #expect(verdict.wordsWithTarget == verdict.words)
    }

    @Test(arguments: [[], [nil], [nil, nil, nil]] as [[Double?]])
    func `without a figure there is no verdict`(values: [Double?]) throws {
        let verdict = try Self.judge(values, target: 10)
        #expect(verdict.kind == .noData)
        #expect(verdict.marker == .noData)
        #expect(verdict.words == "No figure yet")
        #expect(verdict.period == nil)
        #expect(verdict.cautions.isEmpty)
    }
}
