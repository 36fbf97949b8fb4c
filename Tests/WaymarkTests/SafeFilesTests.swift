import Testing
import TmuxSupport

/// What the program leaves on the disk, and what it lets out of a folder, from a shell.
@Suite struct SafeFilesTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))

    /// A folder of one court case, readable by its owner alone.
    private static let folder = #"""
        mkdir -m 700 f && cat >f/journey.json <<'END'
        {"format": 1, "source": "own", "council": {"id": "E06999999", "title": "Our council"}, "opensAt": "2019-07-31",
         "sources": [{"id": "own", "kind": "council", "publisher": "Our council", "title": "Plan"}]}
        END
        cat >f/teams.json <<'END'
        {"source": "own", "services": [{"id": "s", "title": "S"}],
         "teams": [{"id": "t", "title": "T", "service": "s", "opened": "2012-04-01"}]}
        END
        cat >f/court.json <<'END'
        {"source": "own", "cases": [{"id": "C-1", "team": "t", "children": 1, "issued": "2019-01-02"}]}
        END
        """#

    private func run(_ command: String) -> (output: String, status: Int32) {
        shell("d=$(mktemp -d) && cd $d && { \(Self.folder)\n\(command)\n}; s=$?; cd / && rm -rf $d; exit $s")
    }

    @Test func `a writer that is killed leaves the old file whole, and the next write removes what it left`() {
        // Past the limit on a file's size the system kills the writer between its first byte and the file's name.
        let (output, status) = run(
            """
            echo old >out.txt
            (ulimit -c 0; ulimit -f 1; \(waymark) snapshot --data f --panel all --output out.txt) >/dev/null 2>&1
            cat out.txt
            for n in 1 2 3 4 5 6; do
              \(waymark) snapshot --data f --panel all --output out.txt 2>/dev/null & sleep 0.0$n; kill -9 $! 2>/dev/null
              wait $! 2>/dev/null
            done
            \(waymark) snapshot --data f --panel all --output out.txt && ls -A && tail -c 20 out.txt | wc -l && stat -c %a out.txt
            """)
        #expect(status == 0)
        #expect(output.hasPrefix("old\n"), "\(output)")
        #expect(output.contains("\nf\nout.txt\n"), "\(output)")
        #expect(!output.contains("waymark-"), "\(output)")
        #expect(output.hasSuffix("600\n"), "\(output)")
    }

    @Test func `a link is never written through, and errors of the system are in words`() {
        let (output, status) = run(
            """
            ln -s kept link.txt; echo kept >kept; chmod 600 f/*
            \(waymark) snapshot --data f --output link.txt; echo $?; cat kept
            ln -s loop loop; \(waymark) snapshot --data f --output loop/x.txt; echo $?
            \(waymark) snapshot --data f --output $(printf %300s | tr ' ' n); echo $?
            """)
        _ = status
        #expect(!output.contains("of the system"), "\(output)")
        let errors = run(
            """
            ln -s loop loop; \(waymark) snapshot --data f --output loop/x.txt 2>&1
            \(waymark) snapshot --data f --output $(printf %300s | tr ' ' n) 2>&1
            """
        ).output
        #expect(errors.contains("its links lead round in a circle"), "\(errors)")
        #expect(errors.contains("the name is too long"), "\(errors)")
        #expect(output.contains("2\nkept\n"), "\(output)")
    }

    @Test func `a snapshot never takes the place of a file that it was made from`() {
        let (output, status) = run(
            """
            cp f/journey.json before
            \(waymark) snapshot --data f --format json --output f/journey.json 2>&1; echo $?
            (cd f && \(waymark) snapshot --data . --format json --output new.json 2>&1; echo $?)
            \(waymark) snapshot --data f --format json --output f/../beside.json && cmp before f/journey.json && ls f beside.json
            """)
        #expect(status == 0, "\(output)")
        let refusal = "is in the folder that is read, where files are data. Name another folder."
        #expect(output.ranges(of: refusal).count == 2, "\(output)")
        #expect(output.contains("beside.json"), "\(output)")
    }

    @Test func `a file's name forges no line of the report and nothing in it reaches the terminal`() {
        let (output, _) = run(
            #"""
            printf '{' >"f/court-x
            board.json:1:1: fault: forged.json"; printf '{' >"f/board-$(printf '\033[2J').json"
            """# + "\n\(waymark) check f")
        #expect(!output.contains("\nboard.json:1:1"), "\(output)")
        #expect(output.contains("court-x␊board.json:1:1: fault: forged.json:1:2: fault:"), "\(output)")
        #expect(output.contains("board-␛[2J.json"), "\(output)")
        #expect(!output.contains("\u{1B}"))
    }

    @Test func `check points at a folder that others can read or write once, and the owner's alone is let be`() {
        let (output, status) = run(
            """
            \(waymark) check f | sed -n '/files\\|^ \\|Everybody/p'; chmod 755 f
            \(waymark) check f | sed -n '/files\\|^ \\|Everybody/p'; chmod 777 f
            \(waymark) check f --json | grep -c Everybody
            """)
        #expect(status == 0)
        #expect(
            output == """
                Check of the files
                3 files, 0 faults, 0 warnings.
                Check of the files
                f: warning: Everybody on this machine can read the folder's files.
                    Let its owner alone in, unless all of them may read the record: chmod -R go-rwx.
                3 files, 0 faults, 1 warning.
                1

                """)
    }

    @Test func `what looks like personal data is warned of and never repeated`() {
        let (output, _) = run(
            #"""
            cat >f/court.json <<'END'
            {"source": "own", "cases": [{"id": "John Smith 12/03/2011", "team": "943 476 5919", "children": 1,
             "issued": "2019-01-02"}, {"id": "A823432116003", "team": "t", "children": "07700 900123", "issued": "2019-01-02"}]}
            END
            """# + "\n\(waymark) check f; \(waymark) snapshot --data f 2>&1 >/dev/null; \(waymark) check f --json")
        #expect(output.contains("`id` has what looks like a name with a day of birth."))
        #expect(output.contains("`team` has what looks like an NHS number."))
        #expect(output.contains("`id` has what looks like a unique pupil number."))
        #expect(output.contains("`children` has what looks like a telephone number."))
        for secret in ["John Smith", "12/03/2011", "943 476 5919", "A823432116003", "07700 900123"] {
            #expect(!output.contains(secret), "\(output)")
        }
    }
}
