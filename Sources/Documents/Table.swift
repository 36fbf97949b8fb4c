import ImprovementJourney

/// Rows and columns; a list of facts is a table without headings.
///
/// Columns give way by rank where the screen is narrow: the highest number goes first, rank 1 stays.
package struct Table: Hashable, Sendable {
    /// What the columns hold, from left to right.
    package var columns: [Column]
    /// The rows in their own order, the most important first.
    package var rows: [Row]
    /// Whether the columns' titles are shown.
    package var showsHeadings: Bool
    /// What is said where there is no row.
    package var emptyText: String
    package init(columns: [Column], rows: [Row], showsHeadings: Bool = true, emptyText: String = "Nothing to show.") {
        self.columns = columns
        self.rows = rows
        self.showsHeadings = showsHeadings
        self.emptyText = emptyText
    }

    /// A list of facts: a label and what it is, a row each; labels may repeat.
    package static func facts(_ rows: [Row]) -> Table {
        var times: [String: Int] = [:]
        let distinct = rows.map { row in
            let time = times[row.id, default: 0]
            times[row.id] = time + 1
            guard time > 0 else { return row }
            var row = row
            row.id += " \(time + 1)"
            return row
        }
        return Table(
            columns: [
                Column("label", "What", rank: 1), Column("value", "Value", rank: 1, isFlexible: true),
            ], rows: distinct, showsHeadings: false)
    }

    /// A column of a table.
    package struct Column: Hashable, Sendable {
        /// Its name for filters (`column:value`) and sorting, in lower case without blanks.
        package var id: String
        /// Its heading.
        package var title: String
        /// Where its cells stand.
        package var alignment: Alignment
        /// 1 stays longest; where the screen is narrow the column of the highest rank goes first.
        package var rank: Int
        /// Whether it takes the room that others leave and is cut first where there is none.
        package var isFlexible: Bool
        /// What its figures are, for `explain`.
        package var definition: String?
        package init(
            _ id: String, _ title: String, alignment: Alignment = .left, rank: Int, isFlexible: Bool = false,
            definition: String? = nil
        ) {
            self.id = id
            self.title = title
            self.alignment = alignment
            self.rank = rank
            self.isFlexible = isFlexible
            self.definition = definition
        }
    }

    /// Where a cell's text stands in its column.
    package enum Alignment: Hashable, Sendable {
        /// From the left edge: words.
        case left
        /// To the right edge: numbers.
        case right
    }

    /// A row of a table.
    package struct Row: Hashable, Sendable {
        /// Which record it is about: stable through reloads, sorting and filters.
        package var id: String
        /// One cell a column.
        package var cells: [TableCell]
        /// Where Enter leads, or nil where there is nothing behind the row.
        package var destination: Destination?
        package init(id: String, cells: [TableCell], destination: Destination? = nil) {
            self.id = id
            self.cells = cells
            self.destination = destination
        }

        /// A row of a list of facts.
        package static func fact(_ label: String, _ cell: TableCell, _ destination: Destination? = nil) -> Row {
            Row(id: label, cells: [TableCell(label, .quiet), cell], destination: destination)
        }
    }
}

/// What stands in one place of a table.
package struct TableCell: Hashable, Sendable {
    /// What it holds.
    package var content: Content
    /// How it strikes the eye.
    package var tone: Tone
    /// The measured figure behind it, for `explain`; nil where the column's definition says enough.
    package var subject: Series.Key?
    package init(_ content: Content, _ tone: Tone = .normal, subject: Series.Key? = nil) {
        self.content = content
        self.tone = tone
        self.subject = subject
    }

    /// A cell of words.
    package init(_ text: String, _ tone: Tone = .normal) { self.init(.text(text), tone) }

    /// A cell with a figure.
    package init(_ figure: Figure, _ tone: Tone = .normal, subject: Series.Key? = nil) {
        self.init(.figure(figure), tone, subject: subject)
    }

    /// A cell with a date.
    package init(_ day: Day, _ tone: Tone = .normal) { self.init(.day(day), tone) }

    /// A cell with nothing in it.
    package static let empty = TableCell("")

    /// The kinds of content.
    package enum Content: Hashable, Sendable {
        /// Words.
        case text(String)
        /// A figure; sorts by its number, the missing last.
        case figure(Figure)
        /// A day; sorts by time.
        case day(Day)
        /// The latest values as a line of small columns; nil leaves a gap.
        case sparkline([Double?])
        /// A bar against a limit.
        case bar(Bar)
        /// What the control chart says, as a word with its shape.
        case status(Status)
    }

    /// The cell's content as text, as filters and snapshots see it; charts in a cell have none.
    package var text: String {
        switch content {
        case .text(let text): text
        case .figure(let figure): figure.text
        case .day(let day): day.shortWords
        case .sparkline: ""
        case .bar(let bar): bar.label
        case .status(let status): status.word
        }
    }
}

/// A bar that grows from the left, with a limit to stay within.
package struct Bar: Hashable, Sendable {
    /// How long it is, in the scale's unit, 0 or more.
    package var value: Double
    /// The limit that it is held against; nil where there is none.
    package var limit: Double?
    /// Where the limit is put off to (an extension); nil where it is not.
    package var extendedLimit: Double?
    /// The scale's end: the whole width.
    package var maximum: Double
    /// The figure in words, beside the bar.
    package var label: String
    package init(value: Double, limit: Double? = nil, extendedLimit: Double? = nil, maximum: Double, label: String) {
        self.value = value
        self.limit = limit
        self.extendedLimit = extendedLimit
        self.maximum = maximum
        self.label = label
    }
}

/// A verdict as a word; each has a shape of its own, so that no colour is needed.
package enum Status: Hashable, CaseIterable, Sendable {
    /// Special-cause variation on the worse side.
    case concern
    /// Special-cause variation on the better side.
    case improving
    /// Special-cause variation of a measure that is neither better nor worse.
    case changed
    /// Within what the service normally shows.
    case noChange
    /// There is nothing to judge.
    case noData
    /// Too few to judge.
    case tooFew

    /// The word.
    package var word: String {
        switch self {
        case .concern: "concern"
        case .improving: "improving"
        case .changed: "changed"
        case .noChange: "no change"
        case .noData: "no data"
        case .tooFew: "too few"
        }
    }

    /// The shape before the word, where the terminal has Unicode.
    package var shape: Character {
        switch self {
        case .concern: "▲"
        case .improving: "●"
        case .changed: "◆"
        case .noChange: "·"
        case .noData: "○"
        case .tooFew: "?"
        }
    }

    /// The shape before the word, where it has not.
    package var plainShape: Character {
        switch self {
        case .concern: "^"
        case .improving: "*"
        case .changed: "#"
        case .noChange: "."
        case .noData: "o"
        case .tooFew: "?"
        }
    }

    /// The tone that goes with the word.
    package var tone: Tone {
        switch self {
        case .concern: .concern
        case .improving: .improvement
        case .changed: .neutralChange
        case .noChange, .noData, .tooFew: .quiet
        }
    }
}
