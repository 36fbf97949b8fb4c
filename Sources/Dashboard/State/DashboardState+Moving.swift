extension DashboardState {
    /// Where to move the cursor.
    enum Move { case up, down, pageUp, pageDown, halfUp, halfDown, first, last }

    /// Moves the cursor, or scrolls where a section has no rows.
    mutating func move(_ move: Move) {
        // How far depends on what is in sight.
        arrangeScreen()
        if overlay != nil { return scrollOverlay(move) }
        guard let section = level.activeSection else { return }
        let room = max(1, layout.pane(of: level.active)?.content.count ?? 1)
        let page = max(1, room - 1)
        let last = max(0, section.rows.count - 1)
        switch move {
        case .up: step(-1, room: room)
        case .down: step(1, room: room)
        case .pageUp, .halfUp: turn(-(move == .pageUp ? page : max(1, room / 2)), from: section, last: last)
        case .pageDown, .halfDown: turn(move == .pageDown ? page : max(1, room / 2), from: section, last: last)
        case .first:
            select(0)
            scroll(by: -section.top)
        case .last:
            select(last)
            scroll(by: section.content?.count ?? 0)
        }
    }

    /// Several rows up or down; from the first or last row what stands beside the rows comes into sight.
    private mutating func turn(_ rows: Int, from section: SectionState, last: Int) {
        if section.cursor == (rows < 0 ? 0 : last) { scroll(by: rows) } else { select(section.cursor + rows) }
    }

    /// Where among the rows that are in sight.
    enum Height { case top, middle, bottom }

    /// Puts the cursor on a row that is in sight.
    mutating func goTo(_ height: Height) {
        arrangeScreen()
        guard overlay == nil, let section = level.activeSection, let content = section.content,
            let pane = layout.pane(of: level.active)
        else { return say("There are no rows in sight.") }
        let sight = section.top..<section.top + pane.content.count
        let rows = section.rows.indices.filter { content.lines(ofRow: $0).map(sight.overlaps) ?? false }
        guard let first = rows.first, let last = rows.last else { return say("There are no rows in sight.") }
        switch height {
        case .top: select(first)
        case .middle: select((first + last) / 2)
        case .bottom: select(last)
        }
    }

    /// On to the next row that the filter leaves, over the page's sections and round.
    mutating func goToMatch(by steps: Int) {
        guard !level.filter.isEmpty else {
            return say(
                "\(key(.filter)) filters rows; \(key(.nextMatch)) and \(key(.previousMatch)) then go from one to the next."
            )
        }
        let places = level.sections.indices.flatMap { section in
            level.sections[section].isRecords ? level.sections[section].rows.indices.map { (section, $0) } : []
        }
        guard !places.isEmpty else { return say("No row matches /\(level.filter).") }
        let here = (level.active, level.activeSection?.cursor ?? 0)
        let next =
            steps > 0
            ? places.firstIndex { $0 > here } ?? 0 : places.lastIndex { $0 < here } ?? places.count - 1
        level.active = places[next].0
        select(places[next].1)
        say("\(next + 1) of \(places.count) that match /\(level.filter).")
    }

    /// One row up or down; past the last row what follows comes into sight, then the next section.
    private mutating func step(_ direction: Int, room: Int) {
        guard let section = level.activeSection else { return }
        // A cursor that was scrolled out of sight comes back before it moves.
        if let lines = section.content?.lines(ofRow: section.cursor),
            !lines.overlaps(section.top..<section.top + room)
        {
            return select(section.cursor)
        }
        let next = section.cursor + direction
        if section.rows.indices.contains(next) {
            hasOnlyMovedCursor = true
            return select(next)
        }
        // A pane of a single line does not go back to what stands above the rows: it would hide the row.
        let start = room == 1 ? section.content?.lines(ofRow: 0)?.lowerBound ?? 0 : 0
        let end = max(0, (section.content?.count ?? 0) - room)
        if direction > 0 ? section.top < end : section.top > start {
            scroll(by: direction)
        } else if level.sections.indices.contains(level.active + direction) {
            level.active += direction
            select(direction > 0 ? 0 : level.sections[level.active].rows.count - 1)
            level.sections[level.active].top = 0
        }
    }

    private mutating func select(_ place: Int) { level.sections[level.active].select(place) }

    private mutating func scroll(by lines: Int) {
        let top = level.sections[level.active].top
        level.sections[level.active].top = max(0, top + lines)
        level.sections[level.active].followsCursor = false
    }

    private mutating func scrollOverlay(_ move: Move) {
        let page = max(1, layout.body.count - 1)
        switch move {
        case .up: overlayTop -= 1
        case .down: overlayTop += 1
        case .pageUp: overlayTop -= page
        case .pageDown: overlayTop += page
        case .halfUp: overlayTop -= max(1, page / 2)
        case .halfDown: overlayTop += max(1, page / 2)
        case .first: overlayTop = 0
        case .last: overlayTop = overlayLines.count
        }
    }

    /// The next section, round and round.
    mutating func changeSection(by steps: Int) {
        let count = level.sections.count
        guard count > 1 else { return say("There is one section here.") }
        level.active = (level.active + steps + count) % count
    }
}
