import Glibc
import Terminal
import Testing
import TmuxSupport

/// Which changes of a folder are seen, whatever happens to it.
@Suite(.serialized) struct FolderWatchTests {
    /// The probe watching the folder `data`, which need not be there.
    private func started(_ prepare: String, before: String = "") throws -> TmuxSession {
        let terminal = try TmuxSession(columns: 80, rows: 20)
        let command = "\(shellQuoted(builtExecutable("TerminalProbe"))) --watch data"
        shell("cd \(terminal.folder); \(prepare)")
        terminal.type("cd \(terminal.folder); \(before.isEmpty ? command : before + shellQuoted(command))")
        #expect(terminal.wait { $0.contains("probe 80x20") }, "\(terminal.screen)")
        return terminal
    }

    @Test(arguments: [
        ("a file with other rights", "chmod 600 a.json"), ("a link", "ln -s /dev/null a2.json; mv a2.json a.json"),
        ("a truncated file", "truncate -s 1 a.json"), ("a file moved over", "echo 3 >../b; mv ../b a.json"),
        ("a file moved away", "mv a.json ../b"), ("a removed file", "rm a.json"),
        ("a folder in its place", "rm a.json; mkdir a.json"), ("an appended file", "echo 4 >>a.json"),
    ])
    func `one event tells of`(what: String, command: String) throws {
        let terminal = try started("mkdir data; echo 1 >data/a.json; chmod 644 data/a.json")
        shell("cd \(terminal.folder)/data; \(command)")
        #expect(terminal.wait { $0.contains("1: filesChanged([") && $0.contains("\"a.json\"") }, "\(terminal.screen)")
    }

    @Test func `a hard link is a file that is whole, and a folder beside the files is none of them`() throws {
        let terminal = try started("mkdir data; echo 1 >a.json")
        shell("cd \(terminal.folder)/data; mkdir sub")
        shell("cd \(terminal.folder)/data; ln ../a.json b.json")
        #expect(terminal.wait { $0.contains(#"1: filesChanged(["b.json"])"#) }, "\(terminal.screen)")
    }

    @Test func `a folder that is replaced, or that a link leads to, gives an event without names`() throws {
        let terminal = try started("mkdir one two; ln -s one data")
        shell("cd \(terminal.folder); ln -s two new; mv -T new data")
        #expect(terminal.wait { $0.contains("1: filesChanged([])") }, "\(terminal.screen)")
    }

    @Test func `a folder that is made later is seen when it comes`() throws {
        let terminal = try started("true")
        shell("cd \(terminal.folder); mkdir data")
        #expect(terminal.wait { $0.contains("1: filesChanged([])") }, "\(terminal.screen)")
    }

    /// A name space of its own, where the system has no watches to give.
    private static let withoutWatches =
        "unshare -Ur sh -c 'echo 0 >/proc/sys/user/max_inotify_instances; eval \"$1\"' sh "
    private static let canDoWithout = shell("\(withoutWatches) true").status == 0

    @Test(.enabled(if: canDoWithout, "the system lets nobody make a name space without watches"))
    func `where the system has no watches to give the files are looked at`() throws {
        let terminal = try started("mkdir data; echo 1 >data/a.json", before: Self.withoutWatches)
        shell("cd \(terminal.folder)/data; echo 22 >a.json; echo 1 >b.json; echo 1 >other.txt")
        #expect(terminal.wait { $0.contains(#"1: filesChanged(["a.json", "b.json"])"#) }, "\(terminal.screen)")
        shell("cd \(terminal.folder)/data; rm b.json")
        #expect(terminal.wait { $0.contains(#"2: filesChanged(["b.json"])"#) }, "\(terminal.screen)")
        shell("cd \(terminal.folder); mv data old; mkdir data")
        #expect(terminal.wait { $0.contains("3: filesChanged([])") }, "\(terminal.screen)")
    }

    @Test func `stamps tell what changed between two looks`() throws {
        var template = Array("/tmp/waymark-stamps-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { shell("rm -rf \(shellQuoted(folder))") }
        #expect(FolderStamps(folder: folder + "/none").isMissing)
        shell("cd \(folder); echo 1 >a.json; echo 1 >b.json; echo 1 >c.txt")
        let first = FolderStamps(folder: folder)
        #expect(FolderStamps(folder: folder).changes(since: first) == nil)
        // As long and as old as before: the file's number and the time of its change tell.
        shell(
            "cd \(folder); cp -p a.json d; echo 2 >d; touch -r a.json d; mv d a.json; rm b.json; echo 2 >c.txt; echo 1 >e.json"
        )
        #expect(FolderStamps(folder: folder).changes(since: first) == ["a.json", "b.json", "e.json"])
        shell("cd \(folder); mkdir other")
        #expect(FolderStamps(folder: folder + "/other").changes(since: first) == [])
    }
}
