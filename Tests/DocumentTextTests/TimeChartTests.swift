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

    @Test func `a chart in words is its title with the latest figure, and its sentence`() throws {
        let chart = try Self.chart(Self.alternating)
        #expect(chart.words(width: 60).map(\.text) == ["Visits  Dec 2017: 23", "No significant change."])
        // Where the figure has no room beside the title it is left out, as above a plot.
        #expect(chart.words(width: 12).map(\.text) == ["Visits", "No", "significant", "change."])
    }

    @Test func `steps in words are the title and the level that holds, whatever came after it without one`() throws {
        let steps = StepChart(
            title: "Grades", levels: ["Inadequate", "Good"],
            steps: [
                .init(on: StatedDate(try #require(Day("2016-04-27"))), level: 1, label: "Good"),
                .init(on: StatedDate(try #require(Day("2019-07-29"))), level: 0, label: "Inadequate"),
                .init(on: StatedDate(try #require(Day("2019-08-01"))), level: nil, label: "Visit"),
            ], until: try #require(Day("2019-08-02")))
        #expect(steps.words(width: 60).map(\.text) == ["Grades", "Inadequate, since 29 July 2019"])
    }

    @Test func `the plot takes the whole width, and what has no column is left out and said`() throws {
        // The axis's figures and the axis take four columns, so that 80 hold all 48 months.
        let narrow = Self.texts(try Self.chart(Self.alternating), width: 80)
        #expect(narrow[0] == "Visits  Dec 2017: 23")
        #expect(Self.texts(try Self.chart(Self.alternating), width: 118)[0] == "Visits  Dec 2017: 23")
        #expect(Self.texts(try Self.chart(Self.alternating), width: 40).contains("the latest 36 of 48"))
        for width in [60, 80, 118] {
            let lines = Self.texts(try Self.chart(Self.alternating), width: width)
            // From 20 to 24 in eight rows: 23 fills six of them, to the right edge.
            #expect(lines.count { $0.contains("#") } == 6)
            #expect(lines.filter { $0.contains("#") }.allSatisfy { $0.count == width })
        }
    }

    @Test func `a row holds eight levels, so that what differs looks different`() throws {
        // From 0 to 10 in eight rows an eighth of a row is a 64th of ten.
        let lines = Self.texts(
            try Self.chart([0, 10] + (25...31).map { Double($0) * 10 / 64 }, unit: .count), width: 80, glyphs: .unicode)
        // 25 to 31 are three whole rows and one to seven eighths of the fourth from below.
        let fourth = lines[1 + 4]
        for level in ["▁", "▂", "▃", "▄", "▅", "▆", "▇"] { #expect(fourth.contains(level), "\(fourth)") }
        // Nothing is seen to be there, and to be nothing.
        #expect(lines[8].contains("▁"))
    }

    @Test func `lines have their figures at the right edge`() throws {
        let chart = try Self.chart(Self.alternating, target: 10, mean: 21.5, limits: 15...28)
        let lines = Self.texts(chart, width: 100)
        for figure in ["10 target", "28 limit", "15 limit"] {
            #expect(lines.contains { $0.hasSuffix(figure) }, "\(lines)")
        }
        #expect(lines.contains { $0.contains("average 22") && $0.contains("15 to 28") && $0.contains("target 10") })
    }

    @Test func `a target at nothing is seen over the limit beside it`() throws {
        let chart = try Self.chart(Array(Self.alternating.prefix(36)), target: 0, mean: 15, limits: 0.1...30)
        let lines = Self.texts(chart, width: 80)
        // Beside the axis and its figures, four columns, stands "15 average" with a blank before it, eleven.
        #expect(lines.contains { $0.contains(String(repeating: "=", count: 65)) })
        // On the average's row the two take turns.
        let shared = Self.texts(
            try Self.chart([10, 30, 10, 30], target: 20, mean: 20.1, limits: 5...35), width: 80)
        #expect(shared.contains { $0.contains("=-=-=-") || $0.contains("-=-=-=") })
    }

    @Test func `a limit that no figure can reach is drawn at the edge of what there can be`() throws {
        let lines = Self.texts(try Self.chart([1, 4, 2, 6], mean: 3, limits: -4...10), width: 80)
        #expect(!lines.contains { $0.contains("-4") || $0.contains("-5") })
        #expect(lines.count { $0.contains("......") } == 2)
        #expect(lines.joined(separator: " ").contains("limits of what is normal 0 to 10"))
        let share = Self.texts(
            try Self.chart([0.9, 0.95, 0.9], mean: 0.92, limits: 0.8...1.1, unit: .share), width: 80)
        #expect(share.count { $0.contains("......") } == 2)
        #expect(share.contains { $0.hasSuffix("100.0% limit") })
    }

    @Test func `a missing month leaves a gap, a rebase a line with who and why`() throws {
        let chart = try Self.chart([5, 5, nil, 5, 5, 5], breakAt: 4)
        let lines = Self.texts(chart, width: 80)
        // Eight columns a month; the break stands in front of the fifth.
        let month = String(repeating: "#", count: 8)
        let gap = String(repeating: " ", count: 8)
        #expect(lines.contains { $0.hasSuffix(month + month + gap + month + ":" + month.dropLast() + month) })
        #expect(lines.contains(": from May 2014: New forms (decided by the head)"))
        #expect(lines.last == "No significant change.")
        let unicode = Self.texts(chart, width: 80, glyphs: .unicode)
        #expect(unicode.contains("┊ from May 2014: New forms (decided by the head)"))
    }
}
