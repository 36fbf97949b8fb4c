/// The escape sequences of JSON texts (RFC 8259, section 7).
enum JSONEscapes {
    /// Four hexadecimal digits at a place, or nil.
    static func hex(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt16? {
        guard place + 4 <= bytes.count else { return nil }
        var unit: UInt16 = 0
        for index in place..<place + 4 {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, bytes[index] < 0x80 else {
                return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// The text that checked bytes with escapes stand for.
    static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var units: [UInt16] = []
        var run: [UInt8] = []
        var index = bytes.startIndex
        func flush() {
            units.append(contentsOf: String(decoding: run, as: UTF8.self).utf16)
            run = []
        }
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
                run.append(bytes[index])
                index += 1
                continue
            }
            let letter = bytes[index + 1]
            index += 2
            switch letter {
            case UInt8(ascii: "b"): run.append(0x08)
            case UInt8(ascii: "f"): run.append(0x0C)
            case UInt8(ascii: "n"): run.append(0x0A)
            case UInt8(ascii: "r"): run.append(0x0D)
            case UInt8(ascii: "t"): run.append(0x09)
            case UInt8(ascii: "u"):
                flush()
                units.append(hex(bytes, index) ?? 0xFFFD)
                index += 4
            default: run.append(letter)
            }
        }
        flush()
        return String(decoding: units, as: UTF16.self)
    }
}
