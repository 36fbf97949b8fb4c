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
        defer { isArranged = false }
        switch event {
        case .key(let key): return take(key)
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
        let command = KeyBinding.command(of: key)
        // Who reads the list of what changed has not seen what changes meanwhile.
        if overlay != .changes, command?.id != Command.changes.id { lookedAt = nil }
        if let command, command.reach == .always { return perform(command) }
        if case .command(let line)? = input, key == .enter {
            input = nil
            return perform(typed: line)
        }
        if let input, type(key, into: input) { return [] }
        if case .help(let search) = overlay, searchHelp(key, search: search) { return [] }
        return command.map { perform($0) } ?? []
    }

    /// Does what was asked for.
    private mutating func perform(_ command: Command) -> [Effect] {
        if command.reach == .page { closeOverlay() }
        return command.action(&self)
    }

    mutating func quit() -> [Effect] {
        let overview = panels.first.map { Destination.panel($0.id) }
        if overlay == nil, destinations.count == 1, destinations.first == overview { return [.quit] }
        closeOverlay()
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
