/// Cells separated by commas, tabs or semicolons, with quotation marks as RFC 4180 has them.
///
/// It goes over bytes, so that what is wrong is told with its row, and a mark that combines with a comma is no
/// other comma.
struct TableParser {
    /// A cell longer than this is a quotation mark that was never closed, or no table.
    private static let longestCell = 100_000
    /// More columns than this has no table that is brought.
    private static let mostColumns = 2_000

    private let bytes: [UInt8]
    private let name: String
    private let separator: UInt8
    private var place = 0
    private var rows: [Table.Row] = []

    /// All rows, empty ones among them, each with its number from 1 on.
    static func rows(of bytes: [UInt8], in name: String) throws(ImportRefusal) -> [Table.Row] {
        var parser = TableParser(bytes: bytes, name: name)
        try parser.run()
        return parser.rows
    }

    private init(bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
        separator = Self.separator(of: bytes)
    }

    /// What stands most often in the first line, outside quotation marks; a comma where nothing does.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.prefix(longestCell) {
            if byte == quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == lineFeed || byte == carriageReturn, !counts.isEmpty { break }
            if [comma, tab, semicolon].contains(byte) { counts[byte, default: 0] += 1 }
        }
        return [comma, tab, semicolon].max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? comma
    }

    private mutating func run() throws(ImportRefusal) {
        while place < bytes.count {
            var cells: [String] = []
            while true {
                cells.append(try cell(row: rows.count + 1, column: cells.count + 1))
                guard place < bytes.count, bytes[place] == separator else { break }
                place += 1
                guard cells.count <= Self.mostColumns else {
                    throw ImportRefusal("\(name), row \(rows.count + 1) has more than 2,000 cells: it is no table.")
                }
            }
            if place < bytes.count, bytes[place] == Self.carriageReturn { place += 1 }
            if place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
            rows.append(Table.Row(number: rows.count + 1, cells: cells))
        }
    }

    private mutating func cell(row: Int, column: Int) throws(ImportRefusal) -> String {
        let start = place
        while place < bytes.count, bytes[place] == Self.blank { place += 1 }
        if place < bytes.count, bytes[place] == Self.quote { return try quotedCell(row: row, column: column) }
        place = start
        while place < bytes.count, bytes[place] != separator, bytes[place] != Self.lineFeed,
            bytes[place] != Self.carriageReturn
        {
            place += 1
        }
        try checkLength(place - start, row, column)
        return String(decoding: bytes[start..<place], as: UTF8.self).trimmed
    }

    private mutating func quotedCell(row: Int, column: Int) throws(ImportRefusal) -> String {
        var text: [UInt8] = []
        place += 1
        while true {
            guard place < bytes.count else {
                throw ImportRefusal(
                    "\(name), row \(row), column \(column): a quotation mark is opened and never closed. The file may "
                        + "be cut off."
                )
            }
            if bytes[place] == Self.quote {
                place += 1
                guard place < bytes.count, bytes[place] == Self.quote else { break }
            }
            text.append(bytes[place])
            place += 1
            try checkLength(text.count, row, column)
        }
        while place < bytes.count, bytes[place] == Self.blank { place += 1 }
        guard
            place == bytes.count || bytes[place] == separator || bytes[place] == Self.lineFeed
                || bytes[place] == Self.carriageReturn
        else {
            throw ImportRefusal(
                "\(name), row \(row), column \(column): text follows a closing quotation mark. Write a mark inside a "
                    + "cell twice."
            )
        }
        return String(decoding: text, as: UTF8.self).trimmed
    }

    private func checkLength(_ length: Int, _ row: Int, _ column: Int) throws(ImportRefusal) {
        if length > Self.longestCell {
            throw ImportRefusal(
                "\(name), row \(row), column \(column) is longer than 100,000 characters: it is no table, or a "
                    + "quotation mark is never closed."
            )
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let tab = UInt8(ascii: "\t")
    private static let semicolon = UInt8(ascii: ";")
    private static let blank = UInt8(ascii: " ")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}

extension String {
    /// The text without blanks of any kind at its ends.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
