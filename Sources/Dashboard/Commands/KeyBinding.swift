import Canvas
import Panels

/// One row of the key table: commands that are told of together, each with its keys.
///
/// The key bar, the help and docs/keys.md are made from `all`, and it alone decides what a key does, so that what
/// is promised is what happens. A new key is one row.
package struct KeyBinding: Identifiable, Sendable {
    /// Each key with what it asks for, in the order in which they are told.
    package let keys: [(key: Key, command: Command)]
    /// What the keys ask for, each command once.
    package let commands: [Command]
    /// The keys as the user reads them, such as `PgUp PgDn`.
    package let names: String
    /// What they do, for the help and docs/keys.md.
    package let words: String
    /// One or two words for the key bar; nil keeps them out of it.
    package let barWords: String?
    /// The keys' names in the key bar, where room is short.
    package let barNames: String

    /// The first command's name: no command stands in two rows.
    package var id: Command.ID { commands.first?.id ?? names }

    /// Where the keys work.
    package var place: Command.Place { commands.first?.place ?? .everywhere }

    /// Several commands that are told of in one line.
    ///
    /// - Parameters:
    ///   - words: What they do.
    ///   - keys: The keys in the order in which they are told.
    ///   - barWords: One or two words for the key bar; nil keeps them out of it.
    ///   - names: The keys in words, where that is not the name of each.
    ///   - barNamesAll: Whether the key bar names all keys; otherwise the first.
    init(
        _ words: String, _ keys: [(key: Key, command: Command)], bar barWords: String? = nil, names: String? = nil,
        barNamesAll: Bool = false
    ) {
        let names = names ?? keys.map(\.key.name).joined(separator: " ")
        self.keys = keys
        commands = keys.map(\.command).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.names = names
        self.words = words
        self.barWords = barWords
        barNames = barNamesAll ? names : keys.first?.key.name ?? names
    }

    /// One command; its help is what is told of the keys.
    init(_ command: Command, _ keys: Key..., bar barWords: String? = nil) {
        self.init(command.help.asPartOfALine, keys.map { ($0, command) }, bar: barWords)
    }
}

extension String {
    /// A sentence without its capital and its full stop.
    fileprivate var asPartOfALine: String {
        let words = hasSuffix(".") ? String(dropLast()) : self
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
