import Testing
import TmuxSupport

/// Papers that are handed out, and held against each other, from a shell.
@Suite struct PapersTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))
    private let shipped = shellQuoted(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire")

    /// Runs in a folder of its own, which is removed afterwards.
    private func run(_ command: String) -> (output: String, status: Int32) {
        shell("d=$(mktemp -d) && cd $d && { \(command); }; s=$?; cd / && rm -rf $d; exit $s")
    }

    @Test func `a brief has a form feed between its pages, on standard output and in a file for its owner only`() {
        let call = "\(waymark) brief board --data \(shipped)"
        let (output, status) = run(call)
        #expect(status == 0)
        #expect(output.count { $0 == "\u{0C}" } == 1)
        #expect(output.contains("page 1 of 2") && output.contains("page 2 of 2"))
        #expect(run("\(call) -o b.txt && stat -c %a b.txt && cat b.txt").output == "600\n" + output)
        #expect(run("\(call) --output - ").output == output)
    }

    @Test func `a brief tells changes since the day that is named`() {
        let (output, _) = run("\(waymark) brief board --since 2016-04-30 --data \(shipped)")
        #expect(output.contains("WHAT HAS CHANGED SINCE 30 APRIL 2016"))
    }

    @Test func `a brief of a folder with a fault says so and exits 1`() {
        let (output, status) = run(
            "cp -r \(shipped) f && chmod -R u+w f && echo oops >>f/court.json && \(waymark) brief board --data f --as-at 2019-07-31 2>/dev/null"
        )
        #expect(status == 1)
        #expect(output.contains("INCOMPLETE: 1 file has faults"), "\(output)")
        #expect(output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("court.json is not read."))
    }

    @Test func `two exported snapshots are compared as text and as JSON, without the folder`() {
        let export = "\(waymark) snapshot --panel court --format json --data \(shipped) --output"
        let files = "\(export) a.json --as-at 2019-06-26 && \(export) b.json"
        let (text, status) = run("\(files) && \(waymark) compare a.json b.json")
        #expect(status == 0)
        #expect(text.contains("What differs between the snapshots of 26 June 2019 and 31 July 2019"))
        #expect(text.contains("OFFICIAL-SENSITIVE"))
        let (json, _) = run("\(files) && \(waymark) compare a.json b.json --json")
        for key in ["from", "to", "cautions", "differences"] { #expect(json.contains("\"\(key)\"")) }
        #expect(run("\(files) && \(waymark) compare b.json b.json").output.contains("The snapshots say the same."))
    }

    @Test func `a file that is no snapshot exits 2 and says what to do`() {
        let (output, status) = run("echo '{}' >a.json && \(waymark) compare a.json a.json 2>&1")
        #expect(status == 2)
        #expect(output.contains("a.json is no snapshot. Write one with waymark snapshot --format json"))
    }
}
