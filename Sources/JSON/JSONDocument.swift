/// A parsed JSON text: its bytes, and its values in the order of the text in one flat array.
///
/// A container is followed by what it holds (an object by key, value, key, value), and knows the node after its
/// last; so a walk is a step through memory, and nothing is copied out of the bytes until it is asked for. Only
/// offsets are kept: line and column are worked out when a fault is told.
package struct JSONDocument {
    /// The text as it was read.
    package let bytes: [UInt8]
    /// The values; the first is the whole text's.
    package let nodes: [JSONNode]

    /// Parses a JSON text (RFC 8259), strictly: no comments, no trailing commas, no key twice in one object.
    package init(_ bytes: [UInt8]) throws(JSONFault) {
        nodes = try JSONParser.parse(bytes)
        self.bytes = bytes
    }

    /// The node after a value and all that it holds.
    package func end(of node: Int) -> Int {
        switch nodes[node].kind {
        case .array, .object: Int(nodes[node].payload >> 32)
        default: node + 1
        }
    }

    /// The text of a text or key.
    package func text(_ node: Int) -> String {
        let value = nodes[node]
        let start = Int(value.start)
        return bytes.withUnsafeBufferPointer { all in
            let raw = UnsafeBufferPointer(rebasing: all[start..<start + value.length])
            return value.hasEscapes ? JSONEscapes.unescaped(raw) : String(decoding: raw, as: UTF8.self)
        }
    }

    /// Whether a text or key is these bytes.
    package func text(_ node: Int, is expected: [UInt8]) -> Bool {
        let value = nodes[node]
        if value.hasEscapes { return text(node).utf8.elementsEqual(expected) }
        guard value.length == expected.count else { return false }
        let start = Int(value.start)
        for index in expected.indices where bytes[start + index] != expected[index] { return false }
        return true
    }

    /// The value of a key of an object, or nil.
    package func member(_ key: [UInt8], of object: Int) -> Int? {
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
    package func offset(of node: Int) -> Int {
        let start = Int(nodes[node].start)
        return nodes[node].kind == .text || nodes[node].kind == .key ? start - 1 : start
    }

    /// The last value or key that begins at a byte or before it: the innermost, where the byte lies in one.
    package func node(at offset: Int) -> Int {
        var low = 0
        var high = nodes.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.offset(of: middle) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Where a value stands in the text, as a JSON Pointer (RFC 6901): `/cases/13/team`; empty for the whole.
    ///
    /// Cost: linear in the entries of the lists on the way.
    package func pointer(to node: Int) -> String {
        var path = ""
        var container = 0
        while container < node, nodes[container].kind == .array || nodes[container].kind == .object {
            let isObject = nodes[container].kind == .object
            var child = container + 1
            var index = 0
            // The child of the container that the node is, or lies in.
            while end(of: isObject ? child + 1 : child) <= node {
                child = end(of: isObject ? child + 1 : child)
                index += 1
            }
            let name = isObject ? text(child) : String(index)
            path += "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
            if isObject, child == node { return path }
            container = isObject ? child + 1 : child
        }
        return path
    }

    /// A value as the file has it, cut short where it is long; for messages.
    package func excerpt(_ node: Int) -> String {
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
