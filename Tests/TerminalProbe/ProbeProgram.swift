import Canvas
import Glibc
import Terminal

/// A list on the full screen, for the tests of Terminal.
///
/// Down and Up move, q quits, ? shows a help box until Escape, Ctrl-L repaints, ! crashes, e writes to standard
/// error. `--no-color`; `--watch FOLDER` shows which files change.
@main
enum ProbeProgram {
    static func main() {
        let arguments = CommandLine.arguments
        let session: TerminalSession
        do {
            session = try TerminalSession.open(color: !arguments.contains("--no-color"))
        } catch {
            say("\(error)\n")
            exit(2)
        }
        if let option = arguments.firstIndex(of: "--watch"), option + 1 < arguments.count {
            session.watch(folder: arguments[option + 1])
        }
        run(session)
        session.close()
    }

    private static func run(_ session: TerminalSession) {
        var probe = Probe(size: session.size, summary: "colors \(session.colors), UTF-8 \(session.isUTF8)")
        while true {
            session.draw(probe.frame)
            guard let first = session.nextEvent(timeout: nil) else { continue }
            for event in [first] + session.pendingEvents() {
                switch event {
                case .hangUp, .key(.character("q")): return
                case .terminate(let signal):
                    session.close()
                    TerminalSession.dieBySignal(signal)
                case .key(.character("!")): fatalError("told to crash")
                case .key(.character("e")): say("said while full-screen\n")
                case .key(.control("l")): session.repaint()
                default: break
                }
                probe.apply(event, size: session.size)
            }
        }
    }

    private static func say(_ text: String) {
        var text = text
        text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
