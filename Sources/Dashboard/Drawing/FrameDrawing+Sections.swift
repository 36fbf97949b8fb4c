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
            let section = sections[pane.section]
            drawHeading(of: section, pane: pane, on: &grid)
            if !pane.isFolded { drawContent(of: section, pane: pane, on: &grid) }
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
        let title = "\(mark) \(state.number(of: section))\(name)"
            .truncated(toColumns: max(0, width - count.displayColumns), mark: glyphs.ellipsis)
        let heading = (title + count).truncated(toColumns: width, mark: glyphs.ellipsis)
        let used = write(heading, on: &grid, column: start, row: pane.heading, style: style)
        if !marks(in: section).isEmpty {
            writeChangeSign(on: &grid, column: start + 1, row: pane.heading, style: style)
        }
        let place = position(in: section, pane: pane)
        var end = width
        if !place.isEmpty, used + 2 + place.displayColumns <= width {
            // Plain: it changes with every step, and a change of style costs more than the figure.
            end = width - place.displayColumns
            write(place, on: &grid, column: start + end, row: pane.heading, style: .plain)
        }
        if !pane.isFolded, used + 3 < end - 2 {
            drawHiddenColumns(of: section, row: pane.heading, in: start + used + 3..<start + end - 2, on: &grid)
        }
    }

    /// Which columns have no room, and the key that brings them into sight; where what a filter found stands in one of
    /// them, that column.
    private func drawHiddenColumns(of section: SectionState, row: Int, in columns: Range<Int>, on grid: inout CellGrid)
    {
        guard section.isRecords, !section.rows.isEmpty, let layout = section.content?.table else { return }
        let titles = layout.droppedTitles
        guard !titles.isEmpty else { return }
        let found = section.hiddenMatches(of: state.filter)
        let forms: [String]
        let key = state.key(.columnRight)
        if found.isEmpty {
            let count = "+\(titles.count) \(titles.count == 1 ? "column" : "columns")"
            forms = [
                "\(count): \(titles.joined(separator: ", ")) (\(key))", "\(count) (\(key))",
                "+\(titles.count) (\(key))",
            ]
        } else {
            forms = ["found in \(found.joined(separator: ", ")) (\(key))", "found (\(key))"]
        }
        guard let words = forms.first(where: { $0.displayColumns <= columns.count }) else { return }
        write(words, on: &grid, column: columns.upperBound - words.displayColumns, row: row, style: theme.quiet)
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
