import ImprovementJourney
import Testing

struct ControlChartReferenceTests {
    struct Input: Decodable {
        let dates: [ReferenceDay]
        let values: [Double?]
        let improvement_direction: String
        let target: Double?
        let rebase_dates: [ReferenceDay]
        let fix_after_n_points: Int?
        let screen_outliers: Bool

        /// The values in date order with the rows at which a rebase begins.
        var chart: ControlChart {
            let order = dates.indices.sorted { dates[$0].day < dates[$1].day }
            let rebases = Set(rebase_dates.map(\.day))
            return ControlChart(
                values: order.map { values[$0] },
                polarity: ["increase": .higherIsBetter, "decrease": .lowerIsBetter][improvement_direction] ?? .neutral,
                segmentStarts: order.indices.filter { rebases.contains(dates[order[$0]].day) },
                fixAfter: fix_after_n_points, screening: screen_outliers ? .on : .off)
        }
    }

    struct Columns: Decodable {
        let value: [Double?]
        let segment: [Int]
        let moving_range: [Double?]
        let moving_range_kept: [Bool]
        let mean: [Double?]
        let mean_moving_range: [Double?]
        let lpl: [Double?]
        let upl: [Double?]
        let nlpl: [Double?]
        let nupl: [Double?]
        let relative_to_mean: [Int?]
        let outside_limits: [Bool?]
        let close_to_limits: [Bool?]
        let special_cause_type: [String]
        let point_type: [String]
        let short_segment: [Bool]
    }

    struct Expected: Decodable {
        let points: Columns
        let variation_type: String
        let variation_icon: String
        let assurance_type: String?
    }

    @Test func `every reference series has its limits, its rules and its verdict`() throws {
        let file: ReferenceCases<Input, Expected> = try referenceFile("spc_cases")
        try #require(file.cases.count == file.count)
        for item in file.cases {
            let chart = item.input.chart
            let expected = item.expected.points
            try #require(chart.points.count == expected.value.count, "\(item.id)")
            for (row, point) in chart.points.enumerated() {
                let segment = chart.segments[point.segment]
                let place: Comment = "\(item.id), row \(row)"
                #expect(agree(point.value, expected.value[row]), place)
                #expect(point.segment == expected.segment[row], place)
                #expect(agree(point.movingRange, expected.moving_range[row]), place)
                #expect(point.isMovingRangeKept == expected.moving_range_kept[row], place)
                #expect(agree(segment.mean, expected.mean[row]), place)
                #expect(agree(segment.averageMovingRange, expected.mean_moving_range[row]), place)
                #expect(agree(segment.lowerLimit, expected.lpl[row]), place)
                #expect(agree(segment.upperLimit, expected.upl[row]), place)
                #expect(agree(segment.lowerNearLimit, expected.nlpl[row]), place)
                #expect(agree(segment.upperNearLimit, expected.nupl[row]), place)
                #expect(point.side?.rawValue == expected.relative_to_mean[row], place)
                #expect(point.isOutsideLimits == expected.outside_limits[row], place)
                #expect(point.isNearLimits == expected.close_to_limits[row], place)
                #expect(Self.name(point.signal) == expected.special_cause_type[row], place)
                #expect(Self.name(chart.type(of: point.signal)) == expected.point_type[row], place)
                #expect(segment.isShort == expected.short_segment[row], place)
            }
            #expect(Self.name(chart.variation) == item.expected.variation_type, "\(item.id)")
            #expect(Self.icon(chart) == item.expected.variation_icon, "\(item.id)")
            let assurance = chart.assurance(target: item.input.target).map(Self.name)
            #expect(assurance == item.expected.assurance_type, "\(item.id)")
        }
    }

    static func name(_ signal: ControlChart.Signal?) -> String {
        switch (signal?.rule, signal?.direction) {
        case (.outsideLimits, .higher): "Above UCL"
        case (.outsideLimits, .lower): "Below LCL"
        case (.trend, .higher): "7 Point Trend (Increasing)"
        case (.trend, .lower): "7 Point Trend (Decreasing)"
        case (.twoOfThree, .higher): "2 in 3 Above CL"
        case (.twoOfThree, .lower): "2 in 3 Below CL"
        case (.run, .higher): "7 Points Above CL"
        case (.run, .lower): "7 Points Below CL"
        default: "Common Cause"
        }
    }

    static func name(_ type: ControlChart.PointType) -> String {
        switch type {
        case .commonCause: "common_cause"
        case .improvement: "special_cause_improvement"
        case .concern: "special_cause_concern"
        case .neutralHigh: "special_cause_neutral_high"
        case .neutralLow: "special_cause_neutral_low"
        }
    }

    static func name(_ assurance: ControlChart.Assurance) -> String {
        switch assurance {
        case .willMeet: "consistent_pass"
        case .willNotMeet: "consistent_fail"
        case .hitAndMiss: "inconsistent"
        }
    }

    static func icon(_ chart: ControlChart) -> String {
        guard let signal = chart.points.last?.signal else { return "common_cause" }
        let direction = signal.direction == .higher ? "high" : "low"
        switch chart.type(of: signal) {
        case .improvement: return "improvement_\(direction)"
        case .concern: return "concern_\(direction)"
        default: return "neutral_\(direction)"
        }
    }
}
