import Glibc
import Terminal
import Testing
import TmuxSupport

@Suite(.serialized) struct TerminalSessionTests {
    /// A terminal in which the probe has drawn its first frame; the shell wrote the terminal's modes before.
    private func started(
        columns: Int = 80, rows: Int = 20, environment: [String: String] = [:], survivesInterrupt: Bool = false
    ) throws -> TmuxSession {
        let terminal = try TmuxSession(columns: columns, rows: rows, environment: environment)
        let probe = shellQuoted(builtExecutable("TerminalProbe"))
        terminal.type("cd \(terminal.folder); stty -g >before")
        // The trap keeps the line going when the program ends by SIGINT.
        let run = "sh -c 'echo $$ >process; exec \(probe)'; echo status=$?; stty -g >after"
        terminal.type(survivesInterrupt ? "(trap : INT; \(run))" : run)
        #expect(terminal.wait { $0.contains("probe \(columns)x\(rows)") }, "\(terminal.screen)")
        return terminal
    }

    private func process(of terminal: TmuxSession) throws -> pid_t {
        try #require(pid_t(terminal.contents(of: terminal.folder + "/process")))
    }

    private func expectRestored(_ terminal: TmuxSession, status: Int, sourceLocation: SourceLocation = #_sourceLocation)
    {
        let ended = terminal.wait { $0.contains("status=\(status)") && !$0.contains("probe ") }
        #expect(ended, "\(terminal.screen)", sourceLocation: sourceLocation)
        #expect(!terminal.showsAlternateScreen, sourceLocation: sourceLocation)
        #expect(terminal.showsCursor, sourceLocation: sourceLocation)
        var after = ""
        _ = terminal.wait { _ in
            after = terminal.contents(of: terminal.folder + "/after")
            return !after.isEmpty
        }
        #expect(after == terminal.contents(of: terminal.folder + "/before"), sourceLocation: sourceLocation)
    }

    @Test func `the first frame is drawn and q puts the terminal back`() throws {
        let terminal = try started()
        #expect(terminal.showsAlternateScreen)
        #expect(terminal.screen.hasPrefix("probe 80x20, colors 256, UTF-8 true\n"))
        terminal.press("q")
        expectRestored(terminal, status: 0)
    }

    @Test func `the real cursor stands on the selected row`() throws {
        let terminal = try started()
        terminal.press("Down", "Down", "Down", "Up")
        #expect(terminal.wait { $0.contains("4: key(Canvas.Key.up)") })
        #expect(terminal.cursor == (0, 3))
        #expect(terminal.showsCursor)
    }

    @Test func `every kind of name keeps the frame straight`() throws {
        let terminal = try started()
        let rows = terminal.screen.split(separator: "\n").filter { $0.hasPrefix("│") }
        #expect(rows.count == 18)
        for row in rows {
            #expect(row.hasSuffix("│"), "\(row)")
            #expect(!row.contains("�"), "\(row)")
        }
        // The second bar is in the 31st column of every row: it is there with 31 columns and gone with 30.
        terminal.resize(columns: 31, rows: 20)
        #expect(terminal.wait { $0.contains("31x20") })
        #expect(barred(terminal) == 18)
        terminal.resize(columns: 30, rows: 20)
        #expect(terminal.wait { $0.contains("30x20") })
        #expect(barred(terminal) == 0)
    }

    /// How many rows have the second bar.
    private func barred(_ terminal: TmuxSession) -> Int {
        terminal.screen.split(separator: "\n").filter { $0.hasPrefix("│") && $0.dropFirst().contains("│") }.count
    }

    @Test(arguments: [(80, 24), (40, 10), (20, 5), (1, 1), (200, 60)])
    func `a resized terminal is drawn anew at its size`(columns: Int, rows: Int) throws {
        let terminal = try started()
        terminal.resize(columns: columns, rows: rows)
        let heading = String("probe \(columns)x\(rows), colors 256, UTF-8 true".prefix(columns))
        #expect(
            terminal.wait {
                $0.split(separator: "\n", omittingEmptySubsequences: false)[0] == heading || rows == 1
            })
        terminal.resize(columns: 80, rows: 20)
        #expect(terminal.wait { $0.hasPrefix("probe 80x20") && $0.contains("│17  ") })
        terminal.press("q")
        expectRestored(terminal, status: 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGXCPU])
    func `a signal ends the program as by that signal, with the terminal put back`(signal: Int32) throws {
        let terminal = try started(survivesInterrupt: true)
        kill(try process(of: terminal), signal)
        expectRestored(terminal, status: 128 + Int(signal))
    }

    @Test func `Ctrl-C ends the program as by SIGINT`() throws {
        let terminal = try started(survivesInterrupt: true)
        terminal.press("C-c")
        expectRestored(terminal, status: 128 + Int(SIGINT))
    }

    @Test func `Ctrl-Z gives the terminal to the shell and fg repaints`() throws {
        let terminal = try started()
        terminal.press("Down", "C-z")
        #expect(terminal.wait { $0.contains("$") && !$0.contains("probe ") })
        #expect(!terminal.showsAlternateScreen)
        terminal.type("stty -g >suspended; cmp before suspended && echo the same")
        #expect(terminal.wait { $0.contains("\nthe same") })
        terminal.resize(columns: 70, rows: 15)
        terminal.type("fg")
        #expect(terminal.wait { $0.contains("probe 70x15") && $0.contains("resumed") && $0.contains("│1   Zoë") })
        #expect(terminal.showsAlternateScreen)
        terminal.press("Down")
        #expect(terminal.wait { $0.contains("key(Canvas.Key.down)") })
        terminal.press("q")
        #expect(terminal.wait { !$0.contains("probe ") })
    }

    @Test func `a program stopped from outside repaints when it goes on`() throws {
        let terminal = try started()
        let process = try process(of: terminal)
        kill(process, SIGSTOP)
        #expect(terminal.wait { $0.contains("$") && $0.contains("Stopped") })
        // The terminal's modes are still the program's, so that Enter is no line feed.
        terminal.send(text: "fg\n")
        #expect(terminal.wait { $0.contains("resumed") && $0.contains("│1   Zoë") && !$0.contains("Stopped") })
    }

    @Test(arguments: ["", "trap \"\" HUP; "])
    func `a program whose terminal is gone ends at once`(ignoringHangUp: String) throws {
        let terminal = try TmuxSession(columns: 80, rows: 20)
        let file = terminal.folder + "-process"
        let probe = shellQuoted(builtExecutable("TerminalProbe"))
        terminal.type("sh -c '\(ignoringHangUp)echo $$ >\(file); exec \(probe)'")
        #expect(terminal.wait { $0.contains("probe ") })
        let process = try #require(pid_t(terminal.contents(of: file)))
        #expect(kill(process, 0) == 0)
        terminal.close()
        shell("rm -f \(file)")
        var tries = 0
        while kill(process, 0) == 0, tries < 100 {
            usleep(20_000)
            tries += 1
        }
        #expect(tries < 100, "the process was still there after 2 s")
    }

    @Test func `a crash leaves the terminal as it was and the message readable`() throws {
        // Swift's own report of a crash would ask for a key.
        let terminal = try started(rows: 40, environment: ["SWIFT_BACKTRACE": "enable=no"])
        terminal.press("!")
        // How Swift traps depends on the processor.
        #if arch(x86_64)
        expectRestored(terminal, status: 128 + Int(SIGILL))
        #else
        expectRestored(terminal, status: 128 + Int(SIGTRAP))
        #endif
        #expect(terminal.screen.contains("told to crash"))
    }

    @Test func `what is written to standard error is shown afterwards`() throws {
        let terminal = try started()
        terminal.press("e")
        #expect(terminal.wait { $0.contains("1: key") })
        #expect(!terminal.screen.contains("said while"))
        terminal.press("q")
        expectRestored(terminal, status: 0)
        #expect(terminal.screen.contains("said while full-screen"))
    }
}
