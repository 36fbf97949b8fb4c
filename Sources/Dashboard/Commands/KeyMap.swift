import Canvas

/// Which key asks for what: the key table, or what a user has made of it.
package struct KeyMap: Sendable {
    /// The rows of the key table in the order of the help, with the keys that are in force.
    package let bindings: [KeyBinding]
    private let commandsByKey: [Key: Command]

    /// The key table as it is.
    package static let standard = KeyMap(KeyBinding.all)

    private init(_ bindings: [KeyBinding]) {
        self.bindings = bindings
        commandsByKey = Dictionary(
            bindings.flatMap(\.keys).map { ($0.key, $0.command) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a key asks for; nil for a key that does nothing.
    func command(of key: Key) -> Command? { commandsByKey[key] }

    /// The first of a command's keys, as a reader is told it; where it has none, how it is asked for by its name.
    func name(of command: Command) -> String { keyName(of: command) ?? ": \(command.title)" }

    /// The first of a command's keys, as a reader is told it; nil where it has none.
    func keyName(of command: Command) -> String? {
        bindings.flatMap(\.keys).first { $0.command == command }?.key.name
    }

    /// The key table with other keys for some commands.
    ///
    /// - Parameter wanted: The keys' names for commands by their ids. A command has those keys and no others.
    /// - Returns: The table, and in sentences what could not be done: a command or a key that there is not, and a key that
    ///   two commands would have. What is named so is left as it was.
    package static func changed(_ wanted: [(command: String, keys: [String])]) -> (map: KeyMap, faults: [String]) {
        var faults: [String] = []
        var changed: [Command.ID: [Key]] = [:]
        for (id, names) in wanted {
            guard Command.all.contains(where: { $0.id == id }) else {
                faults.append("There is no command \(id): docs/keys.md and ? list them.")
                continue
            }
            let unknown = names.filter { Key(name: $0) == nil }
            guard unknown.isEmpty else {
                faults.append(
                    "\(id): \(unknown.joined(separator: ", ")) is no key: write Space, Ctrl-F, PgDn, F2 or a letter.")
                continue
            }
            let keys = names.compactMap(Key.init(name:))
            if let untyped = keys.first(where: \.isSentAsAnother) {
                faults.append(
                    "\(id): a terminal sends \(untyped.name) as another key: write that one.")
                continue
            }
            let isAlways = Command.all.contains { $0.id == id && $0.reach == .always }
            if isAlways, let letter = keys.first(where: \.prints) {
                faults.append("\(id): \(letter.name) could then not be typed: give it a key that prints nothing.")
                continue
            }
            changed[id] = keys
        }
        // A way out there must be.
        let ways = [Command.quit.id, Command.quitAtOnce.id]
        if ways.allSatisfy({ changed[$0]?.isEmpty == true }) {
            faults.append("\(ways.joined(separator: " and ")): one of them needs a key, or nobody could leave.")
            for id in ways { changed[id] = nil }
        }
        // A key goes to whoever asks for it; of two that ask, or where its owner keeps its keys, it is a clash.
        while let clash = firstClash(changed) {
            faults.append(
                "\(clash.key.name) is asked for by \(clash.asks) and is a key of \(clash.holder): give one of them another."
            )
            changed[clash.asks] = nil
        }
        return (KeyMap(KeyBinding.all.map { $0.with(keys: changed) }), faults)
    }

    private static func firstClash(_ changed: [Command.ID: [Key]]) -> (key: Key, asks: Command.ID, holder: Command.ID)?
    {
        var holders: [Key: Command.ID] = [:]
        for (key, command) in KeyBinding.all.flatMap(\.keys) where changed[command.id] == nil {
            holders[key] = command.id
        }
        for (id, keys) in changed.sorted(by: { $0.key < $1.key }) {
            for key in keys {
                if let holder = holders[key], holder != id { return (key, id, holder) }
                holders[key] = id
            }
        }
        return nil
    }
}

extension DashboardState {
    /// How a reader asks for a command: the first of its keys.
    func key(_ command: Command) -> String { keyMap.name(of: command) }
}

extension Key {
    /// Whether it types a character.
    fileprivate var prints: Bool { if case .character = self { true } else { false } }

    /// Whether a terminal sends another key's byte for it: Ctrl-M and Ctrl-J are Enter's, Ctrl-I is Tab's, Ctrl-H
    /// Backspace's, Ctrl-[ Escape's.
    fileprivate var isSentAsAnother: Bool {
        if case .control(let letter) = self { "mijh[".contains(letter) } else { false }
    }
}

extension KeyBinding {
    /// The row with other keys for some of its commands.
    fileprivate func with(keys changed: [Command.ID: [Key]]) -> KeyBinding {
        guard commands.contains(where: { changed[$0.id] != nil }) else { return self }
        let keys = commands.flatMap { command in
            changed[command.id]?.map { ($0, command) } ?? self.keys.filter { $0.command == command }
        }
        return KeyBinding(words, keys, bar: barWords)
    }
}
