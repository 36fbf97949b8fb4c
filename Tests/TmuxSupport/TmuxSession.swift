import Glibc

/// A real terminal with a shell in it, run by a tmux server of its own, for tests from end to end.
///
///     let terminal = try TmuxSession(columns: 80, rows: 24)
///     terminal.type(builtExecutable("waymark"))
///     #expect(terminal.wait { $0.contains("Overview") })
///     terminal.press("Down", "Enter")
///
/// The server, and with it everything in the terminal, ends with the object.
package final class TmuxSession {
    /// A folder of its own, removed at the end.
    package let folder: String
    /// How long `wait` waits at most, in seconds.
    package var patience = 10.0

    /// Why there is no terminal.
    package struct Fault: Error, CustomStringConvertible {
        /// What tmux said.
        package let description: String
    }

    /// Starts a terminal with an interactive `sh`, whose prompt is `$ `.
    ///
    /// - Parameters:
    ///   - columns: The terminal's width.
    ///   - rows: The terminal's height.
    ///   - environment: Variables for the shell besides `LANG=C.UTF-8` and `TERM=screen-256color`.
    package init(columns: Int, rows: Int, environment: [String: String] = [:]) throws {
        var template = Array("/tmp/waymark-tmux-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fault(description: "There is no folder for a test terminal.") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Nothing of the user's, and nothing left for the next test.
        var variables = [
            "LANG": "C.UTF-8", "TERM": "screen-256color", "PS1": "$ ", "XDG_STATE_HOME": folder + "/state",
            "XDG_CONFIG_HOME": folder + "/config",
        ]
        variables.merge(environment) { $1 }
        let assignments = variables.map { shellQuoted("\($0)=\($1)") }.sorted().joined(separator: " ")
        let unset = "-u LC_ALL -u LC_CTYPE -u NO_COLOR -u ENV -u TMUX -u WAYMARK_DATA"
        let start = shell(
            "\(tmux) -f /dev/null new-session -d -x \(columns) -y \(rows) "
                + shellQuoted("exec env \(unset) \(assignments) sh -i") + " 2>&1")
        guard start.status == 0 else { throw Fault(description: "tmux did not start: \(start.output)") }
        command("set-option -g escape-time 0")
        command("set-option -g status off")
        // What a program sends to the clipboard (OSC 52) becomes tmux's newest buffer.
        command("set-option -g set-clipboard on")
        command("resize-window -x \(columns) -y \(rows)")
        guard wait(until: { $0.contains("$") }) else { throw Fault(description: "The shell did not start.") }
    }

    deinit { close() }

    /// Ends the terminal as when its window is closed.
    package func close() {
        command("kill-server")
        shell("rm -rf \(shellQuoted(folder))")
    }

    /// Types a command line and presses Enter.
    package func type(_ line: String) {
        send(text: line)
        press("Enter")
    }

    /// Types text as it is, at once.
    package func send(text: String) {
        command("send-keys -l \(shellQuoted(text))")
    }

    /// Presses keys by their tmux names (`Down`, `Enter`, `Escape`, `C-l`, `q`), at once.
    package func press(_ keys: String...) {
        command("send-keys " + keys.map(shellQuoted).joined(separator: " "))
    }

    /// Sends bytes as if they were typed: what a terminal reports of its mouse, for one.
    package func send(bytes: [UInt8]) {
        command("send-keys -H " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
    }

    /// What a program has sent to the clipboard last.
    package var clipboard: String { command("show-buffer") }

    /// Gives the terminal another size.
    package func resize(columns: Int, rows: Int) {
        command("resize-window -x \(columns) -y \(rows)")
    }

    /// What the screen shows: its rows without blanks at their ends.
    package var screen: String { command("capture-pane -p") }

    /// What the screen shows, with the escape sequences of colours and attributes.
    package var styledScreen: String { command("capture-pane -p -e") }

    /// Whether a full-screen program has the terminal.
    package var showsAlternateScreen: Bool { ask("alternate_on") == "1" }

    /// Whether a program has asked for the mouse.
    package var takesMouse: Bool { ask("mouse_any_flag") == "1" }

    /// Whether the cursor can be seen.
    package var showsCursor: Bool { ask("cursor_flag") == "1" }

    /// Where the cursor stands, from 0.
    package var cursor: (column: Int, row: Int) { (Int(ask("cursor_x")) ?? -1, Int(ask("cursor_y")) ?? -1) }

    /// Waits until the screen is as wanted; false when it was not within `patience`.
    package func wait(until isWanted: (String) -> Bool) -> Bool {
        var start = timespec()
        clock_gettime(CLOCK_MONOTONIC, &start)
        while true {
            if isWanted(screen) { return true }
            var now = timespec()
            clock_gettime(CLOCK_MONOTONIC, &now)
            let seconds = Double(now.tv_sec - start.tv_sec) + Double(now.tv_nsec - start.tv_nsec) / 1e9
            if seconds > patience { return false }
            usleep(20_000)
        }
    }

    /// The text of a file, without a line feed at its end; empty when there is none.
    package func contents(of file: String) -> String {
        let text = shell("cat \(shellQuoted(file)) 2>/dev/null").output
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private var tmux: String { "TMUX= tmux -S \(shellQuoted(folder + "/socket"))" }

    private func ask(_ variable: String) -> String {
        String(command("display-message -p " + shellQuoted("#{\(variable)}")).prefix { $0 != "\n" })
    }

    @discardableResult
    private func command(_ arguments: String) -> String {
        shell("\(tmux) \(arguments) 2>/dev/null").output
    }
}
