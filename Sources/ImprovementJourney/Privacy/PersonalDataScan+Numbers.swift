// Numbers that are given to a person.
extension PersonalDataScan {
    /// Groups of digits, each with one blank, hyphen or point before it but for the first.
    private func groups(at index: Int, most: Int) -> (digits: [UInt8], lengths: [Int], ends: [Int]) {
        var (digits, lengths, ends): ([UInt8], [Int], [Int]) = ([], [], [])
        var place = index
        while digits.count <= most {
            let start = place
            while place < bytes.count, bytes[place].isDigit, digits.count <= most {
                digits.append(bytes[place] - UInt8(ascii: "0"))
                place += 1
            }
            guard place > start else { break }
            lengths.append(place - start)
            ends.append(place)
            guard [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte(place)) else { break }
            place += 1
        }
        return (digits, lengths, ends)
    }

    /// Ten digits, together or as 3, 3 and 4, of which the last is the check digit (modulus 11; NHS Data Dictionary).
    func nhsNumber(at index: Int) -> Int? {
        let (digits, lengths, ends) = groups(at: index, most: 10)
        let count = lengths.first == 10 ? 1 : lengths.prefix(3) == [3, 3, 4] ? 3 : 0
        guard count > 0, endsWord(ends[count - 1]), digits.prefix(10).contains(where: { $0 != 0 }) else { return nil }
        let sum = (0..<9).reduce(0) { $0 + Int(digits[$1]) * (10 - $1) }
        let check = (11 - sum % 11) % 11
        return check == Int(digits[9]) ? ends[count - 1] : nil
    }

    /// A letter and twelve digits, the last of which may be a letter for a temporary one (DfE, UPN guide).
    func pupilNumber(at index: Int) -> Int? {
        guard index + 13 <= bytes.count, bytes[index + 1..<index + 12].allSatisfy(\.isDigit) else { return nil }
        guard bytes[index + 12].isDigit || bytes[index + 12].isLetter, endsWord(index + 13) else { return nil }
        return index + 13
    }

    /// Two letters, six digits and a letter from A to D, together or in pairs.
    func nationalInsuranceNumber(at index: Int) -> Int? {
        guard byte(index + 1).isLetter else { return nil }
        func isOf(_ letters: StaticString, _ byte: UInt8) -> Bool {
            (0..<letters.utf8CodeUnitCount).contains { letters.utf8Start[$0] == byte | 0x20 }
        }
        // No such number begins with these letters; QQ is what forms give as an example.
        guard !isOf("dfiuv", bytes[index]), !isOf("dfiouv", bytes[index + 1]) else { return nil }
        var place = index + 2
        for _ in 0..<3 {
            if byte(place) == UInt8(ascii: " ") { place += 1 }
            guard byte(place).isDigit, byte(place + 1).isDigit else { return nil }
            place += 2
        }
        if byte(place) == UInt8(ascii: " ") { place += 1 }
        guard isOf("abcd", byte(place)), byte(place).isLetter, endsWord(place + 1) else { return nil }
        return place + 1
    }

    /// SW and six digits, together or with a blank or hyphen between (Social Work England, the register).
    func registrationNumber(at index: Int) -> Int? {
        // In capitals or in small letters, as a postcode is.
        guard starts("sw", at: index), bytes[index] & 0x20 == bytes[index + 1] & 0x20 else { return nil }
        var place = index + 2
        if [UInt8(ascii: " "), UInt8(ascii: "-")].contains(byte(place)) { place += 1 }
        guard (0..<6).allSatisfy({ byte(place + $0).isDigit }), endsWord(place + 6) else { return nil }
        return place + 6
    }

    /// A telephone number of the United Kingdom: 01, 02 or 07, or +44; what begins with 03 or 08 is no person's.
    func telephoneNumber(at index: Int) -> Int? {
        var place = index
        let isBracketed = byte(place) == UInt8(ascii: "(")
        if isBracketed { place += 1 }
        let isAbroad = starts("+44", at: place)
        guard isAbroad || byte(place) == UInt8(ascii: "0") else { return nil }
        if isAbroad {
            place += 3
            if byte(place) == UInt8(ascii: " ") { place += 1 }
            if starts("(0)", at: place) { place += 3 }
            if byte(place) == UInt8(ascii: " ") { place += 1 }
        }
        var (digits, _, ends) = groups(at: place, most: 11)
        var lengths = groups(at: place, most: 11).lengths
        if isBracketed, let end = ends.first, byte(end) == UInt8(ascii: ")") {
            let next = byte(end + 1) == UInt8(ascii: " ") ? end + 2 : end + 1
            let rest = groups(at: next, most: 11)
            digits = Array(digits.prefix(lengths.first ?? 0)) + rest.digits
            lengths = lengths.prefix(1) + rest.lengths
            ends = ends.prefix(1) + rest.ends
        }
        if isAbroad { digits.insert(0, at: 0) }
        guard digits.count >= 10, digits.first == 0, [1, 2, 7].contains(digits[1]) else { return nil }
        // So many groups as make ten or eleven digits; a number is not told in groups of one or two.
        var count = isAbroad ? 1 : 0
        for (place, length) in lengths.enumerated() {
            guard length >= (isAbroad && place == 0 ? 2 : 3) else { return nil }
            count += length
            guard count >= 10, endsWord(ends[place]) else { continue }
            return count == 11 || count == 10 && digits[1] == 1 ? ends[place] : nil
        }
        return nil
    }

    /// A whole postcode of the United Kingdom, in capitals, or in small letters with its blank.
    func postcode(at index: Int) -> Int? {
        let areaLength = byte(index + 1).isLetter ? 2 : 1
        guard byte(index + areaLength).isDigit else { return nil }
        var place = index + areaLength + 1
        // One more digit or letter of the district.
        let hasBlank: Bool
        if byte(place).isOfWord, byte(place) < 0x80, isInward(at: place + 1) || isInward(at: place + 2) {
            place += 1
        }
        hasBlank = byte(place) == UInt8(ascii: " ")
        if hasBlank { place += 1 }
        guard isInward(at: place), endsWord(place + 3) else { return nil }
        let letters = bytes[index..<place + 3].filter(\.isLetter)
        let isCapital = letters.allSatisfy { $0 & 0x20 == 0 }
        let isSmall = letters.allSatisfy { $0 & 0x20 != 0 }
        guard isCapital || isSmall && hasBlank && place - index > 3 else { return nil }
        let area = String(decoding: bytes[index..<index + areaLength], as: UTF8.self).uppercased()
        return Self.areas.contains(area) ? place + 3 : nil
    }

    /// A digit and two of the letters that postcodes end in.
    private func isInward(at index: Int) -> Bool {
        func isOfEnd(_ byte: UInt8) -> Bool { byte.isLetter && !"cikmov".utf8.contains(byte | 0x20) }
        return byte(index).isDigit && isOfEnd(byte(index + 1)) && isOfEnd(byte(index + 2))
    }

    /// The areas of postcodes (Royal Mail).
    private static let areas: Set<String> = Set(
        """
        AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL \
        GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX \
        PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN \
        WR WS WV YO ZE
        """.split(separator: " ").map(String.init))

    func emailAddress(around place: Int) -> PersonalData.Match? {
        func isOfName(_ byte: UInt8) -> Bool { byte.isOfWord || "._%+-'".utf8.contains(byte) }
        var start = place
        while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
        var end = place + 1
        var dot: Int?
        while end < bytes.count,
            bytes[end].isOfWord || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
        {
            if bytes[end] == UInt8(ascii: "."), end + 1 < bytes.count, bytes[end + 1].isOfWord { dot = end }
            end += 1
        }
        while end > place, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard start < place, let dot, dot > place + 1, end - dot > 2 else { return nil }
        return PersonalData.Match(kind: .emailAddress, bytes: start..<end)
    }
}
