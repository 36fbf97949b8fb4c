/// A small hash of a key's bytes, by which keys are compared before their letters are (FNV-1a).
package enum KeyHash {
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash
    }
}
