import Canvas
import Documents
import ImprovementJourney
import Panels

/// `:` goes to whatever has a name, and does whatever can be done.
extension DashboardState {
    /// Opens the palette.
    mutating func openPalette() { open(Palette(paletteEntries)) }

    /// Opens the marked rows.
    mutating func openMarks() {
        guard !markedRows.isEmpty else {
            return say("No row is marked: \(key(.mark)) marks the one under the cursor.")
        }
        let entries = markedRows.map {
            PaletteEntry(title: $0.title, kind: "marked row", key: "", target: .mark($0))
        }
        open(Palette(entries, prompt: "marked row: "))
    }

    /// What lies over the page stays, for whoever goes nowhere.
    private mutating func open(_ palette: Palette) {
        self.palette = palette
        input = .command("")
    }

    /// Panels, what can be done, and all that has a name on the day.
    private var paletteEntries: [PaletteEntry] {
        // The steps of the path, the nearest first, as the top line has them.
        var entries = route.indices.dropLast().reversed().map { step in
            PaletteEntry(
                title: route[step].page.title.text, kind: "back to",
                key: step == route.count - 2 ? keyMap.keyName(of: .back) ?? "" : "",
                target: .path(Array(destinations[...step])))
        }
        entries += panels.map {
            PaletteEntry(
                title: $0.title, kind: "panel", key: keyMap.keyName(of: .openPanel($0)) ?? "",
                target: .path([.panel($0.id)]))
        }
        // The palette's own command, and what the terminal does before a key comes here, would do nothing.
        var seen: Set<Command.ID> = [Command.commandLine.id, Command.suspend.id]
        for (key, command) in keyMap.bindings.flatMap(\.keys)
        where !command.id.hasPrefix("open-panel") && seen.insert(command.id).inserted {
            entries.append(
                PaletteEntry(title: command.title, kind: "command", key: key.name, target: .command(command)))
        }
        let colon = keyMap.keyName(of: .commandLine) ?? ""
        entries += TypedCommand.all.flatMap { command in
            ([""] + command.firstArguments(self)).map { argument in
                let words = argument.isEmpty ? command.name : "\(command.name) \(argument)"
                return PaletteEntry(title: words, kind: "command", key: colon, target: .typed(words))
            }
        }
        entries += NamedPlace.all(in: journey).map {
            PaletteEntry(title: $0.title, kind: $0.kind, key: "", target: .path($0.path))
        }
        return entries
    }

    /// Narrows the palette to what is typed.
    ///
    /// - Parameter isLoose: Whether letters in order are enough where nothing else is found.
    mutating func narrowPalette(to typed: String, isLoose: Bool = true) {
        var first: [PaletteEntry] = []
        let words = typed.lowercased().split(separator: " ").filter { !["as", "at"].contains($0) }
        if let day = statedDay(words.joined(separator: " ")), Day.recordedYears.contains(day.year) {
            first.append(
                PaletteEntry(
                    title: "as at \(day.words)", kind: "date", key: keyMap.keyName(of: .asAtTypedDay) ?? "",
                    target: .day(day)))
        }
        let name = typed.prefix { $0 != " " }
        // A command with words behind it is what is meant, whatever else those words may name.
        if let command = TypedCommand.all.first(where: { $0.name == name }),
            case let argument = typed.dropFirst(name.count).description.trimmingBlanks, !argument.isEmpty,
            !command.firstArguments(self).contains(argument)
        {
            first.append(
                PaletteEntry(
                    title: typed.trimmingBlanks, kind: "command", key: keyMap.keyName(of: .commandLine) ?? "",
                    target: .typed(typed)))
        }
        palette?.narrow(to: typed, first: first, isLoose: isLoose)
    }

    /// What is said of typed words that name nothing.
    func wordsOfNothing(called line: String) -> String {
        if line.readsAsDay { return "\(line) is no day." }
        return "Nothing is called \(line). \(key(.commandLine)) lists what there is."
    }

    /// Does what is chosen.
    mutating func choose(_ entry: PaletteEntry) -> [Effect] {
        switch entry.target {
        case .path(let path):
            closeOverlay()
            open(path: path)
        case .command(let command): return perform(command)
        case .day(let day): move(to: day)
        case .typed(let line): return perform(typed: line)
        case .mark(let mark):
            closeOverlay()
            go(to: mark)
        }
        return []
    }

    /// Marks the row under the cursor, or takes the mark away.
    mutating func toggleMark() {
        guard let section = level.activeSection, let row = section.selectedRow else {
            return say("There is no row here to mark.")
        }
        let path = destinations
        if let place = markedRows.firstIndex(where: { $0.path == path && $0.section == section.id && $0.row == row.id })
        {
            markedRows.remove(at: place)
            return say("No longer marked. \(marksWords)")
        }
        let name = row.cells.first { !$0.text.isEmpty }?.text ?? row.id
        let flexible = zip(section.table?.columns ?? [], row.cells).first { $0.0.isFlexible }?.1.text ?? ""
        let title = flexible.isEmpty || flexible == name ? name : "\(name) \(flexible)"
        markedRows.append(
            MarkedRow(
                path: path, section: section.id, row: row.id, title: "\(page.title.text): \(title)"))
        say("Marked. \(marksWords)")
    }

    private var marksWords: String {
        markedRows.isEmpty
            ? "No row is marked."
            : "\(markedRows.count) \(markedRows.count == 1 ? "row is" : "rows are") marked: \(key(.marks)) lists them."
    }

    /// Goes to a marked row, or says that it is gone.
    private mutating func go(to mark: MarkedRow) {
        if mark.path != destinations { open(path: mark.path) }
        // A filter that hides it gives way.
        if !level.filter.isEmpty { level.narrow(to: "") }
        guard let section = level.sections.firstIndex(where: { $0.id == mark.section }),
            let place = level.sections[section].rows.firstIndex(where: {
                level.sections[section].table?.rows[$0].id == mark.row
            })
        else { return say("The marked row is not here on \(asAt.words).", isWarning: true) }
        level.active = section
        level.sections[section].select(place)
    }
}
