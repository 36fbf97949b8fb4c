import DocumentText
import Documents
import ImprovementJourney

/// Where the reader is in one section, and its table made ready for drawing where it is in sight.
struct SectionState: Sendable {
    let section: Section
    let table: Table?
    /// The section's title, and the same without where its figures come from, as text: every frame tells it.
    let title: String
    let bareTitle: String
    private let glyphs: Glyphs
    /// The table's texts and their widths; nil until the section is open: most of a page's sections are folded, and some
    /// of those have thousands of rows.
    private(set) var prepared: PreparedTable?
    /// The places of the table's rows that are shown, in the order shown.
    private(set) var rows: [Int]
    /// The cursor's place among `rows`.
    private(set) var cursor = 0
    /// The row at the cursor: it is found again after reloads, sorting and filters.
    private(set) var rowID: String?
    /// The row that the cursor was on before that one was gone: it may come back, as when a file is put back.
    private var lostRowID: String?
    /// The first line of the content that is on screen.
    var top = 0
    /// Whether the cursor's row must be on screen; not after scrolling past it, and not before the first step.
    var followsCursor = false
    /// The column to sort by and to explain, which is always in sight; nil until the reader chooses one.
    var column: String? { didSet { if column != oldValue { content = nil } } }
    var order: RowOrder?
    /// The content laid out; nil when it has to be done anew.
    var content: SectionContent? { didSet { if content == nil { heights = [:] } } }
    /// How many lines the content has at the widths that it was asked for.
    private var heights: [Extent: Int?] = [:]

    /// What the height of a section depends on.
    private struct Extent: Hashable {
        var width: Int
        var chartHeight: Int?
        /// Whether all of it has to be readable in so many columns.
        var isWhole: Bool
    }

    init(_ section: Section, glyphs: Glyphs) {
        self.section = section
        self.glyphs = glyphs
        title = section.title.text
        bareTitle = section.bareTitle.text
        let table = section.table
        self.table = table
        rows = table.map { Array($0.rows.indices) } ?? []
        rowID = table?.rows.first?.id
    }

    /// How many lines the section takes at a width.
    ///
    /// - Parameter chartHeight: The rows of a chart's plot; nil where charts are told in words.
    mutating func height(width: Int, chartHeight: Int?) -> Int {
        let extent = Extent(width: width, chartHeight: chartHeight, isWhole: false)
        if case .some(.some(let height)) = heights[extent] { return height }
        layOut(width: width, chartHeight: chartHeight)
        let height = content?.count ?? 0
        heights[extent] = height
        return height
    }

    /// How many lines the section takes beside another; nil where it is not to be read in full there, or is longer than so
    /// many lines.
    ///
    /// A table must keep all of its columns, words may take a line or two more, and a chart needs half of a wide screen.
    mutating func heightBeside(width: Int, chartHeight: Int, most: Int, fullHeight: Int) -> Int? {
        guard rows.count <= most, fullHeight <= most else { return nil }
        let extent = Extent(width: width, chartHeight: chartHeight, isWhole: true)
        if let known = heights[extent] { return known }
        heights[extent] = .some(wholeHeight(width: width, chartHeight: chartHeight, fullHeight: fullHeight))
        return heights[extent] ?? nil
    }

    private mutating func wholeHeight(width: Int, chartHeight: Int, fullHeight: Int) -> Int? {
        let isRead = section.blocks.allSatisfy { block in
            switch block {
            case .table, .paragraph: true
            case .timeChart, .stepChart: width >= SectionState.chartColumns
            }
        }
        guard isRead else { return nil }
        prepare()
        if isRecords, prepared?.isWhole(at: width) == false { return nil }
        let height = SectionContent(self, width: width, chartHeight: chartHeight, glyphs: glyphs).count
        return height <= fullHeight + 2 ? height : nil
    }

    /// The fewest columns in which a chart may stand beside something.
    private static let chartColumns = 90

    /// Lays the section out at a width, as far as its height needs: lines of text, and how many rows there are.
    mutating func layOut(width: Int, chartHeight: Int?) {
        if let content, content.width == width, content.chartHeight == chartHeight { return }
        // Facts go on in further lines, so that their height is known only when they are made.
        if !isRecords { prepare() }
        // Set in one step: how high it is at other widths still holds.
        content = SectionContent(self, width: width, chartHeight: chartHeight, glyphs: glyphs)
    }

    /// Makes what is in sight ready for drawing.
    mutating func open() {
        guard content?.isOpen == false, table != nil else { return }
        prepare()
        let chosen = chosenColumn
        if let prepared { content?.open(prepared, showing: chosen) }
    }

    /// The place of the chosen column in the table.
    var chosenColumn: Int? { column.flatMap { id in table?.columns.firstIndex { $0.id == id } } }

    private mutating func prepare() {
        if prepared == nil { prepared = table.map { PreparedTable($0, glyphs: glyphs) } }
    }

    var id: String { section.id }
    /// Whether its rows are records (and not facts about one), so that filter and sorting make sense.
    var isRecords: Bool { table?.showsHeadings ?? false }

    var selectedRow: Table.Row? {
        guard let table, rows.indices.contains(cursor) else { return nil }
        return table.rows[rows[cursor]]
    }

    /// Where the reader is and what he chose: what lasts when the page is made anew.
    struct Place: Sendable {
        fileprivate var cursor: Int
        fileprivate var rowID: String?
        fileprivate var lostRowID: String?
        fileprivate var top: Int
        fileprivate var followsCursor: Bool
        fileprivate var column: String?
        fileprivate var order: RowOrder?
    }

    /// The reader's place and choices.
    var place: Place {
        Place(
            cursor: cursor, rowID: rowID, lostRowID: lostRowID, top: top, followsCursor: followsCursor, column: column,
            order: order)
    }

    /// Takes over the reader's place and choices from the section's earlier state.
    mutating func adopt(_ place: Place) {
        cursor = place.cursor
        rowID = place.rowID
        lostRowID = place.lostRowID
        top = place.top
        followsCursor = place.followsCursor
        column = place.column
        order = place.order
    }

    /// Filters and sorts anew; the cursor stays on its record or, where that is gone, near its place.
    mutating func arrange(filter: String) {
        guard let table else { return }
        rows = isRecords ? RowFilter(filter).rows(of: table) : Array(table.rows.indices)
        if let order { rows = order.sorted(rows, of: table) }
        if let lost = lostRowID, let found = rows.firstIndex(where: { table.rows[$0].id == lost }) {
            cursor = found
            rowID = lost
            lostRowID = nil
        } else if let found = rows.firstIndex(where: { table.rows[$0].id == rowID }) {
            cursor = found
        } else {
            cursor = max(0, min(cursor, rows.count - 1))
            // While a filter hides the record it is remembered: emptying the filter leads back to it.
            if filter.isEmpty {
                lostRowID = lostRowID ?? rowID
                rowID = selectedRow?.id
            }
        }
        content = nil
    }

    /// Scrolls with the cursor's row where rows came or went before it: what is in sight stays where it is on the screen.
    ///
    /// At the top the reader stays there, so that what is new and first is seen.
    mutating func scroll(withRowFrom before: Place) {
        if before.top > 0, rowID == before.rowID { top = max(1, before.top + cursor - before.cursor) }
    }

    /// Puts the cursor on a row by its place among those shown.
    mutating func select(_ place: Int) {
        cursor = max(0, min(place, rows.count - 1))
        rowID = selectedRow?.id ?? rowID
        lostRowID = nil
        followsCursor = true
    }
}
