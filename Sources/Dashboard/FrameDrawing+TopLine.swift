import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney
import Panels

extension FrameDrawing {
    /// Council and drill path to the left; day, provenance and marking to the right.
    func drawTopLine(on grid: inout CellGrid) {
        grid.restyle(row: 0, columns: 0..<width) { $0 = theme.topLine }
        let parts = topLine
        if !parts.right.isEmpty {
            write(
                parts.right, on: &grid, column: width - parts.right.displayColumns, row: 0, style: theme.topLine)
        }
        let room = parts.right.isEmpty ? width : width - parts.right.displayColumns - 1
        write(
            parts.left.truncated(toColumns: room, mark: glyphs.ellipsis), on: &grid, column: 0, row: 0,
            style: theme.topLine, within: room)
    }

    /// The panels with their keys; names are abbreviated, with a full stop, where there is no room for all of them.
    func drawTabs(on grid: inout CellGrid) {
        guard let row = state.layout.tabsRow, !state.panels.isEmpty else { return }
        let open = state.destinations.first
        let lengths = state.panels.map(\.title.displayColumns)
        var most = lengths.max() ?? 0
        func needed(_ most: Int) -> Int { lengths.reduce(-1) { $0 + 3 + min($1, most) } }
        while most > 3, needed(most) > width { most -= 1 }
        var column = 0
        for panel in state.panels {
            let isOpen = open == .panel(panel.id)
            column += write(String(panel.key), on: &grid, column: column, row: row, style: theme.quiet) + 1
            let name = panel.title.abbreviated(toColumns: most)
            let style = isOpen ? theme.accent.underlined : Style.plain
            column += write(name, on: &grid, column: column, row: row, style: style)
            if state.isChanged(panel) { writeChangeSign(on: &grid, column: column, row: row, style: theme.strong) }
            column += 1
        }
    }

    /// The page's sentence.
    func drawSummary(on grid: inout CellGrid) {
        for (row, text) in zip(state.layout.summary, state.summary) {
            write(text, on: &grid, column: 0, row: row, style: theme.style(state.page.tone))
            markSummary(row: row, on: &grid)
        }
    }

    /// The further first lines.
    func drawAnswers(on grid: inout CellGrid) {
        for (row, text) in zip(state.layout.answers, state.answers) { write(text, on: &grid, column: 0, row: row) }
    }
}

extension String {
    /// The text where it fits, else its first word, else as much of that as fits with the full stop of an abbreviation.
    fileprivate func abbreviated(toColumns columns: Int) -> String {
        guard displayColumns > columns else { return self }
        let word = String(prefix { $0 != " " })
        guard word.displayColumns > columns else { return word }
        return word.truncated(toColumns: columns, mark: ".")
    }
}

extension Style {
    /// The style with a line under the text.
    var underlined: Style {
        var style = self
        style.isUnderlined = true
        return style
    }
}
