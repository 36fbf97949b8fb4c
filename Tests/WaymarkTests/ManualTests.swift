import Testing
import TmuxSupport

/// The manual's pages, as they stand in docs/man.
@Suite struct ManualTests {
    private let waymark = shellQuoted(builtExecutable("waymark"))
    private let pages = shellQuoted(
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/docs/man")

    /// The page without its marks: what is typed as it is typed.
    private func page(_ name: String) -> String {
        var text = shell("cat \(pages)/\(name)").output
        for (mark, sign) in [("\\fB", ""), ("\\fR", ""), ("\\-", "-"), ("\\(aq", "'"), ("\\(dq", "\"")] {
            text = text.replacing(mark, with: sign)
        }
        return text
    }

    @Test func `waymark(1) tells every command and every option that the help tells`() {
        let manual = page("waymark.1")
        let commands = shell("\(waymark) --help").output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
            .compactMap { line -> Substring? in
                guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
                return line.split(separator: " ").first
            }.filter { $0 != "See" }
        #expect(commands.count == 14)
        for command in commands {
            #expect(manual.contains("\n.SS waymark \(command)\n"), "\(command)")
            let options = shell("\(waymark) \(command) --help").output.split(separator: "\n")
                .filter { $0.hasPrefix("  -") }
                .compactMap { $0.split { " ,".contains($0) }.first { $0.hasPrefix("--") } }
            #expect(options.contains("--help"))
            for option in options { #expect(manual.contains(option), "\(command) \(option)") }
        }
        for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "ENVIRONMENT", "FILES", "SEE ALSO"] {
            #expect(manual.contains("\n.SH \(heading)\n"), "\(heading)")
        }
    }

    @Test func `waymark(5) tells every file and its keys`() {
        let manual = page("waymark.5")
        for line in shell("\(waymark) schema").output.split(separator: "\n") {
            let file = line.prefix { $0 != " " }
            #expect(manual.contains("\n.SS \(file): "), "\(file)")
        }
        for key in ["smallestShownNumber", "issued", "numerators", "restatements"] {
            #expect(manual.contains("\n\(key): "), "\(key)")
        }
    }
}
