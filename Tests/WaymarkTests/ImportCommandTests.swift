import Testing
import TmuxSupport

/// `waymark import`, which becomes the program beside it.
@Suite struct ImportCommandTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))

    private func run(_ command: String) -> (output: String, status: Int32) {
        shell("d=$(mktemp -d) && cd $d && { \(command); }; s=$?; cd / && rm -rf $d; exit $s")
    }

    private static let plan = #"""
        mkdir f && printf 'Ref,Action,Owner,Start date,Due date\n1,See every child,Director,01/04/2024,30/06/2024\n' >plan.csv
        """#

    @Test func `it tells what it would do, and writes nothing until it is told to`() {
        let (output, status) = run("\(Self.plan)\n \(waymark) import plan plan.csv --into f && ls f | wc -l")
        #expect(status == 0)
        #expect(output.contains("board-plan.json: would be new."))
        #expect(output.hasSuffix("Nothing is written yet: add --write.\n0\n"))
        let written = run(
            "\(Self.plan)\n \(waymark) import plan plan.csv --into f --write >first && cp -r f g && "
                + "\(waymark) import plan plan.csv --into f --write && diff -r f g && stat -c %a f/board-plan.json")
        #expect(written.status == 0)
        #expect(written.output.contains("board-plan.json: unchanged."))
        #expect(written.output.hasSuffix("600\n"))
    }

    @Test func `a file without a kind is told what it is`() {
        let (output, status) = run("\(Self.plan)\n \(waymark) import plan.csv")
        #expect(status == 0)
        #expect(output == "plan.csv is an improvement plan: 1 row.\n  waymark import plan plan.csv --into DIR\n")
    }

    @Test func `a file without titles shows nothing of its first row, which is somebody's`() {
        let (output, status) = run(
            "printf '9000001,Jane Doe,12/05/2014,AB1 2CD,A850728973744\\n' >list.csv && \(waymark) import list.csv 2>&1"
        )
        #expect(status == 1)
        #expect(
            output == "list.csv is of no kind that is known. Its first row does not look like column titles, and has 5 "
                + "columns: put a row of titles above it.\n")
    }

    @Test func `help lists the kinds, whichever way it is asked for`() {
        let help = run("\(waymark) import --help").output
        #expect(help == run("\(waymark) help import").output)
        for kind in [
            "referrals-by-month", "children-in-need-statistics", "workforce-statistics", "ofsted", "annex-a",
            "measures", "plan",
            "clocks",
        ] {
            #expect(help.contains("\n  \(kind) "), "\(kind)")
        }
    }

    @Test(arguments: [
        ("import", "Name a kind and its files"),
        ("import pan plan.csv", "pan is no kind and no file. Did you mean plan?"),
        ("import plan plan.csv", "Name the journey's folder with --into DIR."),
        (
            "import plan nothing.csv --into f",
            "nothing.csv: The file cannot be opened: there is no such file or folder."
        ),
        ("import plan plan.csv --into g", "g: The folder cannot be read: there is no such file or folder."),
        ("import ofsted plan.csv --into f", "Say with --published DATE when it was published"),
        ("import clocks plan.csv --into f", "Say with --as-at DATE on which day it stands"),
        ("import plan plan.csv --into f --symbol n/a", "--symbol n/a says no meaning."),
        ("import plan plan.csv --into f --as-at 2024-02-30", "--as-at 2024-02-30 is no day."),
    ])
    func `a wrong call exits 2 and says what to do`(arguments: String, words: String) {
        let (output, status) = run("\(Self.plan)\n \(waymark) \(arguments) 2>&1 >out")
        #expect(status == 2)
        #expect(output.contains(words), "\(output)")
    }

    @Test(arguments: [
        ("-", "--symbol -=x"), ("-", "--symbol=-=x"), ("-99", "--symbol -99=x"), ("--", "--symbol --=c"),
        ("-h", "--symbol -h=x"), ("n/a", "--symbol n/a=x"), ("=", "--symbol ==x"),
    ])
    func `a symbol means what the call says, also one that looks like an option`(cell: String, option: String) {
        let table =
            "measure,period,value,title,unit,polarity,panel\\nvisits,2024-11,90,Visits,count,neutral,practice\\n"
            + "visits,2024-12,\(cell),,,,\\n"
        let (output, status) = run(
            "mkdir f && printf -- '\(table)' >m.csv && "
                + "\(waymark) import measures m.csv --into f --as-at 2025-01-31 \(option) 2>&1")
        #expect(status == 0, "\(output)")
        #expect(output.contains("2 rows read, 2 used: 1 series with 2 figures made"))
    }

    @Test func `a word of a file and a sheet may begin with a dash too, and an option is never another's value`() {
        let table = "Ref,Action,Owner,Start date,Due date,Status,Date of update\\n"
        let row = "1,See every child,Director,01/04/2024,30/06/2024,-,01/05/2024\\n"
        let make = "mkdir f && printf '\(table)\(row)' >p.csv && "
        let (output, status) = run("\(make)\(waymark) import plan p.csv --into f --map -=complete --sheet -old 2>&1")
        #expect(status == 0, "\(output)")
        #expect(!output.contains("is not known"), "\(output)")
        for option in ["--symbol", "--map", "--sheet"] {
            let missing = run("\(make)\(waymark) import plan p.csv --into f \(option) --write 2>&1")
            #expect(missing.status == 2, "\(missing.output)")
            #expect(missing.output.hasPrefix("waymark import: Missing value for '\(option)"), "\(missing.output)")
        }
    }

    @Test func `what is refused exits 1, and what is not a table of it is told`() {
        let (output, status) = run(
            "\(Self.plan)\n head -c 3000 /dev/zero >z.csv; \(waymark) import plan z.csv plan.csv --into f --write; "
                + "s=$?; ls f; exit $s"
        )
        #expect(status == 1)
        #expect(output.contains("Refused: z.csv is no text"))
        #expect(output.hasSuffix("board-plan.json\n"))
        // A file of 1 GB takes no room until it is read.
        #expect(run("\(Self.plan)\n truncate -s 1G g.csv; \(waymark) import plan g.csv --into f 2>&1").status == 2)
    }

    @Test func `where the program beside it is missing, a sentence says how to get it`() {
        let (output, status) = run("cp \(waymark) w && ./w import --help 2>&1")
        #expect(status == 2)
        #expect(
            output.contains(
                "/waymark-import, which brings files in, cannot be started: there is no such file or folder."))
        #expect(output.contains("make install"))
    }
}
