import ImprovementJourney
import JSON
import Testing

@testable import JourneyFiles

/// What is long or many takes a time that grows with its length alone, and is told as any other fault.
@Suite struct LongInputTests {
    private func time(_ count: Int, _ text: (Int) -> String) -> (Duration, JourneyReading) {
        let text = text(count)
        var reading = JourneyReading(record: Record(), problems: [])
        let time = ContinuousClock().measure { reading = JourneyFolder.read(files: [("teams.json", text)]) }
        return (time, reading)
    }

    @Test(.timeLimit(.minutes(1))) func `unknown keys take a time that grows with their number`() {
        func keys(_ count: Int) -> String {
            "{" + (0..<count).map { "\"unknown-key-\($0)\": 0" }.joined(separator: ",") + "}"
        }
        let (few, _) = time(2_000, keys)
        let (many, reading) = time(20_000, keys)
        #expect(many < few * 40 + .seconds(1), "\(few) \(many)")
        #expect(reading.problems.contains { $0.message.hasPrefix("`unknown-key-0` is not a key of") })
    }

    @Test func `a key that stands twice is found among many`() throws {
        for count in [2, 63, 64, 65, 66, 500] {
            let names = (0..<count).map { "k\($0)" }
            let once = "{" + names.map { "\"\($0)\": {\"a\": 1}" }.joined(separator: ",") + "}"
            #expect(throws: Never.self) { try JSONDocument(Array(once.utf8)) }
            for again in [0, count / 2, count - 1] {
                let twice = once.dropLast() + ", \"\\u006b\(again)\": 1}"
                #expect(throws: JSONFault.self, "\(count) \(again)") { try JSONDocument(Array(twice.utf8)) }
            }
        }
        // The keys of two objects, one after the other or one in the other, are two sets.
        let object = "{" + (0..<200).map { "\"k\($0)\": 1" }.joined(separator: ",") + "}"
        #expect(throws: Never.self) { try JSONDocument(Array("[\(object), \(object)]".utf8)) }
        #expect(throws: Never.self) { try JSONDocument(Array((object.dropLast() + ", \"x\": \(object)}").utf8)) }
    }

    @Test func `a text of more than 10,000 characters is shown to the 10,000th and told`() throws {
        func read(_ count: Int, _ letter: String = "é") -> JourneyReading {
            let title = String(repeating: letter, count: count)
            return JourneyFolder.read(files: [
                (
                    "journey.json",
                    """
                    {"council": {"id": "x", "title": "\(title)"}, "format": 1, "source": "s",
                     "sources": [{"id": "s", "kind": "council", "publisher": "P", "title": "T"}]}
                    """
                )
            ])
        }
        let whole = read(10_000)
        #expect(whole.record.council?.title == String(repeating: "é", count: 10_000))
        #expect(!whole.problems.contains { $0.message.contains("characters") })
        let cut = read(10_123)
        #expect(
            cut.record.council?.title == String(repeating: "é", count: 10_000) + "… (123 more characters in the file)")
        let problem = try #require(cut.problems.first { $0.message.contains("characters") })
        #expect(problem.message == "`title` has 10123 characters, and is shown to the 10000th.")
        #expect(problem.severity == .warning)
        #expect(problem.line == 1 && problem.column == 34)
    }

    @Test func `a message repeats no more than 60 characters of an id, a key or a word`() {
        let long = String(repeating: "long", count: 3_000)
        let text = """
            {"\(long)": 1, "teams": [{"id": "\(long)", "title": "x", "kind": "\(long)"}, {"id": "\(long)", "kind": 1}],
             "actions": [{"team": "\(long)"}]}
            """
        for subject in ["teams", "board", "court"] {
            for problem in JourneyFolder.read(files: [("\(subject).json", text)]).problems {
                #expect(problem.message.count < 400 && problem.remedy.count < 600, "\(problem.message.prefix(200))")
            }
        }
    }
}
