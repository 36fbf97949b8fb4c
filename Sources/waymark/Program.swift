import ArgumentParser
import Documents
import Exports
import Glibc

@main
enum Program {
    static func main() {
        // An image of the memory (after Ctrl-\\ or a crash) would hold the record, readable by who knows whom.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if ImportCommand.isHelp(arguments) { try ImportCommand.handOver(["--help"]) }
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
