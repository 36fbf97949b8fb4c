import Canvas
import CharacterWidths
import DocumentText

/// Draws a state: the same state always gives the same cells.
package struct DashboardView: Sendable {
    /// How tones are drawn.
    package var theme: Theme

    package init(theme: Theme) { self.theme = theme }

    /// The whole screen.
    ///
    /// Cost: linear in the cells; only rows that are on screen are laid out.
    package func render(_ state: DashboardState) -> CellGrid {
        var grid = CellGrid(size: state.size)
        draw(state, on: &grid)
        return grid
    }

    /// Draws the screen into a grid's upper left corner; nothing goes beyond the state's extent.
    package func draw(_ state: DashboardState, on grid: inout CellGrid) {
        // A screen without columns has rows, and nowhere to put a letter or a cursor.
        guard state.size.columns > 0, state.size.rows > 0 else { return }
        let drawing = FrameDrawing(state: state, theme: theme)
        drawing.drawTopLine(on: &grid)
        drawing.drawTabs(on: &grid)
        if let palette = state.palette {
            drawing.draw(palette, on: &grid)
        } else if state.overlay != nil {
            drawing.drawOverlay(on: &grid)
        } else {
            drawing.drawSummary(on: &grid)
            drawing.drawAnswers(on: &grid)
            drawing.drawSections(on: &grid)
            drawing.drawDetail(on: &grid)
        }
        drawing.drawBottomLine(on: &grid)
    }
}
