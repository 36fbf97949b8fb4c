import CharacterWidths
import Documents
import ImprovementJourney

extension Block {
    /// The block as lines of text, tables with all their rows.
    ///
    /// - Parameters:
    ///   - width: Columns to draw in.
    ///   - chartHeight: Rows for the plot of a chart over time.
    ///   - glyphs: Unicode or ASCII.
    package func lines(width: Int, chartHeight: Int, glyphs: Glyphs) -> [TextLine] {
        switch self {
        case .paragraph(let text, let tone): return text.text.wrapped(toColumns: width).map { TextLine($0, tone) }
        case .timeChart(let chart): return chart.lines(width: width, height: chartHeight, glyphs: glyphs)
        case .stepChart(let chart): return chart.lines(width: width, glyphs: glyphs)
        case .table(let table):
            guard !table.rows.isEmpty else {
                return table.emptyText.text.wrapped(toColumns: width).map { TextLine($0, .quiet) }
            }
            let layout = PreparedTable(table, glyphs: glyphs).layout(width: width, wraps: true)
            var lines = table.showsHeadings ? [layout.heading()] : []
            for (index, row) in table.rows.enumerated() {
                lines += layout.lines(of: index)
                guard let detail = row.detail else { continue }
                lines += detail.text.wrapped(toColumns: max(20, width - 4)).map { TextLine("    " + $0, .quiet) }
            }
            if !layout.droppedTitles.isEmpty {
                let names = layout.droppedTitles.joined(separator: ", ")
                lines += "Left out for want of room: \(names).".wrapped(toColumns: width).map { TextLine($0, .quiet) }
            }
            return lines
        }
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
        return "\(title.text) (\(table.rows.count))"
    }
}
