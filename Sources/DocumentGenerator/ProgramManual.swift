import Dashboard
import Exports
import Panels
import Programs

/// waymark(1): the commands with their options as they are declared, the keys of the dashboard, files and variables.
enum ProgramManual {
    /// - Parameters:
    ///   - waymark: The program.
    ///   - importing: The program that `waymark import` becomes.
    static func text(_ waymark: CommandDescription, importing: CommandDescription) -> String {
        var page = ManualText("WAYMARK", section: 1, source: "Waymark \(Version.current)")
        page.section("Name")
        page.paragraph("waymark - a council's improvement journey on a terminal")
        page.section("Synopsis")
        let commands = waymark.subcommands.filter(\.isShown).map { $0.name == "import" ? importing : $0 }
        page.paragraph("`waymark` [options]")
        page.paragraph("`waymark` command [options]")
        page.section("Description")
        page.paragraph(waymark.abstract)
        // The statuses have a section of their own in a manual.
        let paragraphs = waymark.discussion.split(separator: "\n", omittingEmptySubsequences: false)
        page.discussion(paragraphs.filter { !$0.hasPrefix(statuses) }.joined(separator: "\n"))

        // What several commands take is told once.
        let shared = CommonOptions(commands)
        page.section("Commands")
        for command in commands {
            let name = command.name.hasPrefix("waymark ") ? command.name : "waymark \(command.name)"
            page.subsection(name)
            page.paragraph(command.abstract)
            page.paragraph("`\(name)` " + synopsis(command, shared))
            for argument in command.arguments where argument.isShown && !shared.contains(argument) {
                page.item(term(argument), argument.words)
            }
            page.discussion(command.discussion)
        }
        page.section("Options of most commands")
        for argument in shared.arguments { page.item(term(argument), argument.words) }
        page.section("Keys of the dashboard")
        for binding in KeyBinding.all {
            let place = binding.place == .everywhere ? "" : " (\(binding.place.words))"
            page.item(binding.names.split(separator: " ").map(bold).joined(separator: " "), "\(binding.words)\(place)")
        }
        page.section("Exit status")
        for paragraph in paragraphs where paragraph.hasPrefix(statuses) {
            for status in paragraph.dropFirst(statuses.count).split(separator: ", ") {
                page.item(String(status.prefix(1)), String(status.dropFirst(2)))
            }
        }
        page.section("Environment")
        page.item(
            "`WAYMARK_DATA`",
            "The journey's folder where --data names none; else that of config.json, else the shipped record.")
        page.item("`NO_COLOR`", "Where it is not empty nothing is drawn in colour, unless --color says always.")
        page.item("`CLICOLOR`", "Where it is 0 nothing is drawn in colour, unless --color says always.")
        page.item("`TERM`", "What the terminal can do; one that cannot place its cursor is refused.")
        page.item(
            "`XDG_STATE_HOME`",
            "The folder for `waymark/public-exports.json`, where it is kept what papers for the public have hidden, and "
                + "`waymark/view.json`, where the last panel, orders, marks and theme are kept; without it `~/.local/state`."
        )
        page.item(
            "`XDG_CONFIG_HOME`",
            "The folder for `waymark/config.json`, which sets theme, folder, mouse and keys; without it `~/.config`.")
        page.section("Files")
        page.item(
            "`share/waymark/northamptonshire`",
            "The shipped record, beside the folder in which the program is installed, in `/usr` or `/usr/local`.")
        page.item(
            "`share/waymark/*.json`",
            "What comes with the program for every council: kinds of time limit, frameworks of inspection, rules on agency "
                + "workers, bank holidays.")
        page.section("See also")
        page.paragraph("`waymark`(5)")
        return page.text
    }

    /// With what the line of the exit statuses begins.
    private static let statuses = "Exit status: "

    /// Words in bold; a grave accent among them has no other.
    private static func bold(_ words: Substring) -> String { words.contains("`") ? String(words) : "`\(words)`" }

    private static func term(_ argument: CommandDescription.Argument) -> String {
        let names = argument.names.map { "`\($0)`" }.joined(separator: ", ")
        switch argument.kind {
        case .positional: return "`\(argument.valueName)`"
        case .flag: return names
        case .option: return "\(names) \(argument.valueName)"
        }
    }

    private static func synopsis(_ command: CommandDescription, _ shared: CommonOptions) -> String {
        let own = command.arguments.filter { $0.isShown && !shared.contains($0) }.map { argument in
            let name = argument.names.last ?? ""
            let words =
                switch argument.kind {
                case .positional: argument.valueName
                case .flag: "`\(name)`"
                case .option: "`\(name)` \(argument.valueName)"
                }
            let repeated = argument.isRepeating ? words + " ..." : words
            return argument.isOptional ? "[\(repeated)]" : repeated
        }
        return own.joined(separator: " ")
    }
}

/// The options that several commands take, in the same words.
private struct CommonOptions {
    let arguments: [CommandDescription.Argument]

    init(_ commands: [CommandDescription]) {
        let all = commands.flatMap(\.arguments).filter { $0.isShown && !$0.names.isEmpty }
        var told: Set<[String]> = []
        arguments = all.filter { argument in
            all.count { Self.isSame($0, argument) } > commands.count / 3 && told.insert(argument.names).inserted
        }
    }

    func contains(_ argument: CommandDescription.Argument) -> Bool {
        arguments.contains { Self.isSame($0, argument) }
    }

    private static func isSame(_ one: CommandDescription.Argument, _ other: CommandDescription.Argument) -> Bool {
        one.names == other.names && one.words == other.words
    }
}
