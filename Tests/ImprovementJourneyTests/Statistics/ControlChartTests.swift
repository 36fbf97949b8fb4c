import ImprovementJourney
import Testing

struct ControlChartTests {
    @Test func `an empty chart has an empty segment and no verdict`() {
        let chart = ControlChart(values: [], polarity: .lowerIsBetter, segmentStarts: [0, 3])
        #expect(chart.points.isEmpty)
        #expect(chart.segments.count == 1)
        #expect(chart.segments[0].mean == nil)
        #expect(chart.variation == .commonCause)
        #expect(chart.assurance(target: 3) == nil)
    }

    @Test func `missing values alone give no limits`() {
        let chart = ControlChart(values: [nil, nil], polarity: .lowerIsBetter)
        #expect(chart.segments[0].mean == nil)
        #expect(chart.points.allSatisfy { $0.side == nil && $0.signal == nil })
    }

    @Test func `no moving range crosses a missing value or a rebase`() {
        let chart = ControlChart(values: [1, nil, 5, 7, 20, 21], polarity: .neutral, segmentStarts: [4, 4, 99, -1])
        #expect(chart.points.map(\.movingRange) == [nil, nil, nil, 2, nil, 1])
        #expect(chart.points.map(\.segment) == [0, 0, 0, 0, 1, 1])
        // Mean of 1, 5 and 7 is 13 / 3; limits 13 / 3 +- 2.66 x 2.
        #expect(agree(chart.segments[0].upperLimit, 13.0 / 3 + 5.32))
        #expect(agree(chart.segments[1].lowerLimit, 20.5 - 2.66))
    }

    @Test func `fifteen tenths are on their mean and make no run`() {
        let chart = ControlChart(values: Array(repeating: 0.1, count: 15), polarity: .lowerIsBetter, screening: .off)
        #expect(chart.points.allSatisfy { $0.side == .on && $0.signal == nil })
    }

    @Test func `a tie and a missing value each break a trend and a run`() {
        let rising: [Double?] = [1, 2, 3, 4, 4, 5, 6, 7, nil, 8, 9, 10]
        let chart = ControlChart(values: rising, polarity: .higherIsBetter)
        #expect(!chart.points.contains { $0.signal?.rule == .trend })
        let broken = ControlChart(
            values: rising.map { $0.map { _ in 9 } } + [1], polarity: .higherIsBetter, screening: .off)
        // Mean 100 / 12 = 8.33, one range of 8 among ten, limits 8.33 +- 2.13: the eight 9s before the gap are a run
        // above the mean, the three after it are not.
        #expect(broken.points.prefix(8).allSatisfy { $0.signal?.rule == .run })
        #expect(broken.points[9...11].allSatisfy { $0.signal == nil })
    }

    @Test func `only the first rows of a segment set fixed limits, twelve at least`() {
        let values: [Double?] = (0..<12).map { $0 % 2 == 0 ? 0 : 2 } + [50, 50]
        for fixAfter in [12, 3] {
            let chart = ControlChart(values: values, polarity: .neutral, fixAfter: fixAfter)
            #expect(chart.segments[0].mean == 1)
            #expect(chart.segments[0].averageMovingRange == 2)
            #expect(chart.points[12].movingRange == nil)
            #expect(chart.variation == .neutralHigh)
        }
    }

    @Test func `a rebase at the first row leaves an empty segment before it`() {
        let chart = ControlChart(values: [1, 3], polarity: .neutral, segmentStarts: [0])
        #expect(chart.segments.map(\.rows) == [0..<0, 0..<2])
        #expect(chart.points.map(\.segment) == [1, 1])
    }

    @Test func `a target on a limit is hit and miss, whatever rounding makes of the limit`() {
        // Mean 0.3, every range 0.2, upper limit 0.3 + 0.532 = 0.832, lower limit -0.232.
        let chart = ControlChart(
            values: (0..<14).map { $0 % 2 == 0 ? 0.2 : 0.4 }, polarity: .lowerIsBetter)
        for limit in [0.832, -0.232] {
            for nudge in [-1e-12, 0, 1e-12] { #expect(chart.assurance(target: limit + nudge) == .hitAndMiss) }
        }
        #expect(chart.assurance(target: 0.84) == .willMeet)
        #expect(chart.assurance(target: -0.24) == .willNotMeet)
    }
}
