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
            BrowseCommand.self, SnapshotCommand.self, ExplainCommand.self, AttentionCommand.self, CheckCommand.self,
            SchemaCommand.self, InitCommand.self,
        ],
        defaultSubcommand: BrowseCommand.self)
}

/// Something that ends the program: what is wrong and what to do, and the exit status that says so.
struct Failure: Error, CustomStringConvertible {
    /// Statuses other than 0.
    enum Status: Int32 {
        /// The data have faults.
        case data = 1
        /// The call or the terminal is wrong.
        case call = 2
    }

    var description: String
    var status: Status

    init(_ description: String, status: Status = .call) {
        self.description = description
        self.status = status
    }
}

@main
enum Program {
    static func main() {
        // An image of the memory (after Ctrl-\\ or a crash) would hold the record, readable by who knows whom.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        do {
            var command = try Waymark.parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            exit(status.rawValue)
        } catch let failure as Failure {
            Output.error("waymark: \(failure.description)")
            exit(failure.status.rawValue)
        } catch {
            // Help and version are no errors; everything else is a wrong call, whatever number the parser gives it.
            let text = Waymark.fullMessage(for: error)
            if Waymark.exitCode(for: error).isSuccess {
                if !text.isEmpty { Output.write(text + "\n") }
                exit(0)
            }
            Output.error(text)
            exit(Failure.Status.call.rawValue)
        }
    }
}
