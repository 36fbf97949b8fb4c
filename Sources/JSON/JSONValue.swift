/// A JSON value to be written, its keys in the order given.
///
///     JSONValue.object([("measure", "referrals"), ("value", 1_117)]).text()
///     // { "measure": "referrals", "value": 1117 }
package enum JSONValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
    /// Nothing.
    case null
    /// True or false.
    case flag(Bool)
    /// A number; one that is not finite is written as null, since JSON has no other way.
    case number(Double)
    /// A text.
    case text(String)
    /// A list.
    case list([JSONValue])
    /// Keys with their values, in order.
    case members([Member])

    /// A key with its value.
    package struct Member: Hashable, Sendable {
        /// The key.
        package var key: String
        /// Its value.
        package var value: JSONValue

        package init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// An object of keys with their values, in order.
    package static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .members(members.map { Member($0.0, $0.1) })
    }
    package init(stringLiteral text: String) { self = .text(text) }
    package init(integerLiteral number: Int) { self = .number(Double(number)) }
    package init(floatLiteral number: Double) { self = .number(number) }
    package init(booleanLiteral flag: Bool) { self = .flag(flag) }
    package init(arrayLiteral values: JSONValue...) { self = .list(values) }

    /// The value as JSON text, ending with a newline: what fits on a line stands on one, lists of numbers and words
    /// always; the rest is indented by 2 spaces.
    package func text(width: Int = 116) -> String {
        var text = ""
        append(to: &text, indent: 0, used: 0, width: width)
        return text + "\n"
    }

    /// The value as JSON text on one line, without a newline at the end.
    package var line: String {
        var text = ""
        _ = appendLine(to: &text, most: .max)
        return text
    }

    /// The shortest decimal text that reads back as the number; whole numbers without a point.
    package static func text(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
        return number.description
    }

    private var isPlain: Bool {
        switch self {
        case .list(let values): values.isEmpty
        case .members(let members): members.isEmpty
        default: true
        }
    }

    private func append(to text: inout String, indent: Int, used: Int, width: Int) {
        let isPlainList =
            if case .list(let values) = self { values.allSatisfy { $0.isPlain && !$0.isLongText } } else { isPlain }
        // A whole file is never put on one line, nor are the records of one of its lists.
        let isRecords = indent == 2 && isList
        if isPlainList || indent > 0 && !isRecords {
            // What does not fit is given up where it passes the width, or a value would be written once for each value
            // that it stands in.
            var line = ""
            if appendLine(to: &line, most: isPlainList ? .max : width - indent - used) {
                text += line
                return
            }
        }
        let margin = String(repeating: " ", count: indent + 2)
        switch self {
        case .list(let values):
            text += "[\n"
            for (index, value) in values.enumerated() {
                text += margin
                value.append(to: &text, indent: indent + 2, used: 0, width: width)
                text += index + 1 < values.count ? ",\n" : "\n"
            }
            text += margin.dropLast(2) + "]"
        case .members(let members):
            text += "{\n"
            for (index, member) in members.enumerated() {
                let key = JSONValue.text(member.key).line + ": "
                text += margin + key
                member.value.append(to: &text, indent: indent + 2, used: key.utf8.count, width: width)
                text += index + 1 < members.count ? ",\n" : "\n"
            }
            text += margin.dropLast(2) + "}"
        default: _ = appendLine(to: &text, most: .max)
        }
    }

    private var isList: Bool { if case .list = self { true } else { false } }

    /// Whether a list of such texts reads better with one on a line.
    private var isLongText: Bool { if case .text(let text) = self { text.utf8.count > 40 } else { false } }

    /// Adds the value on one line.
    ///
    /// - Parameter most: How many bytes the text may have then.
    /// - Returns: False where it has more: the value may be there in part.
    private func appendLine(to text: inout String, most: Int) -> Bool {
        switch self {
        case .null: text += "null"
        case .flag(let flag): text += flag ? "true" : "false"
        case .number(let number): text += Self.text(of: number)
        case .text(let value): Self.append(quoted: value, to: &text)
        case .list(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                guard value.appendLine(to: &text, most: most) else { return false }
            }
            text += "]"
        case .members(let members):
            guard !members.isEmpty else {
                text += "{}"
                break
            }
            text += "{ "
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                Self.append(quoted: member.key, to: &text)
                text += ": "
                guard member.value.appendLine(to: &text, most: most) else { return false }
            }
            text += " }"
        }
        return text.utf8.count <= most
    }

    private static func append(quoted value: String, to text: inout String) {
        text += "\""
        defer { text += "\"" }
        // Most texts need no look at each character.
        if value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": append(escaped: scalar, to: &text)
            default:
                if scalar.isHidden { append(escaped: scalar, to: &text) } else { text.unicodeScalars.append(scalar) }
            }
        }
    }

    private static func append(escaped scalar: Unicode.Scalar, to text: inout String) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}

extension Unicode.Scalar {
    /// Whether it cannot be seen or turns the direction of text, so that a reader of the file would be misled; what joins
    /// letters or chooses between two pictures of one belongs to its text.
    fileprivate var isHidden: Bool {
        switch value {
        case 0..<0x300, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: false
        default: properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
        }
    }
}
