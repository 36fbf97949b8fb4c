@testable import Imports

/// A workbook as it is written for a test: a zip file whose parts are stored as they are.
struct WrittenWorkbook {
    /// A cell of a sheet.
    enum Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
        case text(String)
        case number(Double)
        /// A number shown as a day: style 1.
        case day(Int)
        case percentage(Double)
        case error(String)
        case flag(Bool)
        /// A formula whose result is not stored.
        case formula(String)
        case empty
        /// The cell's own XML, with REF where its name stands.
        case raw(String)

        init(stringLiteral text: String) { self = text.isEmpty ? .empty : .text(text) }
        init(integerLiteral number: Int) { self = .number(Double(number)) }
        init(floatLiteral number: Double) { self = .number(number) }
    }

    var sheets: [(title: String, rows: [[Cell]])]
    var hidden: Set<String> = []
    var isFrom1904 = false
    /// Parts that stand in the place of those that would be written; nil for one that is missing.
    var parts: [String: String?] = [:]

    init(_ sheets: (title: String, rows: [[Cell]])...) { self.sheets = sheets }

    /// The workbook's file.
    func file(_ name: String = "book.xlsx") -> ImportFile { ImportFile(name: name, bytes: Self.zip(texts)) }

    /// Its parts, in order.
    var texts: [(name: String, text: String)] {
        let numbers = Array(sheets.indices)
        let written = [
            (
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"http://a/officeDocument\" "
                    + "Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<?xml version=\"1.0\"?><workbook xmlns:r=\"b\"><workbookPr date1904=\"\(isFrom1904 ? 1 : 0)\"/><sheets>"
                    + numbers.map {
                        "<sheet name=\"\(Self.escaped(sheets[$0].title))\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\""
                            + (hidden.contains(sheets[$0].title) ? " state=\"hidden\"" : "") + "/>"
                    }.joined() + "</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                    + numbers.map {
                        "<Relationship Id=\"rId\($0 + 1)\" Type=\"http://a/worksheet\" "
                            + "Target=\"worksheets/sheet\($0 + 1).xml\"/>"
                    }.joined()
                    + "<Relationship Id=\"s\" Type=\"http://a/styles\" Target=\"/xl/styles.xml\"/></Relationships>"
            ),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd/mm/yyyy;@\"/></numFmts><cellXfs>"
                    + "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf numFmtId=\"2\"/></cellXfs></styleSheet>"
            ),
        ]
        let cells = numbers.map { ("xl/worksheets/sheet\($0 + 1).xml", Self.sheet(sheets[$0].rows)) }
        var texts: [(name: String, text: String)] = []
        for (name, text) in written + cells {
            if let text = parts[name] ?? text { texts.append((name, text)) }
        }
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) where !texts.contains(where: { $0.name == name }) {
            if let text { texts.append((name, text)) }
        }
        return texts
    }

    private static func sheet(_ rows: [[Cell]]) -> String {
        let lines = rows.enumerated().map { row, cells in
            "<row r=\"\(row + 1)\">"
                + cells.enumerated().map { column, cell in xml(cell, "\(letters(column))\(row + 1)") }.joined()
                + "</row>"
        }
        return
            "<worksheet><sheetData>\(lines.joined())</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>"
    }

    private static func xml(_ cell: Cell, _ name: String) -> String {
        switch cell {
        case .text(let text): "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
        case .number(let number): "<c r=\"\(name)\"><v>\(number)</v></c>"
        case .day(let serial): "<c r=\"\(name)\" s=\"1\"><v>\(serial)</v></c>"
        case .percentage(let number): "<c r=\"\(name)\" s=\"2\"><v>\(number)</v></c>"
        case .error(let text): "<c r=\"\(name)\" t=\"e\"><v>\(text)</v></c>"
        case .flag(let flag): "<c r=\"\(name)\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
        case .formula(let formula): "<c r=\"\(name)\"><f>\(escaped(formula))</f><v></v></c>"
        case .empty: ""
        case .raw(let xml): xml.split(separator: "REF", omittingEmptySubsequences: false).joined(separator: name)
        }
    }

    static func letters(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? letter : letters(column / 26 - 1) + letter
    }

    private static func escaped(_ text: String) -> String {
        text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"][$0] ?? String($0) }.joined()
    }

    /// A zip file with these parts stored; `claimedSize` is what its list says that each has.
    static func zip(_ parts: [(name: String, text: String)], claimedSize: UInt32? = nil, flag: UInt16 = 0) -> [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for (name, text) in parts {
            let place = UInt32(bytes.count)
            let content = Array(text.utf8)
            let common =
                little(flag) + little(0 as UInt16) + little(0 as UInt32) + little(checksum(content))
                + little(UInt32(content.count)) + little(claimedSize ?? UInt32(content.count))
                + little(UInt16(name.utf8.count)) + little(0 as UInt16)
            bytes += [0x50, 0x4B, 3, 4] + little(20 as UInt16) + common + Array(name.utf8) + content
            list +=
                [0x50, 0x4B, 1, 2] + little(20 as UInt16) + little(20 as UInt16) + common
                + [UInt8](repeating: 0, count: 10)
                + little(place) + Array(name.utf8)
        }
        let count = little(UInt16(parts.count))
        return bytes + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + little(UInt32(list.count))
            + little(UInt32(bytes.count)) + [0, 0]
    }

    private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> Number($0 * 8)) }
    }

    /// The checksum of ISO 3309 that zip files have.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }
}
