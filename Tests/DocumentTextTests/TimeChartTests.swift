import Documents
import ImprovementJourney
import Testing

@testable import DocumentText

@Suite struct `A chart over time as lines of text` {
    static func chart(
        _ values: [Double?], target: Double? = nil, mean: Double? = nil, limits: ClosedRange<Double>? = nil,
        breakAt: Int? = nil, unit: MeasureUnit = .count
    ) throws -> TimeChart {
        let first = Period(try #require(Month("2014-01")))
        return TimeChart(
            title: "Visits", unit: unit,
            points: values.enumerated().map { index, value in
                ChartPoint(
                    period: first.adding(index), value: value.map { .number($0) } ?? .missing(.notReported),
                    mean: mean, limits: limits)
            }, target: target,
            breaks: breakAt.map { [ChartBreak(from: first.adding($0), text: "New forms (decided by the head)")] } ?? [],
            sentence: "No significant change.")
    }

    static func texts(_ chart: TimeChart, width: Int, glyphs: Glyphs = .ascii) -> [String] {
        chart.lines(width: width, height: 8, glyphs: glyphs).map(\.text)
    }

    static let alternating: [Double?] = (0..<48).map { $0.isMultiple(of: 2) ? 20 : 23 }

    @Test func `80 columns hold three years of months, two columns each; more hold all`() throws {
        // The axis's figures and the axis take four columns: 76 / 2 = 38 months.
        let narrow = Self.texts(try Self.chart(Self.alternating), width: 80)
        #expect(narrow[0] == "Visits  Dec 2017: 23  the latest 38 of 48")
        #expect(narrow.contains { $0.contains("x   x   x   x") })
        let wide = Self.texts(try Self.chart(Self.alternating), width: 118)
        #expect(wide[0] == "Visits  Dec 2017: 23")
        // In 40 columns two years are worth more than two columns a month.
        #expect(Self.texts(try Self.chart(Self.alternating), width: 40).contains("the latest 24 of 48"))
    }

    @Test func `a target at nothing is seen over the limit beside it`() throws {
        let chart = try Self.chart(Array(Self.alternating.prefix(36)), target: 0, mean: 15, limits: 0.1...30)
        let lines = Self.texts(chart, width: 80)
        // 36 months of two columns.
        #expect(lines.contains { $0.contains(String(repeating: "=", count: 72)) })
        // On the average's row the two take turns.
        let shared = Self.texts(
            try Self.chart([10, 30, 10, 30], target: 20, mean: 20.1, limits: 5...35), width: 80)
        #expect(shared.contains { $0.contains("=-=-=-") || $0.contains("-=-=-=") })
    }

    @Test func `limits that no figure can reach are not drawn`() throws {
        let lines = Self.texts(try Self.chart([1, 4, 2, 6], mean: 3, limits: -4...10), width: 80)
        #expect(!lines.contains { $0.contains("-5") })
        // One limit is left, the upper one.
        #expect(lines.count { $0.contains("......") } == 1)
        let share = Self.texts(
            try Self.chart([0.9, 0.95, 0.9], mean: 0.92, limits: 0.8...1.1, unit: .share), width: 80)
        #expect(share.count { $0.contains("......") } == 1)
    }

    @Test func `a missing month leaves a gap, a rebase a line with who and why`() throws {
        let chart = try Self.chart([5, 5, nil, 5, 5, 5], breakAt: 4)
        let lines = Self.texts(chart, width: 80)
        // Eight columns a point; the break stands in front of the fifth.
        #expect(lines.contains { $0.hasSuffix("x       x               x    :  x       x") })
        #expect(lines.contains(": from May 2014: New forms (decided by the head)"))
        #expect(lines.last == "No significant change.")
        let unicode = Self.texts(chart, width: 80, glyphs: .unicode)
        #expect(unicode.contains("┊ from May 2014: New forms (decided by the head)"))
    }
}
