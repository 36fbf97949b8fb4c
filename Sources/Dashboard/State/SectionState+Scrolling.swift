extension SectionState {
    /// Keeps the cursor's row on screen, and the content's end at the bottom where it can.
    mutating func scroll(rows room: Int, isActive: Bool) {
        guard let content, room > 0 else { return }
        top = max(0, min(top, content.count - room))
        // A single line is the row's: what stands above the rows, the columns' titles too, would hide all of them.
        if isActive, room == 1, let first = content.lines(ofRow: 0) { top = max(top, first.lowerBound) }
        guard isActive, followsCursor, let lines = content.lines(ofRow: cursor) else { return }
        if lines.upperBound > top + room { top = lines.upperBound - room }
        // The columns' titles stay on the first line when they have been scrolled past; a single line is the row's.
        let hasTitles = content.headingLine != nil && room > 1
        let hidden = hasTitles && content.headingLine.map { top > $0 } == true ? 1 : 0
        if lines.lowerBound < top + hidden { top = max(0, lines.lowerBound - (hasTitles ? 1 : 0)) }
    }
}
