import Canvas
import Testing

struct CellGridTests {
    /// A grid of one row with these texts written at these columns, one after the other.
    private func row(_ columns: Int, _ writes: [(text: String, column: Int)]) -> CellGrid {
        var grid = CellGrid(size: Size(columns: columns, rows: 1))
        for write in writes { grid.write(write.text, at: Position(column: write.column, row: 0)) }
        return grid
    }

    /// What must hold of any grid: a cell of width 2 is followed by one of width 0, and no other 0 exists.
    private func expectWhole(_ grid: CellGrid, sourceLocation: SourceLocation = #_sourceLocation) {
        for row in 0..<grid.size.rows {
            let widths = (0..<grid.size.columns).compactMap { grid[Position(column: $0, row: row)]?.width }
            for (column, width) in widths.enumerated() {
                #expect(width <= 2, sourceLocation: sourceLocation)
                let followsWide = column > 0 && widths[column - 1] == 2
                #expect((width == 0) == followsWide, "column \(column)", sourceLocation: sourceLocation)
            }
            #expect(widths.last != 2, sourceLocation: sourceLocation)
        }
    }

    @Test func `an empty grid is blank rows`() {
        #expect(CellGrid(size: Size(columns: 3, rows: 2)).lines == ["", ""])
        #expect(CellGrid(size: Size(columns: 3, rows: 2)).text == "\n")
        #expect(CellGrid(size: Size(columns: 0, rows: 0)).lines.isEmpty)
        #expect(CellGrid(size: Size(columns: 0, rows: 1)).lines == [""])
    }

    @Test func `text is written from its place and told in columns`() {
        var grid = CellGrid(size: Size(columns: 12, rows: 2))
        #expect(grid.write("Zoë 児玉", at: Position(column: 2, row: 1)) == 8)
        #expect(grid.lines == ["", "  Zoë 児玉"])
        #expect(grid[Position(column: 6, row: 1)] == Cell(character: "児", width: 2, style: .plain))
        #expect(grid[Position(column: 7, row: 1)]?.width == 0)
        expectWhole(grid)
    }

    @Test func `text is cut at the edge and at the room it is given`() {
        var grid = CellGrid(size: Size(columns: 5, rows: 1))
        #expect(grid.write("Safeguarding", at: Position(column: 1, row: 0)) == 4)
        #expect(grid.lines == [" Safe"])
        #expect(grid.write("Court", at: Position(column: 0, row: 0), within: 2) == 2)
        #expect(grid.lines == ["Coafe"])
        #expect(grid.write("Court", at: Position(column: 0, row: 0), within: 0) == 0)
        #expect(grid.write("Court", at: Position(column: 0, row: 0), within: -1) == 0)
        #expect(grid.write("Court", at: Position(column: 0, row: 0), within: .max) == 5)
        #expect(grid.write("児玉児玉", at: Position(column: 0, row: 0)) == 4)
        #expect(grid.lines == ["児玉t"])
        expectWhole(grid)
    }

    @Test func `marks stand on their character, four at most`() {
        let grid = row(4, [("e\u{301}x", 0)])
        #expect(grid.lines == ["e\u{301}x"])
        #expect(grid[Position(column: 0, row: 0)] == Cell(character: "e\u{301}", width: 1, style: .plain))
        #expect(grid[Position(column: 0, row: 0)]?.isBlank == false)
        let marks = String(repeating: "\u{301}", count: 6)
        #expect(row(4, [("e" + marks, 0)])[Position(column: 0, row: 0)]?.markScalars.count == 4)
        // A mark on a blank is seen.
        #expect(Cell(character: " \u{301}", width: 1, style: .plain).isBlank == false)
    }

    @Test func `what changed in a row is told from its first to its last cell, whole characters`() {
        let before = row(10, [("abcdefghij", 0)])
        #expect(before.change(ofRow: 0, since: before) == nil)
        #expect(row(10, [("abXdeYghij", 0)]).change(ofRow: 0, since: before) == 2..<6)
        let wide = row(10, [("ab児efghij", 0)])
        #expect(wide.change(ofRow: 0, since: before) == 2..<4)
        #expect(before.change(ofRow: 0, since: wide) == 2..<4)
        // The same first half, another style: the right half goes with it.
        var styled = wide
        styled.restyle(row: 0, columns: 3..<4) { $0.isBold = true }
        #expect(styled.change(ofRow: 0, since: wide) == 2..<4)
    }

    @Test func `a write outside does nothing`() {
        var grid = CellGrid(size: Size(columns: 3, rows: 1))
        for position in [(-1, 0), (3, 0), (0, -1), (0, 1), (Int.max, 0), (0, Int.max), (Int.min, Int.min)] {
            #expect(grid.write("xéx", at: Position(column: position.0, row: position.1)) == 0)
        }
        grid.restyle(row: 7, columns: 0..<3) { $0.isBold = true }
        grid.restyle(row: 0, columns: -9..<0) { $0.isBold = true }
        grid.restyle(row: 0, columns: 3..<99) { $0.isBold = true }
        #expect(grid == CellGrid(size: Size(columns: 3, rows: 1)))
    }

    @Test func `half a wide character is never left`() {
        for column in 0..<5 {
            for text in ["x", "é", "児", "xy", "ab児"] {
                expectWhole(row(6, [("児玉児", 0), (text, column)]))
            }
        }
        #expect(row(6, [("児玉児", 0), ("x", 1)]).lines == [" x玉児"])
        #expect(row(6, [("児玉児", 0), ("x", 2)]).lines == ["児x 児"])
        #expect(row(6, [("児玉児", 0), ("xy", 1)]).lines == [" xy 児"])
        #expect(row(6, [("児玉児", 0), ("児", 1)]).lines == [" 児 児"])
    }

    @Test func `control characters are drawn as pictures or blanks and invisible ones as a symbol`() {
        #expect(row(12, [("a\u{1B}[2J\n", 0)]).lines == ["a␛[2J"])
        #expect(row(12, [("é\u{1B}\u{9B}\r\n", 0)]).lines == ["é␛\u{FFFD}"])
        #expect(row(12, [("ab\u{202E}cd\u{200B}é", 0)]).lines == ["ab\u{FFFD}cd\u{FFFD}é"])
        #expect(row(12, [("\u{301}a", 0)]).lines == ["\u{25CC}\u{301}a"])
        #expect(row(12, [("🇬🇧👨‍👩‍👧x", 0)]).lines == ["GB👨x"])
    }

    @Test func `a syllable of three columns is drawn letter by letter`() {
        let syllable = "\u{915}\u{94D}\u{937}\u{93F}"
        let grid = row(8, [("\(syllable)x", 0)])
        expectWhole(grid)
        // KA with its virama, SSA, the vowel sign I, x: one column each.
        #expect(grid[Position(column: 3, row: 0)]?.character == "x")
        #expect(grid.lines == ["\(syllable)x"])
    }

    @Test func `restyling keeps the text`() {
        var grid = row(6, [("Court", 0)])
        grid.restyle(row: 0, columns: 1..<3) { $0.isReversed = true }
        let reversed = (0..<6).map { grid[Position(column: $0, row: 0)]?.style.isReversed == true }
        #expect(reversed == [false, true, true, false, false, false])
        #expect(grid.lines == ["Court"])
    }
}
