import ImprovementJourney
import Testing

struct TargetForecastTests {
    static func words(
        _ values: [Double?], target: Double, _ polarity: Polarity = .lowerIsBetter, rebases: [Int] = [],
        unit: MeasureUnit = .count
    ) throws -> Sentence? {
        TargetForecast.judge(
            values: values, first: Period(try #require(Month("2019-01"))), rebases: rebases, polarity: polarity,
            target: target, unit: unit)?.words
    }

    /// From 50 in January 2019 down by 2 a month to 28 in December.
    static let falling: [Double?] = (0..<12).map { 50 - 2 * Double($0) }

    @Test func `a steady fall names its month`() throws {
        // (20 - 28) / -2 = 4 months after December.
        #expect(try Self.words(Self.falling, target: 20) == "At this rate 20 is reached in April 2020")
    }

    @Test func `an uneven rise names the soonest and the latest month`() throws {
        // A reference series of 24 months: the target lies 3.54 to 4.27 months ahead of December 2020.
        let values: [Double?] = [
            48.9, 48.4, 50.8, 55.6, 52.5, 56.3, 56.6, 57.4, 58.9, 60.6, 63.1, 62.4, 64.6, 66.9, 63.0, 65.0, 68.5, 69.7,
            68.7, 70.5, 71.6, 70.5, 75.2, 75.1,
        ]
        #expect(
            try Self.words(values, target: 80.3, .higherIsBetter, unit: .weeks)
                == "At this rate 80.3 weeks is reached between April 2021 and May 2021")
        // What is older than 24 months says nothing.
        #expect(
            try Self.words([900, 1, 900] + values, target: 80.3, .higherIsBetter, unit: .weeks)
                == "At this rate 80.3 weeks is reached between July 2021 and August 2021")
    }

    @Test func `what cannot be promised is not`() throws {
        #expect(try Self.words(Self.falling, target: 28) == "28 is already met")
        #expect(
            try Self.words(Self.falling, target: 60, .higherIsBetter)
                == "Not reached at the present rate: moving away from 60")
        #expect(
            try Self.words(VerdictTests.steady, target: 5) == "Not reached at the present rate: no clear trend")
        // 120 months ahead.
        #expect(
            try Self.words((0..<12).map { 50 - Double($0) / 10 }, target: 50 - 1.1 - 12)
                == "Not reached at the present rate in any time worth naming")
        #expect(
            try Self.words([5, 4, 3, nil, 2], target: 1) == "Too few figures to say when 1 is reached")
        #expect(try Self.words([], target: 1) == "Too few figures to say when 1 is reached")
        #expect(try Self.words(Self.falling, target: 20, .neutral) == nil)
    }

    @Test func `seven figures in a row the wrong way undo what two years promised`() throws {
        // From 50 down by 2 a month to 18 in May 2020, then up by 1 a month: the slope of two years still falls.
        let fall: [Double?] = (0..<17).map { 50 - 2 * Double($0) }
        let six = fall + (1...6).map { 18 + Double($0) }
        #expect(try Self.words(six + [nil], target: 0) == "Not reached at the present rate: moving away from 0")
        // While the target is met a rise towards it takes nothing away.
        #expect(try Self.words(six, target: 30) == "30 is already met")
        // Five steps up are six figures: no trend the other way yet, but further from the line than any figure before.
        let five = fall + (1...5).map { 18 + Double($0) }
        #expect(
            try Self.words(five, target: 0)
                == "No month can be named for 0: the latest figures lie off the trend, on the worse side")
    }

    @Test func `no month is named where the latest figures have left the trend for the worse`() throws {
        // A share that fell by 2 points a month for 16 months from 50 and has stood at 20 since: the line of two years goes
        // on falling, and the target of 10 seems nearer the longer the share stands still.
        let fall: [Double?] = (0..<16).map { 50 - 2 * Double($0) }
        for months in 7...8 {
            let standing = fall + Array(repeating: 20, count: months)
            #expect(
                try Self.words(standing, target: 5)
                    == "No month can be named for 5: the latest figures lie off the trend, on the worse side")
        }
        // Three steps up in a row beside a promise that the line makes would gainsay each other: 80, 49, 47, … 11, then up.
        let turning: [Double?] = [80] + (1..<21).map { 51 - 2 * Double($0) } + [13, 14, 15]
        #expect(
            try Self.words(turning, target: 1)
                == "No month can be named for 1: the latest figures lie off the trend, on the worse side")
        // One figure a little beside the line, as others were, takes nothing away; nor does one on the better side.
        let uneven: [Double?] = [51, 47, 47, 43, 43, 39, 39, 35, 35, 31, 31, 27]
        #expect(try Self.words(uneven + [27], target: 10)?.text.hasPrefix("At this rate 10 is reached") == true)
        #expect(try Self.words(Self.falling + [10], target: 5)?.text.hasPrefix("At this rate 5 is reached") == true)
    }

    @Test func `a rebase starts the rate anew`() throws {
        // The last six fall by 2 a month from 38; the rise before the rebase does not count.
        let values: [Double?] = [1, 5, 9, 13, 17, 21] + Self.falling.suffix(6)
        #expect(try Self.words(values, target: 20, rebases: [6]) == "At this rate 20 is reached in April 2020")
    }

    @Test func `a latest figure that meets the target is not said to miss it`() {
        // Twelve months around 20 without a trend, the last of them at 10: the level of the trend stays near 20.
        let values: [Double?] = [20, 21, 19, 20, 21, 19, 20, 21, 19, 20, 21, 10]
        let forecast = TargetForecast.judge(
            values: values, first: period("2018-07", .monthly), polarity: .lowerIsBetter, target: 12, unit: .weeks)
        #expect(forecast?.outlook == .noClearTrend)
        #expect(forecast?.words == "The latest figure meets 12.0 weeks, the trend behind it does not yet")
    }
}
