import Canvas

/// Which rows of the screen show what.
struct ScreenLayout: Sendable {
    /// A section's place on the screen.
    struct Pane: Sendable {
        /// The section's place on the page.
        var section: Int
        /// The row of its heading.
        var heading: Int
        /// The rows of its content; empty where it is folded to its heading.
        var content: Range<Int>
        /// Whether only the heading is shown.
        var isFolded: Bool
    }

    /// The row of the panels' names; nil where there is no room.
    var tabsRow: Int?
    /// The rows of the summary.
    var summary: Range<Int> = 0..<0
    /// The rows between summary and key bar.
    var body: Range<Int> = 0..<0
    /// The row of key bar, messages and what is typed; nil where there is no room.
    var bottomRow: Int?
    /// The sections from top to bottom.
    var panes: [Pane] = []
    /// The row that counts the sections for which there is no row of their own, and how many; nil where all have one.
    var rest: (row: Int, count: Int)?

    /// Shares out the rows of the screen, but for the sections.
    init(size: Size, summaryLines: Int) {
        var next = 1
        if size.rows >= 14, size.columns >= 76 {
            tabsRow = next
            next += 1
        }
        if size.rows >= 6 {
            let lines = min(summaryLines, size.rows >= 16 ? 2 : 1)
            summary = next..<next + lines
            next += lines
        }
        bottomRow = size.rows >= 3 ? size.rows - 1 : nil
        let end = size.rows >= 3 ? size.rows - 1 : size.rows
        body = min(next, end)..<end
    }

    /// Shares out the body among sections.
    ///
    /// All are open where they fit. Otherwise the active one gets the room it needs or, where that is more than there
    /// is, at least three fifths; the others are open where they fit whole in what is left, and folded to a line
    /// where not.
    ///
    /// - Parameters:
    ///   - heights: The lines of each section's content, without its heading.
    ///   - startsWithRows: Whether each section's first lines are of use by themselves.
    ///   - active: The section that the keys move in.
    mutating func place(heights: [Int], startsWithRows: [Bool], active: Int) {
        panes = []
        rest = nil
        guard heights.indices.contains(active), body.count >= 1 else { return }
        let total = heights.reduce(0, +) + heights.count
        var rooms: [Int?] = heights.map { $0 }
        var shown = Array(heights.indices)
        var gap = total + heights.count - 1 <= body.count ? 1 : 0
        if total > body.count {
            gap = 0
            // Headings alone must leave the active section half of the room.
            var most = max(1, body.count - max(1, min(heights[active], body.count / 2)))
            // The row that counts the rest is a heading too, and must not take the active section's last row.
            if heights.count > most, body.count - most < 2, most > 2 { most -= 1 }
            if shown.count > most {
                let first = max(0, min(active - (most - 1) / 2, heights.count - most))
                shown = Array(shown[first..<first + most])
            }
            let restRow = shown.count < heights.count && body.count - shown.count > 1 ? 1 : 0
            var room = body.count - shown.count - restRow
            rooms = heights.map { _ in nil }
            let needed = heights[active] <= room ? heights[active] : max(room * 3 / 5, 6)
            var spare = max(0, room - needed)
            for section in shown where section != active && heights[section] <= spare {
                rooms[section] = heights[section]
                spare -= heights[section]
                room -= heights[section]
            }
            rooms[active] = max(0, min(heights[active], room))
            room -= rooms[active] ?? 0
            // A stretch of the next section's rows is worth more than blank lines; a stretch of a chart is not.
            let folded = (shown.filter { $0 > active } + shown).first { rooms[$0] == nil && startsWithRows[$0] }
            if room >= 3, let folded { rooms[folded] = min(room, heights[folded]) }
            if restRow == 1 { rest = (body.upperBound - 1, heights.count - shown.count) }
        }
        var row = body.lowerBound
        for section in shown where row < body.upperBound {
            let isFolded = rooms[section] == nil
            let end = min(body.upperBound, row + 1 + (rooms[section] ?? 0))
            panes.append(Pane(section: section, heading: row, content: row + 1..<max(row + 1, end), isFolded: isFolded))
            row = end + gap
        }
    }

    /// The active section's place; nil where it is not on screen.
    func pane(of section: Int) -> Pane? { panes.first { $0.section == section } }
}
