import CharacterWidths
import Documents
import ImprovementJourney

extension TimeChart {
    /// The chart as lines of text.
    ///
    /// A point takes two columns and more where there is room: 80 columns hold three years of months, the oldest are
    /// left out and the title says so. Only where more columns hold the whole series, or fewer not even two years,
    /// does a point take a single one.
    ///
    /// - Parameters:
    ///   - width: Columns to draw in.
    ///   - height: Rows for the plot itself, without title, axis and what is said below.
    ///   - glyphs: Unicode or ASCII.
    package func lines(width: Int, height: Int, glyphs: Glyphs) -> [TextLine] {
        var lines = titleLines(width: width, glyphs: glyphs)
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
        if !sentence.isEmpty { lines += sentence.text.wrapped(toColumns: width).map { TextLine($0) } }
        return lines
    }

    private func titleLines(width: Int, glyphs: Glyphs) -> [TextLine] {
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

/// The plot of a time chart with its axes.
private struct TimeChartDrawing {
    let chart: TimeChart
    let shown: ArraySlice<ChartPoint>
    let glyphs: Glyphs
    private let scale: AxisScale
    /// What the unit can be: a limit beyond it is not drawn, as no figure can pass it.
    private let bounds: ClosedRange<Double>
    private let rows: Int
    private let step: Int
    private let labelWidth: Int
    private var canvas: ChartCanvas

    /// As many points as are drawn before a point gets a second column.
    private static let fewestPoints = 24

    /// Nothing and, for shares, everything; a series that has been below nothing has no such floor.
    private static func bounds(of values: [Double], unit: MeasureUnit) -> ClosedRange<Double> {
        let floor = (values.min() ?? 0) < 0 ? -Double.infinity : 0
        return floor...(unit == .share ? max(1, values.max() ?? 1) : .infinity)
    }

    init?(_ chart: TimeChart, width: Int, height: Int, glyphs: Glyphs) {
        // What is left out on the left does not stretch the axis either.
        let near = chart.points.suffix(
            width > 80 && chart.points.count < width ? width : max(width / 2, Self.fewestPoints))
        var values = near.compactMap(\.value.number)
        guard !values.isEmpty else { return nil }
        let bounds = Self.bounds(of: values, unit: chart.unit)
        for point in near {
            if let mean = point.mean { values.append(mean) }
            if let target = point.target { values.append(target) }
            if let limits = point.limits { values += [limits.lowerBound, limits.upperBound].filter(bounds.contains) }
        }
        if let target = chart.target { values.append(target) }
        guard let scale = AxisScale(values, rows: height) else { return nil }
        let labels = scale.ticks(rows: height).map { chart.unit.axisText($0.value, step: scale.step).displayColumns }
        labelWidth = labels.max() ?? 0
        let plotWidth = width - labelWidth - 2
        guard plotWidth >= 8 else { return nil }
        let isWhole = width > 80 && chart.points.count <= plotWidth
        shown = chart.points.suffix(isWhole ? plotWidth : max(plotWidth / 2, min(plotWidth, Self.fewestPoints)))
        step = min(8, max(1, plotWidth / max(1, shown.count)))
        self.chart = chart
        self.glyphs = glyphs
        self.scale = scale
        self.bounds = bounds
        rows = height
        canvas = ChartCanvas(width: labelWidth + 2 + min(plotWidth, max(step * shown.count, 8)), height: height + 2)
        drawAxes()
        drawReferences()
        drawPoints()
        drawPeriods()
    }

    var lines: [TextLine] { canvas.lines }

    /// What the lines and shapes mean; only those that are there.
    var legend: [TextLine] {
        var parts: [String] = []
        if shown.contains(where: { $0.mean != nil }) { parts.append("\(glyphs.mean)\(glyphs.mean) average") }
        if shown.contains(where: { $0.limits != nil }) {
            parts.append("\(glyphs.limit)\(glyphs.limit) limits of what is normal")
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

    private func column(of place: Int) -> Int { labelWidth + 2 + place * step + (step - 1) / 2 }

    private mutating func drawAxes() {
        for row in 0..<rows { canvas.put(glyphs.vertical, column: labelWidth + 1, row: row, .quiet) }
        for (row, value) in scale.ticks(rows: rows) {
            let text = chart.unit.axisText(value, step: scale.step)
            canvas.write(text, column: labelWidth - text.displayColumns, row: row, .quiet)
            canvas.put(glyphs.leftTick, column: labelWidth + 1, row: row, .quiet)
        }
        canvas.put(glyphs.corner, column: labelWidth + 1, row: rows, .quiet)
        for column in (labelWidth + 2)..<canvas.width {
            canvas.put(glyphs.horizontal, column: column, row: rows, .quiet)
        }
    }

    private mutating func drawReferences() {
        // Each period against the target of its own time, where the points say so.
        let hasTargetHistory = chart.points.contains { $0.target != nil }
        for (place, point) in shown.enumerated() {
            let first = labelWidth + 2 + place * step
            let columns = first..<first + step
            if let limits = point.limits {
                for limit in [limits.lowerBound, limits.upperBound] where bounds.contains(limit) {
                    level(limit, columns: columns, glyphs.limit, .quiet)
                }
            }
            if let mean = point.mean { level(mean, columns: columns, glyphs.mean, .quiet) }
            // The target is seen over a limit; with the average on its row the two take turns.
            if let target = point.target ?? (hasTargetHistory ? nil : chart.target) {
                let isShared = point.mean.map { scale.row(of: $0, rows: rows) == scale.row(of: target, rows: rows) }
                level(target, columns: columns, every: isShared == true ? 2 : 1, glyphs.target, .strong)
            }
            if place > 0, chart.breaks.contains(where: { $0.from == point.period }) {
                for row in 0..<rows { canvas.put(glyphs.rebase, column: first, row: row, .quiet) }
            }
        }
    }

    private mutating func level(
        _ value: Double, columns: Range<Int>, every distance: Int = 1, _ glyph: Character, _ tone: Tone
    ) {
        guard value.isFinite else { return }
        let row = scale.row(of: value, rows: rows)
        for column in columns where column.isMultiple(of: distance) {
            canvas.put(glyph, column: column, row: row, tone)
        }
    }

    private mutating func drawPoints() {
        for (place, point) in shown.enumerated() {
            guard let number = point.value.number, number.isFinite else { continue }
            let tone = point.status == .noChange ? Tone.strong : point.status.tone
            canvas.put(
                glyphs.pointShape(point.status), column: column(of: place), row: scale.row(of: number, rows: rows),
                tone)
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
        var taken = Array(repeating: false, count: canvas.width)
        for candidate in candidates.sorted(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }) {
            let width = candidate.text.displayColumns
            let start = max(0, min(candidate.column - (width - 1) / 2, canvas.width - width))
            let room = max(0, start - 1)..<min(canvas.width, start + width + 1)
            guard width <= canvas.width, !taken[room].contains(true) else { continue }
            for column in start..<start + width { taken[column] = true }
            canvas.write(candidate.text, column: start, row: rows + 1, .quiet)
            if candidate.column < canvas.width {
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
