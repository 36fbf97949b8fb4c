import Testing
import TmuxSupport

/// The dashboard on a pseudo-terminal under random keys, sizes and edits of its files, for some seconds; `make soak` takes
/// ten minutes, and CI a hundred thousand events on the release build.
@Suite struct SoakTests {
    @Test func `random keys, sizes and edits leave the program alive, its memory flat and the terminal as it was`() {
        let script =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/.ci/soak"
        let (output, status) = shell(
            "python3 \(shellQuoted(script)) \(shellQuoted(builtExecutable("waymark"))) --events 400 --minutes 0.5 2>&1")
        #expect(status == 0, "\(output)")
    }
}
