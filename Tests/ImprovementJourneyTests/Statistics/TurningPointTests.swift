import Testing

@testable import ImprovementJourney

/// A point at which one trend ends and another begins, and points that lie on one side of the mean and go to the other.
@Suite struct `Where a trend turns` {
    private static let polarities: [Polarity] = [.higherIsBetter, .lowerIsBetter, .neutral]

    private func signals(_ values: [Double?], _ polarity: Polarity) -> [ControlChart.Signal?] {
        ControlChart(values: values, polarity: polarity).points.map(\.signal)
    }

    private func trend(_ direction: ControlChart.Direction, _ count: Int) -> [ControlChart.Signal?] {
        Array(repeating: .init(rule: .trend, direction: direction), count: count)
    }

    @Test(arguments: polarities)
    func `upwards and then down by twos the same points are named, whichever way is better`(polarity: Polarity) {
        // Mean 112 / 14 = 8, every range 2, limits 8 +- 5.32: 1 lies below and 15 above; the other twelve are a trend's.
        let values: [Double?] = [1, 3, 5, 7, 9, 11, 13, 15, 13, 11, 9, 7, 5, 3]
        #expect(
            signals(values, polarity)
                == [.init(rule: .outsideLimits, direction: .lower)] + trend(.higher, 6)
                + [.init(rule: .outsideLimits, direction: .higher)] + trend(.lower, 6))
    }

    @Test(arguments: polarities)
    func `downwards and then up within the limits the lowest point is named by the step that follows`(
        polarity: Polarity
    ) {
        // Mean 320 / 19 = 16.8, average range (5 x 12 + 2 + 6 + 6) / 18 = 4.11, limits 16.8 +- 10.9, near 16.8 +- 7.3:
        // none is near. 22 to 14 is a fall of eight points, 14 to 20 a rise of seven.
        let values: [Double?] = [10, 22, 10, 22, 10, 22, 20, 19, 18, 17, 16, 15, 14, 15, 16, 17, 18, 19, 20]
        #expect(
            signals(values, polarity)
                == Array(repeating: nil, count: 5) + trend(.lower, 7) + trend(.higher, 7))
    }

    /// 10 and 22 in turn, then from 30 down to 24.
    ///
    /// Mean 285 / 13 = 21.9, average range (60 + 8 + 6) / 12 = 6.17, limits 21.9 +- 16.4, near below 11.0 and above 32.9.
    /// The last seven fall, and all of them lie above the mean.
    private static let fallingAbove: [Double?] = [10, 22, 10, 22, 10, 22, 30, 29, 28, 27, 26, 25, 24]

    @Test(arguments: [
        (Polarity.higherIsBetter, Verdict.Kind.concern, "Special cause, concerning"),
        (.lowerIsBetter, .improvement, "Special cause, improving"),
        (.neutral, .neutralLow, "Special cause, neither good nor bad in itself"),
    ])
    func `what falls above the mean falls, and is judged by that`(
        polarity: Polarity, kind: Verdict.Kind, meaning: String
    ) {
        let verdict = Verdict.judge(
            values: Self.fallingAbove, first: period("2023-03", .monthly), polarity: polarity, unit: .count)
        #expect(verdict.kind == kind)
        #expect(verdict.words.text == "\(meaning), lower: 7 months in a row falling")
        // 22 is above the mean, and the first of eight points on that side.
        #expect(verdict.chart.points[5].signal == .init(rule: .run, direction: .higher))
        #expect(verdict.chart.points[6...].allSatisfy { $0.signal == .init(rule: .trend, direction: .lower) })
    }

    @Test func `what rises below the mean of a share rises`() {
        // The same turned about 0.32: 0.42 and 0.30 in turn, then from 0.22 up to 0.28, the mean 0.301.
        let values = Self.fallingAbove.map { $0.map { (52 - $0) / 100 } }
        let verdict = Verdict.judge(
            values: values, first: period("2021-Q2", .quarterly), polarity: .lowerIsBetter, unit: .share)
        #expect(verdict.kind == .concern)
        #expect(verdict.words == "Special cause, concerning, higher: 7 quarters in a row rising")
        #expect(verdict.chart.points.last?.side == .below)
    }
}
