/// Reads XML as census returns and workbooks have it: elements, attributes, text, comments.
///
/// A declaration of a document type is refused, so that nothing is expanded and nothing else is read.
struct MarkupReader {
    /// Elements in elements: a census return has eight.
    private static let deepest = 64
    /// More attributes than this has no element of a return or a workbook.
    private static let mostAttributes = 200
    /// Elements in one that is handed over: a row of a sheet has at most 16,384 cells, with a formula and a value each.
    private static let mostHandedOver = 100_000

    private let bytes: [UInt8]
    private let name: String
    private var place = 0
    /// Whom each element of a name is handed to, where not the whole is kept.
    private let handedOver: (name: String, to: (MarkupElement) throws(ImportRefusal) -> Void)?
    private var handedOverCount = 0

    /// The outermost element of a file; refuses what is no XML with line and column.
    static func root(of file: ImportFile) throws(ImportRefusal) -> MarkupElement {
        let text = try TextDecoding(file)
        var reader = MarkupReader(bytes: text.bytes, name: file.name, handedOver: nil)
        return try reader.document()
    }

    /// Hands over each element of a name, and keeps nothing: what is larger than memory should hold is read so.
    static func each(
        _ name: String, in file: ImportFile, longest: Int,
        _ visit: @escaping (MarkupElement) throws(ImportRefusal) -> Void
    ) throws(ImportRefusal) {
        let text = try TextDecoding(file, longest: longest)
        var reader = MarkupReader(bytes: text.bytes, name: file.name, handedOver: (name, visit))
        _ = try reader.document()
    }

    /// Whether a file is rather XML than a table.
    static func fits(_ file: ImportFile) -> Bool {
        // Of UTF-16 every second byte is zero; a byte-order mark is above all letters.
        file.bytes.prefix(64).first { $0 > 32 && $0 < 0x80 } == UInt8(ascii: "<")
    }

    private init(
        bytes: [UInt8], name: String, handedOver: (name: String, to: (MarkupElement) throws(ImportRefusal) -> Void)?
    ) {
        self.bytes = bytes
        self.name = name
        self.handedOver = handedOver
    }

    private mutating func document() throws(ImportRefusal) -> MarkupElement {
        try skipProlog()
        guard try !isEnd(), starts("<"), !starts("</") else { throw fault("an element should begin here") }
        let root = try element(depth: 0, isKept: handedOver == nil)
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
                throw fault("it declares a document type, which nothing that is brought needs")
            } else {
                return
            }
        }
    }

    private mutating func element(depth: Int, isKept: Bool) throws(ImportRefusal) -> MarkupElement {
        guard depth < Self.deepest else { throw fault("elements lie too deep in each other") }
        place += 1
        let whole = try tagName()
        var element = MarkupElement(name: Self.local(whole))
        guard try !readAttributes(of: &element) else { return element }
        var text: [UInt8] = []
        while true {
            let start = place
            while place < bytes.count, bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "&") {
                place += 1
            }
            if place > start { text += bytes[start..<place] }
            guard place < bytes.count else { throw fault("`\(whole)` is not closed: the file may be cut off") }
            if starts("</") {
                place += 2
                guard try tagName() == whole else { throw fault("another element is closed here than `\(whole)`") }
                while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
                guard starts(">") else { throw fault("`>` should stand here") }
                place += 1
                element.content = String(decoding: text, as: UTF8.self)
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
                try addChild(to: &element, depth: depth + 1, isKept: isKept)
            } else if starts("&") {
                text += try reference()
            }
        }
    }

    /// Reads an element within another: kept there, handed over, or passed by.
    private mutating func addChild(
        to element: inout MarkupElement, depth: Int, isKept: Bool
    ) throws(ImportRefusal) {
        guard let handedOver, !isKept else {
            let child = try self.element(depth: depth, isKept: isKept)
            handedOverCount += 1
            guard self.handedOver == nil || handedOverCount <= Self.mostHandedOver else {
                throw fault("more than \(Self.mostHandedOver) elements lie in one")
            }
            element.children.append(child)
            return
        }
        let start = place
        place += 1
        let isWanted = try Self.local(tagName()) == handedOver.name
        place = start
        handedOverCount = 0
        let child = try self.element(depth: depth, isKept: isWanted)
        if isWanted { try handedOver.to(child) }
    }

    /// A name without its prefix.
    private static func local(_ whole: String) -> String {
        whole.utf8.contains(UInt8(ascii: ":")) ? whole.split(separator: ":").last.map { String($0) } ?? whole : whole
    }

    private mutating func tagName() throws(ImportRefusal) -> String {
        let start = place
        while place < bytes.count, !Self.isBlank(bytes[place]), !"/><=&".utf8.contains(bytes[place]) { place += 1 }
        guard place > start, place - start < 200 else { throw fault("a name should stand here") }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Reads the attributes to the end of the tag; true where the element ends with it.
    private mutating func readAttributes(of element: inout MarkupElement) throws(ImportRefusal) -> Bool {
        var name: [UInt8] = []
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
                let value = try attributeValue(to: byte)
                guard element.attributes.count < Self.mostAttributes else { throw fault("it has too many attributes") }
                element.attributes.append((Self.local(String(decoding: name, as: UTF8.self)), value))
                name = []
            } else if byte == UInt8(ascii: "<") {
                break
            } else if !Self.isBlank(byte), byte != UInt8(ascii: "=") {
                name.append(byte)
            }
            place += 1
        }
        throw fault("a tag is not closed")
    }

    /// The value up to the quotation mark that closes it, with its references put in.
    private mutating func attributeValue(to mark: UInt8) throws(ImportRefusal) -> String {
        var value: [UInt8] = []
        while place < bytes.count, bytes[place] != mark {
            if bytes[place] == UInt8(ascii: "&") {
                value += try reference()
            } else {
                value.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: value, as: UTF8.self)
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
