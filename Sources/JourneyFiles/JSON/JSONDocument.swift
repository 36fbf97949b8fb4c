/// One value of a JSON text, or one key, in 16 bytes.
struct JSONNode {
    /// What stands at the place.
    enum Kind: UInt8 {
        case null, no, yes, number, text, key, array, object
    }

    /// A number's bits; a text's or key's length in bytes, with a hash of the key in the high half; a container's end
    /// (high half) and count (low half).
    var payload: UInt64
    /// Where it stands: the byte of its first character, after the quotation mark for a text.
    var start: UInt32
    /// What it is.
    var kind: Kind
    /// Whether a text holds a backslash, and so differs from its bytes.
    var hasEscapes = false

    /// The number; meaningful for numbers only.
    var number: Double { Double(bitPattern: payload) }
    /// The length of a text in bytes, as it stands in the file.
    var length: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
    /// A hash of a key's bytes.
    var hash: UInt32 { UInt32(truncatingIfNeeded: payload >> 32) }
    /// How many members or elements a container has.
    var count: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
}

/// A parsed JSON text: its bytes, and its values in the order of the text in one flat array.
///
/// A container is followed by what it holds (an object by key, value, key, value), and knows the node after its
/// last; so a walk is a step through memory, and nothing is copied out of the bytes until it is asked for. Only
/// offsets are kept: line and column are worked out when a fault is told.
struct JSONDocument {
    /// The text as it was read.
    let bytes: [UInt8]
    /// The values; the first is the whole text's.
    let nodes: [JSONNode]

    /// Parses a JSON text (RFC 8259), strictly: no comments, no trailing commas, no key twice in one object.
    init(_ bytes: [UInt8]) throws(JSONFault) {
        nodes = try JSONParser.parse(bytes)
        self.bytes = bytes
    }

    /// The node after a value and all that it holds.
    func end(of node: Int) -> Int {
        switch nodes[node].kind {
        case .array, .object: Int(nodes[node].payload >> 32)
        default: node + 1
        }
    }

    /// The text of a text or key.
    func text(_ node: Int) -> String {
        let value = nodes[node]
        let start = Int(value.start)
        return bytes.withUnsafeBufferPointer { all in
            let raw = UnsafeBufferPointer(rebasing: all[start..<start + value.length])
            return value.hasEscapes ? JSONEscapes.unescaped(raw) : String(decoding: raw, as: UTF8.self)
        }
    }

    /// Whether a text or key is these bytes.
    func text(_ node: Int, is expected: [UInt8]) -> Bool {
        let value = nodes[node]
        if value.hasEscapes { return text(node).utf8.elementsEqual(expected) }
        guard value.length == expected.count else { return false }
        let start = Int(value.start)
        for index in expected.indices where bytes[start + index] != expected[index] { return false }
        return true
    }

    /// The value of a key of an object, or nil.
    func member(_ key: [UInt8], of object: Int) -> Int? {
        guard nodes[object].kind == .object else { return nil }
        var place = object + 1
        let end = end(of: object)
        while place < end {
            if text(place, is: key) { return place + 1 }
            place = self.end(of: place + 1)
        }
        return nil
    }

    /// The byte at which a value begins, its quotation mark included.
    func offset(of node: Int) -> Int {
        let start = Int(nodes[node].start)
        return nodes[node].kind == .text || nodes[node].kind == .key ? start - 1 : start
    }

    /// A value as the file has it, cut short where it is long; for messages.
    func excerpt(_ node: Int) -> String {
        switch nodes[node].kind {
        case .null: return "null"
        case .no: return "false"
        case .yes: return "true"
        case .number: return JSONValue.text(of: nodes[node].number)
        case .text, .key:
            let whole = text(node)
            return "\"\(whole.count > 40 ? whole.prefix(39) + "…" : whole)\""
        case .array: return "a list"
        case .object: return "an object in braces"
        }
    }
}

/// What is wrong with a JSON text, and at which byte.
struct JSONFault: Error, Equatable {
    /// The byte at which it shows.
    var offset: Int
    /// What is wrong, as a sentence.
    var message: String
    /// What to do, as a sentence.
    var remedy: String
}

/// Where a byte stands, for a reader with an editor.
struct LinePlaces {
    private let bytes: [UInt8]
    private var starts = [0]

    /// Finds where the lines of a text begin; a line ends with LF, CR LF or CR.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        for (index, byte) in bytes.enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
            if endsLine { starts.append(index + 1) }
        }
    }

    /// The line and the column of a byte, both from 1; columns count characters of Unicode, not bytes.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        var index = starts[low]
        if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        while index < offset {
            if bytes[index] & 0xC0 != 0x80 { column += 1 }
            index += 1
        }
        return (low + 1, column)
    }
}
