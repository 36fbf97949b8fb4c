import ArgumentParser
import Documents
import Exports
import Glibc

/// The program's commands; each is a file of its own.
struct Waymark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "waymark",
        abstract: "What Ofsted found, what the board does about it, whether it works, and what needs you today.",
        discussion: """
            Without a command it opens the dashboard: 1 to 9 and 0 open the panels, ? tells the keys, q quits. Where \
            standard output is not a terminal it writes the same view as text. waymark browse --help names its options.

            Examples:
              waymark                              the shipped record
              waymark --data our-council           your own folder, made by waymark init
              waymark --panel court --as-at 2016-04-30

            Exit status: 0 fine, 1 the data have faults, 2 the call or the terminal is wrong.
            """,
        version: "waymark \(Version.current)",
        subcommands: [
            BrowseCommand.self, SnapshotCommand.self, ExplainCommand.self, AttentionCommand.self, ClocksCommand.self,
            BriefCommand.self, CompareCommand.self, CheckCommand.self, ListCommand.self, SchemaCommand.self,
            InitCommand.self,
            ImportCommand.self, ConfigCommand.self, CompletionsCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)
}
