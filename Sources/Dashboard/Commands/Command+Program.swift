/// What is asked of the program: files, screen, help and end.
extension Command {
    static let exportView = Command(
        "export-view", "export this view",
        "Export this view, as filtered and sorted, as text; the bottom line says where it went.", reach: .overlay
    ) { _ in [.export(.view)] }
    static let exportJourney = Command(
        "export-journey", "export the whole journey",
        "Export the whole journey as at this day, as text; the bottom line says where it went.", reach: .overlay
    ) { _ in [.export(.journey)] }
    static let commandLine = Command(
        "command-line", "go to anything by name",
        "Go to a panel, team, post, measure, action, case or date by name, or do a command; letters narrow.",
        reach: .overlay
    ) { $0.openPalette() }
    static let copy = Command(
        "copy", "copy through the terminal",
        "Copy through the terminal, also over ssh: then `y` is the row, `v` its value, `a` all of the view.",
        reach: .overlay
    ) { $0.input = .copy }
    static let reload = Command(
        "reload", "read the files again", "Read the files again, also where the screen is held still.", reach: .overlay
    ) { state in
        state.held = nil
        return [.reload(.asked)]
    }
    static let hold = Command(
        "hold", "hold the screen still", "Hold the screen still while files change, and go on.", reach: .overlay
    ) { $0.toggleHold() }
    static let changes = Command(
        "changes", "list what changed", "List the figures that saved files changed last.", reach: .overlay
    ) { $0.showChanges() }
    static let help = Command("help", "show the keys", "These keys; type to search them.", reach: .overlay) {
        $0.open(.help(search: ""))
    }
    static let repaint = Command("repaint", "draw again", "Draw the screen again.", reach: .always) { _ in [.repaint] }
    /// The terminal stops the program before the key comes here.
    static let suspend = Command("suspend", "suspend", "Suspend; `fg` comes back.", reach: .overlay) { _ in [] }
    static let quit = Command("quit", "quit", "To the overview, and from there quit.", reach: .overlay) { $0.quit() }
    static let quitAtOnce = Command("quit-at-once", "quit at once", "Quit at once.", reach: .always) { _ in [.quit] }
}
