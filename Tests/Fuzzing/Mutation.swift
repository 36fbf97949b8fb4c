import JSON
import SeededRandomness

/// One change to the bytes of a file, of the kinds that editors, disks, scripts and slips of the hand make.
enum Mutation: CaseIterable {
    case flippedByte, cut, removedSlice, doubledSlice, movedSlice
    case oddValue, oddText, swappedValues, copiedValue
    case renamedKey, doubledMember, removedMember
    case encoding, surroundings

    /// The bytes after the change.
    func applied(to bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        guard !bytes.isEmpty else { return Array(OddValues.values.randomElement(using: &numbers)?.utf8 ?? "".utf8) }
        switch self {
        case .flippedByte, .cut, .removedSlice, .doubledSlice, .movedSlice: return ofBytes(bytes, &numbers)
        case .encoding, .surroundings: return ofWhole(bytes, &numbers)
        default: return ofValues(bytes, &numbers)
        }
    }

    private func ofBytes(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes = bytes
        let start = Int.random(in: bytes.indices, using: &numbers)
        let end = min(bytes.count, start + (numbers.oneIn(4) ? bytes.count : Int.random(in: 1...400, using: &numbers)))
        switch self {
        case .flippedByte:
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                bytes[Int.random(in: bytes.indices, using: &numbers)] ^=
                    UInt8(1) << UInt8.random(in: 0..<8, using: &numbers)
            }
        case .cut: bytes.removeSubrange(start...)
        case .removedSlice: bytes.removeSubrange(start..<end)
        case .doubledSlice: bytes.insert(contentsOf: bytes[start..<end], at: end)
        default:
            let slice = bytes[start..<end]
            bytes.removeSubrange(start..<end)
            bytes.insert(contentsOf: slice, at: Int.random(in: 0...bytes.count, using: &numbers))
        }
        return bytes
    }

    private func ofWhole(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        if self == .encoding {
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: return [0xEF, 0xBB, 0xBF] + bytes
            case 1: return [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
            case 2: return bytes.map { $0 < 0x80 ? $0 : 0xE9 }
            default: return bytes.flatMap { $0 == UInt8(ascii: "\n") ? [0x0D, 0x0A] : [$0] }
            }
        }
        switch Int.random(in: 0..<5, using: &numbers) {
        case 0: return []
        case 1: return Array(" \n\t ".utf8)
        case 2: return bytes + bytes
        case 3: return bytes + [0]
        default: return Array("[".utf8) + bytes + Array("]".utf8)
        }
    }

    /// Changes to values and keys; bytes that are no JSON are changed as bytes.
    private func ofValues(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        guard let document = try? JSONDocument(bytes) else { return Mutation.flippedByte.ofBytes(bytes, &numbers) }
        let keys = document.nodes.indices.filter { document.nodes[$0].kind == .key }
        guard let key = keys.randomElement(using: &numbers), let other = keys.randomElement(using: &numbers) else {
            return Mutation.flippedByte.ofBytes(bytes, &numbers)
        }
        let values = document.nodes.indices.dropFirst().filter { document.nodes[$0].kind != .key }
        let value = values.randomElement(using: &numbers) ?? key + 1
        var changed = bytes
        switch self {
        case .oddValue:
            changed.replaceSubrange(
                document.span(of: value), with: Array(OddValues.values.randomElement(using: &numbers)?.utf8 ?? "".utf8))
        case .oddText:
            let texts = values.filter { document.nodes[$0].kind == .text }
            let text = OddValues.texts.randomElement(using: &numbers) ?? ""
            changed.replaceSubrange(
                document.span(of: texts.randomElement(using: &numbers) ?? value),
                with: Array(JSONValue.text(text).line.utf8))
        case .swappedValues, .copiedValue:
            let (first, second) = (document.span(of: min(key, other) + 1), document.span(of: max(key, other) + 1))
            guard first.upperBound <= second.lowerBound else { return changed }
            changed.replaceSubrange(second, with: bytes[first])
            if self == .swappedValues { changed.replaceSubrange(first, with: bytes[second]) }
        case .renamedKey:
            let name = numbers.oneIn(2) ? document.text(other) : document.text(key) + "x"
            changed.replaceSubrange(document.span(of: key), with: Array(JSONValue.text(name).line.utf8))
        case .doubledMember:
            let member = document.span(of: key).lowerBound..<document.span(of: key + 1).upperBound
            changed.insert(contentsOf: bytes[member] + Array(", ".utf8), at: member.lowerBound)
        default:
            // A key that nobody knows is as good as removed, and leaves no comma behind.
            changed.replaceSubrange(document.span(of: key), with: Array("\"removed\"".utf8))
        }
        return changed
    }
}

extension JSONDocument {
    /// The bytes of a value or key, quotation marks and brackets included.
    fileprivate func span(of node: Int) -> Range<Int> {
        let start = offset(of: node)
        switch nodes[node].kind {
        case .text, .key: return start..<start + nodes[node].length + 2
        case .array, .object: return start..<closing(from: start)
        default:
            let ends = Set(",]} \t\r\n".utf8)
            return start..<(bytes[start...].firstIndex { ends.contains($0) } ?? bytes.count)
        }
    }

    /// The byte after the bracket that closes the one at a byte.
    private func closing(from start: Int) -> Int {
        var depth = 0
        var isInText = false
        var place = start
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\\") where isInText: place += 1
            case UInt8(ascii: "\""): isInText.toggle()
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += isInText ? 0 : 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= isInText ? 0 : 1
                if depth == 0, !isInText { return place + 1 }
            default: break
            }
            place += 1
        }
        return bytes.count
    }
}
