import CNCurses
import Canvas

extension TerminalSession {
    /// Shows a frame; only what differs from the last one is sent.
    ///
    /// A grid larger than the terminal is cut, a smaller one leaves the rest blank. The real cursor goes to the
    /// grid's cursor, or is hidden.
    package func draw(_ grid: CellGrid) {
        guard isOpen else { return }
        let window = cn_screen_window()
        let before = shown?.size == grid.size ? shown : nil
        if before == nil { werase(window) }
        let columns = grid.size.columns
        for row in 0..<min(grid.size.rows, size.rows) {
            guard let before else {
                draw(grid, row: row, columns: 0..<columns)
                continue
            }
            if let changed = grid.change(ofRow: row, since: before) { draw(grid, row: row, columns: changed) }
        }
        place(cursor: grid.cursor)
        wnoutrefresh(window)
        doupdate()
        shown = grid
    }

    /// Sends the whole screen again: for Ctrl-L, when something else has written on the terminal.
    package func repaint() {
        cn_forget_screen()
        doupdate()
    }

    /// Gives memory that is no longer used back to the system, as after the first frame.
    package func giveBackMemory() { cn_give_back_memory() }

    private func place(cursor: Position?) {
        let window = cn_screen_window()
        let place = cursor.flatMap { $0.column < size.columns && $0.row < size.rows ? $0 : nil }
        leaveok(window, place == nil)
        if let place { wmove(window, CInt(place.row), CInt(place.column)) }
        if cursorIsVisible != (place != nil) {
            curs_set(place == nil ? 0 : 1)
            cursorIsVisible = place != nil
        }
    }

    /// One change of attributes and one string for each run of cells of equal style.
    private func draw(_ grid: CellGrid, row: Int, columns: Range<Int>) {
        var style: Style?
        var start = columns.lowerBound
        var column = start
        run.removeAll(keepingCapacity: true)
        let rowStart = row * grid.size.columns
        for cell in grid.cells[rowStart + start..<rowStart + columns.upperBound] where cell.width > 0 {
            let end = column + Int(cell.width)
            if end > size.columns { break }
            if cell.style != style {
                flush(style, row: row, column: start)
                style = cell.style
                start = column
            }
            append(cell)
            column = end
        }
        flush(style, row: row, column: start)
    }

    private func flush(_ style: Style?, row: Int, column: Int) {
        guard let style, !run.isEmpty else { return }
        let (attributes, pair) = palette.attributes(of: style)
        cn_set_style(attributes, pair)
        run.withUnsafeBufferPointer { cn_draw(CInt(row), CInt(column), $0.baseAddress, CInt($0.count)) }
        run.removeAll(keepingCapacity: true)
    }

    /// Appends a cell's character in just as many columns as the cell has.
    ///
    /// Terminals do not agree on the width of joined emoji; the C library, ncurses and most of them count
    /// scalar by scalar. What would take more columns that way than the cell has is left out (of a family,
    /// the first person is shown), and what would take fewer is filled up: the frame stays straight.
    private func append(_ cell: Cell) {
        let first = cell.scalar
        if first.isASCII {
            append(first)
            if !cell.hasMarks { return }
        }
        guard isUTF8 else {
            if !first.isASCII, let letter = cell.character.asciiFallback.unicodeScalars.first { append(letter) }
            if cell.width == 2 { append(" ") }
            return
        }
        var room = Int(cell.width)
        let firstWidth = Int(cn_width(first.value))
        if firstWidth < 1 || firstWidth > room {
            append("?")
            room -= 1
        } else {
            if !first.isASCII { append(first) }
            room -= firstWidth
            for scalar in cell.markScalars {
                let width = Int(cn_width(scalar.value))
                if width < 0 || width > room { break }
                if width == 0, first.properties.isEmoji, Self.isEmojiJoiner(scalar) { continue }
                append(scalar)
                room -= width
            }
        }
        for _ in 0..<room { append(" ") }
    }

    private static func isEmojiJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200D || scalar.value == 0xFE0E || scalar.value == 0xFE0F
    }

    private func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            run.append(CChar(truncatingIfNeeded: scalar.value))
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { run.append(CChar(bitPattern: byte)) }
        }
    }
}
