import Testing
import TmuxSupport

/// Waymark needs no network and uses none.
@Suite struct NoNetworkTests {
    /// What a program calls to speak to another machine, or to look up its name.
    private static let calls = [
        "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "getaddrinfo", "gethostbyname",
        "gethostbyname_r", "res_query", "sendto", "recvfrom",
    ]

    @Test func `no module of the program calls a function of the network`() {
        // The objects of every module that is linked into the program, before what Swift's runtime brings along.
        let folder = shellQuoted(builtExecutable(""))
        let (output, status) = shell(
            "cd \(folder) && find . -path '*.build/*.o' ! -path '*Tests.build*' | xargs nm -u 2>/dev/null | sort -u")
        #expect(status == 0)
        let called = Set(output.split(whereSeparator: \.isWhitespace).map(String.init))
        // That the list is one at all: every program writes.
        #expect(called.contains("write") && called.contains("poll"))
        #expect(Self.calls.filter(called.contains) == [])
    }

    @Test(.enabled(if: shell("strace -f -e trace=network true").status == 0, "strace may not trace here"))
    func `no command opens a socket while it runs`() {
        let waymark = shellQuoted(builtExecutable("waymark"))
        let shipped = shellQuoted(
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
                + "/Data/northamptonshire")
        for command in [
            "check", "attention --json", "snapshot --panel teams --format json", "explain agency-share",
            "--script '5 Down i'", "schema court.json",
        ] {
            let data = command.hasPrefix("schema") ? "" : "--data \(shipped)"
            let (output, _) = shell(
                "d=$(mktemp -d) && strace -f -e trace=network -o $d/calls \(waymark) \(command) \(data) >/dev/null 2>&1; "
                    + "grep -vE 'SIG|exited|resumed' $d/calls; rm -rf $d")
            #expect(output == "", "\(command)")
        }
    }
}
