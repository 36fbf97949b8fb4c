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

    private func match(at index: Int) -> PersonalData.Match? {
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

    private func found(_ kind: PersonalData.Kind, _ start: Int, _ end: Int?) -> PersonalData.Match? {
        end.map { PersonalData.Match(kind: kind, bytes: start..<$0) }
    }

    /// The byte at a place; 0 outside the text.
    private func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

    private func endsWord(_ index: Int) -> Bool { !byte(index).isOfWord }

    /// The end of a web address that begins here.
    private func endOfAddress(at index: Int) -> Int? {
        guard byte(index) == UInt8(ascii: "h") || byte(index) == UInt8(ascii: "w") else { return nil }
        guard ["http://", "https://", "www."].contains(where: { starts($0, at: index) }) else { return nil }
        var end = index
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }

    /// Whether these letters stand at a place, whatever their case.
    private func starts(_ word: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let letter = bytes[index + offset]
            if (letter.isLetter ? letter | 0x20 : letter) != word.utf8Start[offset] { return false }
        }
        return true
    }
}

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
    private func nhsNumber(at index: Int) -> Int? {
        let (digits, lengths, ends) = groups(at: index, most: 10)
        let count = lengths.first == 10 ? 1 : lengths.prefix(3) == [3, 3, 4] ? 3 : 0
        guard count > 0, endsWord(ends[count - 1]), digits.prefix(10).contains(where: { $0 != 0 }) else { return nil }
        let sum = (0..<9).reduce(0) { $0 + Int(digits[$1]) * (10 - $1) }
        let check = (11 - sum % 11) % 11
        return check == Int(digits[9]) ? ends[count - 1] : nil
    }

    /// A letter and twelve digits, the last of which may be a letter for a temporary one (DfE, UPN guide).
    private func pupilNumber(at index: Int) -> Int? {
        guard index + 13 <= bytes.count, bytes[index + 1..<index + 12].allSatisfy(\.isDigit) else { return nil }
        guard bytes[index + 12].isDigit || bytes[index + 12].isLetter, endsWord(index + 13) else { return nil }
        return index + 13
    }

    /// Two letters, six digits and a letter from A to D, together or in pairs.
    private func nationalInsuranceNumber(at index: Int) -> Int? {
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
    private func registrationNumber(at index: Int) -> Int? {
        // In capitals or in small letters, as a postcode is.
        guard starts("sw", at: index), bytes[index] & 0x20 == bytes[index + 1] & 0x20 else { return nil }
        var place = index + 2
        if [UInt8(ascii: " "), UInt8(ascii: "-")].contains(byte(place)) { place += 1 }
        guard (0..<6).allSatisfy({ byte(place + $0).isDigit }), endsWord(place + 6) else { return nil }
        return place + 6
    }

    /// A telephone number of the United Kingdom: 01, 02 or 07, or +44; what begins with 03 or 08 is no person's.
    private func telephoneNumber(at index: Int) -> Int? {
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
    private func postcode(at index: Int) -> Int? {
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

    private func emailAddress(around place: Int) -> PersonalData.Match? {
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

// Days of birth.
extension PersonalDataScan {
    /// A day in a text.
    private struct WrittenDay {
        var bytes: Range<Int>
        /// Whether it is written in figures alone, as in `12/03/2011`.
        var isInFigures: Bool
        /// The day that is meant; nil where there is no such day.
        var day: Day?
    }

    /// A day that begins here: `12/03/2011`, `12.3.11`, `2011-03-12`, `12 March 2011`, `12th Mar 2011`.
    private func date(at index: Int) -> WrittenDay? {
        guard let (first, afterFirst) = number(at: index, most: 4) else { return nil }
        let mark = byte(afterFirst)
        if [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(mark) {
            guard let (second, afterSecond) = number(at: afterFirst + 1, most: 2), byte(afterSecond) == mark,
                let (third, end) = number(at: afterSecond + 1, most: 4), endsWord(end)
            else { return nil }
            let isISO = afterFirst - index == 4
            let (year, month, day) = isISO ? (first, second, third) : (third, second, first)
            let yearLength = isISO ? 4 : end - afterSecond - 1
            guard (1...12).contains(month), (1...31).contains(day),
                yearLength == 4 && (1900...2100).contains(year) || yearLength == 2
            else { return nil }
            return WrittenDay(
                bytes: index..<end, isInFigures: yearLength == 4 || mark == UInt8(ascii: "/"),
                day: Day(year: yearLength == 4 ? year : 2000 + year, month: month, day: day))
        }
        guard (1...31).contains(first), afterFirst - index <= 2 else { return nil }
        var place = afterFirst
        if ["st", "nd", "rd", "th"].contains(where: { starts($0, at: place) }) { place += 2 }
        if byte(place) == UInt8(ascii: " ") { place += 1 }
        if starts("of ", at: place) { place += 3 }
        guard let (month, afterMonth) = month(at: place) else { return nil }
        place = byte(afterMonth) == UInt8(ascii: " ") ? afterMonth + 1 : afterMonth
        guard let (year, end) = number(at: place, most: 4), end - place == 4, (1900...2100).contains(year),
            endsWord(end)
        else { return nil }
        return WrittenDay(
            bytes: index..<end, isInFigures: false, day: Day(year: year, month: month, day: first))
    }

    /// `March 12, 2011`.
    private func monthFirstDate(at index: Int) -> WrittenDay? {
        guard let (month, afterMonth) = month(at: index), byte(afterMonth) == UInt8(ascii: " "),
            let (day, afterDay) = number(at: afterMonth + 1, most: 2), (1...31).contains(day)
        else { return nil }
        var place = afterDay
        if ["st", "nd", "rd", "th"].contains(where: { starts($0, at: place) }) { place += 2 }
        if byte(place) == UInt8(ascii: ",") { place += 1 }
        guard byte(place) == UInt8(ascii: " "), let (year, end) = number(at: place + 1, most: 4),
            (1900...2100).contains(year)
        else { return nil }
        return WrittenDay(bytes: index..<end, isInFigures: false, day: Day(year: year, month: month, day: day))
    }

    private func number(at index: Int, most: Int) -> (number: Int, end: Int)? {
        var number = 0
        var place = index
        while place < bytes.count, bytes[place].isDigit {
            number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
            if place - index > most { return nil }
        }
        return place > index ? (number, place) : nil
    }

    /// A month's number, and where its name ends.
    private func month(at index: Int) -> (number: Int, end: Int)? {
        let months: [(name: StaticString, number: Int)] = [
            ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7),
            ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("jan", 1),
            ("feb", 2),
            ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sept", 9), ("sep", 9), ("oct", 10),
            ("nov", 11),
            ("dec", 12),
        ]
        for (name, number) in months where starts(name, at: index) {
            let end = index + name.utf8CodeUnitCount
            if !byte(end).isLetter { return (number, end) }
        }
        return nil
    }

    /// What a day tells of somebody: a day of birth where a word of birth stands beside it, and with a name before it.
    private func birth(_ day: WrittenDay) -> PersonalData.Match? {
        if let word = wordOfBirth(before: day.bytes.lowerBound) {
            // Who was born then is somebody, be it one name alone.
            if let start = name(before: word, leastWords: 1) {
                return PersonalData.Match(kind: .nameAndDayOfBirth, bytes: start..<day.bytes.upperBound)
            }
            return PersonalData.Match(kind: .dayOfBirth, bytes: day.bytes)
        }
        if day.isInFigures, let start = name(before: day.bytes.lowerBound, leastWords: 2) {
            return PersonalData.Match(kind: .nameAndDayOfBirth, bytes: start..<day.bytes.upperBound)
        }
        if isMessage, let bytes = nameOfRecord(around: day) {
            return PersonalData.Match(kind: .nameAndDayOfBirth, bytes: bytes)
        }
        return nil
    }

    /// Where a word of birth begins that stands within so few letters before a place.
    private func wordOfBirth(before place: Int) -> Int? {
        let words: [StaticString] = ["date of birth", "day of birth", "born", "birth", "d.o.b", "dob", "b."]
        // The first of them: "date of birth", and not the last of its words.
        for start in stride(from: max(0, place - 24), through: place - 2, by: 1) {
            guard start == 0 || !byte(start - 1).isLetter else { continue }
            for word in words where starts(word, at: start) {
                let end = start + word.utf8CodeUnitCount
                let isWhole = !byte(end).isLetter || starts("birthday", at: start) || starts("birthdate", at: start)
                // `b.` stands right before its day.
                if isWhole, end <= place, word.utf8CodeUnitCount > 2 || place - end <= 1 { return start }
            }
        }
        return nil
    }

    /// Where a name of at most three words begins that stands right before a day; nil where the words are no name.
    ///
    /// A name is what begins the text, or follows a mark, and none of its words is one of the trade's: a title such as
    /// "Monitoring Visit 12/03/2019" tells of no person.
    ///
    /// - Parameter leastWords: 2 where only the words tell that it is a name: "Kettering 12/03/2019" is a place.
    private func name(before day: Int, leastWords: Int) -> Int? {
        var words = 0
        var place = day
        var isSmall = false
        var isInitialLast = false
        var last = ""
        while words < 4 {
            guard let bytes = word(before: place) else { break }
            let (start, end) = (bytes.lowerBound, bytes.upperBound)
            let word = String(decoding: self.bytes[bytes], as: UTF8.self)
            let isCapital = word.unicodeScalars.first?.properties.isUppercase == true
            if end - start < 2 {
                // "Smith, J" is a name as lists have it; a letter by itself is a part or an appendix.
                if words == 0 {
                    guard isCapital, isAfterComma(start) else { break }
                    isInitialLast = true
                } else if isInitialLast, words == 1 {
                    return nil
                }
            }
            if Self.wordsOfTheTrade.contains(word.lowercased()) {
                guard words >= leastWords, !isSmall else { return nil }
                break
            }
            // Prose before the name ends it; an identifier may be in small letters throughout.
            if !isCapital, words >= leastWords, !isSmall { break }
            if !isCapital {
                guard words == 0 || isSmall, !Self.wordsOfPeople.contains(word) else { return nil }
                isSmall = true
            } else if isSmall {
                return nil
            }
            words += 1
            place = start
            last = word
            if start > 0, byte(start - 1).isDigit { return nil }
        }
        guard (leastWords...3).contains(words) else { return nil }
        if words == 1, isSmall || Self.wordsOfPeople.contains(last.lowercased()) { return nil }
        // In small letters only an identifier is a name, and it stands by itself.
        return isSmall && place > 0 && isGap(bytes[place - 1]) ? nil : place
    }

    private func isGap(_ byte: UInt8) -> Bool { " _-,.(:;".utf8.contains(byte) }

    private func isOfName(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "'") }

    /// The word that ends before a place, with at most three marks between; nil where there is none.
    private func word(before place: Int) -> Range<Int>? {
        var end = place
        while end > 0, isGap(bytes[end - 1]), place - end < 3 { end -= 1 }
        guard end < place, end > 0 else { return nil }
        var start = end
        while start > 0, isOfName(bytes[start - 1]) { start -= 1 }
        return start < end ? start..<end : nil
    }

    private func isAfterComma(_ start: Int) -> Bool {
        byte(start - 1) == UInt8(ascii: ",")
            || byte(start - 1) == UInt8(ascii: " ") && byte(start - 2) == UInt8(ascii: ",")
    }

    /// Words for somebody who is not named.
    private static let wordsOfPeople: Set<String> = [
        "baby", "boy", "brother", "child", "father", "girl", "he", "mother", "she", "sibling", "sister", "son", "they",
        "twin", "twins", "who",
    ]

    /// Words that stand before days and in no name.
    private static let wordsOfTheTrade: Set<String> = Set(
        """
        action actions agenda agreement and annual bank christmas easter holiday april april's as assessment at august baseline began board by cabinet case \
        census children children's closed commissioner committee conference copy council court cut data day days december deed \
        direction directions director document draft due ended extended extension february figures file final first focused for \
        friday from hearing held heard housing improvement in inspection interim issued january july june last letter list \
        management march may meeting members minutes monday monitoring month monthly new next notice november october of ofsted \
        on opened order outcome page panel paper partnership partner performance period plan practice published quarter \
        quarterly recruitment referral referrals report reported return returned review revised safeguarding sample saturday \
        scrutiny seen september service services signed since social starts statement strategic sunday table target team term \
        the thursday to tuesday until update updated version visit wait was wednesday week weekly with work workforce year \
        yearly
        """.split(separator: " ").map(String.init))
}

// What names a record.
extension PersonalDataScan {
    /// The name of somebody and a day of birth, which make up the text between them; nil where it is anything else.
    ///
    /// What records are commonly called by ("case", "plan") and a number of one or two digits may stand beside them.
    func nameOfSomebody() -> (match: PersonalData.Match, day: Day)? {
        var words = 0
        var longest = 0
        var found: WrittenDay?
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if found == nil, byte.isDigit || byte.isLetter, let day = date(at: place) ?? monthFirstDate(at: place) {
                found = day
                place = day.bytes.upperBound
            } else if found == nil, let day = dayWithoutMarks(at: place) {
                found = day
                place = day.bytes.upperBound
            } else if byte.isDigit {
                guard let (_, end) = number(at: place, most: 2) else { return nil }
                place = end
            } else if isOfName(byte) {
                let start = place
                while place < bytes.count, isOfName(bytes[place]) { place += 1 }
                let word = String(decoding: bytes[start..<place], as: UTF8.self)
                guard !Self.wordsOfRecords.contains(word.lowercased()) else { continue }
                guard !Self.isOfTheField(word) else { return nil }
                words += 1
                longest = max(longest, word.unicodeScalars.count)
            } else if isGap(byte) || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "/") {
                place += 1
            } else {
                return nil
            }
        }
        guard let day = found?.day, (1...3).contains(words), longest > 1 else { return nil }
        return (PersonalData.Match(kind: .nameAndDayOfBirth, bytes: 0..<bytes.count), day)
    }

    /// A day of eight digits: `12032015`, `20150312`.
    private func dayWithoutMarks(at index: Int) -> WrittenDay? {
        guard index + 8 <= bytes.count, bytes[index..<index + 8].allSatisfy(\.isDigit), !byte(index + 8).isDigit else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(bytes[index + $1] - UInt8(ascii: "0")) }
        }
        let days = [
            Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
            Day(year: number(4..<8), month: number(2..<4), day: number(0..<2)),
        ]
        guard let day = days.compactMap(\.self).first(where: { Day.recordedYears.contains($0.year) }) else {
            return nil
        }
        return WrittenDay(bytes: index..<index + 8, isInFigures: true, day: day)
    }

    /// Where the name of a record ends that begins here in a message and is written together: `SMITH12032015`.
    private func nameWithoutMarks(at index: Int) -> Int? {
        var end = index
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "\""), end - index < 60 { end += 1 }
        while end > index, !bytes[end - 1].isOfWord { end -= 1 }
        guard (9...).contains(end - index) else { return nil }
        let whole = PersonalDataScan(UnsafeBufferPointer(rebasing: bytes[index..<end]))
        return whole.nameOfSomebody() == nil ? nil : end
    }

    /// The name and day of a record that a message repeats: a word with a capital beside the day, or all that stands
    /// between quotation marks or blanks.
    private func nameOfRecord(around day: WrittenDay) -> Range<Int>? {
        for isMark in [{ $0 == UInt8(ascii: "\"") }, { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }] as [(UInt8) -> Bool] {
            // No id that names somebody is longer.
            var start = day.bytes.lowerBound
            while start > 0, !isMark(bytes[start - 1]), day.bytes.lowerBound - start < 60 { start -= 1 }
            var end = day.bytes.upperBound
            while end < bytes.count, !isMark(bytes[end]), end - day.bytes.upperBound < 60 { end += 1 }
            let whole = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if PersonalDataScan(whole).nameOfSomebody() != nil { return start..<end }
        }
        func isName(_ bytes: Range<Int>) -> Bool {
            let word = String(decoding: self.bytes[bytes], as: UTF8.self)
            return bytes.count > 1 && word.unicodeScalars.first?.properties.isUppercase == true
                && !Self.isOfTheField(word)
        }
        if var name = word(before: day.bytes.lowerBound) {
            if name.count == 1, let before = word(before: name.lowerBound) { name = before }
            if isName(name) { return name.lowerBound..<day.bytes.upperBound }
        }
        let start = day.bytes.upperBound + 1
        var end = start
        while end < bytes.count, isOfName(bytes[end]) { end += 1 }
        guard byte(start - 1) == UInt8(ascii: " "), end > start, isName(start..<end) else { return nil }
        return day.bytes.lowerBound..<end
    }

    /// Whether a word is one of the trade, of the public or of the calendar, so that it is no name beside a day.
    private static func isOfTheField(_ word: String) -> Bool {
        let word = word.lowercased()
        return wordsOfTheTrade.contains(word) || wordsOfTheField.contains(word) || wordsOfRecords.contains(word)
    }

    /// What the record of somebody is called by, so that a name may stand beside it: `case-smith-2015-03-12`.
    private static let wordsOfRecords: Set<String> = [
        "born", "case", "child", "dob", "family", "placement", "plan", "post", "worker",
    ]

    /// Further words that stand beside days as often as those of the trade, where a single word is looked at.
    private static let wordsOfTheField: Set<String> = Set(
        """
        academy acknowledgement adoption advice advisory agency alert allocation announcement answer answers appeal \
        application appointment appraisal approval area asked audit backlog bbc breach briefing budget bulletin \
        caseload caseloads cc census challenge chronicle cin cla claim claims clock cohort commissioners communities \
        complaint concern conclusion consultation contact contacts contract corporate cp cpn cypn daily dashboard \
        debate decision dedicated department deployment dfe dip director's directorate dispute district districts \
        duty early edition education effective emergency employment england enquiry enter entry escalation \
        establishment evaluation event exit export extract fe finding findings foster fostering framework full fund \
        funding gazette give grades group growth guardian guidance half hansard headcount health hub icpc ics id \
        ilacs import independent induction intervention interview investigation issue item joint jtai judgement \
        judgment key kpi la lac ladder lcs leaver leavers legal line local lscb magistrates mail manager managers \
        mash matter measure media memorandum metro milestone minister ministry mirror monitor move name national \
        news newspaper no note number observer office officer official operation opinion option overview parliament \
        partners peer permanence phase pilot plo policy position pre priority process programme progress project \
        promise proposal protection pse publication pulse purchase put query question questions quote rag rating \
        read record records recovery ref refresh region regional register release removal reorganisation request \
        requirement requirements resource resources response results retention role round rule say schedule school \
        second section senior series session setting sharing shire sif signature site sitting special spell staff \
        stage standard standards start statistics status step stocktake strategy strike submission summary \
        supervision supplement support survey system task team's teams telegraph telephone test third threshold \
        times today trajectory transfer trial tribunal trust turnover type unison unit urgent use vacancies vacancy \
        visits vote waiting warning whole word workload workshop worst write written yesterday zone
        """.split(separator: " ").map(String.init))
}
