import JSON
import Testing

/// What a parser must refuse and what it must accept by RFC 8259, a case of each kind that public suites of broken JSON
/// have.
@Suite struct JSONKindsTests {
    private func isAccepted(_ bytes: [UInt8]) -> Bool { (try? JSONDocument(bytes)) != nil }

    @Test(arguments: [
        // Commas, colons and brackets in the wrong place, too many or too few.
        "[,1]", "[1,,2]", "[,]", "[1,]", "[1", "[1,", "[", "[[]", "[\"a\"", "[1}", "[1]]", "]", "[1 true]",
        "[\"a\" \"b\"]",
        "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\" 1}", "{\"a\":}",
        "{:1}", "{\"a\"::1}", "{\"a\":1]", "}", "{\"a\":1}}", "{\"a\":1 \"b\":2}", "{\"a\",1}", "{\"a\":1;\"b\":2}",
        // Keys that are no texts in double quotation marks.
        "{a:1}", "{'a':1}", "{1:1}", "{null:1}", "{[]:1}", "{\"a\":1,b:2}",
        // Words that are none.
        "nul", "True", "FALSE", "[tru]", "[nulll]", "[undefined]", "[NaN]", "[Infinity]", "[-Infinity]", "truefalse",
        // Numbers that are none.
        "[01]", "[-01]", "[1.]", "[.1]", "[-]", "[--1]", "[+1]", "[1+1]", "[1-1]", "[1e]", "[1e+]", "[0e]", "[0.e1]",
        "[1.2.3]", "[1e1.5]", "[0x1]", "[1 000]", "[1,000.]", "[１]", "[1a]", "[-a]", "[- 1]", "[2.e3]", "[1eE2]",
        "[1_000]",
        // Numbers that no double holds.
        "[1e999]", "[-1e999]", "[1.5e+9999]",
        // Texts.
        "[\"", "[\"a", "[\"\\\"]", "[\"\\", "[\"\\a\"]", "[\"\\x00\"]", "[\"\\u\"]", "[\"\\u00\"]", "[\"\\u00G0\"]",
        "[\"\\U0041\"]",
        "[\"\\uD800\"]", "[\"\\uDC00\"]", "[\"\\uD800\\n\"]", "[\"\\uD834\\uD834\"]", "[\"\\uD800\\u\"]", "[\"a\tb\"]",
        "[\"a\nb\"]",
        "[\"a\u{0}b\"]", "[\"\u{1F}\"]", "['a']", "[`a`]", "[\"a\"\"]", "[\u{201C}a\u{201D}]", "\"a\" \"b\"",
        // What stands around the value.
        "", " ", "\n\n", "{} {}", "1 2", "[1]x", "[1]#", "# c\n[1]", "// c\n[1]", "/* c */[1]", "[1/* c */]", "{}\u{0}",
        "\u{0}[]",
        "[\u{A0}1]", "[\u{B}1]", "[\u{C}1]", "[\u{2028}1]", "[\u{3000}]", "\u{1B}[]", "[1]\u{FEFF}", "[\u{FEFF}1]",
        "<a/>", "\u{200B}[]",
        // A key twice, which RFC 8259 leaves to the reader: which of the two would be meant is not known.
        "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
    ])
    func `refuses what is no JSON`(text: String) {
        #expect(!isAccepted(Array(text.utf8)))
    }

    @Test(arguments: [
        "{}", "[]", "[[]]", "{\"\":0}", "\"\"", "1", "null", "true", "\"a\"", " [ ] ", "\t\r\n{ }\r\n", "[0]", "[-0]",
        "[0.0]",
        "[1E22]", "[1e-7]", "[1e+2]", "[123e-10000000]", "[0.10000000000000000000000000000001]", "[-0.0e-0]", "[20e1]",
        "[123456789012345678901234567890]", "[5e-324]", "[\"\\u0000\"]", "[\"\\uD83C\\uDFDB\"]", "[\"\u{7F}\"]",
        "[\"\u{FFFF}\"]",
        "[\"\u{2028}\"]", "[\"\\/\"]", "[\"/\"]", "[\"\\\\n\"]", "[\"\u{10FFFF}\"]", "{\"a\":{\"a\":1}}",
        "[1,\"a\",null,true,{},[]]",
    ])
    func `accepts what is JSON`(text: String) {
        #expect(isAccepted(Array(text.utf8)))
    }

    @Test(
        arguments: [
            // UTF-16 in either order, with and without its mark; UTF-32; Latin-1; a byte-order mark alone.
            [0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], [0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D], [0x5B, 0x00, 0x5D, 0x00],
            [0xFF, 0xFE, 0x00, 0x00, 0x5B, 0x00, 0x00, 0x00], [0x22, 0xE9, 0x22], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB],
            // No bytes of UTF-8, outside a text as well.
            [0x5B, 0xFF, 0x5D], [0x22, 0xFF, 0x22], [0x22, 0x81, 0x22], [0x22, 0xED, 0xBF, 0xBF, 0x22],
            [0x5B, 0xC3, 0x5D],
            [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22], [0xE2, 0x80],
        ] as [[UInt8]])
    func `refuses bytes in another encoding`(bytes: [UInt8]) {
        #expect(!isAccepted(bytes))
    }

    @Test func `a hundred thousand levels, closed or not, are refused and take no stack`() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let opened = String(repeating: open, count: 100_000)
            #expect(!isAccepted(Array(opened.utf8)))
            #expect(!isAccepted(Array((opened + "1" + String(repeating: close, count: 100_000)).utf8)))
        }
    }
}
