import Canvas
import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

extension FrameDrawing {
    /// What is typed, or a message, or else the keys that work here; the marking where the top line had no room.
    func drawBottomLine(on grid: inout CellGrid) {
        guard let row = state.layout.bottomRow else { return }
        var room = width
        let marking = state.journey.settings.marking
        if !topLine.hasMarking, !marking.isEmpty, marking.displayColumns + 20 <= width {
            room = width - marking.displayColumns - 2
            write(marking, on: &grid, column: width - marking.displayColumns, row: row, style: theme.strong)
        }
        if let input = state.input {
            drawInput(input, row: row, room: room, on: &grid)
        } else if case .help(let search) = state.overlay {
            drawTyped("search: ", search, "type to search, Esc closes", row: row, room: room, on: &grid)
        } else if let message = state.message {
            draw(message, row: row, room: room, on: &grid)
        } else {
            let used = drawStanding(row: row, room: room, on: &grid)
            drawKeys(row: row, from: used, room: room, on: &grid)
        }
    }

    /// A message is always read in full: what has no room on the bottom line begins in the lines above it.
    private func draw(_ message: Message, row: Int, room: Int, on grid: inout CellGrid) {
        let style = message.isWarning ? theme.warning : theme.strong
        guard message.text.displayColumns > room, width >= 20 else {
            write(
                message.text.truncated(toColumns: room, mark: glyphs.ellipsis), on: &grid, column: 0, row: row,
                style: style)
            return
        }
        // Never over the top line and the tabs, nor over the row that the cursor stands on.
        let most = max(1, row - max(state.layout.tabsRow ?? 0, grid.cursor?.row ?? 0))
        var lines = message.text.wrapped(toColumns: room)
        if lines.count > most {
            let rest = lines[(most - 1)...].joined(separator: " ").truncated(toColumns: room, mark: glyphs.ellipsis)
            lines = lines[..<(most - 1)] + [rest]
        }
        for (offset, line) in lines.enumerated() {
            let place = row - lines.count + 1 + offset
            if place < row { write(String(repeating: " ", count: width), on: &grid, column: 0, row: place) }
            write(line, on: &grid, column: 0, row: place, style: style, within: room)
        }
    }

    /// What is so until something changes: the screen is held still, a file's figures are those of before, the folder is
    /// looked at; tells how many columns it took.
    private func drawStanding(row: Int, room: Int, on grid: inout CellGrid) -> Int {
        let words: String
        var style = theme.warning
        if state.overlay != nil, state.overlayLines.count > state.layout.body.count {
            // Which part of what lies over the page is in sight.
            let end = min(state.overlayLines.count, state.overlayTop + state.layout.body.count)
            let isEnd = end == state.overlayLines.count
            words = isEnd ? "End" : "\(state.overlayLines.count - end) more lines: \(state.key(.screenDown))"
            style = theme.strong
        } else if let held = state.held {
            words = held.words(key: state.key(.hold))
        } else if let faults = faultWords {
            words = faults
        } else if state.isZoomedHere, state.overlay == nil {
            words = "Zoomed: \(state.key(.zoom)) shows all \(state.level.sections.count) sections"
            style = theme.strong
        } else if !state.watchWords.isEmpty {
            words = state.watchWords
            style = theme.quiet
        } else {
            return 0
        }
        // Half of the line stays for the keys, but for what tells the way out of a screen that is held.
        let most = state.held == nil ? room / 2 : room
        return write(
            words.truncated(toColumns: most, mark: glyphs.ellipsis), on: &grid, column: 0, row: row, style: style,
            within: room) + 2
    }

    /// Which file is not shown whole, or as it was before, as long as that is so.
    private var faultWords: String? {
        let files = state.journey.files.filter(\.isAtFault)
        guard let first = files.first else { return nil }
        // Names of several files have no room; Overview has a row for each.
        if files.count > 1 { return "\(files.count) files at fault: see Overview" }
        // The time first: where room is short the name may be cut.
        let what =
            first.goneSince.map { "Gone since \($0)" } ?? first.lastGood.map { "As of \($0)" }
            ?? (first.fault == nil ? "Incomplete" : "Not read")
        return "\(what): \(first.name)"
    }

    private func drawInput(_ input: Input, row: Int, room: Int, on grid: inout CellGrid) {
        switch input {
        case .filter:
            let hits = state.level.hits
            let help = state.filterSlipWords ?? "\(hits.shown) of \(hits.all)  Enter keeps, Esc clears"
            drawTyped("/", state.filter, help, row: row, room: room, on: &grid)
        case .section:
            drawTyped("section: ", "", "its number; Esc closes", row: row, room: room, on: &grid)
        case .since(let typed):
            let board = state.journey.lastMeeting.map { "the board of \($0.on.shortWords)" } ?? "a month ago"
            let help = "Enter: \(board), or a date"
            drawTyped("changed since: ", typed, help, row: row, room: room, on: &grid)
        case .command(let typed):
            drawTyped(
                state.palette?.prompt ?? ":", typed, state.commandHelp(for: typed), row: row, room: room, on: &grid)
        case .copy:
            drawTyped(
                "copy: ", "", "y the row, v its value, a all of the view; Esc closes", row: row, room: room, on: &grid)
        case .day(let typed):
            drawTyped(
                "as at: ", typed, "2019-07-31, 31 July 2019, 31/07/2019, 2019-07 or 2019", row: row, room: room,
                on: &grid)
        }
    }

    /// A prompt, what is typed after it, and what can be done; the cursor stands at the end of what is typed.
    private func drawTyped(
        _ prompt: String, _ text: String, _ help: String, row: Int, room: Int, on grid: inout CellGrid
    ) {
        // The end of what is typed is what the reader looks at.
        let shown = String(text.suffix(max(1, room - prompt.count - 1)))
        var column = write(prompt, on: &grid, column: 0, row: row, style: theme.accent, within: room)
        column += write(shown, on: &grid, column: column, row: row, within: room - column)
        grid.cursor = Position(column: min(column, width - 1), row: row)
        if column + 3 < room {
            write(
                help.truncated(toColumns: room - column - 3, mark: glyphs.ellipsis), on: &grid, column: column + 3,
                row: row, style: theme.quiet)
        }
    }

    /// As many keys as there is room for; `?` is always among them.
    private func drawKeys(row: Int, from start: Int, room: Int, on grid: inout CellGrid) {
        var shown = state.keyMap.bindings.filter { $0.barWords != nil && isUseful($0) }
        func columns(_ binding: KeyBinding) -> Int {
            binding.barNames.displayColumns + 1 + words(of: binding).displayColumns + 2
        }
        while shown.count > 1, shown.reduce(start - 2, { $0 + columns($1) }) > room {
            // The keys for the commonest things stand first; help and quit stay.
            let place = shown.lastIndex { ![Command.help.id, Command.quit.id].contains($0.id) } ?? shown.count - 1
            shown.remove(at: place)
        }
        var column = start
        for binding in shown where column < room {
            column += write(
                binding.barNames, on: &grid, column: column, row: row, style: theme.accent, within: room - column)
            column += write(
                " " + words(of: binding), on: &grid, column: column, row: row, style: theme.quiet,
                within: room - column)
            column += 2
        }
    }

    /// What the key bar says of a key: `q` quits from the overview alone.
    private func words(of binding: KeyBinding) -> String {
        if binding.id == Command.back.id, state.overlay == nil, state.filter.isEmpty, state.isZoomedHere {
            return "unzoom"
        }
        guard binding.id == Command.quit.id, !state.isHome || state.overlay != nil else {
            return binding.barWords ?? ""
        }
        return state.route.count > 1 ? "overview" : "back"
    }

    /// Whether a key of the bar does something here and now.
    private func isUseful(_ binding: KeyBinding) -> Bool {
        if state.overlay != nil { return [Command.back.id, Command.quit.id].contains(binding.id) }
        // The tabs show the panels' keys already.
        if binding.id == KeyBinding.panels.id { return state.layout.tabsRow == nil }
        if binding.id == Command.open.id { return state.canDrill }
        return state.works(in: binding.place)
    }
}
