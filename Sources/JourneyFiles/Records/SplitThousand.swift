import JSON

/// A number written with a comma between its thousands, which JSON takes for two: `1,101` in a list.
struct SplitThousand {
    /// The first of the two entries.
    let node: Int
    /// As it stands in the file.
    let text: String

    /// What is wrong, as a sentence.
    var words: String { "`\(text)` stands as two entries." }
    /// What to do, as a sentence.
    var remedy: String { "If one number is meant, write \(text.filter { $0 != "," }), without a comma." }
}

extension RecordReader {
    /// The first number of a list that its comma has split, in a list that has so many entries too many.
    ///
    /// In `980, 1,101, 1050` the comma without a space gives it away. Where no comma has a space, the number of pairs
    /// that could be one must be just that of the entries too many: `[101,102,103]` is three numbers.
    func splitThousand(in key: String, of object: Int, surplus: UInt) -> SplitThousand? {
        let list = place(of: key, in: object)
        guard surplus > 0, document.nodes[list].kind == .array else { return nil }
        var pairs: [SplitThousand] = []
        var hasSpaces = false
        var previous: (node: Int, text: String)?
        var node = list + 1
        while node < document.end(of: list) {
            let isNumber = document.nodes[node].kind == .number
            let text = isNumber ? document.writtenNumber(node) : ""
            if let before = previous, !before.text.isEmpty {
                let isClose = document.offset(of: node) == document.offset(of: before.node) + before.text.utf8.count + 1
                if !isClose {
                    hasSpaces = true
                } else if text.utf8.count == 3, text.utf8.allSatisfy(Self.isDigit), before.text.utf8.count <= 3,
                    before.text.utf8.allSatisfy(Self.isDigit), before.text != "0"
                {
                    pairs.append(SplitThousand(node: before.node, text: before.text + "," + text))
                }
            }
            previous = (node, text)
            node = document.end(of: node)
        }
        return hasSpaces || pairs.count == surplus ? pairs.first : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension JSONDocument {
    /// A number as it is written in the file.
    func writtenNumber(_ node: Int) -> String {
        let end = bytes[offset(of: node)...].firstIndex { !JSONDocument.isPartOfNumber($0) } ?? bytes.endIndex
        return String(decoding: bytes[offset(of: node)..<end], as: UTF8.self)
    }

    /// How many decimals a number is written with; 0 for anything else, and where it has a power of ten.
    func decimals(_ node: Int) -> Int {
        guard nodes[node].kind == .number else { return 0 }
        let parts = writtenNumber(node).split(separator: ".")
        return parts.count == 2 ? parts[1].prefix { $0.isNumber }.count : 0
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        (48...57).contains(byte)
            || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")]
                .contains(byte)
    }
}
