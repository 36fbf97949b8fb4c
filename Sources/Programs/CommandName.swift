import ArgumentParser
import Glibc

/// The word of a call that names the command.
enum CommandName {
    /// Refuses a call whose first word names no command.
    ///
    /// The parser would take it for an argument of the command that stands for none, and tell how that one is used.
    static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws {
        let configuration = root.configuration
        let program = root._commandName
        let names = configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        guard !names.isEmpty, let first = arguments.first else { return }
        let isAsked = first == "help"
        guard let word = isAsked ? arguments.dropFirst().first : first, !word.hasPrefix("-") else { return }
        if configuration.subcommands.contains(where: { $0._commandName == word }) || word == "help" { return }
        let isFolder = !isAsked && opensAsFolder(word)
        throw Failure(
            "There is no command \(word)."
                + (isFolder
                    ? " \(word) is a folder: \(program) --data \(word) opens it."
                    : NearNames.words(for: word, among: names, "commands", call: "\(program) --help")))
    }

    /// The right call where a command stands behind its options; nil where that is not what is wrong.
    ///
    /// - Parameter message: What the parser found.
    static func remedy(_ message: String, _ arguments: [String], of root: any ParsableCommand.Type) -> String? {
        let names = root.configuration.subcommands.map { $0._commandName }
        guard arguments.first?.hasPrefix("-") ?? false,
            let place = arguments.firstIndex(where: { names.contains($0) && message.contains("'\($0)'") })
        else { return nil }
        let words = arguments[..<place] + arguments[(place + 1)...]
        let call = ([root._commandName, arguments[place]] + words).map { $0.contains(" ") ? "'\($0)'" : $0 }
        return "The command comes first: \(call.joined(separator: " "))"
    }

    private static func opensAsFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
