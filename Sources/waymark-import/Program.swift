import ArgumentParser
import DocumentText
import Glibc

@main
enum Program {
    static func main() {
        // An image of the memory would hold what the files say of children and workers.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        do {
            var command = try ImportCommand.parseAsRoot()
            try command.run()
        } catch let status as ExitCode {
            exit(status.rawValue)
        } catch let failure as CallFailure {
            Output.error("waymark import: \(failure.description)")
            exit(CallFailure.status)
        } catch {
            let text = ImportCommand.fullMessage(for: error)
            if ImportCommand.exitCode(for: error).isSuccess {
                Output.write(text + "\n")
                exit(0)
            }
            Output.error(text)
            exit(CallFailure.status)
        }
    }
}
