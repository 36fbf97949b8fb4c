import Canvas
import DocumentText
import Documents
import ImprovementJourney
import Panels

extension DashboardState {
    /// Changes the state by what happened.
    ///
    /// - Returns: What the program has to do, in this order.
    package mutating func apply(_ event: Event) -> [Effect] {
        var effects: [Effect] = []
        switch event {
        case .key(let key): effects = apply(key)
        case .resized(let size):
            resize(to: size)
            return []
        case .resumed: return [.repaint]
        case .filesChanged(let names): return Self.areOfTheRecord(names) ? [.reload(.saved(names))] : []
        case .hangUp, .terminate: return [.quit]
        }
        arrangeScreen()
        return effects
    }

    /// Whether changed files can be the record's; an editor's own files beside them are not.
    ///
    /// No name means the folder.
    private static func areOfTheRecord(_ names: [String]) -> Bool {
        names.isEmpty || names.contains { $0.hasSuffix(".json") && !$0.hasPrefix(".") }
    }

    private mutating func apply(_ key: Key) -> [Effect] {
        message = nil
        if key == .control("c") { return [.quit] }
        if key == .control("l") { return [.repaint] }
        if let input, type(key, into: input) { return [] }
        if case .help(let search) = overlay, searchHelp(key, search: search) { return [] }
        guard let command = KeyBinding.commands[key] else { return [] }
        return perform(command, key: key)
    }

    private mutating func perform(_ command: Command, key: Key) -> [Effect] {
        switch command {
        case .quitAtOnce: return [.quit]
        case .quit: return quit()
        case .repaint: return [.repaint]
        case .suspend: return []
        case .reload: return [.reload(.asked)]
        case .exportView: return [.exportView]
        case .exportJourney: return [.exportJourney]
        case .back: back()
        case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
        case .help: open(.help(search: ""))
        case .explain: overlay == nil ? explain() : ()
        default:
            // What changes the page closes what lies over it.
            closeOverlay()
            changePage(command, key: key)
        }
        return []
    }

    private mutating func changePage(_ command: Command, key: Key) {
        switch command {
        case .openPanel: if case .character(let digit) = key { openPanel(digit) }
        case .nextSection: changeSection(by: 1)
        case .previousSection: changeSection(by: -1)
        case .open: drill()
        case .previousView: openPreviousView()
        case .filter: startFilter()
        case .sortByNextColumn: sortByNextColumn()
        case .reverseSort: reverseSort()
        case .columnLeft: chooseColumn(by: -1)
        case .columnRight: chooseColumn(by: 1)
        case .whatIf: openWhatIf()
        case .monthBack: moveDay(months: -1)
        case .monthForward: moveDay(months: 1)
        case .eventBack: moveDay(toEvent: .before)
        case .eventForward: moveDay(toEvent: .after)
        case .chooseDay: input = .day("")
        case .openingDay: move(to: record.openingDay)
        default: break
        }
    }

    private mutating func quit() -> [Effect] {
        let overview = panels.first.map { Destination.panel($0.id) }
        if overlay == nil, destinations.count == 1, destinations.first == overview { return [.quit] }
        closeOverlay()
        if let first = panels.first { openPanel(first.key) }
        return []
    }

    mutating func open(_ overlay: Overlay) {
        self.overlay = overlay
        overlayTop = 0
    }

    mutating func closeOverlay() {
        overlay = nil
        overlayLines = []
    }

    /// What is typed in the help narrows it; true where the key was used up.
    private mutating func searchHelp(_ key: Key, search: String) -> Bool {
        switch key {
        case .character("?") where search.isEmpty, .function(1): closeOverlay()
        case .character(let character): open(.help(search: search + String(character)))
        case .backspace where !search.isEmpty: open(.help(search: String(search.dropLast())))
        case .control("u"): open(.help(search: ""))
        case .escape where !search.isEmpty: open(.help(search: ""))
        default: return false
        }
        return true
    }

    /// Explains the figure under the cursor: the chosen column's, or the first that has something to explain.
    private mutating func explain() {
        guard let section = level.activeSection, let table = section.table, let row = section.selectedRow else {
            // On the chart of a measure's page the measure itself.
            if case .measure(let key) = level.destination, let explanation = MeasureExplanation(key, in: journey) {
                return open(.explanation(explanation.page))
            }
            return say("There is no figure under the cursor.")
        }
        let shown = (section.content?.table?.shownColumns ?? []).filter { $0 < row.cells.count }
        let chosen = section.column.flatMap { id in table.columns.firstIndex { $0.id == id } }
        let place =
            chosen.flatMap { $0 < row.cells.count ? $0 : nil } ?? shown.first { row.cells[$0].subject != nil }
            ?? shown.first { if case .figure = row.cells[$0].content { true } else { false } }
            ?? shown.first { table.columns[$0].definition != nil }
            ?? (table.showsHeadings ? shown.first : table.columns.indices.last)
        guard let place else { return }
        var column = table.columns[place]
        // In a list of facts the row's label is what the figure is called.
        if !table.showsHeadings, place > 0, let label = row.cells.first?.text { column.title = "\(label)" }
        open(
            .explanation(
                Explanation.page(
                    of: row.cells[place], column: column, row: row, section: section.section,
                    in: journey)))
    }
}
