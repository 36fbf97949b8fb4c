import Dashboard
import Documents
import Exports
import Glibc
import JourneyFiles
import Programs

/// The dashboard as sentences, with a prompt where somebody types, and without one in a pipe.
struct PlainRun {
    /// The folder that is read.
    let folder: String

    /// Tells the first page, then answers line by line, until the end of the input or `quit`.
    func run(_ state: DashboardState, _ followed: FollowedFolder) {
        var followed = followed
        var plain = PlainDashboard(state)
        let isTyped = isatty(STDIN_FILENO) == 1
        Output.write(plain.page)
        if isTyped { Output.write("\nSay help for what can be said, or quit.\n") }
        while true {
            if isTyped { Output.write("\n> ") }
            guard let line = readLine() else { return }
            if !isTyped { Output.write("\n> \(line)\n") }
            let answer = plain.answer(to: line)
            Output.write(answer.text)
            for effect in answer.effects {
                switch effect {
                case .quit: return
                case .reload:
                    let reading = followed.read(at: Clock.time)
                    reading.tellOnStandardError()
                    plain.adopt(plain.state.renewal(for: reading.record))
                    Output.write("Read again from \(folder).\n\(plain.page)")
                case .export(let request):
                    do {
                        Output.write(try ViewExport(folder: folder).write(request, of: plain.state) + "\n")
                    } catch {
                        Output.write("\(error)\n")
                    }
                case .endBySignal, .repaint, .takeReading, .useTheme, .copy, .copyView, .workOutAhead: break
                }
            }
        }
    }
}
