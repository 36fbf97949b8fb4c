/// What in a text looks as if it told who somebody is: records of workers, families and children have numbers, never names.
///
/// Found is what has a form of its own: no list of names is kept, and a name by itself is not found. One word with a day is
/// somebody only where a record is named by it (`nameOfSomebody(in:)`): in a title it is a place or a publisher as often. A
/// web address is passed over. Each text is passed over once; one without digits and `@` costs next to nothing.
///
///     PersonalData.found(in: "NHS 943 476 5919").first?.kind  // .nhsNumber
package enum PersonalData {
    /// What a stretch of text looks like.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case nhsNumber, pupilNumber, nationalInsuranceNumber, postcode, telephoneNumber, emailAddress, dayOfBirth
        case nameAndDayOfBirth, registrationNumber

        /// What it is called, with its article.
        package var words: String {
            switch self {
            case .nhsNumber: "an NHS number"
            case .pupilNumber: "a unique pupil number"
            case .nationalInsuranceNumber: "a National Insurance number"
            case .postcode: "a postcode"
            case .telephoneNumber: "a telephone number"
            case .emailAddress: "an e-mail address"
            case .dayOfBirth: "a day of birth"
            case .nameAndDayOfBirth: "a name with a day of birth"
            case .registrationNumber: "a social worker's registration number"
            }
        }

        /// Whether an office has one too, so that it says nothing where a public source is told of.
        package var isOfAnyOffice: Bool {
            switch self {
            case .postcode, .telephoneNumber, .emailAddress: true
            default: false
            }
        }
    }

    /// One stretch of a text, in bytes of its UTF-8.
    package struct Match: Hashable, Sendable {
        package var kind: Kind
        package var bytes: Range<Int>

        package init(kind: Kind, bytes: Range<Int>) {
            self.kind = kind
            self.bytes = bytes
        }
    }

    /// All that is found in a text, in its order.
    package static func found(in text: String) -> [Match] {
        var text = text
        return text.withUTF8 { found(in: $0) }
    }

    /// All that is found in the bytes of a text.
    package static func found(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
        guard mayHold(bytes) else { return [] }
        return PersonalDataScan(bytes).matches()
    }

    /// What names a record and looks like somebody's name with a day of birth, and that day: `Smith 12/03/2015`.
    ///
    /// One to three words that are none of the field's, and a day before or after them. Whether it can be a day of birth
    /// (`isAgeOfChild`) only the record tells: a meeting is called by its place and day as well.
    package static func nameOfSomebody(in text: String) -> (match: Match, day: Day)? {
        var text = text
        return text.withUTF8 { bytes in mayHold(bytes) ? PersonalDataScan(bytes).nameOfSomebody() : nil }
    }

    /// Whether somebody who was born on a day may be a child or a young person of whom a record speaks that ends on another.
    ///
    /// Between 1 and 26 years before it; true where it is not known where the record ends.
    package static func isAgeOfChild(_ birth: Day, on end: Day?) -> Bool {
        guard let end else { return true }
        let (first, last) = ((birth.year, birth.month, birth.day), (end.year, end.month, end.day))
        return first <= (last.0 - 1, last.1, last.2) && first >= (last.0 - 26, last.1, last.2)
    }

    /// A message with what was found in it blacked out but for its first character.
    ///
    /// A message may repeat the name of a record, so that one word with a day is blacked out in it as well.
    ///
    ///     PersonalData.redacted("NHS 943 476 5919")  // "NHS 9•• ••• ••••"
    ///
    /// - Parameter isOfSource: Whether it speaks of a source, whose name is often its publisher with a day.
    package static func redacted(_ text: String, isOfSource: Bool = false) -> String {
        var copy = text
        let matches = copy.withUTF8 { bytes in
            mayHold(bytes) ? PersonalDataScan(bytes, isMessage: !isOfSource).matches() : []
        }
        guard !matches.isEmpty else { return text }
        var result = ""
        var place = 0
        let bytes = Array(text.utf8)
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for match in matches where match.bytes.lowerBound >= place {
            result += string(place..<match.bytes.lowerBound)
            var isFirst = true
            for scalar in string(match.bytes).unicodeScalars {
                let isShown =
                    isFirst || scalar != "@" && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
                result.unicodeScalars.append(isShown ? scalar : "•")
                isFirst = false
            }
            place = match.bytes.upperBound
        }
        return result + string(place..<bytes.count)
    }

    /// Whether a closer look is worth it: an `@`, four digits, or a digit and two letters as a postcode ends.
    private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // A day by itself, as nearly every record has: 2019-07-31.
        if bytes.count < 5 || bytes.count == 10 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-") {
            return false
        }
        if isNumberOfRecord(bytes) { return false }
        var digits = 0
        for (index, byte) in bytes.enumerated() {
            if byte &- UInt8(ascii: "0") < 10 {
                digits += 1
                if digits == 4 { return true }
                if digits > 1, index + 2 < bytes.count, bytes[index + 1].isLetter, bytes[index + 2].isLetter {
                    return true
                }
            } else if byte == UInt8(ascii: "@") {
                return true
            }
        }
        return false
    }

    /// Whether a text is such as councils number their records, `C-2019-014` or `P-0123`: letters, and with hyphens between
    /// a year and a number of four digits or fewer, or such a number alone.
    ///
    /// Half of a record's texts are such numbers, and none of the forms that are sought is.
    private static func isNumberOfRecord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count, bytes[place].isLetter { place += 1 }
        guard place > 0 else { return false }
        func skipNumber() -> Int {
            guard place < bytes.count, bytes[place] == UInt8(ascii: "-") else { return 0 }
            place += 1
            let start = place
            while place < bytes.count, bytes[place].isDigit { place += 1 }
            return place - start
        }
        let first = skipNumber()
        guard (1...4).contains(first) else { return false }
        if place == bytes.count { return true }
        // A month's name with day and year is a date: July-12-2011.
        return first == 4 && (1...4).contains(skipNumber()) && place == bytes.count
    }
}

extension UInt8 {
    /// Whether it is a digit of ASCII.
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    /// Whether it is a letter of ASCII.
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    /// Whether it belongs to a word: a letter or digit, or part of a character beyond ASCII.
    var isOfWord: Bool { isDigit || isLetter || self >= 0x80 }
}
