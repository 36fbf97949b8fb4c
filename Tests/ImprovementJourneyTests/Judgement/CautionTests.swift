import ImprovementJourney
import Testing

struct CautionTests {
    static func cautions(
        _ values: [Double?], numerators: [Double?] = [], denominators: [Double?] = [], isStock: Bool = false,
        unit: MeasureUnit = .count
    ) throws -> [Caution] {
        Verdict.judge(
            values: values, numerators: numerators, denominators: denominators,
            first: Period(try #require(Month("2018-05"))), polarity: .lowerIsBetter, isStock: isStock, unit: unit
        ).cautions
    }

    @Test func `a stock whose months depend on each other is read by its level`() throws {
        // 0 to 13: squares of -6.5 ... 6.5 sum to 14 (196 - 1) / 12 = 227.5; the products of neighbours, each the square
        // of their middle less a quarter, sum to 13 (169 - 1) / 12 - 13 / 4 = 178.75; 178.75 / 227.5 = 0.786.
        let rising: [Double?] = (0..<14).map { Double($0) }
        let cautions = try Self.cautions(rising, isStock: true)
        guard case .periodsDepend(let correlation) = cautions.first else {
            Issue.record("no caution of dependence")
            return
        }
        #expect(agree(correlation, 178.75 / 227.5))
        #expect(
            cautions.first?.words
                == "Each figure carries over from the one before (correlation 0.8): read the level, not single figures")
        #expect(try Self.cautions(rising, isStock: false).isEmpty)
        #expect(try Self.cautions(VerdictTests.steady, isStock: true).isEmpty)
    }

    @Test func `a share of few cases is shown by its parts`() throws {
        let denominators: [Double?] = Array(repeating: 12, count: 14)
        let few: [Double?] = Array(repeating: 11, count: 14)
        let cautions = try Self.cautions(
            few.map { $0.map { $0 / 12 } }, numerators: few, denominators: denominators, unit: .share)
        #expect(cautions.map(\.words) == ["Few cases: 11 of 12 in June 2019"])
        let enough: [Double?] = Array(repeating: 6, count: 14)
        #expect(
            try Self.cautions(
                enough.map { $0.map { $0 / 12 } }, numerators: enough, denominators: denominators, unit: .share
            ).isEmpty)
    }

    @Test func `after two years the same month a year before stands beside it`() throws {
        let values: [Double?] = (0..<24).map { Double(40 + $0) }
        #expect(try Self.cautions(values).map(\.words) == ["A year before, in April 2019: 51 (+12 since)"])
        #expect(try Self.cautions(Array(values.dropLast())).isEmpty)
        #expect(try Self.cautions(values, isStock: true).allSatisfy { !$0.words.text.hasPrefix("A year before") })
    }
}
