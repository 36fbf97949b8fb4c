import Canvas
import DocumentText
import Documents
import Panels

extension DashboardState {
    /// Changes the state by what happened.
    ///
    /// - Returns: What the program has to do, in this order.
    package mutating func apply(_ event: Event) -> [Effect] {
        let effects = take(event)
        arrangeScreen()
        return effects
    }

    /// Changes the state by all that has happened since the last frame; the screen is shared out once, at the end.
    ///
    /// - Parameters:
    ///   - events: What happened, in order.
    ///   - perform: Does what the state cannot, after the event that asks for it and before the next.
    /// - Returns: What ends the program; what happened after it is left. Nil where the program goes on.
    package mutating func apply(
        contentsOf events: [Event], perform: (Effect, inout DashboardState) -> Void
    ) -> Effect? {
        for event in events {
            for effect in take(event) {
                if effect.endsProgram { return effect }
                perform(effect, &self)
            }
        }
        arrangeScreen()
        return nil
    }

    /// Changes the state and leaves the screen to be shared out.
    private mutating func take(_ event: Event) -> [Effect] {
        hasOnlyMovedCursor = false
        defer { stale = max(stale, hasOnlyMovedCursor ? .sight : .everything) }
        switch event {
        case .key(let key): return take(key)
        case .pasted(let text):
            take(pasted: text)
            return []
        case .mouse(let action, let place): return take(action, at: place)
        case .resized(let size):
            self.size = size
            return []
        case .resumed: return [.repaint]
        case .filesChanged(let names):
            let ofRecord = names.filter(Self.isOfTheRecord)
            if ofRecord.isEmpty, !names.isEmpty { return [] }
            guard held == nil else {
                held?.count(ofRecord)
                return []
            }
            return [.reload(.saved(ofRecord))]
        case .workDone: return [.takeReading]
        case .hangUp: return [.quit]
        case .terminate(let signal): return [.endBySignal(signal)]
        }
    }

    /// Whether a changed file can be the record's: an editor's own files beside it are not.
    private static func isOfTheRecord(_ name: String) -> Bool { name.hasSuffix(".json") && !name.hasPrefix(".") }

    private mutating func take(_ key: Key) -> [Effect] {
        message = nil
        lostRoute = nil
        let command = keyMap.command(of: key)
        if command?.id != Command.quit.id { leftForHome = nil }
        // What changes from now on is held against what is seen now. While the list of what changed is open it goes on to
        // grow: who closes it has seen what it told.
        defer { if overlay != .changes { lookedAt = nil } }
        if let command, command.reach == .always { return perform(command) }
        if case .command(let line)? = input, key == .enter {
            let choice = palette?.choice
            input = nil
            palette = nil
            if let choice { return choose(choice) }
            say(wordsOfNothing(called: line), isWarning: true)
            return []
        }
        if input == .copy { return copy(key) }
        if let input, type(key, into: input) { return [] }
        if case .help(let search) = overlay, searchHelp(key, search: search) { return [] }
        guard let command else {
            say("\(key.name) does nothing here: \(self.key(.help)) lists the keys.")
            return []
        }
        return perform(command)
    }

    /// Does what was asked for.
    mutating func perform(_ command: Command) -> [Effect] {
        if command.reach == .page { closeOverlay() }
        return command.action(&self)
    }

    /// Whether the first panel is open, and nothing behind it.
    var isHome: Bool { destinations.count == 1 && destinations.first == panels.first.map { .panel($0.id) } }

    mutating func quit() -> [Effect] {
        if overlay == nil, isHome { return [.quit] }
        closeOverlay()
        let left = destinations.first
        defer { leftForHome = left }
        if let first = panels.first { openPanel(first.key) }
        return []
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
}
