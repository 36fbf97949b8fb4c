import CharacterWidths
import Testing

@testable import DocumentText

@Suite struct WrappingTests {
    @Test(arguments: [
        ("", 5, [""]), ("Court", 5, ["Court"]), ("one two", 5, ["one", "two"]), ("one two", 7, ["one two"]),
        ("Safeguarding", 5, ["Safeg", "uardi", "ng"]), ("a Safeguarding", 5, ["a", "Safeg", "uardi", "ng"]),
        ("a\nb", 5, ["a", "b"]), ("a\r\nb", 5, ["a", "b"]), ("a\n", 5, ["a", ""]),
        ("one  two  three", 8, ["one two", "three"]),
        ("児玉さくら", 5, ["児玉", "さく", "ら"]), ("児玉", 1, ["\u{FFFD}", "\u{FFFD}"]),
        ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
        ("🇬🇧🇬🇧", 3, ["GBG", "B"]), ("a\u{202E}b c", 3, ["a\u{FFFD}b", "c"]), ("   ", 2, [""]),
        ("one two", 0, ["one two"]),
    ])
    func `a text is broken at blanks, and within a word that is too wide`(text: String, width: Int, lines: [String]) {
        #expect(text.wrapped(toColumns: width) == lines)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["é", "a", "児", "\u{301}", "👨\u{200D}", "\u{1F1EC}", " ", "é "])
    func `a word of hundreds of thousands of letters is wrapped in a time that grows with them alone`(letter: String) {
        let clock = ContinuousClock()
        let text = String(repeating: letter, count: 200_000)
        var lines: [String] = []
        let time = clock.measure { lines = text.wrapped(toColumns: 80) }
        #expect(lines.allSatisfy { $0.displayColumns <= 80 })
        #expect(time < .seconds(10), "\(time)")
    }

    @Test func `what is laid out is shown text, so that no line steers the terminal or is wider than it seems`() {
        let line = TextLine([TextRun("a\u{1B}\n🇬🇧"), TextRun(column: 6, "\u{301}\u{202E}")])
        #expect(line.text == "a␛ GB \u{25CC}\u{301}\u{FFFD}")
    }
}
