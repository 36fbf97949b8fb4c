import CharacterWidths
import Documents
import ImprovementJourney

/// A table made ready to be drawn at any width: its texts and their widths, worked out once.
///
/// Cost: making one is linear in the cells; fitting it to a width is linear in the columns; a row is drawn only
/// when it is asked for.
package struct PreparedTable: Sendable {
    /// The table.
    package let table: Table
    /// The glyphs that its cells are drawn with.
    package let glyphs: Glyphs
    private let needs: [ColumnFitting.Need]
    private let labelColumns: [Int]
    package init(_ table: Table, glyphs: Glyphs) {
        self.table = table
        self.glyphs = glyphs
        var needs: [ColumnFitting.Need] = []
        var labels: [Int] = []
        for (index, column) in table.columns.enumerated() {
            var text = 0
            var spark = 0
            var label = 0
            for row in table.rows where index < row.cells.count {
                switch row.cells[index].content {
                case .sparkline(let line): spark = max(spark, line.values.count)
                case .bar(let bar): label = max(label, bar.label.text.displayColumns)
                default:
                    if let fixed = CellDrawing.fixedText(row.cells[index], glyphs: glyphs) {
                        text = max(text, fixed.displayColumns)
                    }
                }
            }
            let heading = table.showsHeadings ? column.title.text.displayColumns : 0
            let bar = label > 0 ? label + 1 + CellDrawing.barColumns : 0
            let content = max(text, min(spark, 36), bar)
            let natural = max(content, heading)
            var least = natural
            if label > 0 { least = max(text, label + 1 + CellDrawing.leastBarColumns) }
            if spark > 0 { least = max(text, min(spark, 8)) }
            needs.append(.init(natural: natural, least: min(least, natural), rank: column.rank))
            labels.append(label)
        }
        self.needs = needs
        labelColumns = labels
    }

    /// The table at a width.
    ///
    /// - Parameter wraps: Whether text that is too wide for its column goes on in the next line instead of being cut.
    package func layout(width: Int, wraps: Bool) -> TableLayout {
        // Words can be cut, but not to where they say nothing; where they go on in the next line they need less room,
        // and no column should have to go for them.
        let leastText = wraps ? 16 : min(30, max(12, width * 3 / 10))
        var needs = needs
        for index in needs.indices where table.columns[index].isFlexible && labelColumns[index] == 0 {
            needs[index].least = min(needs[index].least, leastText)
        }
        return TableLayout(
            prepared: self, fitting: ColumnFitting(needs, width: width, gap: width < 60 ? 1 : 2), wraps: wraps)
    }

    /// The columns that labels of bars take in a table's column.
    func labelColumns(of column: Int) -> Int { labelColumns[column] }
}

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
                var title = definition.title.text
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

    private func cell(_ row: Int, _ column: Int) -> TableCell {
        let cells = prepared.table.rows[row].cells
        return column < cells.count ? cells[column] : .empty
    }

    private func runs(row: Int, column: ColumnFitting.Column) -> [TextRun] {
        let cell = cell(row, column.index)
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
        guard case .sentence(let sentence) = cell.content else { return runs(row: row, column: column) }
        let alignment = prepared.table.columns[column.index].alignment
        return sentence.text.wrapped(toColumns: column.width).map { run($0, cell.tone, column, alignment) }
    }

    private func run(
        _ text: String, _ tone: Tone, _ column: ColumnFitting.Column, _ alignment: ColumnDescription.Alignment
    ) -> TextRun {
        let width = text.displayColumns
        if width > column.width {
            return TextRun(
                column: column.start,
                text.truncated(toColumns: column.width, mark: prepared.glyphs.ellipsis), tone)
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
