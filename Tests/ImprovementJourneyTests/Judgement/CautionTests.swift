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

    @Test func `figures that carry over from one to the next are read as a level`() throws {
        // 24 months of a wave of 12: a quarter of the difference of neighbours that lie a step of 30 degrees apart is
        // kept; the differences follow each other like the wave itself, far above -0.25.
        let wave: [Double?] = [0, 5, 9, 10, 9, 5, 0, -5, -9, -10, -9, -5, 0, 5, 9, 10, 9, 5, 0, -5, -9, -10, -9, -5]
        #expect(
            try Self.cautions(wave).map(\.words)
                == ["Each figure carries over from the one before: it is read as a level, without limits"])
        // One figure fewer is too little to see it by; and what is called a level needs no word.
        #expect(try Self.cautions(Array(wave.dropFirst())).isEmpty)
        #expect(try Self.cautions(wave, isStock: true).isEmpty)
    }

    @Test func `a new level is told, with the month since when, and the council may draw limits anew`() throws {
        // Twelve in turn of 20 and 23 and twelve of 40 and 43: the average of all lies between.
        let values: [Double?] = (0..<12).map { $0 % 2 == 0 ? 20 : 23 } + (0..<12).map { $0 % 2 == 0 ? 40 : 43 }
        #expect(
            try Self.cautions(values).first?.words.text
                == "The level has changed since May 2019: 12 figures in a row above the average. The council may draw "
                + "average and limits anew from there")
        #expect(try Self.cautions(Array(values.dropLast())).isEmpty)
    }

    @Test func `after two years the same month a year before stands beside it`() throws {
        let values: [Double?] = (0..<24).map { Double($0 % 2 == 0 ? 39 : 51) + ($0 == 23 ? 12 : 0) }
        #expect(try Self.cautions(values).map(\.words) == ["A year before, in April 2019: 51 (+12 since)"])
        #expect(try Self.cautions(Array(values.dropLast())).isEmpty)
        #expect(try Self.cautions(values, isStock: true).allSatisfy { !$0.words.text.hasPrefix("A year before") })
    }
}
