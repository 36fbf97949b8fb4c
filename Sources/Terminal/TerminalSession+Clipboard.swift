import CNCurses

extension TerminalSession {
    /// The longest text, in bytes, that terminals take at once: xterm and others cut a sequence after about 100,000 letters,
    /// of which four stand for three bytes.
    package static let mostCopied = 74_000

    /// Asks the terminal to put text into its clipboard (OSC 52), which works over ssh too; whether it does so is its own
    /// affair, and it does not say.
    ///
    /// - Returns: False where the text is longer than terminals take.
    package func copy(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard isOpen, bytes.count <= Self.mostCopied else { return false }
        let sequence = Array("\u{1B}]52;c;".utf8) + Self.base64(bytes) + [0x07]
        sequence.withUnsafeBytes { raw in
            guard let start = raw.bindMemory(to: CChar.self).baseAddress else { return }
            cn_send(start, raw.count)
        }
        return true
    }

    /// Base64 (RFC 4648, section 4).
    static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return text
    }
}
