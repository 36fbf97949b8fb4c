/// The text of a file as UTF-8, from the encodings that spreadsheets and case systems save.
struct TextDecoding {
    /// The text in UTF-8, without a byte-order mark.
    let bytes: [UInt8]
    /// What a reader should know of how it was read; nil for UTF-8.
    let warning: String?

    /// A table larger than this is none that a council or the Department makes of itself.
    static let longest = 64 << 20

    /// Reads the bytes of a text file; refuses what is none.
    ///
    /// - Parameter longest: How many bytes it may have; a sheet of a workbook, with a tag for each cell, is longer than
    ///   its table as text.
    init(_ file: ImportFile, longest: Int = Self.longest) throws(ImportRefusal) {
        guard file.bytes.count <= longest else {
            throw ImportRefusal("\(file.name) is larger than \(longest >> 20) MB: bring the one table that is meant.")
        }
        if let kind = Self.kindOfNoText(file.bytes) { throw ImportRefusal("\(file.name) is \(kind).") }
        let bytes = file.bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self.bytes = try Self.fromUTF16(bytes.dropFirst(2), isLittleEndian: bytes[0] == 0xFF, file.name)
            warning = "\(file.name) is in UTF-16, and was read as that."
        } else if bytes.count >= 4, bytes[0] == 0 || bytes[1] == 0 {
            self.bytes = try Self.fromUTF16(bytes[...], isLittleEndian: bytes[1] == 0, file.name)
            warning = "\(file.name) is in UTF-16 without a byte-order mark, and was read as that."
        } else {
            let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
            if let control = text.firstIndex(where: { $0 < 32 && $0 != 9 && $0 != 10 && $0 != 13 }) {
                throw ImportRefusal(
                    "\(file.name) is no text: byte \(control + 1) is "
                        + "\(text[control] == 0 ? "zero" : "a control code"). Save it as CSV (UTF-8)."
                )
            }
            if String(validating: text, as: UTF8.self) != nil {
                self.bytes = text
                warning = nil
            } else {
                self.bytes = try Self.fromWindows1252(text, file.name)
                warning =
                    "\(file.name) is no UTF-8, and was read as Windows-1252: look at its letters with accents, or save "
                    + "it as CSV (UTF-8)."
            }
        }
    }

    /// What a file is by its first bytes, where it is certainly no text; nil where it may be one.
    private static func kindOfNoText(_ bytes: [UInt8]) -> String? {
        if bytes.isEmpty { return "empty" }
        if bytes.starts(with: "%PDF".utf8) {
            return "a PDF, from which no figures are taken: bring the table behind it"
        }
        if bytes.starts(with: [0x1F, 0x8B]) { return "compressed: unpack it first" }
        return nil
    }

    private static func fromUTF16(
        _ bytes: ArraySlice<UInt8>, isLittleEndian: Bool, _ name: String
    ) throws(ImportRefusal) -> [UInt8] {
        guard bytes.count.isMultiple(of: 2) else {
            throw ImportRefusal("\(name) is cut off in the middle of a letter of UTF-16: save it again.")
        }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
            place += 2
        }
        guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else {
            throw ImportRefusal("\(name) is no text: it looks like UTF-16, and is none. Save it as CSV (UTF-8).")
        }
        return Array(text.utf8)
    }

    private static func fromWindows1252(_ bytes: [UInt8], _ name: String) throws(ImportRefusal) -> [UInt8] {
        var text = String.UnicodeScalarView()
        for (index, byte) in bytes.enumerated() {
            let value = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            guard value != 0, let scalar = Unicode.Scalar(value) else {
                throw ImportRefusal(
                    "\(name) is no text: byte \(index + 1) is no letter of UTF-8 or Windows-1252. Save it as CSV "
                        + "(UTF-8)."
                )
            }
            text.append(scalar)
        }
        return Array(String(text).utf8)
    }

    /// Where Windows-1252 differs from Latin-1, from 0x80 on; 0 for the five that it does not use.
    private static let high: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
