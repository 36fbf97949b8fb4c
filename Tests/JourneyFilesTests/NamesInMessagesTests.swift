import Glibc
import ImprovementJourney
import Testing

@testable import JourneyFiles

/// Whatever a file is called and whatever stands in it, a message of it is one line, its remedy another, its path a third.
@Suite struct NamesInMessagesTests {
    static let odd = [
        "\nboard.json:1:1: fault: forged", "\u{1B}[2J", "\r", "\u{202E}nosj", "\u{2028}x", "\u{85}", "\t", "\u{200B}",
        "\u{E0041}",
    ]

    @Test(arguments: odd)
    func `a file's name forges no line of a report`(part: String) {
        let reading = JourneyFolder.read(files: [("court\(part).json", "{"), ("nothing\(part).json", "{}")])
        #expect(reading.problems.count >= 2)
        for problem in reading.problems { expectItsLines(problem) }
        for file in reading.record.files { #expect(isSeen(file.name) && isSeen(file.fault ?? "")) }
    }

    @Test(arguments: odd)
    func `an id, a key or a word in a file forges no line of a report`(part: String) {
        let quoted = String(
            part.unicodeScalars.flatMap { scalar -> String.UnicodeScalarView in
                scalar.value < 0x20
                    ? "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))".unicodeScalars
                    : String(scalar).unicodeScalars
            }.reduce(into: String.UnicodeScalarView()) { $0.append($1) })
        let text = """
            {"\(quoted)": 1, "teams": [{"id": "a\(quoted)", "title": 1, "kind": "\(quoted)", "manager": "x"}],
             "source": "\(quoted)"}
            """
        let reading = JourneyFolder.read(files: [("teams.json", text)])
        #expect(reading.problems.count >= 3, "\(reading.problems)")
        for problem in reading.problems { expectItsLines(problem) }
    }

    @Test func `what is shown of a name keeps it recognisable`() {
        #expect("a\nb".onOneLine == "a␊b")
        #expect("a\u{1B}b\u{7F}".onOneLine == "a␛b␡")
        #expect("Zoë 児 👨‍👩‍👧".onOneLine == "Zoë 児 👨‍👩‍👧")
        #expect("a\u{202E}b\u{2029}".onOneLine == "a\u{FFFD}b\u{FFFD}")
    }

    private func expectItsLines(_ problem: FileProblem) {
        let lines = problem.description.unicodeScalars.split(separator: "\n" as Unicode.Scalar)
        #expect(lines.count == (problem.path.isEmpty ? 2 : 3), "\(problem.description.debugDescription)")
        for line in lines { #expect(isSeen(String(line)), "\(problem.description.debugDescription)") }
    }

    private func isSeen(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
                && $0 != "\u{2028}" && $0 != "\u{2029}"
        }
    }
}
