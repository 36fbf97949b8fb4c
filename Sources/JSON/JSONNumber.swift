/// Numbers as JSON writes them (RFC 8259, section 6).
enum JSONNumber {
    /// Powers of ten that a double holds exactly.
    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The number that begins at a byte, and the byte after it; nil where it is not well formed.
    ///
    /// A number of at most 15 digits and a power of ten up to 22 is exact after one multiplication or division (both
    /// parts are exact as doubles; Clinger 1990); the others go through the standard library.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (number: Double, end: Int)? {
        let count = bytes.count
        var at = start
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        var digits: UInt64 = 0
        var digitCount = 0
        var power = 0
        let whole = at
        while at < count, let digit = digit(bytes[at]) {
            if digitCount < 18 { digits = digits &* 10 &+ digit }
            digitCount += 1
            at += 1
        }
        guard at > whole, at == whole + 1 || bytes[whole] != UInt8(ascii: "0") else { return nil }
        if at < count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            let fraction = at
            while at < count, let digit = digit(bytes[at]) {
                if digitCount < 18 { digits = digits &* 10 &+ digit }
                digitCount += 1
                power -= 1
                at += 1
            }
            guard at > fraction else { return nil }
        }
        if at < count, bytes[at] == UInt8(ascii: "e") || bytes[at] == UInt8(ascii: "E") {
            at += 1
            var isDown = false
            if at < count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
                isDown = bytes[at] == UInt8(ascii: "-")
                at += 1
            }
            let exponentStart = at
            var exponent = 0
            while at < count, let digit = digit(bytes[at]) {
                exponent = min(100_000, exponent * 10 + Int(digit))
                at += 1
            }
            guard at > exponentStart else { return nil }
            power += isDown ? -exponent : exponent
        }
        if digitCount <= 15, (-22...22).contains(power) {
            let exact = Double(digits)
            let number = power < 0 ? exact / powersOfTen[-power] : exact * powersOfTen[power]
            return (isNegative ? -number : number, at)
        }
        return (
            Double(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)) ?? .infinity, at
        )
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? UInt64(digit) : nil
    }
}
