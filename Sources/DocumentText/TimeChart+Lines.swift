import CharacterWidths
import Documents
import ImprovementJourney

extension TimeChart {
    /// The fewest rows of a plot: with fewer, a value and the lines that it is read against fall together.
    package static let leastHeight = 4

    /// What the chart says, for a place where there is no room to draw it whole: its title, the latest figure, its sentence.
    package func words(width: Int) -> [TextLine] {
        titleLines(width: width) + sentenceLines(width: width)
    }

    /// The chart as lines of text.
    ///
    /// The plot takes the whole width: a period has a column at least, and as many as there is room for. Where there
    /// are more periods than columns the oldest are left out and the title says so.
    ///
    /// - Parameters:
    ///   - width: Columns to draw in.
    ///   - height: Rows for the plot itself, without title, axis and what is said below.
    ///   - glyphs: Unicode or ASCII.
    package func lines(width: Int, height: Int, glyphs: Glyphs) -> [TextLine] {
        var lines = titleLines(width: width)
        if let drawing = TimeChartDrawing(self, width: width, height: max(3, height), glyphs: glyphs) {
            if drawing.shown.count < points.count {
                let text = "the latest \(drawing.shown.count) of \(points.count)"
                let column = (lines.last?.text.displayColumns ?? 0) + 2
                if column + text.displayColumns <= width {
                    lines[lines.count - 1].runs.append(TextRun(column: column, text, .quiet))
                } else {
                    lines.append(TextLine(text, .quiet))
                }
            }
            lines += drawing.lines
            lines += drawing.legend
        } else if !points.contains(where: { $0.value.number != nil }) {
            lines.append(TextLine("There is no figure to draw.", .quiet))
        }
        for chartBreak in breaks {
            let text = "\(glyphs.rebase) from \(chartBreak.from.shortWords): \(chartBreak.text.text)"
            lines += text.wrapped(toColumns: width).map { TextLine($0, .quiet) }
        }
        return lines + sentenceLines(width: width)
    }

    private func sentenceLines(width: Int) -> [TextLine] {
        sentence.isEmpty ? [] : sentence.text.wrapped(toColumns: width).map { TextLine($0) }
    }

    private func titleLines(width: Int) -> [TextLine] {
        var lines = title.text.wrapped(toColumns: width).map { TextLine($0, .strong) }
        guard let last = points.last(where: { $0.value.number != nil }), let number = last.value.number else {
            return lines
        }
        let latest = "\(last.period.shortWords): \(unit.text(number))"
        let column = title.text.displayColumns
        if lines.count == 1, column + 2 + latest.displayColumns <= width {
            lines[0].runs.append(TextRun(column: column + 2, latest, .quiet))
        }
        return lines
    }
}

/// The plot of a time chart with its axes: a column a period, drawn in eighths of a row, and lines through them.
///
/// What a line and a column have in common is the row: a column that reaches a value fills the value's row, and a line
/// goes through the columns that pass it.
private struct TimeChartDrawing {
    let chart: TimeChart
    let shown: ArraySlice<ChartPoint>
    let glyphs: Glyphs
    private let scale: AxisScale
    /// What the unit can be: a limit beyond it is drawn at its edge, as no figure can pass it.
    private let bounds: ClosedRange<Double>
    private let rows: Int
    private let labelWidth: Int
    /// The screen columns of the plot.
    private let plotWidth: Int
    private var canvas: ChartCanvas

    /// The fewest columns of a screen on which the lines' figures stand beside the plot.
    private static let leastWidthForFigures = 60

    /// Nothing and, for shares, everything; a series that has been below nothing has no such floor.
    private static func bounds(of values: [Double], unit: MeasureUnit) -> ClosedRange<Double> {
        let floor = (values.min() ?? 0) < 0 ? -Double.infinity : 0
        return floor...(unit == .share ? max(1, values.max() ?? 1) : .infinity)
    }

    init?(_ chart: TimeChart, width: Int, height: Int, glyphs: Glyphs) {
        // What is left out on the left does not stretch the axis either.
        let near = chart.points.suffix(width)
        var values = near.compactMap(\.value.number)
        guard !values.isEmpty else { return nil }
        let bounds = Self.bounds(of: values, unit: chart.unit)
        for point in near {
            if let mean = point.mean { values.append(mean) }
            if let target = point.target { values.append(target) }
            if let limits = point.limits {
                values += [limits.lowerBound, limits.upperBound].map { $0.clamped(to: bounds) }
            }
        }
        if let target = chart.target { values.append(target) }
        guard let scale = AxisScale(values, rows: height) else { return nil }
        let labels = scale.ticks(rows: height).map { chart.unit.axisText($0.value, step: scale.step).displayColumns }
        labelWidth = labels.max() ?? 0
        let figures = Self.lineFigures(of: chart, last: near.last, bounds: bounds)
        let figuresWidth =
            width >= Self.leastWidthForFigures ? figures.map { $0.text.displayColumns + 1 }.max() ?? 0 : 0
        let room = width - labelWidth - 2 - figuresWidth
        guard room >= 8 else { return nil }
        shown = chart.points.suffix(room)
        plotWidth = min(room, max(8, shown.count * 8))
        self.chart = chart
        self.glyphs = glyphs
        self.scale = scale
        self.bounds = bounds
        rows = height
        canvas = ChartCanvas(width: labelWidth + 2 + plotWidth + figuresWidth, height: height + 2)
        drawAxes()
        drawColumns()
        drawReferences()
        drawShapes()
        drawPeriods()
        if figuresWidth > 0 { drawFigures(figures) }
    }

    var lines: [TextLine] { canvas.lines }

    /// What the lines and shapes mean; only those that are there.
    var legend: [TextLine] {
        var parts: [String] = []
        let last = shown.last
        if shown.contains(where: { $0.mean != nil }) {
            let mean = last?.mean.map { " " + chart.unit.text($0) } ?? ""
            parts.append("\(glyphs.mean)\(glyphs.mean) average\(mean)")
        }
        if shown.contains(where: { $0.limits != nil }) {
            let limits =
                last?.limits.map {
                    " \(chart.unit.text($0.lowerBound.clamped(to: bounds))) to "
                        + chart.unit.text($0.upperBound.clamped(to: bounds))
                } ?? ""
            parts.append("\(glyphs.limit)\(glyphs.limit) limits of what is normal\(limits)")
        }
        if let target = chart.target {
            parts.append("\(glyphs.target)\(glyphs.target) target \(chart.unit.text(target))")
        }
        for status in [Status.concern, .improving, .changed, .tooFew]
        where shown.contains(where: { $0.status == status && $0.value.number != nil }) {
            parts.append("\(glyphs.pointShape(status)) \(status.word)")
        }
        guard !parts.isEmpty else { return [] }
        return parts.joined(separator: "   ").wrapped(toColumns: max(20, canvas.width)).map { TextLine($0, .quiet) }
    }

    /// The lines' values at the end, with what stands beside them, the most important first.
    private static func lineFigures(
        of chart: TimeChart, last: ChartPoint?, bounds: ClosedRange<Double>
    ) -> [(value: Double, text: String)] {
        var figures: [(value: Double, text: String)] = []
        if let target = last?.target ?? chart.target {
            figures.append((target, chart.unit.text(target) + " target"))
        }
        if let limits = last?.limits {
            for limit in [limits.upperBound, limits.lowerBound].map({ $0.clamped(to: bounds) }) {
                figures.append((limit, chart.unit.text(limit) + " limit"))
            }
        }
        if let mean = last?.mean { figures.append((mean, chart.unit.text(mean) + " average")) }
        return figures
    }

    /// The screen columns of a period: all of the plot's width, shared out.
    private func columns(of place: Int) -> Range<Int> {
        let start = labelWidth + 2
        return start + place * plotWidth / shown.count..<start + (place + 1) * plotWidth / shown.count
    }

    /// The screen column in the middle of a period.
    private func column(of place: Int) -> Int {
        let columns = columns(of: place)
        return columns.lowerBound + (columns.count - 1) / 2
    }

    private mutating func drawAxes() {
        for row in 0..<rows { canvas.put(glyphs.vertical, column: labelWidth + 1, row: row, .quiet) }
        for (row, value) in scale.ticks(rows: rows) {
            let text = chart.unit.axisText(value, step: scale.step)
            canvas.write(text, column: labelWidth - text.displayColumns, row: row, .quiet)
            canvas.put(glyphs.leftTick, column: labelWidth + 1, row: row, .quiet)
        }
        canvas.put(glyphs.corner, column: labelWidth + 1, row: rows, .quiet)
        for column in (labelWidth + 2)..<(labelWidth + 2 + plotWidth) {
            canvas.put(glyphs.horizontal, column: column, row: rows, .quiet)
        }
    }

    private mutating func drawReferences() {
        // Each period against the target of its own time, where the points say so.
        let hasTargetHistory = chart.points.contains { $0.target != nil }
        for (place, point) in shown.enumerated() {
            let columns = columns(of: place)
            if let limits = point.limits {
                for limit in [limits.lowerBound, limits.upperBound] {
                    level(limit.clamped(to: bounds), columns: columns, glyphs.limit, .quiet)
                }
            }
            if let mean = point.mean { level(mean, columns: columns, glyphs.mean, .quiet) }
            // The target is seen over a limit; with the average on its row the two take turns.
            if let target = point.target ?? (hasTargetHistory ? nil : chart.target) {
                let isShared = point.mean.map { scale.row(of: $0, rows: rows) == scale.row(of: target, rows: rows) }
                level(target, columns: columns, every: isShared == true ? 2 : 1, glyphs.target, .strong)
            }
            if place > 0, chart.breaks.contains(where: { $0.from == point.period }) {
                for row in 0..<rows { canvas.put(glyphs.rebase, column: columns.lowerBound, row: row, .quiet) }
            }
        }
    }

    private mutating func level(
        _ value: Double, columns: Range<Int>, every distance: Int = 1, _ glyph: Character, _ tone: Tone
    ) {
        guard value.isFinite else { return }
        let row = scale.row(of: value, rows: rows)
        for column in columns where column.isMultiple(of: distance) {
            // The end of a column that does not fill the row is worth more than the line on it.
            let standing = canvas.character(column: column, row: row)
            if standing == " " || standing == glyphs.barFull || glyphs.isLine(standing) {
                canvas.put(glyph, column: column, row: row, tone)
            }
        }
    }

    private mutating func drawColumns() {
        for (place, point) in shown.enumerated() {
            guard let number = point.value.number, number.isFinite else { continue }
            let tone = point.status == .noChange ? Tone.quiet : point.status.tone
            let height = scale.height(of: number, rows: rows)
            for column in columns(of: place) {
                for row in 0..<height.whole {
                    canvas.put(glyphs.barFull, column: column, row: rows - 1 - row, tone)
                }
                if let top = glyphs.columnPart(eighths: height.eighths) {
                    canvas.put(top, column: column, row: rows - 1 - height.whole, tone)
                }
            }
        }
    }

    /// The shapes of verdicts stand on top of their columns.
    private mutating func drawShapes() {
        for (place, point) in shown.enumerated() where point.status != .noChange {
            guard let number = point.value.number, number.isFinite else { continue }
            let row = scale.row(of: number, rows: rows)
            canvas.put(
                glyphs.pointShape(point.status), column: column(of: place), row: max(0, row - 1), point.status.tone)
        }
    }

    /// The lines' figures beside the plot, the most important first, none over another.
    private mutating func drawFigures(_ figures: [(value: Double, text: String)]) {
        var taken: Set<Int> = []
        for (value, text) in figures where value.isFinite {
            let row = scale.row(of: value, rows: rows)
            guard let free = [row, row - 1, row + 1].first(where: { (0..<rows).contains($0) && !taken.contains($0) })
            else { continue }
            taken.insert(free)
            canvas.write(text, column: labelWidth + 3 + plotWidth, row: free, .quiet)
        }
    }

    /// Years, months or periods below the axis, the more important first, none over another.
    private mutating func drawPeriods() {
        var candidates: [(rank: Int, column: Int, text: String)] = []
        for (place, point) in shown.enumerated() {
            let column = column(of: place)
            if point.period.cadence == .monthly {
                let month = point.period.lastMonth
                if month.month == 1 { candidates.append((0, column, String(month.year))) }
                if place == 0 { candidates.append((1, column, point.period.shortWords)) }
                if place == shown.count - 1 { candidates.append((2, column, point.period.shortWords)) }
                if month.month % 3 == 1, month.month != 1 {
                    candidates.append((3, column, String(month.name.prefix(3))))
                }
            } else {
                let rank = place == 0 ? 0 : place == shown.count - 1 ? 1 : 2
                candidates.append((rank, column, point.period.shortWords))
            }
        }
        let end = labelWidth + 2 + plotWidth
        var taken = Array(repeating: false, count: end)
        for candidate in candidates.sorted(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }) {
            let width = candidate.text.displayColumns
            let start = max(0, min(candidate.column - (width - 1) / 2, end - width))
            let room = max(0, start - 1)..<min(end, start + width + 1)
            guard width <= end, !taken[room].contains(true) else { continue }
            for column in start..<start + width { taken[column] = true }
            canvas.write(candidate.text, column: start, row: rows + 1, .quiet)
            if candidate.column < end {
                canvas.put(glyphs.lowerTick, column: candidate.column, row: rows, .quiet)
            }
        }
    }
}

extension MeasureUnit {
    /// A round figure of an axis with as many decimals as the axis's step needs.
    fileprivate func axisText(_ value: Double, step: Double) -> String {
        switch self {
        case .share:
            let step = step * 100
            return (value * 100).text(decimals: step >= 0.999_999 ? 0 : 1) + "%"
        case .pounds, .poundsPerHour: return "£" + value.text(decimals: step >= 0.999_999 ? 0 : 2)
        default: return value.text(decimals: step >= 0.999_999 ? 0 : step >= 0.099_999 ? 1 : 2)
        }
    }
}
