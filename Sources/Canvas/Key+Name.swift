/// Keys by the names that users read and write: in the key table, in scripts, in tests.
extension Key {
    /// The keys that have a name of their own; a function key and a control chord have their number and letter.
    private static let named: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Backspace", .backspace),
        ("Delete", .delete), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("PgUp", .pageUp),
        ("PgDn", .pageDown), ("Home", .home), ("End", .end), ("Space", .character(" ")),
    ]

    /// The key's name, such as `PgUp`, `Ctrl-L`, `F1` or `g`.
    package var name: String {
        if let (name, _) = Self.named.first(where: { $0.key == self }) { return name }
        return switch self {
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .function(let number): "F\(number)"
        case .character(let character): String(character)
        // Named above, all of them.
        case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .tab, .backTab, .backspace,
            .delete:
            ""
        }
    }

    /// The key of a name; nil where no key is called so.
    package init?(name: String) {
        if let (_, key) = Self.named.first(where: { $0.name == name }) {
            self = key
        } else if name.count == 1, let character = name.first {
            self = .character(character)
        } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.last?.lowercased().first {
            self = .control(letter)
        } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...63).contains(number) {
            self = .function(number)
        } else {
            return nil
        }
    }
}

/// A key that prints is written as what it prints.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
