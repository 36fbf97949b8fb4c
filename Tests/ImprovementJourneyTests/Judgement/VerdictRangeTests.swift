import SeededRandomness
import Testing

@testable import ImprovementJourney

@Suite struct `A verdict's range beside its figure` {
    private func words(_ values: [Double], _ unit: MeasureUnit) throws -> String {
        Verdict.judge(
            values: values, first: try #require(Period("2017-01", cadence: .monthly)), polarity: .lowerIsBetter,
            unit: unit
        ).words.text
    }

    @Test func `a range of negative money is written with to`() throws {
        // 9 of -100 and 9 of -120 in turn: limits -110 +- 2.66 x 20.
        let values = (0..<18).map { $0.isMultiple(of: 2) ? -100.0 : -120 }
        #expect(try words(values, .pounds).hasSuffix("(£-163 to £-57)"))
    }

    @Test func `a figure outside the limits is written outside them, whatever the chance`() throws {
        var generator = SeededNumbers(seed: 3)
        var outside = 0
        for round in 0..<4000 {
            let scale = [0.05, 1, 20][round % 3]
            let unit: MeasureUnit = [.count, .times, .pounds, .ratePer10000, .weeks][round % 5]
            var values = (0..<18).map { _ in (Double.random(in: 5..<15, using: &generator) * scale) }
            values.append(Double.random(in: 15..<25, using: &generator) * scale)
            let text = try words(values, unit)
            guard let above = text.firstRange(of: " is above what this service normally shows (") else { continue }
            outside += 1
            let digits = { (part: Substring) in Double(part.filter { $0.isNumber || $0 == "." }) }
            let figure = try #require(digits(text[..<above.lowerBound].split(separator: " higher: ").last ?? ""))
            let limit = try #require(digits(text[above.upperBound...].split(separator: "-").last ?? ""))
            #expect(figure > limit, "\(text)")
        }
        #expect(outside > 100)
    }
}
