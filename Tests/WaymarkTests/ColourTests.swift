import Testing
import TmuxSupport

/// Whether the dashboard draws in colour: `--color`, then `NO_COLOR`, then `CLICOLOR=0`.
@Suite(.serialized) struct ColourTests {
    @Test(arguments: [
        ("", "", true), ("NO_COLOR=1", "", false), ("NO_COLOR=", "", true), ("CLICOLOR=0", "", false),
        ("CLICOLOR=1", "", true), ("", "--color never", false), ("NO_COLOR=1", "--color always", true),
        ("CLICOLOR=0", "--color always", true), ("NO_COLOR=1", "--color auto", false),
        ("NO_COLOR= CLICOLOR=0", "", false), ("TERM=vt100", "--color always", false),
    ])
    func `colour is as asked for, and weight is there without it`(
        environment: String, arguments: String, isColoured: Bool
    ) throws {
        let terminal = try TmuxSession(columns: 80, rows: 24)
        let data =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Data/northamptonshire"
        let program = "\(shellQuoted(builtExecutable("waymark"))) --data \(shellQuoted(data)) \(arguments)"
        terminal.type("\(environment) \(program)")
        #expect(terminal.wait { $0.contains("› Overview") }, "\(terminal.screen)")
        let attributes = Self.attributes(in: terminal.styledScreen)
        let colours = attributes.filter { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
        #expect(colours.isEmpty == !isColoured, "\(colours)")
        // Bold and reversed.
        #expect(attributes.contains(1) && attributes.contains(7))
        terminal.press("C-c")
    }

    /// The numbers of the sequences that set colours and attributes (ECMA-48, SGR).
    private static func attributes(in screen: String) -> Set<Int> {
        var found: Set<Int> = []
        for piece in screen.split(separator: "\u{1B}[").dropFirst() {
            guard let end = piece.firstIndex(where: { $0.isLetter }), piece[end] == "m" else { continue }
            found.formUnion(piece[..<end].split(separator: ";").compactMap { Int($0) })
        }
        return found
    }
}
