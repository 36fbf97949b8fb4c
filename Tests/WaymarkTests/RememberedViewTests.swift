import Testing
import TmuxSupport

/// What the dashboard keeps for the next run, what a user sets, the clipboard and the mouse, on a real terminal.
@Suite(.serialized) struct RememberedViewTests {
    private let waymark: String = {
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        return "\(shellQuoted(builtExecutable("waymark"))) --data \(shellQuoted(data))"
    }()

    private func start(_ terminal: TmuxSession, _ arguments: String = "", shows text: String) {
        terminal.type("clear; \(waymark) \(arguments); echo status=$?")
        #expect(terminal.wait { $0.contains(text) && $0.contains("OFFICIAL-SENSITIVE") }, "\(terminal.screen)")
    }

    private func quit(_ terminal: TmuxSession) {
        terminal.press("q", "q")
        #expect(terminal.wait { $0.contains("status=0") }, "\(terminal.screen)")
    }

    @Test func `the next run opens on the panel, in the order and with the marks of the last, kept for the user alone`()
        throws
    {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        start(terminal, shows: "› Overview")
        terminal.press("8", "Down", "m", "s", "s")
        #expect(terminal.wait { $0.contains("sorted by agency") }, "\(terminal.screen)")
        quit(terminal)
        #expect(shell("stat -c %a \(terminal.folder)/state/waymark/view.json").output == "600\n")
        #expect(shell("stat -c %a \(terminal.folder)/state/waymark").output == "700\n")
        start(terminal, shows: "› Teams")
        #expect(terminal.screen.contains("sorted by agency"))
        terminal.press("'")
        #expect(terminal.wait { $0.contains("marked row") })
        terminal.press("Escape")
        quit(terminal)
        // A page that the call names is what is opened.
        start(terminal, "--panel court", shows: "› Court")
        quit(terminal)
    }

    @Test func `no trace is left and none is followed where the call says so`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        start(terminal, "--no-state", shows: "› Overview")
        terminal.press("5")
        #expect(terminal.wait { $0.contains("› Court") })
        quit(terminal)
        #expect(shell("find \(terminal.folder)/state 2>/dev/null").output == "")
    }

    @Test func `a signal keeps the view too`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        terminal.type("clear; \(waymark) & echo $! > \(terminal.folder)/pid; fg")
        #expect(terminal.wait { $0.contains("› Overview") }, "\(terminal.screen)")
        terminal.press("3")
        #expect(terminal.wait { $0.contains("› Board") })
        shell("kill -TERM $(cat \(terminal.folder)/pid)")
        #expect(terminal.wait { !$0.contains("› Board") })
        #expect(terminal.contents(of: terminal.folder + "/state/waymark/view.json").contains("board"))
    }

    @Test func `a key that the user has set works and is told, and a clash is named on opening`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        shell("mkdir -p \(terminal.folder)/config/waymark")
        let file = "\(terminal.folder)/config/waymark/config.json"
        shell("printf '%s' '{\"theme\": \"light\", \"keys\": {\"clocks\": [\"F4\"], \"zoom\": [\"x\"]}}' > \(file)")
        start(terminal, shows: "› Overview")
        #expect(terminal.screen.contains("x is asked for by zoom"))
        terminal.press("F4")
        #expect(terminal.wait { $0.contains("Clocks (") }, "\(terminal.screen)")
        quit(terminal)
        terminal.type("clear; \(shellQuoted(builtExecutable("waymark"))) config; echo status=$?")
        #expect(terminal.wait { $0.contains("status=1") }, "\(terminal.screen)")
        #expect(terminal.screen.contains("clocks: F4"))
        #expect(terminal.screen.contains("light"))
        terminal.type("clear; \(shellQuoted(builtExecutable("waymark"))) config --data /nowhere; echo status=$?")
        #expect(terminal.wait { $0.contains("/nowhere (not there) (--data)") }, "\(terminal.screen)")
    }

    @Test func `y copies a row, a value and the view through the terminal`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        start(terminal, "--panel teams", shows: "› Teams")
        terminal.press("y", "y")
        #expect(terminal.wait { $0.contains("clipboard") }, "\(terminal.screen)")
        #expect(terminal.clipboard.contains("Team: Safeguarding 7; Agency: 77.6%"))
        #expect(terminal.clipboard.contains("as at 31 July 2019, ILLUSTRATIVE"))
        terminal.press(">", ">", "y", "v")
        #expect(terminal.wait { $0.contains("clipboard: 77.6%") }, "\(terminal.screen)")
        #expect(terminal.clipboard.hasPrefix("77.6% (Safeguarding 7, Agency; "))
        terminal.press("y", "a")
        #expect(terminal.wait { $0.contains("clipboard: the view") }, "\(terminal.screen)")
        #expect(terminal.clipboard.contains("OFFICIAL-SENSITIVE") && terminal.clipboard.contains("Leaving care"))
        quit(terminal)
    }

    @Test func `the mouse opens a panel, and is left alone where the call says so`() throws {
        // A press of the left button at column 34 and row 2, as xterm reports it (SGR 1006), and its release.
        let press = Array("\u{1B}[<0;34;2M\u{1B}[<0;34;2m".utf8)
        let terminal = try TmuxSession(columns: 80, rows: 24, environment: ["TERM": "xterm"])
        start(terminal, shows: "› Overview")
        terminal.send(bytes: press)
        #expect(terminal.wait { $0.contains("› Court") }, "\(terminal.screen)")
        #expect(terminal.takesMouse)
        quit(terminal)
        #expect(!terminal.takesMouse)
        start(terminal, "--no-mouse --panel overview", shows: "› Overview")
        #expect(!terminal.takesMouse)
        quit(terminal)
    }
}
