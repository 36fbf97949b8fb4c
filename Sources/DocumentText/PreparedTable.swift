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
    /// Whether small columns say in words what they show: on paper, and not on the screen, which explains them.
    let tellsTrends: Bool
    private let needs: [ColumnFitting.Need]
    private let labelColumns: [Int]

    package init(_ table: Table, glyphs: Glyphs, tellsTrends: Bool = false) {
        self.table = table
        self.tellsTrends = tellsTrends
        self.glyphs = glyphs
        var needs: [ColumnFitting.Need] = []
        var labels: [Int] = []
        for (index, column) in table.columns.enumerated() {
            var text = 0
            var spark = 0
            var trend = 0
            var label = 0
            for row in table.rows where index < row.cells.count {
                switch row.cells[index].content {
                case .sparkline(let line):
                    spark = max(spark, line.values.count)
                    if tellsTrends { trend = max(trend, line.words.text.displayColumns) }
                case .bar(let bar): label = max(label, bar.label.text.displayColumns)
                default:
                    if let fixed = CellDrawing.fixedText(row.cells[index], glyphs: glyphs) {
                        text = max(text, fixed.displayColumns)
                    }
                }
            }
            let heading = table.showsHeadings ? column.title.text.displayColumns : 0
            let bar = label > 0 ? label + 1 + CellDrawing.barColumns : 0
            let content = max(text, min(spark, 36) + (trend > 0 ? 1 + trend : 0), bar)
            var natural = max(content, heading)
            if case .atLeast(let columns) = column.width { natural = max(natural, columns) }
            var least = natural
            if label > 0 { least = max(text, label + 1 + CellDrawing.leastBarColumns) }
            if spark > 0 { least = max(text, min(spark, 8), trend) }
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
        for index in needs.indices {
            guard case .hundredths(let share) = table.columns[index].width, !wraps else { continue }
            needs[index].natural = max(8, width * share / 100)
            needs[index].least = needs[index].natural
        }
        return TableLayout(
            prepared: self, fitting: ColumnFitting(needs, width: width, gap: width < 60 ? 1 : 2), wraps: wraps)
    }

    /// The columns that labels of bars take in a table's column.
    func labelColumns(of column: Int) -> Int { labelColumns[column] }
}
