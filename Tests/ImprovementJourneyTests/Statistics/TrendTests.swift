import ImprovementJourney
import Testing

struct TrendTests {
    struct Input: Decodable {
        let y: [Double?]
        let target: Double
        let direction: String
    }

    struct Expected: Decodable {
        let n: Int
        let theil_sen_slope: Double
        let theil_sen_intercept: Double
        let slope_low95: Double
        let slope_high95: Double
        let level_now: Double
        let status: String
        let slope_clear_of_zero: Bool
        let months_to_target: Double?
        let months_soonest: Double?
        let months_latest: Double?
    }

    @Test func `every reference series has its slope and its time to target`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("trend")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let expected = item.expected
            let trend = try #require(Trend(item.input.y), "\(item.id)")
            let polarity: Polarity = item.input.direction == "increase" ? .higherIsBetter : .lowerIsBetter
            let time = try #require(trend.time(toReach: item.input.target, polarity: polarity), "\(item.id)")
            #expect(trend.count == expected.n, "\(item.id)")
            #expect(trend.isClear == expected.slope_clear_of_zero, "\(item.id)")
            #expect(Self.name(time.state) == expected.status, "\(item.id)")
            let pairs: [(Double?, Double?)] = [
                (trend.slope, expected.theil_sen_slope), (trend.intercept, expected.theil_sen_intercept),
                (trend.slopeInterval.lower, expected.slope_low95), (trend.slopeInterval.upper, expected.slope_high95),
                (trend.level, expected.level_now), (time.periods, expected.months_to_target),
                (time.soonest, expected.months_soonest), (time.latest, expected.months_latest),
            ]
            for (place, pair) in pairs.enumerated() {
                #expect(agree(pair.0, pair.1, tolerance: 1e-8), "\(item.id), figure \(place)")
            }
        }
    }

    static func name(_ state: Trend.TargetState) -> String {
        switch state {
        case .atTarget: "at_target"
        case .flat: "flat"
        case .movingAway: "moving_away"
        case .onCourse: "on_course"
        case .beyondHorizon: "beyond_horizon"
        }
    }

    @Test func `a trend needs two values`() {
        #expect(Trend([]) == nil)
        #expect(Trend([nil, 3, nil]) == nil)
    }

    @Test func `a missing value keeps its place, at the end too`() throws {
        // 10, -, 14, -: slope (14 - 10) / 2 = 2; median value 12 at median place 1, so 10 + 2 x 3 = 16 at the end.
        let trend = try #require(Trend([10, nil, 14, nil]))
        #expect(trend.slope == 2)
        #expect(trend.intercept == 10)
        #expect(trend.level == 16)
    }

    @Test func `equal values are flat and lead nowhere`() throws {
        let trend = try #require(Trend([5, 5, 5, 5]))
        #expect(trend.slope == 0)
        #expect(!trend.isClear)
        #expect(trend.time(toReach: 6, polarity: .higherIsBetter)?.state == .flat)
        #expect(trend.time(toReach: 5, polarity: .higherIsBetter)?.state == .atTarget)
        #expect(trend.time(toReach: 6, polarity: .neutral) == nil)
    }
}
