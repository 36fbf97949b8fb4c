import Glibc
import Terminal
import Testing
import TmuxSupport

/// What reaches the program: keys however they come, and changed files.
@Suite(.serialized) struct TerminalEventTests {
    private func started(options: String = "") throws -> TmuxSession {
        let terminal = try TmuxSession(columns: 80, rows: 20)
        terminal.type("cd \(terminal.folder); \(shellQuoted(builtExecutable("TerminalProbe"))) \(options)")
        #expect(terminal.wait { $0.contains("probe 80x20") })
        return terminal
    }

    @Test(arguments: [
        ("Left", "key(Canvas.Key.left)"), ("PageDown", "key(Canvas.Key.pageDown)"), ("Home", "key(Canvas.Key.home)"),
        ("End", "key(Canvas.Key.end)"), ("Enter", "key(Canvas.Key.enter)"), ("BTab", "key(Canvas.Key.backTab)"),
        ("BSpace", "key(Canvas.Key.backspace)"), ("DC", "key(Canvas.Key.delete)"),
        ("F1", "key(Canvas.Key.function(1))"),
        ("F12", "key(Canvas.Key.function(12))"), ("C-u", #"key(Canvas.Key.control("u"))"#),
        ("é", #"key(Canvas.Key.character("é"))"#), ("児", #"key(Canvas.Key.character("児"))"#),
    ])
    func `a key arrives as what it means`(key: String, event: String) throws {
        let terminal = try started()
        terminal.press(key)
        #expect(terminal.wait { $0.contains("1: \(event)") }, "\(terminal.screen)")
    }

    @Test func `Escape alone closes the help`() throws {
        let terminal = try started()
        terminal.press("?")
        #expect(terminal.wait { $0.contains("help: Escape closes") })
        terminal.press("Escape")
        #expect(terminal.wait { $0.contains("2: key(Canvas.Key.escape)") && !$0.contains("help:") })
    }

    @Test func `a sequence that nobody knows is no key`() throws {
        let terminal = try started()
        // A kitty key report, Ctrl-Alt-Right: none of it may act as typed text.
        terminal.send(text: "\u{1B}[97;5u\u{1B}[1;99Zx")
        #expect(terminal.wait { $0.contains(#"1: key(Canvas.Key.character("x"))"#) }, "\(terminal.screen)")
    }

    @Test func `what is pasted is one text and no key, however it comes`() throws {
        let terminal = try started()
        terminal.send(text: "\u{1B}[200~quit now\u{1B}[201~")
        #expect(terminal.wait { $0.contains(#"1: pasted("quit now")"#) }, "\(terminal.screen)")
        // In two pieces, the second a while later.
        terminal.send(text: "\u{1B}[200~jj")
        terminal.send(text: "qq\u{1B}[201~")
        #expect(terminal.wait { $0.contains(#"2: pasted("jjqq")"#) }, "\(terminal.screen)")
        terminal.press("x")
        #expect(terminal.wait { $0.contains(#"3: key(Canvas.Key.character("x"))"#) }, "\(terminal.screen)")
    }

    @Test func `a hundred keys at once all arrive`() throws {
        let terminal = try started()
        terminal.send(text: String(repeating: "\u{1B}OB", count: 60) + String(repeating: "\u{1B}[A", count: 40))
        #expect(terminal.wait { $0.contains("100: key(Canvas.Key.up)") }, "\(terminal.screen)")
        #expect(terminal.screen.contains("│20"))
    }

    @Test func `Ctrl-L repaints what something else has overwritten`() throws {
        let terminal = try started()
        shell("printf 'spoilt' >$(tmux -S \(terminal.folder)/socket display-message -p '#{pane_tty}')")
        #expect(terminal.wait { $0.contains("spoilt") })
        terminal.press("C-l")
        #expect(terminal.wait { !$0.contains("spoilt") && $0.contains("│1   Zoë") })
    }

    @Test func `files that change in a short while are one event`() throws {
        let terminal = try started(options: "--watch .")
        shell("cd \(terminal.folder); mkdir -p sub; echo 1 >b.json; echo 2 >a.json; echo 3 >c.tmp; mv c.tmp b.json")
        #expect(
            terminal.wait { $0.contains(#"1: filesChanged(["a.json", "b.json", "c.tmp"])"#) }, "\(terminal.screen)")
        shell("rm \(terminal.folder)/a.json")
        #expect(terminal.wait { $0.contains(#"2: filesChanged(["a.json"])"#) }, "\(terminal.screen)")
    }
}
