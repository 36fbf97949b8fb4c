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

/// Whether bytes are UTF-8 (RFC 3629).
enum UTF8Check {
    /// The first byte that belongs to no character, or nil where all do.
    static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = start
        while index < end {
            let first = bytes[index]
            // The second byte's range keeps out overlong forms, surrogates, and what lies past U+10FFFF.
            let (length, second): (Int, ClosedRange<UInt8>)
            switch first {
            case 0..<0x80:
                index += 1
                continue
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return index
            }
            guard index + length <= end, second.contains(bytes[index + 1]) else { return index }
            for place in index + 2..<max(index + 2, index + length) where bytes[place] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}

/// A small hash of a key's bytes, by which keys are compared before their letters are (FNV-1a).
enum KeyHash {
    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }
}
