import Canvas
import CharacterWidths
import Documents
import Panels

/// The mouse: a press goes to what it is on, a second one on the selected row opens it, and the wheel scrolls.
///
/// Everything that it does a key does too.
extension DashboardState {
    /// Lines that a step of the wheel goes.
    private static let wheelLines = 3

    mutating func take(_ action: MouseAction, at place: Position) -> [Effect] {
        message = nil
        lostRoute = nil
        defer { if overlay != .changes { lookedAt = nil } }
        // What is on the screen is what was last drawn.
        stale = .everything
        arrangeScreen()
        switch action {
        case .wheelUp: turnWheel(by: -Self.wheelLines, at: place)
        case .wheelDown: turnWheel(by: Self.wheelLines, at: place)
        case .press: return press(at: place)
        }
        return []
    }

    private mutating func turnWheel(by lines: Int, at place: Position) {
        if palette != nil { return palette?.move(by: lines) ?? () }
        if overlay != nil { return overlayTop += lines }
        guard let pane = layout.panes.first(where: { $0.holds(place) }) else { return }
        level.sections[pane.section].top = max(0, level.sections[pane.section].top + lines)
        level.sections[pane.section].followsCursor = false
    }

    private mutating func press(at place: Position) -> [Effect] {
        if let palette, let chosen = layout.paletteChoice(atRow: place.row, of: palette) {
            self.palette = nil
            input = nil
            return choose(chosen)
        }
        // Elsewhere than on what is offered a press ends what is typed, and does no more.
        if palette != nil || input != nil {
            palette = nil
            input = nil
            return []
        }
        if place.row == 0 {
            // The steps of the path, the last of which is open.
            if let step = topLine?.line.steps.firstIndex(where: { $0.contains(place.column) }) { goBack(toStep: step) }
            return []
        }
        if place.row == layout.tabsRow {
            let tab = tabs.tabs.first { $0.columns.contains(place.column) }
            if let panel = panels.first(where: { $0.id == tab?.id }) {
                closeOverlay()
                openPanel(panel.key)
            }
            return []
        }
        guard overlay == nil else { return [] }
        for pane in layout.panes {
            if pane.heading == place.row, pane.headingColumns.contains(place.column) {
                level.active = pane.section
                return []
            }
            guard pane.holds(place), let content = level.sections[pane.section].content else { continue }
            let line = level.sections[pane.section].top + place.row - pane.content.lowerBound
            let row = level.sections[pane.section].rows.indices.first {
                content.lines(ofRow: $0)?.contains(line) == true
            }
            let wasSelected = level.active == pane.section && row == level.activeSection?.cursor
            level.active = pane.section
            guard let row else { return [] }
            if wasSelected, canDrill { drill() } else { level.sections[pane.section].select(row) }
            return []
        }
        return []
    }

    /// Back to a step of the path; the last is the page that is open.
    mutating func goBack(toStep step: Int) {
        closeOverlay()
        guard step < route.count - 1 else { return }
        open(path: Array(destinations[...step]))
    }
}

extension ScreenLayout.Pane {
    /// Whether its content takes a place of the screen.
    fileprivate func holds(_ place: Position) -> Bool {
        content.contains(place.row) && columns.contains(place.column)
    }
}

extension ScreenLayout {
    /// What of the palette stands on a row of the screen.
    fileprivate func paletteChoice(atRow row: Int, of palette: Palette) -> PaletteEntry? {
        guard paletteRows.contains(row) else { return nil }
        let place = paletteTop(palette) + row - paletteRows.lowerBound
        return palette.shown.indices.contains(place) ? palette.shown[place] : nil
    }
}
