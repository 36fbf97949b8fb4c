import Canvas

/// Which rows of the screen show what.
struct ScreenLayout: Sendable {
    /// A section's place on the screen.
    struct Pane: Sendable {
        /// The section's place on the page.
        var section: Int
        /// The row of its heading.
        var heading: Int
        /// The columns of its heading: folded sections stand side by side where room is short.
        var headingColumns: Range<Int>
        /// The rows of its content; empty where it is folded to its heading.
        var content: Range<Int>
        /// The columns of its content: half of the screen's where another section stands beside it.
        var columns: Range<Int>
        /// Whether only the heading is shown.
        var isFolded: Bool
        /// How many sections the heading stands for: those of a group, or the one.
        var sections = 1
    }

    /// What a section asks for.
    struct Need: Equatable, Sendable {
        /// The lines of its content, without its heading.
        var height: Int
        /// The fewest lines in which its charts are whole: it has so many or more, or none; nil where it has no chart.
        var leastHeight: Int?
        /// Whether its first lines are of use by themselves.
        var startsWithRows: Bool
        /// How many lines it shows before another has more; nil where it may be folded.
        var shownFirst: Int?
        /// The fewest lines that say anything: with columns' titles, these and a row.
        var fewest = 1
        /// The columns of its heading.
        var headingColumns: Int
        /// How many sections it stands for: those of a folded group, or the one.
        var sections = 1
        /// The lines of its content beside another section; nil where it is not to be read in full there.
        var heightBeside: Int?
        /// The columns of its heading before the reader sorts: to sort moves no section.
        var headingBeside = 0

        /// The fewest lines in which all of it is seen.
        var leastWhole: Int { leastHeight ?? height }
        /// The fewest lines of it that are worth opening it: a row at least, with what stands above the rows.
        var leastStretch: Int { max(2, fewest) }
    }

    /// The row of the panels' names; nil where there is no room.
    var tabsRow: Int?
    /// The rows of the summary.
    var summary: Range<Int> = 0..<0
    /// The rows of the further first lines.
    var answers: Range<Int> = 0..<0
    /// The rows that tell the selected row in full; empty where there is no room.
    var detail: Range<Int> = 0..<0
    /// The rows between summary and key bar.
    var body: Range<Int> = 0..<0
    /// The row of key bar, messages and what is typed; nil where there is no room.
    var bottomRow: Int?
    /// The sections from top to bottom.
    var panes: [Pane] = []
    /// The row that counts the sections for which there is no row of their own, and how many; nil where all have one.
    var rest: (row: Int, count: Int)?

    /// The screen's columns.
    let width: Int

    /// Shares out the rows of the screen, but for the sections.
    init(size: Size, summaryLines: Int, answerLines: Int = 0, hasDetail: Bool = false) {
        width = size.columns
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
        if size.rows >= 16 {
            answers = next..<next + answerLines
            next += answerLines
        }
        bottomRow = size.rows >= 3 ? size.rows - 1 : nil
        var end = size.rows >= 3 ? size.rows - 1 : size.rows
        if hasDetail, size.rows >= 20, size.columns >= 40 {
            // Two lines where there is room for the columns of a table: what is cut there is long.
            let lines = size.columns >= 120 ? 2 : 1
            detail = end - lines..<end
            end -= lines
        }
        body = min(next, end)..<end
    }

    /// How many sections are open.
    var openSections: Int { panes.count { !$0.isFolded } }

    /// The same screen, none of its sections placed, with one line that tells the selected row in full; nil where it has no
    /// more.
    var withOneDetailLine: ScreenLayout? {
        guard detail.count > 1 else { return nil }
        var other = self
        other.detail = detail.upperBound - 1..<detail.upperBound
        other.body = body.lowerBound..<other.detail.lowerBound
        other.panes = []
        other.rest = nil
        return other
    }

    /// Shares out the body among sections.
    ///
    /// All are open where they fit, charts lower than they would be where that makes room. Otherwise those that are shown
    /// first have their lines, and what is left goes to the others (`ScreenLayout+Shares`); a page without such sections
    /// gives the active one the room it needs.
    ///
    /// - Parameters:
    ///   - needs: What each section asks for.
    ///   - active: The section that the keys move in.
    private mutating func place(_ needs: [Need], active: Int) {
        panes = []
        rest = nil
        guard needs.indices.contains(active), body.count >= 1 else { return }
        let total = needs.reduce(0) { $0 + $1.height + $1.sections }
        if total <= body.count {
            return put(needs.map(\.height), needs, gap: total + needs.count - 1 <= body.count ? 1 : 0)
        }
        let least = needs.reduce(0) { $0 + $1.leastWhole + $1.sections }
        if least <= body.count {
            var rooms = needs.map(\.leastWhole)
            var spare = body.count - least
            for section in [active] + Array(needs.indices) {
                let more = min(spare, needs[section].height - rooms[section])
                rooms[section] += more
                spare -= more
            }
            return put(rooms, needs, gap: 0)
        }
        if placeInPairs(needs, active: active) { return }
        placeUnderEachOther(needs, active: active)
    }

    /// Shares out the body among sections of which none stands beside another.
    mutating func placeUnderEachOther(_ needs: [Need], active: Int) {
        panes = []
        rest = nil
        guard needs.contains(where: { $0.shownFirst != nil }), let rooms = shares(needs, active: active) else {
            return placeAroundActive(needs, active: active)
        }
        put(rooms, needs, gap: 0)
        // Where there is no room for all that is shown first, what opens more holds.
        guard needs.indices.contains(where: { needs[$0].shownFirst != nil && rooms[$0] == nil }) else { return }
        var other = self
        other.panes = []
        other.placeAroundActive(needs, active: active)
        if other.openSections > openSections { self = other }
    }

    /// Shares out the body among sections, those of a group folded to one line where there is no room for all and the keys
    /// move in none of them.
    ///
    /// - Parameters:
    ///   - needs: What each section asks for.
    ///   - entries: The sections of each group, and those of none by themselves.
    ///   - active: The section that the keys move in.
    mutating func place(_ needs: [Need], entries: [Range<Int>], active: Int) {
        let total = needs.reduce(0) { $0 + $1.leastWhole + 1 }
        guard total > body.count, entries.count < needs.count else { return place(needs, active: active) }
        var units: [Need] = []
        var firsts: [Int] = []
        for entry in entries {
            if entry.count == 1 || entry.contains(active) {
                firsts += entry
                units += needs[entry]
            } else {
                firsts.append(entry.lowerBound)
                // Never open whole: its sections have their own places then.
                units.append(
                    Need(
                        height: max(body.count, needs[entry].reduce(0) { $0 + $1.height }), startsWithRows: false,
                        headingColumns: needs[entry].map(\.headingColumns).max() ?? 0, sections: entry.count))
            }
        }
        guard let unit = firsts.firstIndex(of: active) else { return }
        place(units, active: unit)
        for place in panes.indices { panes[place].section = firsts[panes[place].section] }
    }

    /// Gives one section the whole body.
    mutating func placeAlone(_ section: Int, _ needs: [Need]) {
        panes = []
        rest = nil
        guard needs.indices.contains(section), body.count >= 1 else { return }
        put(
            needs.indices.map { $0 == section ? needs[section].height : nil }, needs, shown: [section], gap: 0,
            packs: false)
    }

    /// Gives the active section the room it needs or, where that is more than there is, at least three fifths; the others
    /// are open where they fit whole in what is left, and folded to a line where not.
    private mutating func placeAroundActive(_ needs: [Need], active: Int) {
        let heights = needs.map(\.height)
        var shown = Array(heights.indices)
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
        var rooms: [Int?] = heights.map { _ in nil }
        let needed =
            heights[active] <= room ? heights[active] : max(room * 3 / 5, 6, needs[active].leastHeight ?? 0)
        var spare = max(0, room - needed)
        for section in shown where section != active && needs[section].leastWhole <= spare {
            rooms[section] = needs[section].leastWhole
            spare -= needs[section].leastWhole
            room -= needs[section].leastWhole
        }
        rooms[active] = max(0, min(heights[active], room))
        room -= rooms[active] ?? 0
        // A chart that is open grows with what is left.
        for section in shown {
            guard let before = rooms[section], before < heights[section] else { continue }
            let more = min(room, heights[section] - before)
            rooms[section] = before + more
            room -= more
        }
        // A stretch of the next section's rows is worth more than blank lines; a stretch of a chart is not.
        let folded = (shown.filter { $0 > active } + shown).first { rooms[$0] == nil && needs[$0].startsWithRows }
        if let folded, room >= needs[folded].leastStretch { rooms[folded] = min(room, heights[folded]) }
        if restRow == 1 { rest = (body.upperBound - 1, heights.count - shown.count) }
        put(rooms, needs, shown: shown, gap: 0, packs: false)
    }

    /// Puts sections under each other; folded ones stand side by side where they fit.
    private mutating func put(
        _ rooms: [Int?], _ needs: [Need], shown: [Int]? = nil, gap: Int, packs: Bool = true
    ) {
        for place in stacked(rooms, needs, shown: shown ?? Array(needs.indices), gap: gap, packs: packs).places {
            let heading = body.lowerBound + place.line
            guard heading < body.upperBound else { break }
            let end = min(body.upperBound, heading + 1 + (rooms[place.section] ?? 0))
            panes.append(
                Pane(
                    section: place.section, heading: heading, headingColumns: place.columns,
                    content: heading + 1..<end, columns: 0..<width, isFolded: rooms[place.section] == nil,
                    sections: needs[place.section].sections))
        }
    }

    /// On which line of the body each heading stands and in which columns, and how many lines all take.
    ///
    /// - Parameter packs: Whether folded sections stand side by side where they fit.
    func stacked(
        _ rooms: [Int?], _ needs: [Need], shown: [Int], gap: Int = 0, packs: Bool = true
    ) -> (places: [(section: Int, line: Int, columns: Range<Int>)], lines: Int) {
        var places: [(section: Int, line: Int, columns: Range<Int>)] = []
        var lines = 0
        // The end of the heading before, where another may stand beside it.
        var end: Int?
        for section in shown {
            let wanted = min(needs[section].headingColumns, width)
            if packs, rooms[section] == nil, let last = end, last + Self.headingGap + wanted <= width {
                places[places.count - 1].columns = places[places.count - 1].columns.lowerBound..<last
                places.append((section, lines - 1, last + Self.headingGap..<width))
                end = last + Self.headingGap + wanted
            } else {
                places.append((section, lines, 0..<width))
                lines += 1 + (rooms[section] ?? 0) + gap
                end = rooms[section] == nil && gap == 0 ? wanted : nil
            }
        }
        return (places, lines)
    }

    /// Blank columns between two headings on one line.
    private static let headingGap = 3

    /// The active section's place; nil where it is not on screen.
    func pane(of section: Int) -> Pane? { panes.first { $0.section == section } }
}
