import Panels

/// From panel to page to record, from section to section, from row to row.
extension Command {
    /// Opens a panel as the reader left it.
    static func openPanel(_ panel: Panel) -> Command {
        Command(
            "open-panel-\(panel.id)", "open \(panel.title)",
            "Open the panel \(panel.title), as you left it; where it is open and numbers its sections, the next number goes to one."
        ) {
            $0.openPanel(panel.key)
        }
    }

    static let open = Command("open", "open the row", "Open what the row is about.", place: .rows) { $0.drill() }
    static let back = Command(
        "back", "go back", "Back to the row it was opened from; cancels the innermost thing first.", place: .drilled,
        reach: .overlay
    ) { $0.back() }
    static let clocks = Command("clocks", "go to every clock", "Every time limit that runs, the next to end first.") {
        $0.openClocks()
    }
    static let previousView = Command("previous-view", "go to the view before", "The view before this one.") {
        $0.openPreviousView()
    }
    static let nextSection = Command(
        "next-section", "go to the next section", "On to the next section, and from the last to the first.",
        place: .sections
    ) { $0.changeSection(by: 1) }
    static let previousSection = Command(
        "previous-section", "go to the section before", "Back to the section before, and from the first to the last.",
        place: .sections
    ) { $0.changeSection(by: -1) }

    static let rowUp = Command(
        "row-up", "go one row up", "One row up; above the first, what stands over it comes into sight.",
        reach: .overlay
    ) { $0.move(.up) }
    static let rowDown = Command(
        "row-down", "go one row down", "One row down; below the last, what follows comes into sight.",
        reach: .overlay
    ) { $0.move(.down) }
    static let screenUp = Command("screen-up", "go one screen up", "As many rows up as are in sight.", reach: .overlay)
    {
        $0.move(.pageUp)
    }
    static let screenDown = Command(
        "screen-down", "go one screen down", "As many rows down as are in sight.", reach: .overlay
    ) { $0.move(.pageDown) }
    static let halfScreenUp = Command(
        "half-screen-up", "go half a screen up", "Half as many rows up as are in sight.", reach: .overlay
    ) { $0.move(.halfUp) }
    static let halfScreenDown = Command(
        "half-screen-down", "go half a screen down", "Half as many rows down as are in sight.", reach: .overlay
    ) { $0.move(.halfDown) }
    static let topRow = Command(
        "top-row", "go to the top row", "To the top one of the rows in sight.", place: .rows
    ) { $0.goTo(.top) }
    static let middleRow = Command(
        "middle-row", "go to the middle row", "To the middle one of the rows in sight.", place: .rows
    ) { $0.goTo(.middle) }
    static let bottomRow = Command(
        "bottom-row", "go to the bottom row", "To the bottom one of the rows in sight.", place: .rows
    ) { $0.goTo(.bottom) }
    static let nextMatch = Command(
        "next-match", "go to the next match", "On to the next row that the filter leaves, in any section.",
        place: .rows
    ) { $0.goToMatch(by: 1) }
    static let previousMatch = Command(
        "previous-match", "go to the match before", "Back to the row before that the filter leaves, in any section.",
        place: .rows
    ) { $0.goToMatch(by: -1) }
    static let zoom = Command(
        "zoom", "give the section the screen",
        "Give the section the whole screen, and the others their room again.", place: .sections
    ) { $0.toggleZoom() }
    static let firstRow = Command("first-row", "go to the first row", "Up to the section's first row.", reach: .overlay)
    {
        $0.move(.first)
    }
    static let lastRow = Command("last-row", "go to the last row", "Down to the section's last row.", reach: .overlay) {
        $0.move(.last)
    }
}
