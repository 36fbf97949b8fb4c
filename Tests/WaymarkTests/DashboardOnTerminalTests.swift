import Glibc
import Testing
import TmuxSupport

/// The dashboard on a real terminal.
@Suite(.serialized) struct DashboardOnTerminalTests {
    private func started() throws -> TmuxSession {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        terminal.type("cd \(terminal.folder)")
        terminal.type("\(shellQuoted(builtExecutable("waymark"))) --data \(shellQuoted(data)); echo status=$?")
        #expect(terminal.wait { $0.contains("Overview") && $0.contains("OFFICIAL-SENSITIVE") }, "\(terminal.screen)")
        return terminal
    }

    @Test func `panels open, rows lead in and back, and q twice puts the terminal back`() throws {
        let terminal = try started()
        terminal.press("9")
        #expect(terminal.wait { $0.contains("Region (") })
        terminal.press("Down", "Enter")
        #expect(terminal.wait { $0.contains(") › ") }, "\(terminal.screen)")
        terminal.press("Escape")
        #expect(terminal.wait { $0.contains("Region (") && !$0.contains(") › ") })
        terminal.press("q")
        #expect(terminal.wait { $0.contains("› Overview") })
        terminal.press("q")
        #expect(terminal.wait { $0.contains("status=0") }, "\(terminal.screen)")
        #expect(!terminal.showsAlternateScreen)
        #expect(terminal.showsCursor)
    }

    @Test func `x writes a new file each time and says where`() throws {
        let terminal = try started()
        terminal.press("5", "x")
        #expect(terminal.wait { $0.contains("Written: waymark-court-2019-07-31.txt") }, "\(terminal.screen)")
        terminal.press("x")
        #expect(terminal.wait { $0.contains("Written: waymark-court-2019-07-31-2.txt") }, "\(terminal.screen)")
        let files = shell("stat -c '%a %n' \(terminal.folder)/waymark-*").output
        #expect(files.split(separator: "\n").allSatisfy { $0.hasPrefix("600 ") })
        #expect(terminal.contents(of: terminal.folder + "/waymark-court-2019-07-31.txt").contains("Court"))
    }

    @Test func `X writes the whole journey, and a file may be asked for in the middle of other keys`() throws {
        let terminal = try started()
        terminal.press("5", "x", "4", "X")
        #expect(terminal.wait { $0.contains("Written: waymark-journey-2019-07-31.txt") }, "\(terminal.screen)")
        // The view that was open when x was pressed.
        #expect(terminal.contents(of: terminal.folder + "/waymark-court-2019-07-31.txt").contains("Court"))
        let journey = terminal.contents(of: terminal.folder + "/waymark-journey-2019-07-31.txt")
        for title in ["Overview", "Front door", "Court", "Scrutiny"] { #expect(journey.contains(title)) }
        terminal.press("C-c")
    }

    @Test func `r reads the files again`() throws {
        let terminal = try started()
        terminal.press("5", "r")
        #expect(terminal.wait { $0.contains("Read again from ") && $0.contains("› Court") }, "\(terminal.screen)")
        terminal.press("C-c")
    }

    @Test func `a saved, replaced or removed file repaints the screen without a key`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        let folder = terminal.folder + "/data"
        func file(_ title: String) -> String {
            #"{ "format": 1, "council": { "id": "E1", "title": "\#(title)", "source": "s" }, "opensAt": "2019-07-31", "#
                + #""sources": [{ "id": "s", "kind": "council", "publisher": "p", "title": "t" }] }"#
        }
        shell("mkdir \(folder); printf '%s' \(shellQuoted(file("Before"))) > \(folder)/journey.json")
        terminal.type("\(shellQuoted(builtExecutable("waymark"))) --data \(folder)")
        #expect(terminal.wait { $0.contains("Before › Overview") }, "\(terminal.screen)")
        shell("printf '%s' \(shellQuoted(file("Saved"))) > \(folder)/journey.json")
        #expect(terminal.wait { $0.contains("Saved › Overview") && $0.contains("journey.json") }, "\(terminal.screen)")
        shell("printf '%s' \(shellQuoted(file("Moved"))) > \(folder)/.new; mv \(folder)/.new \(folder)/journey.json")
        #expect(terminal.wait { $0.contains("Moved › Overview") }, "\(terminal.screen)")
        shell("mv \(folder) \(folder)-old; mkdir \(folder)")
        #expect(terminal.wait { $0.contains("The folder holds no journey file") }, "\(terminal.screen)")
        shell("rm \(folder)-old/journey.json")
        terminal.press("C-c")
    }

    /// The shipped record in a folder that the test may change.
    private func startedOnCopy(_ options: String) throws -> (terminal: TmuxSession, folder: String) {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        let folder = terminal.folder + "/data"
        shell("cp -r \(shellQuoted(data)) \(folder)")
        terminal.type("\(shellQuoted(builtExecutable("waymark"))) --data \(folder) \(options)")
        #expect(terminal.wait { $0.contains("OFFICIAL-SENSITIVE") }, "\(terminal.screen)")
        return (terminal, folder)
    }

    /// The case has an open page; its team is changed as `sed -i` does, by a new file in the old one's place.
    private func move(caseTo team: String, in folder: String) {
        shell(
            #"sed -i 's/"C-2018-106", "team": "[a-z0-9-]*"/"C-2018-106", "team": "\#(team)"/' "#
                + "\(folder)/court-illustrative.json")
    }

    @Test func `what a saved file changes is marked and counted, D lists it, and a key takes the marks away`() throws {
        let (terminal, folder) = try startedOnCopy("--panel teams --filter proceedings")
        move(caseTo: "proceedings-2", in: folder)
        #expect(terminal.wait { $0.contains("figures changed; D lists them") }, "\(terminal.screen)")
        #expect(terminal.screen.contains("8 Teams*"), "\(terminal.screen)")
        terminal.press("D")
        #expect(
            terminal.wait { $0.contains("Proceedings 2") && $0.contains("Was") && $0.contains("Now") },
            "\(terminal.screen)")
        terminal.press("Escape", "Down")
        #expect(terminal.wait { $0.contains("Enter open") && !$0.contains("*") }, "\(terminal.screen)")
        terminal.press("C-c")
    }

    @Test func `a screen that is held counts files and shows them when it goes on`() throws {
        let (terminal, folder) = try startedOnCopy("--panel teams")
        terminal.press("p")
        #expect(terminal.wait { $0.contains("Held since ") && $0.contains("; p goes on") }, "\(terminal.screen)")
        move(caseTo: "proceedings-2", in: folder)
        #expect(terminal.wait { $0.contains(": 1 file changed; p goes on") }, "\(terminal.screen)")
        #expect(!terminal.screen.contains("*"))
        terminal.press("p")
        #expect(terminal.wait { $0.contains("figures changed; D lists them") }, "\(terminal.screen)")
        terminal.press("C-c")
    }

    @Test func `a page whose file is removed leads up, and a file that is put back leads there again`() throws {
        let (terminal, folder) = try startedOnCopy("--panel court")
        terminal.press("Enter")
        #expect(terminal.wait { $0.contains("› Case C-2019-001") }, "\(terminal.screen)")
        shell("mv \(folder)/court-illustrative.json \(folder)/../kept")
        #expect(terminal.wait { $0.contains("is gone from the files: back to Court.") }, "\(terminal.screen)")
        shell("mv \(folder)/../kept \(folder)/court-illustrative.json")
        #expect(terminal.wait { $0.contains("› Case C-2019-001") }, "\(terminal.screen)")
        shell("mv \(folder) \(folder)-old; mv \(folder)-old \(folder)")
        #expect(terminal.wait { $0.contains("No figure changed.") && $0.contains("› Case") }, "\(terminal.screen)")
        terminal.press("C-c")
    }

    @Test func `a file that is saved again and again loses no save and no key`() throws {
        let (terminal, folder) = try startedOnCopy("--panel court")
        for number in 1...12 {
            move(caseTo: number % 2 == 0 ? "proceedings-1" : "proceedings-2", in: folder)
            terminal.press("Down")
        }
        move(caseTo: "safeguarding-3", in: folder)
        #expect(terminal.wait { $0.contains(" 13/62") }, "\(terminal.screen)")
        terminal.press("g", "Down", "Down", "Enter")
        #expect(
            terminal.wait { $0.contains("› Case C-2018-106") && $0.contains("Safeguarding 3") }, "\(terminal.screen)")
        terminal.press("C-c")
    }

    @Test func `the frame follows the window, down to one cell and back`() throws {
        let terminal = try started()
        for (columns, rows) in [(120, 40), (40, 10), (20, 5), (1, 1), (80, 24)] {
            terminal.resize(columns: columns, rows: rows)
        }
        #expect(terminal.wait { $0.contains("Overview") && $0.contains("OFFICIAL-SENSITIVE") }, "\(terminal.screen)")
        terminal.press("C-c")
        #expect(terminal.wait { !$0.contains("OFFICIAL-SENSITIVE") })
        #expect(!terminal.showsAlternateScreen)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `keys and sizes by chance, then a signal: the terminal is put back, and no image of the memory is left`(
        signal: Int32
    ) throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        terminal.type("cd \(terminal.folder); ulimit -c unlimited; stty -g >before")
        let program = "\(shellQuoted(builtExecutable("waymark"))) --data \(shellQuoted(data))"
        terminal.type("(trap : INT; sh -c 'echo $$ >process; exec \(program)'; echo status=$?); stty -g >after")
        #expect(terminal.wait { $0.contains("Overview") }, "\(terminal.screen)")
        let process = try #require(pid_t(terminal.contents(of: terminal.folder + "/process")))
        let limits = terminal.contents(of: "/proc/\(process)/limits").split(separator: "\n")
        let coreLimit = try #require(limits.first { $0.hasPrefix("Max core file size") })
        #expect(coreLimit.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
        var chance = UInt64(signal) &* 2_654_435_761
        let keys = [
            "5", "8", "9", "Down", "Enter", "Tab", "[", "}", "i", "?", "Escape", "s", "NPage", "BSpace", "/", "児",
        ]
        for step in 0..<60 {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            terminal.press(keys[Int(chance >> 33) % keys.count])
            if step % 15 == 14 {
                let size = [(1, 1), (200, 60), (30, 8), (80, 24)][step / 15]
                terminal.resize(columns: size.0, rows: size.1)
            }
        }
        #expect(kill(process, 0) == 0, "\(terminal.screen)")
        kill(process, signal)
        #expect(terminal.wait { $0.contains("status=\(128 + signal)") }, "\(terminal.screen)")
        #expect(!terminal.showsAlternateScreen)
        #expect(terminal.showsCursor)
        #expect(terminal.wait { _ in !terminal.contents(of: terminal.folder + "/after").isEmpty })
        #expect(
            terminal.contents(of: terminal.folder + "/after") == terminal.contents(of: terminal.folder + "/before"))
    }
}
