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
        for tab in state.tabs.tabs {
            var column = tab.columns.lowerBound
            if !tab.key.isEmpty {
                column += write(tab.key, on: &grid, column: column, row: row, style: theme.quiet) + 1
            }
            let style = open == .panel(tab.id) ? theme.accent.underlined : Style.plain
            column += write(tab.name, on: &grid, column: column, row: row, style: style)
            if let panel = state.panels.first(where: { $0.id == tab.id }), state.isChanged(panel) {
                writeChangeSign(on: &grid, column: column, row: row, style: theme.strong)
            }
        }
    }

    /// The page's sentence.
    func drawSummary(on grid: inout CellGrid) {
        for (row, text) in zip(state.layout.summary, state.summary) {
            // In the default colour: colour is spent on what is judged below.
            let style = state.page.tone == .quiet ? theme.quiet : .plain
            write(text, on: &grid, column: 0, row: row, style: style)
            markSummary(row: row, on: &grid)
        }
    }

    /// The further first lines.
    func drawAnswers(on grid: inout CellGrid) {
        for (row, text) in zip(state.layout.answers, state.answers) { write(text, on: &grid, column: 0, row: row) }
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
