import ArgumentParser
import Dashboard
import Glibc
import ImprovementJourney
import Preferences
import Programs

/// Prints what is set, by whom, and where the program reads and keeps what.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Tell which folders are used and what is set.",
        discussion: """
            config.json may hold "theme", "data", "mouse" and "keys":

              { "theme": "light", "mouse": false, "keys": { "screen-down": ["Space", "PgDn"] } }

            Commands and keys have the names that docs/keys.md lists. What is wrong in the file is named here, on opening, \
            and passed over.
            """)

    @OptionGroup var options: DataOptions

    mutating func run() throws {
        let day = try options.day()
        let configuration = Configuration.read()
        let views = SavedViews.read()
        var lines: [(String, String)] = []
        func there(_ path: String?) -> String {
            path.map { $0 + (DataFolder.isThere($0) ? "" : " (not there)") } ?? "no folder: HOME is not set"
        }
        lines.append(("configuration", there(Configuration.path)))
        lines.append(("remembered view", there(SavedViews.path)))
        lines.append(("papers handed out", there(UserFolder.state.path.map { $0 + "/public-exports.json" })))
        if let folder = options.data {
            lines.append(("data", "\(there(folder)) (--data)"))
        } else {
            do {
                let (folder, origin) = try DataFolder.chosen(configuration)
                lines.append(("data", "\(there(folder)) (\(origin))"))
            } catch {
                // What is wrong with it is told below, or is the answer.
                lines.append(("data", configuration.mayNameData ? "not known" : "\(error)"))
            }
        }
        if let day { lines.append(("as at", "\(day.words) (--as-at)")) }
        lines.append(("shared data", DataFolder.common))
        let (theme, themeOrigin) = Theme.chosen(nil, configuration, views)
        lines.append(("theme", "\(theme.name): \(theme.title) (\(themeOrigin))"))
        lines.append(("themes", Theme.all.map(\.name).joined(separator: ", ")))
        lines.append(("mouse", configuration.usesMouse ? "used (--no-mouse leaves it)" : "not used (config.json)"))
        let keys = configuration.changedKeys.map { "\($0.command): \($0.keys.joined(separator: " "))" }
        lines.append(("keys", keys.isEmpty ? "as docs/keys.md has them" : keys.joined(separator: "; ")))
        let width = lines.map(\.0.count).max() ?? 0
        Output.write(
            lines.map { $0 + String(repeating: " ", count: width - $0.count + 2) + $1 }.joined(separator: "\n") + "\n")
        for fault in configuration.faults { Output.error("waymark: \(Configuration.path ?? "config.json"): \(fault)") }
        if !configuration.faults.isEmpty { throw ExitCode(Failure.Status.data.rawValue) }
    }
}
