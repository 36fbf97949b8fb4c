/// One pass over a text for what looks like personal data.
struct PersonalDataScan {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether the text is one of the program's own, which may repeat what names a record: one word with a day is then
    /// taken for somebody.
    let isMessage: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, isMessage: Bool = false) {
        self.bytes = bytes
        self.isMessage = isMessage
    }

    /// All that is found, in the order of the text, none within another.
    func matches() -> [PersonalData.Match] {
        var matches: [PersonalData.Match] = []
        var index = 0
        while index < bytes.count {
            if let end = endOfAddress(at: index) {
                index = end
            } else if let match = match(at: index) {
                // A name that stands before may reach back into what was found before it.
                if match.bytes.lowerBound >= matches.last?.bytes.upperBound ?? 0 { matches.append(match) }
                index = match.bytes.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }

    func match(at index: Int) -> PersonalData.Match? {
        let byte = byte(index)
        if byte == UInt8(ascii: "@") { return emailAddress(around: index) }
        guard index == 0 || !self.byte(index - 1).isOfWord else { return nil }
        if isMessage, byte.isOfWord, let end = nameWithoutMarks(at: index) {
            return found(.nameAndDayOfBirth, index, end)
        }
        if byte.isDigit {
            return date(at: index).flatMap { birth($0) } ?? found(.nhsNumber, index, nhsNumber(at: index))
                ?? found(.telephoneNumber, index, telephoneNumber(at: index))
        }
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") {
            return found(.telephoneNumber, index, telephoneNumber(at: index))
        }
        guard byte.isLetter else { return nil }
        return found(.pupilNumber, index, pupilNumber(at: index))
            ?? found(.nationalInsuranceNumber, index, nationalInsuranceNumber(at: index))
            ?? found(.registrationNumber, index, registrationNumber(at: index))
            ?? found(.postcode, index, postcode(at: index)) ?? monthFirstDate(at: index).flatMap { birth($0) }
    }

    func found(_ kind: PersonalData.Kind, _ start: Int, _ end: Int?) -> PersonalData.Match? {
        end.map { PersonalData.Match(kind: kind, bytes: start..<$0) }
    }

    /// The byte at a place; 0 outside the text.
    func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

    func endsWord(_ index: Int) -> Bool { !byte(index).isOfWord }

    /// The end of a web address that begins here.
    private func endOfAddress(at index: Int) -> Int? {
        guard byte(index) == UInt8(ascii: "h") || byte(index) == UInt8(ascii: "w") else { return nil }
        guard ["http://", "https://", "www."].contains(where: { starts($0, at: index) }) else { return nil }
        var end = index
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }

    /// Whether these letters stand at a place, whatever their case.
    func starts(_ word: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let letter = bytes[index + offset]
            if (letter.isLetter ? letter | 0x20 : letter) != word.utf8Start[offset] { return false }
        }
        return true
    }
}
