import ArgumentParser
import Programs

/// Writes what a shell reads to complete calls.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "Write the completion script of a shell: \(shells.joined(separator: ", ")).",
        discussion: """
            Commands, options, panels, teams, measures and the kinds of imports are completed; teams and measures are those \
            of the folder that the call names. make install and the Debian package put the scripts in place.

            Examples:
              source <(waymark completions bash)
              waymark completions zsh >~/.zfunc/_waymark
              waymark completions fish >~/.config/fish/completions/waymark.fish
            """)

    private static let shells = CompletionScript.allCases.map(\.rawValue)

    @Argument(
        help: ArgumentHelp("The shell: \(Self.shells.joined(separator: ", ")).", valueName: "shell"),
        completion: .list(Self.shells))
    var shell: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("A file to write, replaced whole or not at all; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    mutating func run() throws {
        guard let script = CompletionScript(rawValue: shell.lowercased()) else {
            throw Failure(
                "There is no completion for \(shell)."
                    + NearNames.words(for: shell, among: Self.shells, "shells", call: "waymark completions --help"))
        }
        try NewFile.write(script.text(for: "waymark"), to: output)
    }
}
