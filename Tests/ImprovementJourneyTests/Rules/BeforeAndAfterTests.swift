import Glibc
import SeededRandomness
import Testing

@testable import ImprovementJourney

@Suite struct `What stands better after than before` {
    /// 24 points that swing by 1 around 20: standard deviation 1.02, average moving range 2, so limits at 5.32 and near
    /// limits at 3.55 from the mean.
    private static let before = (0..<24).map { Double?($0.isMultiple(of: 2) ? 19 : 21) }

    private func judged(
        _ after: [Double?], before: [Double?] = before, gap: Int = 6, polarity: Polarity = .higherIsBetter
    ) -> BeforeAndAfter {
        BeforeAndAfter(before: before, after: after, gap: gap, polarity: polarity)
    }

    private func points(_ parts: (count: Int, value: Double?)...) -> [Double?] {
        parts.flatMap { Array(repeating: $0.value, count: $0.count) }
    }

    @Test func `10 of 12 above the mean and 5 beyond the near limit of 23.5 are better, 9 or 4 are not`() {
        #expect(judged(points((5, 24), (5, 20.5), (2, 19))) == .better)
        #expect(judged(points((5, 24), (4, 20.5), (3, 19))) == .notShown)
        #expect(judged(points((4, 24), (6, 20.5), (2, 19))) == .notShown)
        // On the near limit's inner side.
        #expect(judged(points((12, 23.5))) == .notShown)
    }

    @Test func `the mirror image is worse, and lower can be better`() {
        let low = points((5, 16), (5, 19.5), (2, 21))
        #expect(judged(low) == .worse)
        #expect(judged(low, polarity: .lowerIsBetter) == .better)
        #expect(judged(low, polarity: .neutral) == .notShown)
    }

    @Test func `fewer than 8 points before or 10 after are too few`() {
        #expect(judged(points((12, 24)), before: Array(Self.before.prefix(7))) == .tooFew)
        #expect(judged(points((12, 24)), before: Array(Self.before.prefix(8))) == .better)
        #expect(judged(points((9, 24), (3, nil))) == .tooFew)
        #expect(judged(points((10, 24), (2, nil))) == .better)
    }

    @Test func `what was rising before and goes on along its line was improving anyway`() {
        // 0, 1 ... 23, then six months, then 30 ... 41: on the line.
        let rising = (0..<24).map { Double?(Double($0)) }
        #expect(judged((30..<42).map { Double($0) }, before: rising) == .notShown)
        // A deviation of 7.07 sets near limits at 14.1: 20 above the line is beyond them.
        #expect(judged((50..<62).map { Double($0) }, before: rising) == .better)
        // Falling before, higher after, where higher is better: no improvement was under way.
        #expect(judged(points((12, 60)), before: Array(rising.reversed())) == .better)
    }

    /// How many of 2,000 series drawn with a fixed seed are called better, in percent: 24 points before, 6 between, 12
    /// after, normal, with a correlation of neighbours, a step after and a drift a month, in standard deviations.
    private func called(_ correlation: Double = 0, step: Double = 0, drift: Double = 0) -> Double {
        var generator = SeededNumbers(seed: 8)
        func normal() -> Double {
            (-2 * log(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &generator))).squareRoot()
                * cos(2 * Double.pi * Double.random(in: 0..<1, using: &generator))
        }
        let series = 2000
        var better = 0
        for _ in 0..<series {
            var level = normal()
            var values: [Double] = []
            for place in 0..<42 {
                if place > 0 {
                    level = correlation * level + (1 - correlation * correlation).squareRoot() * normal()
                }
                values.append(level + drift * Double(place) + (place < 30 ? 0 : step))
            }
            if judged(Array(values[30...]), before: Array(values[..<24])) == .better { better += 1 }
        }
        return Double(better) / Double(series) * 100
    }

    @Test func `chance is almost never called an effect, and a step of three standard deviations almost always is`() {
        // Expected of the rule: 0.0%, 0.2%, 0.9% without a step; 98%, 95%, 93% with one; about one of nine of a steady drift.
        // Allowed is more than 2,000 draws alone explain (about 1 point): simulated apart from this code, with the line's
        // near limit as far away as the mean's, the steps come to 97%, 94% and 90%.
        #expect(called() <= 0.1)
        #expect(called(0.3) <= 0.6)
        #expect(called(0.5) <= 1.6)
        #expect(abs(called(step: 3) - 98) <= 1.5)
        #expect(abs(called(0.3, step: 3) - 95) <= 2.5)
        #expect(abs(called(0.5, step: 3) - 93) <= 4.5)
        #expect(abs(called(drift: 0.1) - 100 / 9) <= 2.5)
    }
}
