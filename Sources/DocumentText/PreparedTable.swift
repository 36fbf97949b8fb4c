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
    /// The values of each column's small columns, at most; 0 for other columns.
    private let trends: [Int]
    /// The columns that are a wall of noughts: on the screen each is a dot, so that what is not nought is seen.
    private let quietNoughts: Set<Int>

    package init(_ table: Table, glyphs: Glyphs, tellsTrends: Bool = false) {
        self.table = table
        self.tellsTrends = tellsTrends
        self.glyphs = glyphs
        var needs: [ColumnFitting.Need] = []
        var labels: [Int] = []
        var trends: [Int] = []
        var walls: Set<Int> = []
        for (index, column) in table.columns.enumerated() {
            var text = 0
            var spark = 0
            var trend = 0
            var label = 0
            var noughts = 0
            var numbers = 0
            for row in table.rows where index < row.cells.count {
                if row.cells[index].isNought { noughts += 1 }
                if row.cells[index].isRecordNumber { numbers += 1 }
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
            if !tellsTrends, table.showsHeadings, noughts >= 4, noughts * 2 >= table.rows.count { walls.insert(index) }
            let heading = table.showsHeadings ? column.title.text.displayColumns : 0
            let bar = label > 0 ? label + 1 + CellDrawing.barColumns : 0
            let content = max(text, min(spark, 36) + (trend > 0 ? 1 + trend : 0), bar)
            var natural = max(content, heading)
            if case .atLeast(let columns) = column.width { natural = max(natural, columns) }
            var least = natural
            if label > 0 { least = max(text, label + 1 + CellDrawing.leastBarColumns) }
            if spark > 0 { least = max(text, min(spark, 8), trend) }
            let kept = !tellsTrends && table.showsHeadings && !column.isFlexible && numbers == table.rows.count
            needs.append(
                .init(natural: natural, least: min(least, natural), rank: column.rank, kept: kept ? text : 0))
            labels.append(label)
            trends.append(spark)
        }
        self.trends = trends
        self.needs = needs
        labelColumns = labels
        quietNoughts = walls
    }

    /// Whether a cell is drawn as a dot: it is nought in a column of noughts.
    func isQuietNought(_ cell: TableCell, column: Int) -> Bool { quietNoughts.contains(column) && cell.isNought }

    /// The table at a width.
    ///
    /// - Parameters:
    ///   - wraps: Whether text that is too wide for its column goes on in the next line instead of being cut.
    ///   - column: A column that is shown whatever has to go for it; nil where none is chosen.
    ///   - sorted: The column whose title has a mark of the order in force behind it.
    package func layout(
        width: Int, wraps: Bool, showing column: Int? = nil, sortedBy sorted: Int? = nil
    ) -> TableLayout {
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
        if let sorted, needs.indices.contains(sorted) {
            let marked = table.columns[sorted].title.text.displayColumns + 2
            needs[sorted].natural = max(needs[sorted].natural, marked)
            needs[sorted].least = max(needs[sorted].least, marked)
        }
        if let column, needs.indices.contains(column) { needs[column].rank = min(1, needs[column].rank) }
        return TableLayout(
            prepared: self, fitting: ColumnFitting(needs, width: width, gap: width < 60 ? 1 : 2), wraps: wraps)
    }

    /// Whether all columns have room at a width, and nothing in them is cut.
    package func isWhole(at width: Int) -> Bool {
        needs.reduce(0) { $0 + $1.natural } + 2 * max(0, needs.count - 1) <= width
    }

    /// What a column is called at a width: `Last 12` is `Last 9` where there is room for nine.
    func title(of column: Int, width: Int) -> String {
        let title = table.columns[column].title.text
        let count = String(trends[column])
        guard trends[column] > width, title.hasSuffix(" " + count) else { return title }
        return title.dropLast(count.count) + String(width)
    }

    /// The columns that labels of bars take in a table's column.
    func labelColumns(of column: Int) -> Int { labelColumns[column] }
}

extension TableCell {
    /// Whether it can be a record's number, such as `C-2019-001`: one short word with a digit in it, or nothing.
    fileprivate var isRecordNumber: Bool {
        guard case .sentence(let sentence) = content else { return false }
        let text = sentence.text
        return text.isEmpty
            || text.utf8.count <= 16 && !text.contains(" ") && text.contains { $0.isASCII && $0.isNumber }
    }

    /// Whether it counts, and counts nothing.
    fileprivate var isNought: Bool {
        guard case .figure(let figure) = content, figure.unit == .count else { return false }
        return figure.value.number == 0
    }
}
