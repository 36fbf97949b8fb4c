import ArgumentParser
import Glibc

/// A program of commands, from its call to its exit status: 0 fine, 1 the data have faults, 2 the call is wrong.
package enum CommandProgram {
    /// Does what the program is called for; ends it where that is not possible.
    ///
    /// - Parameters:
    ///   - name: What is called, with which errors begin: `waymark import`.
    ///   - root: The command that has all others.
    ///   - arguments: The call's words.
    ///   - before: What is done with the call's words before they are read.
    package static func run<Root: ParsableCommand>(
        _ name: String, _ root: Root.Type, arguments: [String] = Array(CommandLine.arguments.dropFirst()),
        before: ([String]) throws -> Void = { _ in }
    ) {
        forbidMemoryImage()
        do {
            try before(arguments)
            if arguments.first == CompletionScript.question {
                return Output.write(Completion.text(for: Array(arguments.dropFirst()), of: root))
            }
            try CommandName.check(arguments, of: root)
            var command = try root.parseAsRoot(arguments)
            try command.run()
        } catch let status as ExitCode {
            exit(status.rawValue)
        } catch let failure as Failure {
            Output.error("\(name): \(failure.description)")
            exit(failure.status.rawValue)
        } catch {
            // Help and version are no errors; everything else is a wrong call, whatever number the parser gives it.
            let text = root.fullMessage(for: error)
            if root.exitCode(for: error).isSuccess {
                if !text.isEmpty { Output.write(text + "\n") }
                exit(0)
            }
            Output.error("\(name): \(text.hasPrefix(parserPrefix) ? String(text.dropFirst(parserPrefix.count)) : text)")
            if let remedy = CommandName.remedy(text, arguments, of: root) { Output.error(remedy) }
            exit(Failure.Status.call.rawValue)
        }
    }

    /// With what the parser begins an error.
    private static let parserPrefix = "Error: "

    /// An image of the memory (after Ctrl-\\ or a crash) would hold what is recorded of children and workers, readable by
    /// who knows whom.
    private static func forbidMemoryImage() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}
