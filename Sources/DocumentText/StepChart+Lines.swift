import CharacterWidths
import Documents
import ImprovementJourney

extension StepChart {
    /// What the chart says, for a place where there is no room to draw it whole: its title and the level that holds now.
    package func words(width: Int) -> [TextLine] {
        let last = steps.filter { $0.level.map(levels.indices.contains) ?? false }.max { $0.on < $1.on }
        let now = last.flatMap { step in step.level.map { "\(levels[$0]), since \(step.on.words)" } }
        return title.wrapped(toColumns: width).map { TextLine($0, .strong) }
            + (now ?? "There is no grade.").wrapped(toColumns: width).map { TextLine($0) }
    }

    /// The chart as lines of text: the best level on top, time to the right.
    package func lines(width: Int, glyphs: Glyphs) -> [TextLine] {
        var lines = title.wrapped(toColumns: width).map { TextLine($0, .strong) }
        guard let drawing = StepChartDrawing(self, width: width, glyphs: glyphs) else {
            return lines + [TextLine("There is nothing to draw.", .quiet)]
        }
        lines += drawing.lines
        return lines
    }
}

/// The steps with their axes.
private struct StepChartDrawing {
    let chart: StepChart
    let glyphs: Glyphs
    private let first: Day
    private let labelWidth: Int
    private let plotWidth: Int
    /// Two rows a level where grades can be told apart best.
    private var rows: Int { chart.levels.count * 2 - 1 }
    private var canvas: ChartCanvas

    init?(_ chart: StepChart, width: Int, glyphs: Glyphs) {
        guard let earliest = chart.steps.map(\.on.first).min(), !chart.levels.isEmpty else { return nil }
        let widest = chart.levels.map(\.displayColumns).max() ?? 0
        labelWidth = min(widest, max(4, width / 3))
        plotWidth = width - labelWidth - 2
        guard plotWidth >= 8 else { return nil }
        self.chart = chart
        self.glyphs = glyphs
        first = earliest
        canvas = ChartCanvas(width: width, height: chart.levels.count * 2 + 1)
        drawAxes()
        drawSteps()
    }

    var lines: [TextLine] {
        let hasVisits = chart.steps.contains { $0.level == nil }
        let legend = "\(glyphs.point) graded" + (hasVisits ? "   \(glyphs.visit) without a grade" : "")
        return canvas.lines + legend.wrapped(toColumns: canvas.width).map { TextLine($0, .quiet) }
    }

    private func column(of day: Day) -> Int {
        let span = max(1, first.days(until: chart.until))
        let part = Double(first.days(until: day)) / Double(span)
        return labelWidth + 2 + min(plotWidth - 1, max(0, Int(part * Double(plotWidth - 1))))
    }

    private func row(of level: Int) -> Int { rows - 1 - level * 2 }

    private mutating func drawAxes() {
        for row in 0..<rows { canvas.put(glyphs.vertical, column: labelWidth + 1, row: row, .quiet) }
        for (level, name) in chart.levels.enumerated() {
            let text = name.truncated(toColumns: labelWidth, mark: glyphs.ellipsis)
            canvas.write(text, column: labelWidth - text.displayColumns, row: row(of: level), .quiet)
            canvas.put(glyphs.leftTick, column: labelWidth + 1, row: row(of: level), .quiet)
        }
        canvas.put(glyphs.corner, column: labelWidth + 1, row: rows, .quiet)
        for column in labelWidth + 2..<canvas.width { canvas.put(glyphs.horizontal, column: column, row: rows, .quiet) }
        var nextFree = 0
        for year in first.year...max(first.year, chart.until.year) {
            let isFirst = year == first.year
            guard let day = isFirst ? first : Day(year: year, month: 1, day: 1) else { continue }
            let column = column(of: day)
            guard column >= nextFree, column + 4 <= canvas.width else { continue }
            canvas.put(glyphs.lowerTick, column: column, row: rows, .quiet)
            canvas.write(String(year), column: column, row: rows + 1, .quiet)
            nextFree = column + 5
        }
    }

    private mutating func drawSteps() {
        var level: Int?
        var from = 0
        var marks: [(column: Int, row: Int, glyph: Character, tone: Tone)] = []
        for step in chart.steps.sorted(by: { $0.on < $1.on }) {
            let column = column(of: step.on.first)
            if let next = step.level, chart.levels.indices.contains(next) {
                if let level {
                    hold(level, from: from, to: column)
                    if next != level { rise(from: level, to: next, column: column) }
                }
                marks.append((column, row(of: next), glyphs.point, next == 0 ? .concern : .strong))
                level = next
                from = column
            } else {
                // A visit before the first grade stands on the lowest level's row: it says nothing of a level.
                marks.append((column, row(of: level ?? 0), glyphs.visit, .strong))
            }
        }
        if let level { hold(level, from: from, to: column(of: chart.until)) }
        for mark in marks { canvas.put(mark.glyph, column: mark.column, row: mark.row, mark.tone) }
    }

    private mutating func hold(_ level: Int, from: Int, to: Int) {
        guard from <= to else { return }
        for column in from...to { canvas.put(glyphs.horizontal, column: column, row: row(of: level), .normal) }
    }

    private mutating func rise(from old: Int, to new: Int, column: Int) {
        let (start, end) = (row(of: old), row(of: new))
        for row in min(start, end)...max(start, end) { canvas.put(glyphs.vertical, column: column, row: row, .normal) }
        canvas.put(end < start ? glyphs.steps.leftUp : glyphs.steps.leftDown, column: column, row: start, .normal)
    }
}
