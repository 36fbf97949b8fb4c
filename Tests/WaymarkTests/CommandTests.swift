import Glibc
import Testing
import TmuxSupport

/// The program as it is called from a shell.
@Suite struct CommandTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))

    /// The shipped record, found from this file's place in the repository.
    private let shipped = shellQuoted(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire")

    /// Runs in a folder of its own, which is removed afterwards.
    private func run(_ command: String) -> (output: String, status: Int32) {
        shell("d=$(mktemp -d) && cd $d && { \(command); }; s=$?; cd / && rm -rf $d; exit $s")
    }

    @Test func `standard output that is no terminal gets the view as text without an escape`() {
        let (output, status) = run("\(waymark) --data \(shipped) --panel region --filter luton 2>&1")
        #expect(status == 0)
        #expect(output.hasPrefix("OFFICIAL-SENSITIVE\n"))
        #expect(output.contains("Only rows that match: luton"))
        #expect(output.contains("Luton"))
        #expect(!output.contains("Hertfordshire"))
        #expect(!output.contains("\u{1B}"))
    }

    @Test(arguments: [
        ("--panel nothing", "There is no panel nothing. waymark list panels names all 10 panels."),
        ("--panel cuort", "There is no panel cuort. Did you mean court?"),
        (
            "--as-at 2019-02-30",
            "--as-at 2019-02-30 is no date. Write 2016-04-30, '30 April 2016', 2016-04, 2016 or today."
        ),
        ("--team nobody", "No team has the id nobody. waymark list teams names all"),
        (
            "clocks --team safeguardin-8",
            "No team has the id safeguardin-8. Did you mean safeguarding-8, safeguarding-1 or safeguarding-2? waymark list"
        ),
        ("clocks --kind icpx", "No time limit is of the kind icpx. Did you mean icpc"),
        ("clocks --until soon", "--until soon is no day. Write 2019-08-02."),
        ("--nonsense", "Unknown option '--nonsense'\nUsage: waymark browse "),
        ("snapshot --nonsense", "Unknown option '--nonsense'\nUsage: waymark snapshot "),
        ("snapshot court", "Unexpected argument 'court'\nUsage: waymark snapshot "),
        ("snapshto", "There is no command snapshto. Did you mean snapshot?"),
        ("help snapshto", "There is no command snapshto. Did you mean snapshot?"),
        ("/etc", "There is no command /etc. /etc is a folder: waymark --data /etc opens it."),
        ("--as-at 2019 snapshot", "The command comes first: waymark snapshot --as-at 2019"),
        (
            "snapshot --format jsn",
            "--format jsn is not known. Did you mean json? The formats are: text, markdown, csv, json."
        ),
        (
            "snapshot --audience pubic",
            "Did you mean public? The audiences are: internal, board, adviser, scrutiny, public."
        ),
        ("--theme lihgt", "Did you mean light? The themes are: terminal, blue-orange, high-contrast, mono, light."),
        ("--plain --script 8", "--plain asks for commands, and --script presses keys. Name one of the two."),
        ("list panels --as-at foo", "--as-at foo is no date."),
        ("list taems", "There is no list of taems. Did you mean teams?"),
        ("--screen f", "--screen names where --script writes. Name keys with --script."),
        ("import pan plan.csv", "pan is no kind and no file. Did you mean plan?"),
        ("snapshot --width 3", "--width 3 is out of range."),
        ("explain nothing", "No measure has the id nothing. waymark list measures names all"),
        ("explain agency-shar", "No measure has the id agency-shar. Did you mean agency-share or agency-share-census?"),
        ("explain agency-share --team nobody", "No team has the id nobody."),
        ("--as-at 9999-12-31", "--as-at 9999-12-31 is out of range. Write a date from 1900 to 2100."),
        (
            "compare 2019-02-30 2019-07-31",
            "The first day 2019-02-30 is no date. Write 2016-04-30, '30 April 2016', 2016-04, 2016 or today."
        ),
        ("compare 2019-07-31 2019-07-04", "The first day, 31 July 2019, is after the second, 4 July 2019."),
        ("compare 2019 2019-07 --as-at 2019-07", "The later day is named twice."),
        ("compare june.json july.json", "There is no file june.json."),
        ("compare /etc/hostname 2019", "/etc/hostname is a file, and the other is none."),
        ("brief nobody", "There is no brief for nobody. The readers are: board, adviser, scrutiny, visit, public."),
        ("brief board --format csv", "--format csv is not known. The formats are: text, markdown, json."),
        ("brief board --since 2019-02-30", "--since 2019-02-30 is no date."),
        (
            "brief board --since 2019-08-01 --as-at 2019-07-31",
            "--since 1 August 2019 is after the day of the brief, 31 July 2019."
        ),
        ("schema nothing.txt", "nothing.txt is no file of a journey."),
        ("schema cuort.json", "cuort.json is no file of a journey. Did you mean court.json?"),
        ("--data /nowhere", "/nowhere: The folder cannot be read: there is no such file or folder."),
    ])
    func `a wrong call exits 2 and says what to do on standard error only`(arguments: String, words: String) {
        let (output, status) = run("\(waymark) \(arguments) 2>&1 >out; s=$?; cat out; exit $s")
        #expect(status == 2)
        #expect(output.contains(words), "\(output)")
        // Every error begins in one way, whoever finds it.
        #expect(output.hasPrefix(arguments.hasPrefix("import") ? "waymark import: " : "waymark: "), "\(output)")
        #expect(run("\(waymark) \(arguments) 2>/dev/null").output == "")
    }

    /// A folder of one action, due on 15 October 2026 and last spoken of on 30 September.
    private static let oneAction = #"""
        mkdir f && cat >f/journey.json <<'END'
        {"format": 1, "source": "own", "council": {"id": "E06999999", "title": "Our council"},
         "sources": [{"id": "own", "kind": "council", "publisher": "Our council", "title": "Plan"}]}
        END
        cat >f/board.json <<'END'
        {"source": "own", "actions": [{"id": "A-1", "title": "See every child on time", "owner": "Director",
         "opened": "2026-04-01", "due": "2026-10-15",
         "changes": [{"on": "2026-09-30", "status": "in progress", "note": "Under way"}]}]}
        END
        """#

    @Test func `a folder opens today, where an action that fell due since its last entry is late`() {
        let late = run("\(Self.oneAction)\n\(waymark) --data f --panel board --today 2026-10-16 2>&1")
        #expect(late.output.contains("as at 16 October 2026; last entry 30 September 2026, 16 days before"))
        #expect(late.output.contains("LATE 1d"))
        let due = run("\(Self.oneAction)\n\(waymark) --data f --panel board --today 2026-10-15 2>&1")
        #expect(!due.output.contains("LATE"), "\(due.output)")
        let attention = run("\(Self.oneAction)\n\(waymark) attention --all --data f --today 2026-10-16 2>&1")
        #expect(attention.output.contains("as at 16 October 2026; last entry 30 September 2026, 16 days before"))
        #expect(attention.output.contains("LATE 1d"))
    }

    @Test func `as at today is the day of the clock, and every format says how old the record is`() {
        for format in ["text", "markdown", "csv", "json"] {
            let (output, status) = run(
                "\(waymark) snapshot --data \(shipped) --as-at today --today 2019-09-30 --panel region --format \(format)"
            )
            #expect(status == 0)
            // 31 July to 30 September: 31 + 30 days.
            let words = [
                "csv": "last entry,2019-07-31\r\ndays since,61\r\n", "json": #""lastEntry": "2019-07-31""#,
            ][format, default: "as at 30 September 2019; last entry 31 July 2019, 61 days before"]
            #expect(output.contains(words), "\(format)")
        }
        let year = run("date +%Y").output.filter(\.isNumber)
        #expect(
            run("\(waymark) --data \(shipped) --as-at today --panel region").output.contains(" \(year); last entry"))
    }

    @Test func `a terminal that cannot place its cursor is refused in one line`() throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        terminal.type("TERM=dumb \(waymark) --data \(shipped); echo status=$?")
        #expect(terminal.wait { $0.contains("status=2") }, "\(terminal.screen)")
        #expect(terminal.screen.contains("dumb"))
    }

    @Test func `check exits 1 for a fault, 0 for none, and tells the place`() {
        #expect(run("\(waymark) check \(shipped)").status == 0)
        let (output, status) = run(
            #"mkdir f && printf '{\n  "format": 1,\n  oops\n}' >f/court.json && \#(waymark) check f"#)
        #expect(status == 1)
        // The warning is of the journey.json that is not there.
        #expect(output.contains("court.json:3:3: fault:"), "\(output)")
        #expect(output.contains("\n1 file, 1 fault, 1 warning.\n"), "\(output)")
    }

    @Test func `check stands on no day where a fault in journey.json hides it, unless one is named`() {
        let broken = "cp -r \(shipped) f && head -c 400 f/journey.json >cut && mv cut f/journey.json"
        let (output, status) = run("\(broken) && \(waymark) check f --today 2026-10-16")
        #expect(status == 1)
        #expect(output.contains("as at a day that is not known, for a fault in journey.json"), "\(output.prefix(400))")
        #expect(!output.contains("2026"), "\(output.prefix(400))")
        #expect(run("\(broken) && \(waymark) check f --json").output.contains("\"asAt\": null"))
        #expect(run("\(broken) && \(waymark) check f --as-at 2019-07-31").output.contains("as at 31 July 2019"))
    }

    @Test func `init makes a folder without a fault and never overwrites`() {
        #expect(run("\(waymark) init ours && \(waymark) check ours").status == 0)
        let (output, status) = run("\(waymark) init ours && \(waymark) init ours 2>&1")
        #expect(status == 2)
        #expect(output.contains("is there already"))
        // What else stands in the folder is left as it is.
        #expect(
            run("mkdir -p mine && echo x >mine/notes.txt && \(waymark) init mine && cat mine/notes.txt").status == 0)
    }

    @Test(arguments: ["list panels", "completions bash"])
    func `what names all that there is goes to a file too`(call: String) {
        let (output, status) = run("\(waymark) \(call) >a && \(waymark) \(call) -o b && cmp a b && ls")
        #expect(status == 0, "\(output)")
        #expect(output == "a\nb\n")
    }

    @Test func `init for a named council holds no example, and is not made where something stands against it`() {
        let (made, status) = run("\(waymark) init ours --council Luton && \(waymark) check ours && stat -c %a ours")
        #expect(status == 0)
        #expect(made.contains("The council: Luton, E06000032, East of England."))
        #expect(made.contains("0 faults, 0 warnings."))
        #expect(made.hasSuffix("700\n"))
        for (call, words) in [
            ("--council Dorset", "2 councils are called"), ("--from f.csv", "Say with --council whose folder it is."),
            ("--council Luton --from f.csv", "there is no such file"),
            ("--council Luton --published soon", "--published soon is no day."),
            ("--council Luton --published oftsed=2025-01-01", "Did you mean ofsted?"),
        ] {
            let (output, status) = run("\(waymark) init ours \(call) 2>&1; s=$?; ls -A; exit $s")
            #expect(status == 2, "\(call)")
            #expect(output.contains(words), "\(output)")
            #expect(!output.hasSuffix("ours\n"))
        }
        #expect(
            run("\(waymark) init ours --council Luton >a; \(waymark) init ours --council Luton 2>&1").output.contains(
                "is there already"))
    }

    @Test func `a snapshot replaces a file whole, for its owner only, and leaves links and devices alone`() {
        let snapshot = "\(waymark) snapshot --data \(shipped) --panel court --output"
        #expect(run("echo old >f && chmod 644 f && \(snapshot) f && stat -c %a f && ls -A").output == "600\nf\n")
        let (output, status) = run("ln -s /dev/null link; \(snapshot) link 2>&1; s=$?; readlink link; exit $s")
        #expect(status == 2)
        #expect(output.hasSuffix("/dev/null\n"), "\(output)")
    }

    @Test(arguments: ["text", "text --pages", "markdown", "csv", "json"])
    func `the same folder, day and version give the same bytes in any process, on any terminal`(_ format: String) {
        let snapshot = "\(waymark) snapshot --data \(shipped) --panel all --format \(format)"
        let others = [
            "COLUMNS=40 LINES=10 TERM=dumb LANG=C TZ=Asia/Tokyo \(snapshot)", "env -i HOME=/ \(snapshot) -o -",
            "{ \(snapshot) -o f && cat f; }",
        ]
        for other in others {
            let (output, status) = run("\(snapshot) >one && \(other) >two && cmp one two && ! grep -c $(date +%F) one")
            #expect(status == 0, "\(other): \(output)")
        }
    }

    @Test func `pages have a form feed between two of them, and only text has pages`() {
        let snapshot = "\(waymark) snapshot --data \(shipped) --panel court --pages"
        let output = run(snapshot).output
        #expect(output.contains("page 1 of "))
        #expect(output.split(separator: "\u{0C}").count > 1)
        let (words, status) = run("\(snapshot) --format csv 2>&1")
        #expect(status == 2)
        #expect(words.contains("--pages cuts plain text into pages; comma-separated values has none."))
    }

    @Test func `a view on a pipe is as a snapshot has it, and rows that are named are all there`() {
        let view = "\(waymark) --data \(shipped) --panel board"
        #expect(run("\(view) >one; \(waymark) snapshot --data \(shipped) --panel board >two; cmp one two").status == 0)
        #expect(run(view).output.contains("Left out: 42 closed or withdrawn. In full: --all."))
        let named = run("\(view) --filter status:withdrawn").output
        #expect(named.contains("withdrawn"))
        #expect(!named.contains("Left out: 3 closed"))
    }

    @Test func `what is typed cannot steer the terminal`() {
        for arguments in ["explain", "--panel", "--as-at", "--team", "--filter", "check", "schema", "--data", "-"] {
            let (output, _) = run("\(waymark) \(arguments) \"$(printf '\\033[2J\\302\\2332J')\" 2>&1")
            #expect(!output.isEmpty)
            #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(arguments)")
        }
    }

    @Test func `what cannot be written says why and exits 2`() {
        let snapshot = "\(waymark) snapshot --data \(shipped) --panel court"
        for (place, words) in [
            (">/dev/full", "the disk is full."), (">&-", "it is closed."),
            ("--output no/such/file", "\"no/such/file\" cannot be written: there is no such file or folder."),
            ("--output /dev/full", "\"/dev/full\" is no plain file, and is left as it is; name another."),
            ("--output .", "\".\" cannot be written: it is a folder."),
        ] {
            let (output, status) = run("{ \(snapshot) \(place); } 2>err; s=$?; cat err; exit $s")
            #expect(status == 2, "\(place)")
            #expect(output.contains(words), "\(output)")
        }
    }

    @Test func `every command tells its use with an example, and exits 0`() {
        for command in [
            "browse", "snapshot", "explain", "attention", "clocks", "brief", "compare", "check", "list", "schema",
            "init",
        ] {
            let (output, status) = run("\(waymark) \(command) --help")
            #expect(status == 0)
            #expect(output.contains("Example"), "\(command)")
        }
    }

    @Test func `explain as JSON tells how every court case stands against its limit`() throws {
        let (output, status) = run("\(waymark) explain court-within-26-weeks --json --data \(shipped)")
        #expect(status == 0)
        let start = try #require(output.firstRange(of: #""id": "C-2019-001""#))
        let standing = output[start.lowerBound...].prefix(500)
        // Issued on 2 January 2019: day 182, counting that day as the first, is 2 July. On 31 July 29 days are over.
        #expect(standing.contains(#""statutoryLastDay": "2019-07-02""#), "\(standing)")
        #expect(standing.contains(#""daysLeft": -29"#), "\(standing)")
        for key in ["within26WeeksInterval95", "medianWeeks", "closedCasesOnly", "everyCase", "survival"] {
            #expect(output.contains("\"\(key)\""))
        }
    }

    @Test func `keys go in and a screen comes out without a terminal`() {
        let (output, status) = run("\(waymark) --data \(shipped) --script '9 Down i' --size 100x30")
        #expect(status == 0)
        #expect(output.split(separator: "\n").first?.contains("Explain") == true, "\(output)")
        #expect(run("\(waymark) --data \(shipped) --script '9' --screen f && cat f").output.contains("Region"))
    }

    @Test(arguments: [
        "snapshot --panel all", "--panel board", "attention --all", "clocks", "explain agency-share", "brief board",
        "compare 2018 2019", "check", "list kinds", "schema", "schema court.json", "--help", "help import",
    ])
    func `a reader that goes away ends the program quietly, whichever command it is`(arguments: String) {
        // Either the reader's going ends the program, as it does any (128 + 13), or nothing is left to be written.
        let call = "\(waymark) \(arguments)"
        let (output, _) = run(
            "bash -c \(shellQuoted("\(call) 2>err | head -n 1 >out; echo ${PIPESTATUS[0]}; cat err"))")
        #expect(["141\n", "0\n"].contains(output), "\(arguments): \(output)")
        let ignored = run(
            "bash -c \(shellQuoted("trap '' PIPE; { \(call) 2>err; echo $? >s; } | true; cat err s"))")
        #expect(ignored.output == "0\n", "\(arguments): \(ignored.output)")
    }

    @Test func `what a reader that goes away has read is whole`() {
        #expect(
            run("\(waymark) snapshot --data \(shipped) --panel all 2>&1 | head -n 1").output == "OFFICIAL-SENSITIVE\n")
    }

    @Test(arguments: [
        "snapshot --panel court -o", "brief board --output", "attention -o", "clocks -o", "explain agency-share -o",
        "compare 2018 2019 -o", "check -o", "schema court.json -o", "schema -o", "--script 9 --screen",
    ])
    func `what a file gets is what standard output gets, and a hyphen is standard output`(arguments: String) {
        let call = arguments.split(separator: " ").dropLast().joined(separator: " ")
        let (output, status) = run(
            "\(waymark) \(arguments) f && \(waymark) \(call) >one && \(waymark) \(arguments) - >two && "
                + "cmp f one && cmp one two && stat -c %a f")
        #expect(status == 0, "\(output)")
        #expect(output == "600\n")
    }

    @Test func `a snapshot is narrowed as the screen is, after what its readers may not see is hidden`() {
        let snapshot = "\(waymark) snapshot --data \(shipped) --panel board --filter status:withdrawn"
        let view = "\(waymark) --data \(shipped) --panel board --filter status:withdrawn"
        let (output, status) = run("\(snapshot) >one; \(view) >two; cmp one two && cat one")
        #expect(status == 0)
        #expect(output.contains("\nOnly rows that match: status:withdrawn\n"))
        for format in ["markdown", "csv", "json"] {
            #expect(run("\(snapshot) --format \(format)").output.contains("withdrawn"), "\(format)")
        }
    }

    @Test func `a filter by a column that is not there is a slip in the call, and the near ones are named`() {
        for command in [
            "snapshot --panel board", "--panel board", "snapshot --panel all", "--panel board --script Down",
            "--panel board --plain",
        ] {
            let (output, status) = run("\(waymark) \(command) --data \(shipped) --filter ownr:director 2>&1")
            #expect(status == 2, "\(command)")
            #expect(
                output.contains("--filter ownr:director: no column here is called ownr. Did you mean owner"),
                "\(output)")
        }
        for slip in ["cases:>abc", "cases:>>20", "cases:<2019-99"] {
            let (output, status) = run("\(waymark) snapshot --panel teams --data \(shipped) --filter '\(slip)' 2>&1")
            #expect(status == 2, "\(slip)")
            #expect(output.contains("--filter \(slip) compares with neither a number nor a date."), "\(output)")
        }
        // A colon within a text is no column's, and what matches nothing is no slip.
        #expect(run("\(waymark) snapshot --panel board --data \(shipped) --filter 12:30").status == 0)
        #expect(run("\(waymark) snapshot --panel board --data \(shipped) --filter owner:nobody").status == 0)
    }

    @Test func `lists have the width of a terminal, and in a pipe that of their words`() throws {
        let list = "\(waymark) attention --data \(shipped)"
        let words = "waymark attention --all writes every row with every reason."
        #expect(run(list).output.contains("\n\(words)\n"))
        #expect(run("COLUMNS=50 \(list)").output.contains("\n\(words)\n"))
        let terminal = try TmuxSession(columns: 50, rows: 60)
        terminal.type(list)
        // The further line is set in by 4, which leaves 46 columns: up to "with" the first has 45.
        #expect(
            terminal.wait { $0.contains("waymark attention --all writes every row with\n    every reason.\n") },
            "\(terminal.screen)")
        #expect(run("\(list) --width 50").output.contains("row with\n    every reason.\n"))
    }

    @Test func `what a call can name is listed a name a line`() {
        let teams = run("\(waymark) list teams --data \(shipped)")
        #expect(teams.status == 0)
        #expect(teams.output.contains("\nsafeguarding-8 "))
        #expect(run("\(waymark) list readers").output.hasPrefix("board     the improvement board\n"))
        #expect(run("\(waymark) list panels").output.split(separator: "\n").count == 10)
        // By its title too.
        #expect(run("\(waymark) explain 'agency social workers' --data \(shipped)").status == 0)
    }
}
