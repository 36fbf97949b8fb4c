import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

extension FrameDrawing {
    /// The page's sections, open or folded.
    func drawSections(on grid: inout CellGrid) {
        let sections = state.level.sections
        for pane in state.layout.panes {
            drawHeading(of: sections[pane.section], pane: pane, on: &grid)
            if !pane.isFolded { drawContent(of: sections[pane.section], pane: pane, on: &grid) }
        }
        if let rest = state.layout.rest {
            let words = "\(glyphs.folded) \(rest.count) more: \(state.key(.nextSection))"
            write(
                words.truncated(toColumns: width, mark: glyphs.ellipsis), on: &grid, column: 0, row: rest.row,
                style: theme.quiet)
        }
    }

    private func drawHeading(of section: SectionState, pane: ScreenLayout.Pane, on grid: inout CellGrid) {
        let isActive = pane.section == state.level.active
        let mark = pane.isFolded ? glyphs.folded : glyphs.unfolded
        let isGroup = pane.sections > 1
        let count = isGroup ? " (\(pane.sections) parts)" : state.count(of: section)
        let name = isGroup ? section.section.group?.text ?? state.title(of: section) : state.title(of: section)
        let start = pane.headingColumns.lowerBound
        let width = pane.headingColumns.count
        let style = isActive ? theme.accent : pane.isFolded ? theme.quiet : theme.strong
        let place = position(in: section, pane: pane)
        let unseen = pane.isFolded ? Unseen() : unseen(of: section, pane: pane)
        let uncut = "\(mark) \(state.number(of: section))\(name)"
        let (title, told) = fit(uncut, count: count, place: place, unseen: unseen, width: width)
        let heading = (title + count).truncated(toColumns: width, mark: glyphs.ellipsis)
        let used = write(heading, on: &grid, column: start, row: pane.heading, style: style)
        if !marks(in: section).isEmpty {
            writeChangeSign(on: &grid, column: start + 1, row: pane.heading, style: style)
        }
        var end = width - Self.headingGap
        if !place.isEmpty, used + Self.headingGap + place.displayColumns <= width {
            // Plain: it changes with every step, and a change of style costs more than the figure.
            end -= place.displayColumns
            write(place, on: &grid, column: start + end + Self.headingGap, row: pane.heading, style: .plain)
        }
        if let told {
            write(
                told, on: &grid, column: start + end - told.displayColumns, row: pane.heading, style: theme.quiet)
        }
    }

    /// Blank columns before what stands at a heading's right end.
    private static let headingGap = 2
    /// The columns to which a title may be cut for what stands behind it: the mark, and enough to know the section by.
    private static let leastTitle = 12

    /// What is told of what has no room: columns, or a chart.
    private struct Unseen {
        /// In how many words, the longest form first; none where all has room.
        var forms: [String] = []
        /// Those for which the section's title is cut.
        var formsWorthCutting: [String] = []
    }

    /// A section's title as it is told beside its count, the place and what has no room, and what is told of that.
    ///
    /// The title is cut first: where the reader is, and what he does not see, stand nowhere else.
    private func fit(
        _ title: String, count: String, place: String, unseen: Unseen, width: Int
    ) -> (title: String, unseen: String?) {
        func cut(to columns: Int) -> String { title.truncated(toColumns: max(0, columns), mark: glyphs.ellipsis) }
        let whole = width - count.displayColumns
        let room = place.isEmpty ? whole : whole - place.displayColumns - Self.headingGap
        func left(beside words: String) -> Int {
            whole - place.displayColumns - words.displayColumns - 2 * Self.headingGap - 1
        }
        if let form = unseen.forms.first(where: { title.displayColumns <= left(beside: $0) }) { return (title, form) }
        if let form = unseen.formsWorthCutting.first(where: { left(beside: $0) >= Self.leastTitle }) {
            return (cut(to: left(beside: form)), form)
        }
        // Where a title would not be known any more the place gives way.
        return (cut(to: title.displayColumns > room && room < Self.leastTitle ? whole : room), nil)
    }

    /// Which columns have no room, and the key that brings them into sight; where what a filter found stands in one of
    /// them, that column.
    ///
    /// Of a chart that is told in words for want of room, the key that draws it: it gives the room to the section that the
    /// keys move in.
    private func unseen(of section: SectionState, pane: ScreenLayout.Pane) -> Unseen {
        if pane.section == state.level.active, zoomingDrawsChart {
            let words = "\(state.key(.zoom)) draws the chart"
            return Unseen(forms: [words], formsWorthCutting: [words])
        }
        guard section.isRecords, !section.rows.isEmpty, let layout = section.content?.table else {
            return Unseen()
        }
        let titles = layout.droppedTitles
        guard !titles.isEmpty else { return Unseen() }
        let found = section.hiddenMatches(of: state.filter)
        let key = state.key(.columnRight)
        guard found.isEmpty else {
            let forms = ["found in \(found.joined(separator: ", ")) (\(key))", "found (\(key))"]
            return Unseen(forms: forms, formsWorthCutting: forms)
        }
        let count = "+\(titles.count) \(titles.count == 1 ? "column" : "columns")"
        let least = "+\(titles.count) (\(key))"
        return Unseen(
            forms: ["\(count): \(titles.joined(separator: ", ")) (\(key))", "\(count) (\(key))", least],
            formsWorthCutting: [least])
    }

    /// Whether the section that the keys move in has a chart that is told in words, and that the whole screen has room for.
    private var zoomingDrawsChart: Bool {
        let active = state.level.active
        guard !state.isZoomedHere, state.level.sections.count > 1, let placement = state.placement,
            placement.told.contains(active), let least = placement.origin.needs[active].leastHeight
        else { return false }
        return least < state.layout.body.count
    }

    /// Which part of a section's content is on screen, where it is not all.
    private func position(in section: SectionState, pane: ScreenLayout.Pane) -> String {
        guard !pane.isFolded, let content = section.content, content.count > pane.content.count else { return "" }
        let above = section.top > 0 ? glyphs.moreAbove : ""
        let below = section.top + pane.content.count < content.count ? glyphs.moreBelow : ""
        let place = section.rows.count > 1 ? "\(section.cursor + 1)/\(section.rows.count) " : ""
        return place + above + below
    }

    private func drawContent(of section: SectionState, pane: ScreenLayout.Pane, on grid: inout CellGrid) {
        guard let content = section.content else { return }
        let isActive = pane.section == state.level.active
        let selected = isActive ? content.lines(ofRow: section.cursor) : nil
        for (offset, row) in pane.content.enumerated() {
            var place = section.top + offset
            guard place < content.count else { break }
            // The columns' titles stay in sight, but for a pane of a single line.
            if offset == 0, pane.content.count > 1, let heading = content.headingLine, heading < place {
                place = heading
            }
            let left = pane.columns.lowerBound
            draw(content.line(place), on: &grid, columns: pane.columns, row: row)
            if place == content.headingLine {
                markColumn(of: section, from: left, row: row, on: &grid)
            } else {
                markChanges(in: section, line: place, from: left, row: row, on: &grid)
                highlight(in: section, columns: pane.columns, row: row, on: &grid)
            }
            if let selected, selected.contains(place) {
                // One style, and no further than the table goes: what does not change need not be sent over a slow
                // line. What a colour says, a word on the row says too.
                grid.restyle(row: row, columns: left..<left + (content.table?.width ?? pane.columns.count)) {
                    $0 = Style(isUnderlined: $0.isUnderlined && !state.filter.isEmpty, isReversed: true)
                }
                if place == selected.lowerBound { grid.cursor = Position(column: left, row: row) }
            }
        }
    }

    /// The chosen column's title is underlined.
    private func markColumn(of section: SectionState, from left: Int, row: Int, on grid: inout CellGrid) {
        guard let id = section.column, let place = section.table?.columns.firstIndex(where: { $0.id == id }),
            let columns = section.content?.table?.screenColumns(of: place)
        else { return }
        grid.restyle(row: row, columns: left + columns.lowerBound..<left + columns.upperBound) {
            $0 = theme.accent.underlined
        }
    }

    /// What the filter found is underlined.
    private func highlight(in section: SectionState, columns: Range<Int>, row: Int, on grid: inout CellGrid) {
        guard section.isRecords, !state.filter.isEmpty else { return }
        let start = row * grid.size.columns + columns.lowerBound
        let text = grid.cells[start..<start + columns.count].map { String($0.character).searchText }
        for word in RowFilter(state.filter).highlighted {
            let letters = word.map { String($0) }
            guard !letters.isEmpty, letters.count <= text.count else { continue }
            for column in 0...(text.count - letters.count)
            where text[column..<column + letters.count].elementsEqual(letters) {
                let found = columns.lowerBound + column
                grid.restyle(row: row, columns: found..<found + letters.count) {
                    $0.isUnderlined = true
                    $0.isBold = true
                }
            }
        }
    }

    /// What lies over the page.
    func drawOverlay(on grid: inout CellGrid) {
        for (offset, row) in state.layout.body.enumerated() {
            let place = state.overlayTop + offset
            guard place < state.overlayLines.count else { break }
            draw(state.overlayLines[place].indented(by: 1), on: &grid, row: row)
        }
        if let first = state.layout.body.first { grid.cursor = Position(column: 0, row: first) }
    }
}
