import FoundationEssentials
import Testing

@Suite struct ReadmeScreenTests {
    @Test func `the screen in the README is the one that opens`() throws {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        func text(_ path: String) throws -> String { try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8) }
        let drawn = try text("Screens/panel-overview-80x24.txt").split(separator: "\n").prefix(24)
        #expect(drawn.count == 24)
        let screen = drawn.map { line in
            var line = line
            while line.last == " " { line.removeLast() }
            return String(line)
        }
        #expect(try text("../../README.md").contains("```\n" + screen.joined(separator: "\n") + "\n```"))
    }
}
