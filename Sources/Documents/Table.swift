import ImprovementJourney

/// Rows and columns; a list of facts is a table without headings.
///
/// A table is made of records and columns, and each column makes its own cells, so that none can stand in another's
/// place:
///
///     Table(of: actions, id: \.id.text, leadsTo: { .record($0.id) }, emptyText: "None.", columns: [
///         Column("action", "Action", rank: 1, isFlexible: true) { TableCell("\($0.title)") },
///         Column("due", "Due", rank: 2) { TableCell($0.currentDue) },
///     ])
///
/// Columns give way by rank where the screen is narrow: the highest number goes first, rank 1 stays.
package struct Table: Hashable, Sendable {
    /// What the columns hold, from left to right.
    package let columns: [ColumnDescription]
    /// The rows in their own order, the most important first.
    package var rows: Rows
    /// Whether the columns' titles are shown.
    package let showsHeadings: Bool
    /// Whether a screen leaves the columns' titles out though the rows are records: each row explains itself.
    package let hidesTitlesOnScreen: Bool
    /// What is said where there is no row.
    package var emptyText: Sentence
    /// What its rows of things that are done with are called, such as `closed or withdrawn`; nil where it has no such.
    package let closedWords: Sentence?
    /// How many rows more it has than are here, in a document that leaves some out.
    package internal(set) var leftOut = 0
    /// What is left out of it and how to have it, which stands under it; nil where nothing is.
    package internal(set) var leftOutWords: Sentence?

    /// A table of records, a row each.
    ///
    /// - Parameters:
    ///   - records: In their own order, the most important first.
    ///   - id: What tells a record's row apart; stable through reloads, sorting and filters.
    ///   - destination: Where Enter leads; nil where there is nothing behind a row.
    ///   - detail: What stands in full behind a row that tells it in a few words; exports write it out.
    ///   - closed: Which records are done with: a document leaves their rows out unless all is asked for.
    ///   - showsHeadings: Whether the columns' titles are shown.
    ///   - hidesTitlesOnScreen: Whether a screen leaves them out though the rows are records.
    ///   - emptyText: What is said where there is no record.
    ///   - columns: What is told of each record.
    package init<Record: Sendable>(
        of records: some Sequence<Record>, id: @escaping @Sendable (Record) -> String,
        leadsTo destination: @escaping @Sendable (Record) -> Destination? = { _ in nil },
        detail: @escaping @Sendable (Record) -> Sentence? = { _ in nil },
        closed: ClosedRecords<Record>? = nil,
        showsHeadings: Bool = true, hidesTitlesOnScreen: Bool = false, emptyText: Sentence = "Nothing to show.",
        columns: [Column<Record>]
    ) {
        self.columns = columns.map(\.description)
        let records = Array(records)
        rows = Rows(
            count: records.count, destination: { destination(records[$0]) },
            isClosed: { closed?.isClosed(records[$0]) ?? false },
            source: { closed?.source(records[$0]) },
            make: { place in
                let record = records[place]
                return Row(
                    id: id(record), cells: columns.map { $0.cell(of: record) }, destination: destination(record),
                    detail: detail(record))
            })
        self.showsHeadings = showsHeadings
        self.hidesTitlesOnScreen = hidesTitlesOnScreen
        self.emptyText = emptyText
        closedWords = closed?.words
    }

    init(columns: [ColumnDescription], rows: [Row], showsHeadings: Bool = true, emptyText: Sentence) {
        self.columns = columns
        self.rows = Rows(rows)
        self.showsHeadings = showsHeadings
        hidesTitlesOnScreen = false
        self.emptyText = emptyText
        closedWords = nil
    }

    /// The table with other columns and rows, shown as it is.
    init(_ table: Table, columns: [ColumnDescription], rows: [Row]) {
        self.columns = columns
        self.rows = Rows(rows)
        showsHeadings = table.showsHeadings
        hidesTitlesOnScreen = table.hidesTitlesOnScreen
        emptyText = table.emptyText
        closedWords = nil
    }

    /// The table with only those of its rows, by their places and in that order.
    ///
    /// Where there were rows and none is left, it is the filter that says so: what is said of no record at all would be false.
    package func withRows(_ places: [Int]) -> Table {
        var table = self
        table.rows = Rows(places.map { rows[$0] })
        if table.rows.isEmpty, !rows.isEmpty { table.emptyText = "No row matches the filter." }
        return table
    }

    /// Whether any row has more to tell than its cells.
    package var hasDetails: Bool { rows.contains { $0.detail != nil } }

    /// A row of a table.
    package struct Row: Hashable, Sendable {
        /// Which record it is about: stable through reloads, sorting and filters.
        package var id: String
        /// One cell a column, each made by it.
        package internal(set) var cells: [TableCell]
        /// Where Enter leads, or nil where there is nothing behind the row.
        package var destination: Destination?
        /// What the row tells in a few words, in full: exports write it out, the screen shows it behind the row.
        package var detail: Sentence?

        init(id: String, cells: [TableCell], destination: Destination? = nil, detail: Sentence? = nil) {
            self.id = id
            self.cells = cells
            self.destination = destination
            self.detail = detail
        }
    }
}
