import Programs
import Testing
import TmuxSupport

/// What a shell is told when Tab is pressed, and what a bash makes of it.
@Suite struct CompletionTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))

    /// A folder of one team and one measure whose name has a blank.
    private static let folder = #"""
        mkdir 'our council' && cat >'our council/journey.json' <<'END'
        {"format": 1, "source": "own", "council": {"id": "E06999999", "title": "Our council"},
         "sources": [{"id": "own", "kind": "council", "publisher": "Our council", "title": "Plan"}]}
        END
        cat >'our council/teams.json' <<'END'
        {"source": "own", "services": [{"id": "s", "title": "S"}],
         "teams": [{"id": "north", "title": "North team", "service": "s", "opened": "2012-04-01"}]}
        END
        """#

    private func run(_ command: String) -> (output: String, status: Int32) {
        shell("d=$(mktemp -d) && cd $d && { \(Self.folder)\n\(command)\n}; s=$?; cd / && rm -rf $d; exit $s")
    }

    @Test(arguments: [
        (["sn"], ["snapshot"]), (["--pan"], ["--panel"]), (["--panel", "co"], ["court"]),
        (["--panel=co"], ["--panel=court"]), (["--panel", "=", "co"], ["court"]),
        (["snapshot", "--panel", "a"], ["all"]), (["--panel", "al"], []),
        (["snapshot", "--format", "c"], ["csv"]), (["brief", "board", "--format", "c"], []),
        (["snapshot", "--audience", "sc"], ["scrutiny"]), (["brief", "s"], ["scrutiny"]),
        (["--color", "a"], ["always", "auto"]), (["explain", "--team", "no", "--data", ""], [":folders"]),
        (["--team", "n", "--data=our"], [":folders"]), (["compare", "2019"], [":files"]),
        (["snapshot", "-o", ""], [":files"]),
        (["explain", "agency-share", "--te"], ["--team"]), (["help", "sna"], ["snapshot"]),
        (["schema", "cou"], ["court.json"]),
        (["list", "t"], ["teams"]), (["check", ""], [":folders"]), (["import", "cin"], ["cin-census", ":files"]),
        (["import", "plan", "f.csv", "--clock", "r"], ["referral"]),
        (["import", "plan", "f.csv", "--into", ""], [":folders"]),
        // What is there is not offered again, unless it may be; after -- there are no options.
        (["snapshot", "--all", "--al"], []), (["import", "--symbol", "x=c", "--sy"], ["--symbol"]),
        (["snapshot", "--", "--al"], []), (["clocks", "--until", "20"], []),
        // The kinds of time limit are the law's.
        (["clocks", "--kind", "icp"], ["icpc"]),
    ])
    func `what can follow the words of a call`(words: [String], expected: [String]) {
        let call = words.map(shellQuoted).joined(separator: " ")
        let output = run("\(waymark) \(CompletionScript.question) \(call) 2>&1").output
        // A word, and after two blanks what it is.
        let told = output.split(separator: "\n").map { line in
            line.firstRange(of: "  ").map { String(line[..<$0.lowerBound]) } ?? String(line)
        }
        #expect(told == expected)
    }

    @Test func `teams and measures are those of the folder that the call names, and no fault is told`() {
        let ask = "\(waymark) \(CompletionScript.question)"
        #expect(run("\(ask) --data 'our council' --team n 2>&1").output == "north  North team\n")
        // As a shell has the word: with its quotes.
        #expect(run("\(ask) --data \"'our council'\" --team n 2>&1").output == "north  North team\n")
        #expect(run("\(ask) --data 'our\\ council' --team '' 2>&1").output == "north  North team\n")
        #expect(
            run("HOME=$PWD; export HOME; \(ask) --data '~/our\\ council' --team n 2>&1").output == "north  North team\n"
        )
        #expect(run("\(ask) --data nowhere --team n 2>&1").output == "")
        #expect(
            run("printf oops >'our council/court.json'; \(ask) --data 'our council' --team n 2>&1").output
                == "north  North team\n")
    }

    /// The words that a bash offers for a call that ends at the cursor.
    private func offered(_ words: [String]) -> String {
        let array = words.map(shellQuoted).joined(separator: " ")
        return run(
            """
            cat >t.bash <<'END'
            source <(\(waymark) completions bash)
            COMP_WORDS=(\(waymark) \(array)); COMP_CWORD=\(words.count)
            _waymark \(waymark)
            printf '%s\\n' "${COMPREPLY[@]}"
            END
            bash --norc t.bash 2>&1
            """
        ).output
    }

    @Test func `a bash offers words quoted as it reads them, folders and files as its own`() {
        #expect(offered(["--panel", "co"]) == "court\n")
        #expect(offered(["--panel", "=", "co"]) == "court\n")
        #expect(offered(["clocks", "--kind", "adopter-stage"]) == "adopter-stage-1\nadopter-stage-2\n")
        #expect(offered(["clocks", "--kind", "adopter\\ "]) == "adopter\\ assessments\n")
        #expect(offered(["--data", "our"]) == "our council\n")
        #expect(offered(["check", "nothing"]) == "\n")
    }

    @Test func `Tab completes in a bash on a terminal`() throws {
        let terminal = try TmuxSession(columns: 100, rows: 20)
        terminal.type("exec bash --norc -i")
        terminal.type("PS1='> '; PATH=$(dirname \(waymark)):$PATH; source <(waymark completions bash); clear")
        #expect(terminal.wait { $0.hasPrefix(">") })
        terminal.send(text: "waymark snap\t--pan\tco\t--data our")
        #expect(terminal.wait { $0.contains("> waymark snapshot --panel court --data our") }, "\(terminal.screen)")
    }

    @Test func `a shell that has no completion is named`() {
        let (output, status) = run("\(waymark) completions bsh 2>&1")
        #expect(status == 2)
        #expect(
            output
                == "waymark: There is no completion for bsh. Did you mean bash or zsh? The shells are: bash, zsh, fish.\n"
        )
    }
}
