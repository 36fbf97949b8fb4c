import CharacterWidths
import Documents
import ImprovementJourney

/// A table at one width.
package struct TableLayout: Sendable {
    let prepared: PreparedTable
    let fitting: ColumnFitting
    let wraps: Bool

    /// The places of the columns that are shown, from left to right.
    package var shownColumns: [Int] { fitting.columns.map(\.index) }

    /// The titles of the columns for which there was no room.
    package var droppedTitles: [String] { fitting.dropped.map { prepared.table.columns[$0].title.text } }

    /// The screen columns that the table takes.
    package var width: Int { fitting.columns.last.map { $0.start + $0.width } ?? 0 }

    /// The screen columns of a table's column; nil where it is not shown.
    package func screenColumns(of column: Int) -> Range<Int>? {
        fitting.columns.first { $0.index == column }.map { $0.start..<$0.start + $0.width }
    }

    /// The line of the columns' titles.
    ///
    /// - Parameter sorted: The column that the rows are sorted by, and whether from the largest.
    package func heading(sorted: (column: Int, descending: Bool)? = nil) -> TextLine {
        TextLine(
            fitting.columns.map { column in
                let definition = prepared.table.columns[column.index]
                var title = prepared.title(of: column.index, width: column.width)
                if let sorted, sorted.column == column.index {
                    let mark = sorted.descending ? prepared.glyphs.descending : prepared.glyphs.ascending
                    title = title.truncated(toColumns: max(0, column.width - 2), mark: prepared.glyphs.ellipsis)
                    title += " " + mark
                }
                return run(title, .quiet, column, definition.alignment)
            })
    }

    /// The lines of a row: one, or as many as its longest cell needs where text is wrapped.
    package func lines(of row: Int) -> [TextLine] {
        guard wraps else { return [TextLine(fitting.columns.flatMap { runs(row: row, column: $0) })] }
        var lines: [TextLine] = []
        for column in fitting.columns {
            for (index, run) in wrappedRuns(row: row, column: column).enumerated() {
                if index == lines.count { lines.append(.blank) }
                lines[index].runs.append(run)
            }
        }
        return lines.isEmpty ? [.blank] : lines
    }

    /// The places of a row's cells that are not shown in full: cut, or without a column.
    package func cutCells(of row: Int) -> [Int] {
        prepared.table.columns.indices.filter { place in
            let text = cell(row, place).text
            guard !text.isEmpty else { return false }
            guard let column = fitting.columns.first(where: { $0.index == place }) else { return true }
            switch cell(row, place).content {
            case .sentence: return text.displayColumns > column.width
            case .figure, .day, .status, .sparkline, .bar: return false
            }
        }
    }

    private func cell(_ row: Int, _ column: Int) -> TableCell {
        let cells = prepared.table.rows[row].cells
        return column < cells.count ? cells[column] : .empty
    }

    private func runs(row: Int, column: ColumnFitting.Column) -> [TextRun] {
        let cell = cell(row, column.index)
        if prepared.isQuietNought(cell, column: column.index) {
            return [run(prepared.glyphs.nought, .quiet, column, prepared.table.columns[column.index].alignment)]
        }
        let text = CellDrawing.fixedText(cell, glyphs: prepared.glyphs) ?? drawn(cell, column)
        if text.isEmpty { return [] }
        return [run(text, cell.drawnTone, column, prepared.table.columns[column.index].alignment)]
    }

    private func drawn(_ cell: TableCell, _ column: ColumnFitting.Column) -> String {
        switch cell.content {
        case .sparkline(let line):
            CellDrawing.sparkline(line.values, columns: column.width, glyphs: prepared.glyphs)
        case .bar(let bar):
            CellDrawing.bar(
                bar, columns: column.width, labelColumns: prepared.labelColumns(of: column.index),
                glyphs: prepared.glyphs)
        default: cell.text
        }
    }

    private func wrappedRuns(row: Int, column: ColumnFitting.Column) -> [TextRun] {
        let cell = cell(row, column.index)
        let alignment = prepared.table.columns[column.index].alignment
        if case .sparkline(let line) = cell.content, prepared.tellsTrends {
            return lines(of: line, columns: column.width).map { run($0, cell.tone, column, alignment) }
        }
        guard case .sentence(let sentence) = cell.content else { return runs(row: row, column: column) }
        return sentence.text.wrapped(toColumns: column.width).map { run($0, cell.tone, column, alignment) }
    }

    /// Small columns with their words beside them, or below where there is no room.
    private func lines(of line: Sparkline, columns: Int) -> [String] {
        let words = line.words.text
        if words.isEmpty { return [] }
        let drawn = line.drawn(glyphs: prepared.glyphs)
        if drawn.displayColumns + 1 + words.displayColumns <= columns { return [drawn + " " + words] }
        return [CellDrawing.sparkline(line.values, columns: columns, glyphs: prepared.glyphs), words]
    }

    private func run(
        _ text: String, _ tone: Tone, _ column: ColumnFitting.Column, _ alignment: ColumnDescription.Alignment
    ) -> TextRun {
        let width = text.displayColumns
        if width > column.width {
            let mark = prepared.glyphs.ellipsis
            let cut =
                column.index == 0
                ? text.truncatedBeforeNumber(toColumns: column.width, mark: mark)
                : text.truncated(toColumns: column.width, mark: mark)
            return TextRun(column: column.start, cut, tone)
        }
        return TextRun(column: column.start + (alignment == .right ? column.width - width : 0), text, tone)
    }
}

extension TableCell {
    /// The cell's tone; a verdict has its own where none was given.
    fileprivate var drawnTone: Tone {
        if case .status(let status) = content, tone == .normal { return status.tone }
        return tone
    }
}
