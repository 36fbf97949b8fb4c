import Testing

@testable import DocumentText

@Suite struct ControlCharactersTests {
    @Test(arguments: [
        ("\u{1B}[2JCourt\u{7}", "␛[2JCourt␇"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\tb\nc\r\nd", "a b c d"),
        ("\u{0}", "␀"), ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"), ("Zoë 児 👨‍👩‍👧 🇬🇧 שלום", "Zoë 児 👨‍👩‍👧 🇬🇧 שלום"),
        ("שלום\u{200F}", "שלום\u{FFFD}"),
    ])
    func `no control character is left, and a blank or a mark stands in its place`(text: String, shown: String) {
        #expect(text.withoutControls() == shown)
    }

    @Test func `the ends of lines stay where lines are wanted, and nothing else does`() {
        #expect("a\n\u{1B}b\r\n".withoutControls(keepingLines: true) == "a\n␛b\r\n")
        #expect("a\rb".withoutControls(keepingLines: true) == "a b")
    }
}
