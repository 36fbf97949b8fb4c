import CharacterWidths
import Documents
import ImprovementJourney

extension Block {
    /// Whether it is drawn: of what is drawn a part says nothing, or something false.
    package var isChart: Bool {
        switch self {
        case .timeChart, .stepChart: true
        case .paragraph, .table: false
        }
    }

    /// A chart in words, where there is no room to draw it whole; any other block as it is.
    package func words(width: Int, glyphs: Glyphs) -> [TextLine] {
        switch self {
        case .timeChart(let chart): chart.words(width: width)
        case .stepChart(let chart): chart.words(width: width)
        case .paragraph, .table: lines(width: width, chartHeight: TimeChart.leastHeight, glyphs: glyphs)
        }
    }

    /// The block as lines of text, tables with all their rows.
    ///
    /// - Parameters:
    ///   - width: Columns to draw in.
    ///   - chartHeight: Rows for the plot of a chart over time.
    ///   - glyphs: Unicode or ASCII.
    package func lines(width: Int, chartHeight: Int, glyphs: Glyphs) -> [TextLine] {
        stretches(width: width, chartHeight: chartHeight, glyphs: glyphs).flatMap(\.lines)
    }

    /// The same, in stretches that a paper does not part: a row with what it tells in full, a chart.
    package func stretches(width: Int, chartHeight: Int, glyphs: Glyphs) -> [LineStretch] {
        switch self {
        case .paragraph(let text, let tone):
            return [LineStretch(text.text.wrapped(toColumns: width).map { TextLine($0, tone) })]
        case .timeChart(let chart):
            return [LineStretch(chart.lines(width: width, height: chartHeight, glyphs: glyphs))]
        case .stepChart(let chart): return [LineStretch(chart.lines(width: width, glyphs: glyphs))]
        case .table(let table): return table.stretches(width: width, glyphs: glyphs)
        }
    }
}

extension Table {
    fileprivate func stretches(width: Int, glyphs: Glyphs) -> [LineStretch] {
        guard !rows.isEmpty else {
            return [LineStretch(emptyText.text.wrapped(toColumns: width).map { TextLine($0, .quiet) })]
        }
        let layout = PreparedTable(self, glyphs: glyphs, tellsTrends: true).layout(width: width, wraps: true)
        let titles = showsHeadings ? layout.heading() : nil
        var stretches = rows.enumerated().map { index, row in
            let detail =
                row.detail.map { detail in
                    detail.text.wrapped(toColumns: max(20, width - 4)).map { TextLine("    " + $0, .quiet) }
                } ?? []
            return LineStretch(layout.lines(of: index) + detail, under: titles)
        }
        if let titles {
            stretches[0].lines.insert(titles, at: 0)
            stretches[0].titles = nil
        }
        if !layout.droppedTitles.isEmpty {
            let names = layout.droppedTitles.joined(separator: ", ")
            stretches.append(
                LineStretch(
                    "Left out for want of room: \(names).".wrapped(toColumns: width).map { TextLine($0, .quiet) }))
        }
        if let leftOutWords {
            stretches.append(LineStretch(leftOutWords.text.wrapped(toColumns: width).map { TextLine($0, .quiet) }))
        }
        return stretches
    }
}

extension Page {
    /// The whole page as lines of text: summary and sections, every row of every table.
    package func lines(width: Int, chartHeight: Int = 12, glyphs: Glyphs) -> [TextLine] {
        var lines = summary.isEmpty ? [] : summary.text.wrapped(toColumns: width).map { TextLine($0, tone) }
        for answer in answers { lines += answer.text.wrapped(toColumns: width).map { TextLine($0) } }
        for section in sections {
            if !lines.isEmpty { lines.append(.blank) }
            lines += section.heading.wrapped(toColumns: width).map { TextLine($0, .strong) }
            for block in section.blocks {
                lines += block.lines(width: width, chartHeight: chartHeight, glyphs: glyphs)
            }
        }
        return lines
    }
}

extension Section {
    /// The heading with the number of rows, where the rows are records and there are any: else a sentence stands in their
    /// place, and nobody may have recorded them.
    package var heading: String {
        guard let table, table.showsHeadings, !table.rows.isEmpty else { return title.text }
        let count = table.rows.count
        return "\(title.text) (\(table.leftOut > 0 ? "\(count) of \(count + table.leftOut)" : "\(count)"))"
    }
}
