import Testing

@testable import ImprovementJourney

/// A period without a figure is none of 0, and a true 0 is a figure.
@Suite struct `A period without a figure` {
    @Test func `of a share with nobody to count has no point, and none of twelve has one`() throws {
        // 6 of 12, 0 of 0, 0 of 12, 9 of 12.
        let parts: [(Double, Double)] = [(6, 12), (0, 0), (0, 12), (9, 12)]
        let points = parts.map { above, below in
            Point(Figure(share: above, of: below).value, numerator: above, denominator: below)
        }
        let series = Series(
            key: Series.Key("visits"), first: period("2024-01", .monthly), points: Points(points), source: "own")
        #expect(series.numbers == [0.5, nil, 0, 0.75])
        let chart = ControlChart(values: series.numbers, polarity: .higherIsBetter, screening: .off)
        #expect(chart.points.map(\.movingRange) == [nil, nil, nil, 0.75])
        // 1.25 over three months, not over four.
        #expect(agree(chart.segments[0].mean, 1.25 / 3))
    }

    @Test func `that was suppressed stands between two quarters without a step`() {
        let chart = ControlChart(values: [14, nil, 16, 0, 15], polarity: .neutral, screening: .off)
        // 16 to 0 and 0 to 15; no range of 14 from or to the quarter that was suppressed.
        #expect(chart.points.map(\.movingRange) == [nil, nil, nil, 16, 15])
        // 45 over four quarters.
        #expect(chart.segments[0].mean == 11.25)
    }

    @Test func `parts seven that would be a run, and a figure in its place joins them`() {
        // Three and three on one side with a year between them that nobody reported: with 11 in its place, seven.
        func hasRun(_ middle: Double?) -> Bool {
            let values: [Double?] = [2, 4, 2, 4, 2, 4, 10, 12, 10, middle, 10, 12, 10]
            return ControlChart(values: values, polarity: .lowerIsBetter).points.contains { $0.signal?.rule == .run }
        }
        #expect(!hasRun(nil))
        #expect(hasRun(11))
    }

    @Test func `at the start of a council has no place in the twelve months before`() {
        // Eleven months did not exist: the year before is not known, and not the one month of 40.
        let count = YearOnYearCount(Array(repeating: nil, count: 11) + [40] + Array(repeating: 50, count: 12))
        #expect(count.last12 == 600)
        #expect(count.previous12 == nil)
        #expect(count.percentChange12 == nil)
    }

    @Test func `that is the latest year leaves the verdict to the year before, in whole sentences`() {
        // 0.2, 0.22 and so on in turn for 14 years: mean 0.21, every range 0.02, limits 0.21 +- 0.0532.
        let values: [Double?] = (0..<14).map { $0 % 2 == 0 ? 0.2 : 0.22 } + [nil]
        let verdict = Verdict.judge(
            values: values, first: period("2010", .yearToSeptember), polarity: .lowerIsBetter, unit: .share)
        #expect(
            verdict.words.text
                == "No figure for the year to 30 September 2024. For the year to 30 September 2023: No significant change: "
                + "within what this service normally shows (15.7%-26.3%)")
    }
}
