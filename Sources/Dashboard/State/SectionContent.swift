import DocumentText
import Documents
import ImprovementJourney

/// A section laid out at one width: lines that are there, and rows that are drawn when they are asked for.
///
/// How high it is is known at once; the widths of a table's columns are worked out when it is opened.
struct SectionContent: Sendable {
    /// A stretch of the content.
    private enum Piece: Sendable {
        case lines([TextLine])
        /// The columns' titles.
        case heading
        /// One line a row.
        case rows([Int])
    }

    /// The width it was laid out for.
    let width: Int
    /// The rows that a chart's plot takes in it; nil where charts are told in words.
    let chartHeight: Int?
    /// How many lines it has.
    private(set) var count = 0
    /// The line with the columns' titles.
    private(set) var headingLine: Int?
    /// The table at this width; nil until it is opened.
    private(set) var table: TableLayout?
    /// Whether what it needs for drawing is there.
    private(set) var isOpen = true
    private var sortedColumn: (column: Int, descending: Bool)?
    private var pieces: [(start: Int, piece: Piece)] = []
    /// The first line of each shown row, where rows take several.
    private var rowStarts: [Int] = []
    private var firstRowLine = 0
    private var rowCount = 0
    /// The lines in sight, as they were made when they came into sight: a step of the cursor changes none of them.
    private var sight: (range: Range<Int>, lines: [TextLine]) = (0..<0, [])

    init(_ state: SectionState, width: Int, chartHeight: Int?, glyphs: Glyphs) {
        self.width = width
        self.chartHeight = chartHeight
        for block in state.section.blocks {
            if case .table(let table) = block {
                add(table, state: state)
            } else if let chartHeight {
                add(block.lines(width: width, chartHeight: chartHeight, glyphs: glyphs))
            } else {
                add(block.words(width: width, glyphs: glyphs))
            }
        }
    }

    private mutating func add(_ lines: [TextLine]) {
        pieces.append((count, .lines(lines)))
        count += lines.count
    }

    private mutating func add(_ table: Table, state: SectionState) {
        let rows = state.rows
        guard !rows.isEmpty else {
            let text = table.rows.isEmpty ? table.emptyText.text : "No row matches the filter."
            add(text.wrapped(toColumns: width).map { TextLine($0, .quiet) })
            return
        }
        rowCount = rows.count
        if table.showsHeadings {
            let place = state.order.flatMap { order in table.columns.firstIndex { $0.id == order.column } }
            sortedColumn = place.map { ($0, state.order?.isDescending ?? false) }
            isOpen = false
            if !table.hidesTitlesOnScreen {
                headingLine = count
                pieces.append((count, .heading))
                count += 1
            }
            firstRowLine = count
            pieces.append((count, .rows(rows)))
            count += rows.count
            if let prepared = state.prepared { open(prepared, showing: state.chosenColumn) }
        } else if let layout = state.prepared?.layout(width: width, wraps: true) {
            self.table = layout
            var lines: [TextLine] = []
            for row in rows {
                rowStarts.append(count + lines.count)
                lines += layout.lines(of: row)
            }
            add(lines)
        }
    }

    /// Works out the widths of the table's columns.
    ///
    /// - Parameter column: One that is shown whatever has to go for it.
    mutating func open(_ prepared: PreparedTable, showing column: Int?) {
        table = prepared.layout(width: width, wraps: false, showing: column, sortedBy: sortedColumn?.column)
        isOpen = true
        sight = (0..<0, [])
    }

    /// Makes the lines of a stretch, to have them at hand.
    mutating func look(at range: Range<Int>) {
        let range = range.clamped(to: 0..<count)
        if range != sight.range { sight = (range, range.map { line($0) }) }
    }

    /// The line at a place; blank in a table that is not open.
    func line(_ place: Int) -> TextLine {
        if sight.range.contains(place) { return sight.lines[place - sight.range.lowerBound] }
        guard let (start, piece) = pieces.last(where: { $0.start <= place }) else { return .blank }
        switch piece {
        case .lines(let lines): return place - start < lines.count ? lines[place - start] : .blank
        case .heading: return table?.heading(sorted: sortedColumn) ?? .blank
        case .rows(let rows):
            return place - start < rows.count ? table?.lines(of: rows[place - start]).first ?? .blank : .blank
        }
    }

    /// The row that begins on a line, by its place among those shown; nil where none does.
    func row(atLine line: Int) -> Int? {
        if rowStarts.isEmpty {
            let place = line - firstRowLine
            return (0..<rowCount).contains(place) ? place : nil
        }
        return rowStarts.firstIndex(of: line)
    }

    /// The lines of a row, by its place among those shown; nil without rows.
    func lines(ofRow place: Int) -> Range<Int>? {
        guard place >= 0, place < rowCount else { return nil }
        if rowStarts.isEmpty { return firstRowLine + place..<firstRowLine + place + 1 }
        // Facts come last but for what follows the table; a row ends where the next begins.
        let start = rowStarts[place]
        if place + 1 < rowStarts.count { return start..<rowStarts[place + 1] }
        let end = pieces.first { $0.start > start }?.start ?? count
        return start..<max(start + 1, end)
    }
}
