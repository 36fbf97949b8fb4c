/// A command that is typed behind `:`, with what may follow it.
///
/// A command that needs no more than a key stands in the key table; this is for those that take words. A new one is one
/// entry of `all`.
struct TypedCommand: Sendable {
    /// What is typed.
    let name: String
    /// What may follow, for the bottom line: `[format] [file]`.
    let arguments: String
    /// What it does, in a few words.
    let help: String
    /// Words that may come first behind it.
    let firstArguments: @Sendable (DashboardState) -> [String]
    /// Does it with what was typed behind the name, without blanks at its ends.
    let action: @Sendable (inout DashboardState, String) -> [Effect]

    /// Every command, in the order in which they are told.
    static let all: [TypedCommand] = [
        export("export", isWholeJourney: false), export("export-journey", isWholeJourney: true),
        TypedCommand(
            name: "theme", arguments: "name", help: "draws in other colours, from now on",
            firstArguments: { $0.themeNames + ($0.themeNames.isEmpty ? [] : [standardTheme]) }
        ) { state, typed in
            let named = typed.lowercased()
            guard state.themeNames.contains(named) || named == standardTheme else {
                let names = state.themeNames + [standardTheme]
                let near = named.nearest(of: names).map { " Did you mean \($0)?" } ?? ""
                let what = typed.isEmpty ? "Name a theme." : "There is no theme \(typed).\(near)"
                state.say("\(what) There are \(names.joined(separator: ", ")).", isWarning: true)
                return []
            }
            return [.useTheme(named)]
        },
    ]

    /// The word for the theme of the user's file, or the program's own.
    static let standardTheme = "default"

    private static func export(_ name: String, isWholeJourney: Bool) -> TypedCommand {
        TypedCommand(
            name: name, arguments: "[format] [file]",
            help: "writes \(isWholeJourney ? "the whole journey" : "this view") in a format, to a file",
            firstArguments: \.exportFormats
        ) { state, typed in
            let format = typed.prefix { $0 != " " }
            let file = typed.dropFirst(format.count).drop { $0 == " " }
            guard format.isEmpty || state.exportFormats.contains(String(format)) else {
                state.say(
                    "\(format) is no format: type \(state.exportFormats.joined(separator: ", ")), and then the file.",
                    isWarning: true)
                return []
            }
            return [
                .export(
                    ExportRequest(
                        isWholeJourney: isWholeJourney, format: format.isEmpty ? nil : String(format),
                        file: file.isEmpty ? nil : String(file)))
            ]
        }
    }
}

extension DashboardState {
    /// Does what was typed behind `:`.
    mutating func perform(typed line: String) -> [Effect] {
        let typed = line.trimmingBlanks
        let name = typed.prefix { $0 != " " }
        guard let command = TypedCommand.all.first(where: { $0.name == name }) else { return [] }
        return command.action(&self, String(typed.dropFirst(name.count)).trimmingBlanks)
    }

    /// What was typed behind `:` with its last word completed as far as there is one way to go on.
    func completed(_ line: String) -> String {
        let found = candidates(for: line)
        guard let first = found.first else { return line }
        let common = found.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
        let last = line.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        return line.dropLast(last.count) + common + (found.count == 1 ? " " : "")
    }

    /// What the bottom line tells of how to go on.
    func commandHelp(for line: String) -> String {
        let found = candidates(for: line)
        let count = palette.map { "\($0.count) \($0.count == 1 ? "match" : "matches")" } ?? ""
        if line.isEmpty {
            let what = palette?.prompt == ":" ? "a name, a date or a command" : "letters narrow"
            return "\(what); arrows and Enter choose, Esc closes"
        }
        if line.contains(" "), !found.isEmpty { return found.joined(separator: " ") + "  Tab completes" }
        let name = line.prefix { $0 != " " }
        return TypedCommand.all.first { $0.name == name }.map { "\($0.arguments)  Enter does it" }
            ?? "\(count)  Enter goes there, Esc closes"
    }

    /// What the last word that was typed can become.
    private func candidates(for line: String) -> [String] {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        let all: [String]
        switch words.count {
        case ...1: all = TypedCommand.all.map(\.name)
        case 2: all = TypedCommand.all.first { $0.name == words[0] }?.firstArguments(self) ?? []
        default: all = []
        }
        return all.filter { $0.hasPrefix(words.last ?? "") }
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
