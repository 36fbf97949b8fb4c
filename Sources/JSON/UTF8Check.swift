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
