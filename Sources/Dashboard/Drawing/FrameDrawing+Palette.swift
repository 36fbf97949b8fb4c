import Canvas
import CharacterWidths
import DocumentText

extension FrameDrawing {
    /// What the palette offers, a line each: name, what it is, and its key at the right edge.
    func draw(_ palette: Palette, on grid: inout CellGrid) {
        let rows = state.layout.paletteRows
        guard !palette.shown.isEmpty else {
            guard let first = rows.first else { return }
            write("Nothing is called so.", on: &grid, column: 0, row: first, style: theme.quiet, within: width)
            return
        }
        let top = state.layout.paletteTop(palette)
        for (offset, row) in rows.enumerated() where top + offset < palette.shown.count {
            let entry = palette.shown[top + offset]
            let isSelected = top + offset == palette.selected
            // What it is and its key give way to the name where room is short.
            let keyStart = width >= 40 ? width - entry.key.displayColumns - 1 : width
            let kindStart = width >= 40 ? min(keyStart - 14, width * 3 / 4) : width
            let mark = isSelected ? glyphs.folded + " " : "  "
            let name = entry.title.truncated(toColumns: max(0, kindStart - 3), mark: glyphs.ellipsis)
            write(mark + name, on: &grid, column: 0, row: row, within: width)
            if width >= 40 {
                write(
                    entry.kind, on: &grid, column: kindStart, row: row, style: theme.quiet,
                    within: keyStart - kindStart)
                write(entry.key, on: &grid, column: keyStart, row: row, style: theme.accent, within: width - keyStart)
            }
            if isSelected { grid.restyle(row: row, columns: 0..<width) { $0 = theme.topLine } }
        }
    }
}

extension ScreenLayout {
    /// The rows that the palette takes: all between tabs and bottom line.
    var paletteRows: Range<Int> {
        let first = (tabsRow ?? 0) + 1
        let end = bottomRow ?? body.upperBound
        return min(first, end)..<end
    }

    /// Which of those that the palette offers stands on its first row.
    func paletteTop(_ palette: Palette) -> Int {
        max(0, min(palette.selected - paletteRows.count / 2, palette.shown.count - paletteRows.count))
    }
}
