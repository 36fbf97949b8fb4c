/// Reads a JSON text (RFC 8259) into flat nodes.
///
/// The project has a parser of its own because FoundationEssentials' decoder stops at the first fault, does not
/// say on which line it is, and cannot tell a key that nobody knows. A leading byte-order mark is passed over
/// (section 8.1 allows a parser to). Text is checked to be UTF-8.
package struct JSONParser {
    /// Containers inside containers, at most: what goes deeper is no file of ours, and must not use up the stack.
    package static let deepest = 128
    /// Offsets are kept in 32 bits; no file of ours comes near.
    package static let longest = 256 << 20

    /// The text; only valid inside the call that parses.
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var nodes: [JSONNode] = []
    /// The keys of the objects that are open, to find one that stands twice.
    private var keys: [Int] = []

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Parses a whole text.
    static func parse(_ bytes: [UInt8]) throws(JSONFault) -> [JSONNode] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in
            var parser = JSONParser(buffer)
            try parser.parse()
            return parser.nodes
        }
    }

    private mutating func parse() throws(JSONFault) {
        guard bytes.count <= Self.longest else {
            throw fault("The file is larger than 256 MB.", "Keep one subject in a file, and only its own records.")
        }
        if let encoding = WideEncoding(bytes) {
            throw fault("The file is \(encoding.rawValue).", "Save it as UTF-8.")
        }
        // Each value follows one of these, or begins the text; more of them stand in texts. Room that is never written
        // takes no memory, and growing by doubling would take it three times.
        var most = 2
        for byte in bytes where byte == 0x2C || byte == 0x3A || byte == 0x5B || byte == 0x7B { most += 1 }
        nodes.reserveCapacity(most)
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
        skipSpace()
        guard at < bytes.count else {
            throw fault("The file is empty.", "Write at least {} into it, or remove the file.")
        }
        try value(depth: 0)
        skipSpace()
        guard at == bytes.count else {
            throw fault(
                "Something follows the end of the file's value: \(found).", "Remove it, or look for a brace too many.")
        }
    }

    private mutating func value(depth: Int) throws(JSONFault) {
        switch peek {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try text(as: .text)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try word("true", as: .yes)
        case UInt8(ascii: "f"): try word("false", as: .no)
        case UInt8(ascii: "n"): try word("null", as: .null)
        default:
            throw fault(
                "A value is expected here, but there is \(found).",
                at >= bytes.count
                    ? "The file breaks off: write the missing rest, or take it from a copy."
                    : "Write a text in double quotation marks, a number, true, false, null, a list or an object.")
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) {
        let node = try open(.object, depth: depth)
        let firstKey = keys.count
        skipSpace()
        if peek == UInt8(ascii: "}") {
            at += 1
            return close(node, count: 0)
        }
        var count = 0
        while true {
            guard peek == UInt8(ascii: "\"") else {
                throw fault(
                    "A key in double quotation marks is expected here, but there is \(found).",
                    peek == UInt8(ascii: "}")
                        ? "Remove the comma before the closing brace." : "Write the key as \"key\": value.")
            }
            let key = nodes.count
            try text(as: .key)
            try refuseSecond(key, since: firstKey)
            skipSpace()
            guard peek == UInt8(ascii: ":") else {
                throw fault("A colon is expected after the key, but there is \(found).", "Write \"key\": value.")
            }
            at += 1
            skipSpace()
            try value(depth: depth + 1)
            count += 1
            skipSpace()
            if peek == UInt8(ascii: ",") {
                at += 1
                skipSpace()
            } else if peek == UInt8(ascii: "}") {
                at += 1
                if keys.count - firstKey > Self.fewKeys { try refuseSecondOfMany(since: firstKey) }
                keys.removeLast(keys.count - firstKey)
                return close(node, count: count)
            } else {
                throw fault(
                    "A comma or a closing brace is expected here, but there is \(found).",
                    at >= bytes.count
                        ? "The file breaks off: write the missing rest, or take it from a copy."
                        : "Separate the members of an object by commas, and end it with }.")
            }
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) {
        let node = try open(.array, depth: depth)
        skipSpace()
        if peek == UInt8(ascii: "]") {
            at += 1
            return close(node, count: 0)
        }
        var count = 0
        while true {
            try value(depth: depth + 1)
            count += 1
            skipSpace()
            if peek == UInt8(ascii: ",") {
                at += 1
                skipSpace()
                if peek == UInt8(ascii: "]") {
                    throw fault("A comma stands before the closing bracket.", "Remove the comma.")
                }
            } else if peek == UInt8(ascii: "]") {
                at += 1
                return close(node, count: count)
            } else {
                throw fault(
                    "A comma or a closing bracket is expected here, but there is \(found).",
                    at >= bytes.count
                        ? "The file breaks off: write the missing rest, or take it from a copy."
                        : "Separate the entries of a list by commas, and end it with ].")
            }
        }
    }

    private mutating func open(_ kind: JSONNode.Kind, depth: Int) throws(JSONFault) -> Int {
        guard depth < Self.deepest else {
            throw fault(
                "Lists and objects stand more than \(Self.deepest) deep inside each other.",
                "No record needs that: look for brackets that are never closed.")
        }
        nodes.append(JSONNode(payload: 0, start: UInt32(truncatingIfNeeded: at), kind: kind))
        at += 1
        return nodes.count - 1
    }

    private mutating func close(_ node: Int, count: Int) {
        nodes[node].payload = UInt64(nodes.count) << 32 | UInt64(count)
    }

    private mutating func word(_ word: StaticString, as kind: JSONNode.Kind) throws(JSONFault) {
        let length = word.utf8CodeUnitCount
        let fits =
            at + length <= bytes.count
            && word.withUTF8Buffer { letters in letters.indices.allSatisfy { bytes[at + $0] == letters[$0] } }
        guard fits else {
            throw fault(
                "A word stands here that is none of true, false and null.",
                "Put texts into double quotation marks; write true, false and null in small letters.")
        }
        nodes.append(JSONNode(payload: 0, start: UInt32(truncatingIfNeeded: at), kind: kind))
        at += length
    }

    /// Passes over a text, checks it, and keeps where it stands.
    private mutating func text(as kind: JSONNode.Kind) throws(JSONFault) {
        let start = at + 1
        var hasEscapes = false
        var isASCII = true
        let end = bytes.count
        // Most bytes of a file pass here: their place is kept in a variable of its own, which a register can hold.
        var place = start
        scan: while place < end {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\""): break scan
            case UInt8(ascii: "\\"):
                hasEscapes = true
                at = place
                try escape()
                place = at
            case 0..<0x20:
                at = place
                throw fault(
                    byte == 0x0A || byte == 0x0D
                        ? "A text is not ended on its line."
                        : "A control character stands in a text.",
                    "End the text with a double quotation mark; write a line break as \\n and a tab as \\t.")
            case 0x80...:
                isASCII = false
                place += 1
            default: place += 1
            }
        }
        at = place
        guard at < end else {
            throw JSONFault(
                offset: start - 1, message: "A text is begun and never ended.",
                remedy: "End the text with a double quotation mark.")
        }
        if !isASCII, let wrong = UTF8Check.firstFault(in: bytes, from: start, to: at) {
            throw JSONFault(
                offset: wrong, message: "The text is not UTF-8.",
                remedy: "Save the file with the encoding UTF-8.")
        }
        nodes.append(
            JSONNode(
                payload: UInt64(at - start), start: UInt32(truncatingIfNeeded: start), kind: kind,
                hasEscapes: hasEscapes))
        at += 1
    }

    /// Checks one escape sequence; a surrogate must have its partner (RFC 8259, section 7).
    private mutating func escape() throws(JSONFault) {
        guard at + 1 < bytes.count else {
            at = bytes.count
            return
        }
        switch bytes[at + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 2
        case UInt8(ascii: "u"):
            let unit = JSONEscapes.hex(bytes, at + 2)
            let low = unit.map { $0 & 0xFC00 == 0xD800 } ?? false ? lowSurrogate(after: at + 6) : nil
            guard let unit, unit & 0xF800 != 0xD800 || low != nil else {
                throw fault(
                    "An escape is not \\u with four hexadecimal digits of a character.",
                    "Write the character itself, or both halves of its surrogate pair.")
            }
            at += low == nil ? 6 : 12
        default:
            throw fault(
                "A backslash is followed by a character that it cannot stand before.",
                "Write a backslash as \\\\, a line break as \\n.")
        }
    }

    private func lowSurrogate(after place: Int) -> UInt16? {
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u"),
            let unit = JSONEscapes.hex(bytes, place + 2), unit & 0xFC00 == 0xDC00
        else { return nil }
        return unit
    }

    /// Up to how many keys each new one is compared with those before it; those of larger objects are compared at its end.
    private static let fewKeys = 32

    /// Keeps a key, and refuses one that its object has already: which of the two is meant, nobody can tell.
    private mutating func refuseSecond(_ key: Int, since firstKey: Int) throws(JSONFault) {
        let raw = rawText(key)
        let hash = nodes[key].hasEscapes ? KeyHash.of(JSONEscapes.unescaped(raw).utf8) : KeyHash.of(raw)
        nodes[key].payload = UInt64(hash) << 32 | nodes[key].payload
        if keys.count - firstKey < Self.fewKeys {
            for place in firstKey..<keys.count where nodes[keys[place]].hash == hash {
                if isSame(key, keys[place]) { throw second(key) }
            }
        }
        keys.append(key)
    }

    /// Refuses a key that stands twice among many: by their hashes in order, so that the time grows with their number and
    /// not with its square.
    private func refuseSecondOfMany(since firstKey: Int) throws(JSONFault) {
        let ordered = keys[firstKey...].sorted { (nodes[$0].hash, $0) < (nodes[$1].hash, $1) }
        var firstSecond: Int?
        var start = ordered.startIndex
        while start < ordered.endIndex {
            let hash = nodes[ordered[start]].hash
            let end = ordered[start...].firstIndex { nodes[$0].hash != hash } ?? ordered.endIndex
            if end - start > 1 {
                var seen: Set<String> = []
                for key in ordered[start..<end] where !seen.insert(JSONEscapes.unescaped(rawText(key))).inserted {
                    firstSecond = min(firstSecond ?? key, key)
                    break
                }
            }
            start = end
        }
        if let firstSecond { throw second(firstSecond) }
    }

    private func rawText(_ node: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(nodes[node].start)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + nodes[node].length])
    }

    private func isSame(_ key: Int, _ other: Int) -> Bool {
        JSONEscapes.unescaped(rawText(key)) == JSONEscapes.unescaped(rawText(other))
    }

    private func second(_ key: Int) -> JSONFault {
        JSONFault(
            offset: Int(nodes[key].start) - 1,
            message: "The key \"\(String(decoding: rawText(key), as: UTF8.self))\" stands twice in the object.",
            remedy: "Remove one of the two.")
    }

    private mutating func number() throws(JSONFault) {
        let start = at
        guard let (number, end) = JSONNumber.read(bytes, from: at) else {
            throw fault(
                "A number is not written as JSON has it.",
                "Write digits, with a point for decimals; no leading zero, no thousands separator, no plus sign.")
        }
        guard number.isFinite else {
            throw fault("A number is larger than any figure can be.", "Correct the number.")
        }
        at = end
        nodes.append(
            JSONNode(payload: number.bitPattern, start: UInt32(truncatingIfNeeded: start), kind: .number))
    }

    /// The byte here; 0, which stands nowhere in JSON, past the end.
    private var peek: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    /// What stands here, for a message.
    private var found: String {
        guard at < bytes.count else { return "the end of the file" }
        let text = String(decoding: bytes[at..<min(bytes.count, at + 32)], as: UTF8.self)
        guard let first = text.first, bytes[at] > 0x20, bytes[at] != 0x7F else { return "a control character" }
        return "`\(first)`"
    }

    private func fault(_ message: String, _ remedy: String) -> JSONFault {
        JSONFault(offset: at, message: message, remedy: remedy)
    }
}
