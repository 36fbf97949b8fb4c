/// One value of a JSON text, or one key, in 16 bytes.
package struct JSONNode {
    /// What stands at the place.
    package enum Kind: UInt8 {
        case null, no, yes, number, text, key, array, object

        /// Written out, so that other modules see what it does: a file is asked for its kinds a million times.
        @inlinable package static func == (one: Kind, other: Kind) -> Bool {
            switch (one, other) {
            case (.null, .null), (.no, .no), (.yes, .yes), (.number, .number), (.text, .text), (.key, .key),
                (.array, .array), (.object, .object):
                true
            default: false
            }
        }
    }

    /// A number's bits; a text's or key's length in bytes, with a hash of the key in the high half; a container's end
    /// (high half) and count (low half).
    package var payload: UInt64
    /// Where it stands: the byte of its first character, after the quotation mark for a text.
    package var start: UInt32
    /// What it is.
    package var kind: Kind
    /// Whether a text holds a backslash, and so differs from its bytes.
    package var hasEscapes = false

    /// The number; meaningful for numbers only.
    package var number: Double { Double(bitPattern: payload) }
    /// The length of a text in bytes, as it stands in the file.
    package var length: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
    /// A hash of a key's bytes.
    package var hash: UInt32 { UInt32(truncatingIfNeeded: payload >> 32) }
    /// How many members or elements a container has.
    package var count: Int { Int(truncatingIfNeeded: payload & 0xFFFF_FFFF) }
}
