extension DashboardState {
    /// Where to move the cursor.
    enum Move { case up, down, pageUp, pageDown, first, last }

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
        case .pageUp where section.cursor == 0: scroll(by: -page)
        case .pageUp: select(section.cursor - page)
        case .pageDown where section.cursor == last: scroll(by: page)
        case .pageDown: select(section.cursor + page)
        case .first:
            select(0)
            scroll(by: -section.top)
        case .last:
            select(last)
            scroll(by: section.content?.count ?? 0)
        }
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
        if section.rows.indices.contains(next) { return select(next) }
        // A pane of a single line does not go back to the columns' titles: they would hide the row.
        let start = room == 1 ? section.content?.headingLine.map { $0 + 1 } ?? 0 : 0
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
        case .first: overlayTop = 0
        case .last: overlayTop = overlayLines.count
        }
    }

    /// The next section, round and round.
    mutating func changeSection(by steps: Int) {
        let count = level.sections.count
        guard count > 0 else { return }
        level.active = (level.active + steps + count) % count
    }
}
