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
        // No more is looked at than there can be room for: what stands behind a row may be long.
        let most = (rows.count + 1) * width
        let begun = words.utf8.count > most ? String(words.prefix(most)) : words
        var lines = begun.wrapped(toColumns: max(1, width - 2))
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
