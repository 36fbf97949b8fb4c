import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

/// The lines above the key bar that tell the selected row in full.
extension FrameDrawing {
    func drawDetail(on grid: inout CellGrid) {
        let rows = state.layout.detail
        guard let first = rows.first, let section = state.level.activeSection, let words = section.detailWords else {
            return
        }
        let mark = glyphs.isASCII ? "- " : "\u{2500} "
        var lines = words.wrapped(toColumns: max(1, width - 2))
        if lines.count > rows.count {
            let rest = lines[(rows.count - 1)...].joined(separator: " ")
            lines = lines[..<(rows.count - 1)] + [rest.truncated(toColumns: max(1, width - 2), mark: glyphs.ellipsis)]
        }
        for (offset, line) in lines.enumerated() {
            if offset == 0 { write(mark, on: &grid, column: 0, row: first, style: theme.quiet) }
            write(line, on: &grid, column: 2, row: first + offset)
        }
    }
}

extension SectionState {
    /// What the selected row says beyond what its line shows: cells that are cut or for which there is no column, and what
    /// stands behind it; nil where its line says all.
    var detailWords: String? {
        guard isRecords, let row = selectedRow, let layout = content?.table, let table, rows.indices.contains(cursor)
        else { return nil }
        var parts = layout.cutCells(of: rows[cursor]).map { place in
            // The first column names the row.
            place == 0
                ? row.cells[place].text : "\(table.columns[place].title.text): \(row.cells[place].text)"
        }
        // What stands behind a row tells in full what its cells sum up.
        if let detail = row.detail {
            parts = [zip(table.columns, row.cells).first { $0.0.isFlexible }?.1.text ?? "", detail.text]
        }
        parts.removeAll(where: \.isEmpty)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
