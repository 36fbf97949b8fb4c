/// Reads XML as census returns have it: elements, text, comments; attributes are passed over.
///
/// A declaration of a document type is refused, so that nothing is expanded and nothing else is read.
struct MarkupReader {
    /// Elements in elements: a census return has eight.
    private static let deepest = 64

    private let bytes: [UInt8]
    private let name: String
    private var place = 0

    /// The outermost element of a file; refuses what is no XML with line and column.
    static func root(of file: ImportFile) throws(ImportRefusal) -> MarkupElement {
        let text = try TextDecoding(file)
        var reader = MarkupReader(bytes: text.bytes, name: file.name)
        return try reader.document()
    }

    /// Whether a file is rather XML than a table.
    static func fits(_ file: ImportFile) -> Bool {
        // Of UTF-16 every second byte is zero; a byte-order mark is above all letters.
        file.bytes.prefix(64).first { $0 > 32 && $0 < 0x80 } == UInt8(ascii: "<")
    }

    private init(bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
    }

    private mutating func document() throws(ImportRefusal) -> MarkupElement {
        try skipProlog()
        guard try !isEnd(), starts("<"), !starts("</") else { throw fault("an element should begin here") }
        let root = try element(depth: 0)
        try skipProlog()
        guard place >= bytes.count else { throw fault("something follows the outermost element") }
        return root
    }

    private func isEnd() throws(ImportRefusal) -> Bool { place >= bytes.count }

    /// Passes over blanks, comments and instructions.
    private mutating func skipProlog() throws(ImportRefusal) {
        while place < bytes.count {
            if Self.isBlank(bytes[place]) {
                place += 1
            } else if starts("<!--") {
                try skip(past: "-->")
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<!") {
                throw fault("it declares a document type, which no census return needs")
            } else {
                return
            }
        }
    }

    private mutating func element(depth: Int) throws(ImportRefusal) -> MarkupElement {
        guard depth < Self.deepest else { throw fault("elements lie too deep in each other") }
        place += 1
        let whole = try tagName()
        var element = MarkupElement(name: whole.split(separator: ":").last.map { String($0) } ?? whole)
        guard try !skipAttributes() else { return element }
        var text: [UInt8] = []
        while true {
            guard place < bytes.count else { throw fault("`\(whole)` is not closed: the file may be cut off") }
            if starts("</") {
                place += 2
                guard try tagName() == whole else { throw fault("another element is closed here than `\(whole)`") }
                while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
                guard starts(">") else { throw fault("`>` should stand here") }
                place += 1
                element.text = String(decoding: text, as: UTF8.self).trimmed
                return element
            } else if starts("<!--") {
                try skip(past: "-->")
            } else if starts("<![CDATA[") {
                let start = place + 9
                try skip(past: "]]>")
                text += bytes[start..<place - 3]
            } else if starts("<?") {
                try skip(past: "?>")
            } else if starts("<!") {
                throw fault("a declaration stands inside an element")
            } else if starts("<") {
                element.children.append(try self.element(depth: depth + 1))
            } else if starts("&") {
                text += try reference()
            } else {
                text.append(bytes[place])
                place += 1
            }
        }
    }

    private mutating func tagName() throws(ImportRefusal) -> String {
        let start = place
        while place < bytes.count, !Self.isBlank(bytes[place]), !"/><=&".utf8.contains(bytes[place]) { place += 1 }
        guard place > start, place - start < 200 else { throw fault("a name should stand here") }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Passes over the attributes to the end of the tag; true where the element ends with it.
    private mutating func skipAttributes() throws(ImportRefusal) -> Bool {
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") {
                place += 1
                return false
            }
            if starts("/>") {
                place += 2
                return true
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                place += 1
                while place < bytes.count, bytes[place] != byte { place += 1 }
            } else if byte == UInt8(ascii: "<") {
                break
            }
            place += 1
        }
        throw fault("a tag is not closed")
    }

    /// The character that a reference stands for; there are none but XML's own five and numbers.
    private mutating func reference() throws(ImportRefusal) -> [UInt8] {
        let start = place + 1
        while place < bytes.count, bytes[place] != UInt8(ascii: ";"), place - start < 12 { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: ";") else { throw fault("a reference is not closed") }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        place += 1
        switch word {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default:
            let number =
                word.hasPrefix("#x")
                ? UInt32(word.dropFirst(2), radix: 16) : word.hasPrefix("#") ? UInt32(word.dropFirst()) : nil
            guard let number, number > 0, let scalar = Unicode.Scalar(number) else {
                throw fault("`&\(word);` stands for nothing")
            }
            return Array(String(scalar).utf8)
        }
    }

    private mutating func skip(past end: String) throws(ImportRefusal) {
        while place < bytes.count {
            if starts(end) {
                place += end.utf8.count
                return
            }
            place += 1
        }
        throw fault("`\(end)` is missing")
    }

    private func starts(_ text: String) -> Bool { bytes[min(place, bytes.count)...].starts(with: text.utf8) }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    private func fault(_ what: String) -> ImportRefusal {
        let before = bytes.prefix(place)
        let line = before.reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
        let column = place - (before.lastIndex(of: 10) ?? -1)
        return ImportRefusal("\(name) is no XML that can be read: line \(line), column \(column): \(what).")
    }
}
