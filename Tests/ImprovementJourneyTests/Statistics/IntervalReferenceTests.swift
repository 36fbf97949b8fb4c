import ImprovementJourney
import Testing

struct IntervalReferenceTests {
    struct Input: Decodable {
        let x: Int
        let n: Double
        let confidence: Double
        let multiplier: Double?

        var level: ConfidenceLevel { confidence == 0.95 ? .percent95 : .percent99Point8 }
    }

    struct Expected: Decodable {
        let lower: Double
        let upper: Double
        let count_lower: Double?
        let count_upper: Double?
    }

    @Test func `every reference share has its Wilson interval`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("wilson")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let interval = try #require(
                ConfidenceInterval.wilson(
                    numerator: Double(item.input.x), denominator: item.input.n, level: item.input.level))
            #expect(agree(interval.lower, item.expected.lower), "\(item.id)")
            #expect(agree(interval.upper, item.expected.upper), "\(item.id)")
        }
    }

    @Test func `every reference rate has its exact or Byar interval`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("byar_rates")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let input = item.input
            let multiplier = try #require(input.multiplier)
            let rate = try #require(
                ConfidenceInterval.rate(
                    events: input.x, population: input.n, per: multiplier, level: input.level))
            let count = try #require(ConfidenceInterval.count(input.x, level: input.level))
            #expect(agree(rate.lower, item.expected.lower), "\(item.id)")
            #expect(agree(rate.upper, item.expected.upper), "\(item.id)")
            #expect(agree(count.lower, item.expected.count_lower), "\(item.id)")
            #expect(agree(count.upper, item.expected.count_upper), "\(item.id)")
        }
    }

    @Test func `the exact table of small counts is the reference's`() throws {
        struct Row: Decodable {
            let x: Int
            let lower95: Double
            let upper95: Double
            let lower998: Double
            let upper998: Double
        }
        struct File: Decodable { let exact_table: [Row] }
        for row in try referenceFile("byar_rates", as: File.self).exact_table {
            #expect(
                ConfidenceInterval.count(row.x) == ConfidenceInterval(lower: row.lower95, upper: row.upper95))
            #expect(
                ConfidenceInterval.count(row.x, level: .percent99Point8)
                    == ConfidenceInterval(lower: row.lower998, upper: row.upper998))
        }
    }

    @Test func `no cases is no value, not nought per cent`() {
        #expect(ConfidenceInterval.wilson(numerator: 0, denominator: 0) == nil)
        #expect(ConfidenceInterval.wilson(numerator: 3, denominator: 2) == nil)
        #expect(ConfidenceInterval.wilson(numerator: -1, denominator: 2) == nil)
        #expect(ConfidenceInterval.rate(events: 3, population: 0) == nil)
        #expect(ConfidenceInterval.rate(events: -1, population: 100) == nil)
    }

    struct Quantiles: Decodable {
        let values: [Double]
        let probs: [Double]
    }

    struct ExpectedQuantiles: Decodable {
        let quantiles: [Double]
    }

    @Test func `every reference list has its percentiles`() throws {
        let file: ReferenceCases<Quantiles, ExpectedQuantiles> = try referenceFile("quantiles")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            for (fraction, expected) in zip(item.input.probs, item.expected.quantiles) {
                #expect(agree(Percentile.of(item.input.values, fraction: fraction), expected), "\(item.id)")
            }
        }
    }

    @Test func `there is no percentile of nothing, nor beyond all values`() {
        #expect(Percentile.median([]) == nil)
        #expect(Percentile.of([1, 2], fraction: 1.01) == nil)
        #expect(Percentile.of([1, 2], fraction: -0.01) == nil)
        #expect(Percentile.of([3, 1], fraction: 1) == 3)
    }
}
