import ImprovementJourney
import JSON
import Testing

@testable import JourneyFiles

@Suite struct JSONTests {
    private func fault(_ text: String) -> JSONFault? { fault(Array(text.utf8)) }

    private func fault(_ bytes: [UInt8]) -> JSONFault? {
        do throws(JSONFault) {
            _ = try JSONDocument(bytes)
            return nil
        } catch {
            return error
        }
    }

    private func number(_ text: String) throws -> Double { try JSONDocument(Array(text.utf8)).nodes[0].number }

    private func text(_ json: String) throws -> String { try JSONDocument(Array(json.utf8)).text(0) }

    @Test func `a sample cut at any byte is a fault and never a crash`() {
        for file in FullSample.files {
            let bytes = Array(file.text.utf8)
            #expect(fault(bytes) == nil)
            for count in bytes.indices {
                let cut = fault(Array(bytes[..<count]))
                #expect(cut != nil && cut?.offset ?? .max <= count, "\(file.name) cut at \(count)")
            }
        }
    }

    @Test func `a sample with any byte changed is read or refused and never a crash`() {
        let bytes = Array(FullSample.frontDoor.utf8)
        for index in bytes.indices {
            for byte: UInt8 in [0x00, 0x22, 0x2C, 0x5B, 0x5C, 0x7D, 0x80, 0xFF] {
                var changed = bytes
                changed[index] = byte
                let reading = FileReading(name: "front-door.json", subject: .frontDoor, bytes: changed)
                #expect(reading.problems.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.message.isEmpty })
            }
        }
    }

    @Test(arguments: [
        ("", "The file is empty."),
        ("[1,]", "A comma stands before the closing bracket."),
        ("[1 2]", "A comma or a closing bracket is expected here, but there is `2`."),
        ("{\"a\":1,}", "A key in double quotation marks is expected here, but there is `}`."),
        ("{a:1}", "A key in double quotation marks is expected here, but there is `a`."),
        ("{\"a\" 1}", "A colon is expected after the key, but there is `1`."),
        ("{\"a\":1 \"b\":2}", "A comma or a closing brace is expected here, but there is `\"`."),
        ("{} {}", "Something follows the end of the file's value: `{`."),
        ("[tru]", "A word stands here that is none of true, false and null."),
        ("['a']", "A value is expected here, but there is `'`."),
        ("[// no\n1]", "A value is expected here, but there is `/`."),
        ("[\"a\nb\"]", "A text is not ended on its line."),
        ("[\"a\tb\"]", "A control character stands in a text."),
        ("[\"a", "A text is begun and never ended."),
        ("[\"\\x\"]", "A backslash is followed by a character that it cannot stand before."),
        ("[\"\\ud83c\"]", "An escape is not \\u with four hexadecimal digits of a character."),
        ("[\"\\udf0d\"]", "An escape is not \\u with four hexadecimal digits of a character."),
        ("[\"\\u12g4\"]", "An escape is not \\u with four hexadecimal digits of a character."),
        ("[01]", "A number is not written as JSON has it."),
        ("[1.]", "A number is not written as JSON has it."),
        ("[-]", "A number is not written as JSON has it."),
        ("[1e]", "A number is not written as JSON has it."),
        ("[+1]", "A value is expected here, but there is `+`."),
        ("[.5]", "A value is expected here, but there is `.`."),
        ("[NaN]", "A value is expected here, but there is `N`."),
        ("[1e400]", "A number is larger than any figure can be."),
        ("{\"a\":1,\"a\":2}", "The key \"a\" stands twice in the object."),
        ("{\"a\":1,\"\\u0061\":2}", "The key \"\\u0061\" stands twice in the object."),
    ])
    func `what is no JSON is told in a sentence`(json: String, message: String) {
        #expect(fault(json)?.message == message)
        #expect(fault(json)?.remedy.hasSuffix(".") == true)
    }

    @Test(
        arguments: [
            [0x22, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xE0, 0x80, 0x80, 0x22],
            [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
            [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused where they stand`(bytes: [UInt8]) {
        #expect(fault(bytes)?.message == "The text is not UTF-8.")
        #expect(fault(bytes)?.offset == 1)
    }

    @Test func `the depth allowed is 128`() {
        let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(fault(deep) == nil)
        let tooDeep = fault("[" + deep + "]")
        #expect(tooDeep?.message == "Lists and objects stand more than 128 deep inside each other.")
        #expect(tooDeep?.offset == 128)
        #expect(fault(String(repeating: "[", count: 1_000_000)) != nil)
    }

    // The standard library reads decimal numbers correctly rounded: it is the reference.
    @Test(arguments: [
        "0", "-0", "7", "-12", "0.1", "0.333", "26.4", "1e3", "1E+3", "1e-3", "123456789012345", "1234567890123456789",
        "0.1234567890123456789", "9007199254740993", "2.2250738585072014e-308", "5e-324", "1e-400",
        "1.7976931348623157e308",
        "1e22", "1e23", "123456789012345e22", "0.000001", "100000000000000000000000",
    ])
    func `numbers are read to the last bit`(text: String) throws {
        #expect(try number(text).bitPattern == Double(text)?.bitPattern)
    }

    @Test func `escapes and awkward names are read as they are meant`() throws {
        #expect(try text(#""\"\\\/\b\f\n\r\t""#) == "\"\\/\u{8}\u{C}\n\r\t")
        #expect(try text(#""\u0107\u00ef\u5150""#) == "ćï児")
        #expect(try text(#""a\uD83C\uDFDBb""#) == "a🏛b")
        #expect(try text(#""\u0000""#) == "\u{0}")
        #expect(try text("\"ćï児🏛 e\u{301}\"").unicodeScalars.elementsEqual("ćï児🏛 e\u{301}".unicodeScalars))
    }

    @Test func `a byte-order mark and the line ends of Windows are borne`() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("{\r\n  \"a\": 1,\r\n  \"ć\": tru\r\n}\r\n".utf8)
        let problem = try #require(fault(bytes))
        var places = LinePlaces(bytes)
        let place = places.place(of: problem.offset)
        // Third line; two spaces, "ć" in its marks (3), colon and space: the word begins in column 8.
        #expect(place.line == 3)
        #expect(place.column == 8)
        #expect(fault([0xEF, 0xBB, 0xBF] + Array("{}\r\n".utf8)) == nil)
        let first = places.place(of: 3)
        #expect(first.line == 1 && first.column == 1)
    }

    @Test func `what is written reads back`() throws {
        let value = JSONValue.object([
            ("text", "a \"quoted\" \\ line\nbreak \u{1} ćï児🏛"), ("numbers", [0, -1.5, 0.1, 1e300]),
            ("flag", true), ("nothing", .null), ("empty", []), ("inner", .object([("a", 1)])),
        ])
        #expect(
            value.line
                == "{ \"text\": \"a \\\"quoted\\\" \\\\ line\\nbreak \\u0001 ćï児🏛\", \"numbers\": [0, -1.5, 0.1, 1e+300], "
                + "\"flag\": true, \"nothing\": null, \"empty\": [], \"inner\": { \"a\": 1 } }")
        let document = try JSONDocument(Array(value.text().utf8))
        let node = try #require(document.member(Array("text".utf8), of: 0))
        #expect(document.text(node) == "a \"quoted\" \\ line\nbreak \u{1} ćï児🏛")
        #expect(value.text().hasSuffix("}\n"))
        #expect(JSONValue.number(.nan).line == "null")
    }

    @Test func `what turns the direction of text or cannot be seen is written as an escape and reads back`() throws {
        let text = "a\u{202E}b\u{E0041}c\u{200D}é"
        let written = JSONValue.text(text).text()
        #expect(written == "\"a\\u202eb\\udb40\\udc41c\u{200D}é\"\n")
        #expect(try JSONDocument(Array(written.utf8)).text(0) == text)
    }
}
