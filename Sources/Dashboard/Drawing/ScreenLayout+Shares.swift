/// Sharing the body among sections of which some are shown first.
extension ScreenLayout {
    /// The lines of each section's content, nil where it is folded; nil where there is no room for those shown first.
    ///
    /// Every section that is shown first keeps at least a line, the active one is open, and what is left goes to the other
    /// sections that fit whole, then to those shown first, in order.
    func shares(_ needs: [Need], active: Int) -> [Int?]? {
        var rooms = needs.map { need in need.shownFirst.map { min($0, need.height) } }
        if rooms[active] == nil {
            rooms[active] = min(needs[active].height, max(6, body.count / 2, needs[active].leastHeight ?? 0))
        }
        // What is too much goes line by line, from whoever has most; then sections are folded, the last first.
        while used(rooms, needs) > body.count {
            let others = rooms.indices.filter { $0 != active && (rooms[$0] ?? 0) > needs[$0].fewest }
            if let largest = others.max(by: { (rooms[$0] ?? 0, $0) < (rooms[$1] ?? 0, $1) }) {
                rooms[largest] = (rooms[largest] ?? 0) - 1
            } else if (rooms[active] ?? 0) > max(3, needs[active].fewest, needs[active].leastHeight ?? 0) {
                rooms[active] = (rooms[active] ?? 0) - 1
            } else if let last = rooms.lastIndex(where: { $0 != nil }), last != active {
                rooms[last] = nil
            } else if let last = rooms.indices.last(where: { $0 != active && rooms[$0] != nil }) {
                rooms[last] = nil
            } else {
                return nil
            }
        }
        func grow(_ section: Int, to height: Int) {
            let before = rooms[section]
            rooms[section] = height
            if used(rooms, needs) > body.count { rooms[section] = before }
        }
        // On a tall screen what is shown first is shown whole where it is short, before what is older opens.
        if body.count >= Self.tallBody {
            for section in needs.indices
            where needs[section].shownFirst != nil && needs[section].height <= body.count / 4 {
                grow(section, to: needs[section].height)
            }
        }
        if needs[active].shownFirst == nil {
            while let room = rooms[active], room < needs[active].height {
                grow(active, to: room + 1)
                if rooms[active] == room { break }
            }
        }
        for section in needs.indices where rooms[section] == nil && needs[section].shownFirst == nil {
            grow(section, to: needs[section].leastWhole)
        }
        // A stretch of a section's rows is worth more than blank lines, and than more rows of what is open already: else a
        // wider screen, where folded sections stand side by side, would give their line to those and open one less.
        let next = needs.indices.first { rooms[$0] == nil && needs[$0].startsWithRows }
        if let next {
            for room in needs[next].leastStretch...max(3, needs[next].leastStretch) {
                grow(next, to: min(room, needs[next].height))
            }
        }
        // A line or two more of a lane are not worth that the page opens otherwise at every size.
        if body.count - used(rooms, needs) > 3 {
            for section in needs.indices where needs[section].shownFirst != nil {
                while let room = rooms[section], room < needs[section].height {
                    grow(section, to: room + 1)
                    if rooms[section] == room { break }
                }
            }
        }
        if let next {
            let least = needs[next].leastStretch
            for room in least...max(least, needs[next].height) { grow(next, to: min(room, needs[next].height)) }
        }
        // And so is a higher chart.
        for section in needs.indices where needs[section].leastHeight != nil {
            while let room = rooms[section], room < needs[section].height {
                grow(section, to: room + 1)
                if rooms[section] == room { break }
            }
        }
        return rooms
    }

    /// From how many rows between summary and key bar a screen is tall.
    private static let tallBody = 45

    private func used(_ rooms: [Int?], _ needs: [Need]) -> Int {
        stacked(rooms, needs, shown: Array(needs.indices)).lines
    }
}
