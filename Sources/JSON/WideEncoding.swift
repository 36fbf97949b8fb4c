/// The encodings with more than a byte for every character, as editors and shells of Windows save them.
///
/// RFC 8259 allows none of them in a file that is passed on. They are told by the byte-order mark, or by the zero bytes
/// of the first character, which in JSON is always one of ASCII.
enum WideEncoding: String {
    case utf16 = "UTF-16"
    case utf32 = "UTF-32"

    /// The encoding that a file's first bytes show; nil for what may be UTF-8.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let first = Array(bytes.prefix(4))
        guard first.count >= 2 else { return nil }
        let isWide = first.count == 4 && (first[0] == 0 && first[1] == 0 || first[2] == 0 && first[3] == 0)
        switch (first[0], first[1]) {
        case (0xFF, 0xFE): self = isWide ? .utf32 : .utf16
        case (0xFE, 0xFF): self = .utf16
        case (0, 0): if isWide { self = .utf32 } else { return nil }
        case (0, 1...0x7F): self = .utf16
        case (1...0x7F, 0): self = isWide ? .utf32 : .utf16
        default: return nil
        }
    }
}
