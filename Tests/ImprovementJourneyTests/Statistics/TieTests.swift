import Testing

@testable import ImprovementJourney

/// A value that stands twice neither carries a trend on nor is part of it.
@Suite struct `A value that stands twice in a row` {
    private func hasTrend(_ chart: ControlChart) -> Bool { chart.points.contains { $0.signal?.rule == .trend } }

    @Test func `ends a rise of counts`() throws {
        // From 26 to 32 with 28 twice: 3 points rise to the first 28, and 5 from the second.
        let late: [Double?] = [30, 31, 29, 30, 31, 30, 29, 31, 30, 26, 27, 28, 28, 29, 30, 31, 32]
        let verdict = Verdict.judge(
            values: late, first: period("2022-07", .monthly), polarity: .lowerIsBetter, unit: .count)
        #expect(!hasTrend(verdict.chart))
        // Sum 502, mean 29.53; ranges sum to 20, average 20 / 16 = 1.25; limits 29.53 +- 3.325, near from 31.75 on. Of the
        // last three 32 alone is near.
        #expect(verdict.kind == .noSignificantChange)
    }

    @Test func `ends a fall of shares that are equal by other parts`() {
        // 29 of 50 and 58 of 100 are both 0.58. From the second of them six points fall, and with one more seven.
        let before: [(Double, Double)] = [(25, 50), (31, 50), (25, 50), (31, 50), (25, 50), (31, 50)]
        let fall: [(Double, Double)] = [
            (30, 50), (29, 50), (58, 100), (28, 50), (27, 50), (26, 50), (25, 50), (24, 50),
        ]
        func chart(_ parts: [(Double, Double)]) -> ControlChart {
            ControlChart(values: parts.map { $0.0 / $0.1 }, polarity: .higherIsBetter)
        }
        #expect(!hasTrend(chart(before + fall)))
        let longer = chart(before + fall + [(23, 50)])
        // Mean 8.18 / 15 = 0.545, average range 0.76 / 14 = 0.054, limits 0.545 +- 0.144, near below 0.449: 0.46 is in.
        #expect(longer.points.indices.filter { longer.points[$0].signal?.rule == .trend } == Array(8...14))
        #expect(longer.points[8...14].allSatisfy { $0.signal?.direction == .lower })
    }

    @Test func `at the very end leaves six, which are no trend`() throws {
        // 30 and 40 in turn, then up by 1 from 30 to 35: six points. The seventh is 35 again.
        let rise: [Double?] = [30, 40, 30, 40, 30, 40, 30, 31, 32, 33, 34, 35]
        func verdict(_ last: Double) -> Verdict {
            Verdict.judge(
                values: rise + [last], first: period("2021-Q1", .quarterly), polarity: .neutral, unit: .count)
        }
        #expect(!hasTrend(verdict(35).chart))
        #expect(verdict(35).kind == .noSignificantChange)
        #expect(
            verdict(36).words
                == "Special cause, neither good nor bad in itself, higher: 7 quarters in a row rising")
    }

    @Test func `begins the count of a level anew`() {
        // 23 and 24 in turn for 20 months, then 25, 25, 26, 27: from the second 25 on it rises twice.
        let level: [Double?] = (0..<20).map { Double(23 + $0 % 2) } + [25, 25, 26, 27]
        let verdict = Verdict.judge(
            values: level, first: period("2022-01", .monthly), polarity: .lowerIsBetter, isStock: true, unit: .count)
        #expect(verdict.kind == .noSignificantChange)
        // A year before, at place 11, it was 24.
        #expect(verdict.words == "27, 3 higher than a year before, rising 2 months in a row")
    }
}
