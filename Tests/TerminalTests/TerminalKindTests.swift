import Glibc
import Terminal
import Testing
import TmuxSupport

/// Other terminals than the usual: by their type, their locale, and where standard input comes from.
@Suite(.serialized) struct TerminalKindTests {
    private let probe = shellQuoted(builtExecutable("TerminalProbe"))

    @Test(arguments: [
        ("TERM=dumb", "A terminal of the type 'dumb' cannot place its cursor"),
        ("TERM=no-such-type", "The terminal type 'no-such-type' in TERM is not known"),
        ("-u TERM", "The type of the terminal is not known because TERM is not set"),
    ])
    func `a terminal that cannot be drawn on is refused with one sentence`(setting: String, sentence: String) throws {
        let terminal = try TmuxSession(columns: 150, rows: 10)
        terminal.type("clear; env \(setting) \(probe); echo status=$?")
        #expect(terminal.wait { $0.contains("status=2") }, "\(terminal.screen)")
        let lines = terminal.screen.split(separator: "\n")
        let index = try #require(lines.firstIndex { $0.hasPrefix(sentence) }, "\(terminal.screen)")
        #expect(lines[index].hasSuffix("."))
        #expect(lines[index + 1] == "status=2")
    }

    @Test func `standard output that is no terminal is refused without an escape byte`() {
        let result = shell("\(probe) 2>&1 </dev/null")
        #expect(result.status == 2)
        #expect(result.output == "Standard output is not a terminal, so there is no screen to draw on.\n")
    }

    @Test func `keys come from the controlling terminal when standard input does not`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10)
        terminal.type("echo ignored | \(probe); echo status=$?")
        #expect(terminal.wait { $0.contains("probe 80x10") })
        terminal.press("Down")
        #expect(terminal.wait { $0.contains("1: key(Canvas.Key.down)") })
        terminal.press("q")
        #expect(terminal.wait { $0.contains("status=0") })
    }

    @Test func `a VT100 is drawn on without colours`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10, environment: ["TERM": "vt100"])
        terminal.type(probe)
        #expect(terminal.wait { $0.contains("probe 80x10, colors 0, UTF-8 true") && $0.contains("│1   Zoë") })
        terminal.press("Down")
        #expect(terminal.wait { $0.contains("1: key(Canvas.Key.down)") })
    }

    @Test func `the eight colours of the Linux console are enough`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10, environment: ["TERM": "linux"])
        terminal.type(probe)
        #expect(terminal.wait { $0.contains("probe 80x10, colors 8,") && $0.contains("│1   Zoë") })
    }

    @Test func `without UTF-8 the nearest ASCII is drawn, column by column`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10, environment: ["LANG": "C"])
        terminal.type(probe)
        #expect(terminal.wait { $0.contains("colors 256, UTF-8 false") })
        let lines = terminal.screen.split(separator: "\n")
        #expect(lines[2] == "?1   Zoe Novakova-Scerbic     ?")
        #expect(lines[4] == "?3   ? ?  ? ? ?               ?")
        #expect(lines[5] == "?4   etoile combined          ?")
    }

    @Test func `a UTF-8 locale that is not installed still shows UTF-8`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10, environment: ["LANG": "xx_YY.UTF-8"])
        terminal.type(probe)
        #expect(terminal.wait { $0.contains("UTF-8 true") && $0.contains("│1   Zoë") })
    }

    @Test func `colours that are not wanted are not sent`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 10)
        terminal.type("\(probe) --no-color")
        #expect(terminal.wait { $0.contains("colors 0,") && $0.contains("│1   Zoë") })
        // SGR 30 to 37 and 90 to 97 set a colour of the text; tmux itself adds 39 and 49, the standard ones.
        let screen = terminal.styledScreen
        for color in 0...7 { #expect(!screen.contains("3\(color)m") && !screen.contains("9\(color)m")) }
        #expect(!screen.contains("38;5"))
        #expect(screen.contains("\u{1B}[1"))
    }
}
