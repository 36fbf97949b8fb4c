// Names beside a day.
extension PersonalDataScan {
    /// What a day tells of somebody: a day of birth where a word of birth stands beside it, and with a name before it.
    func birth(_ day: WrittenDay) -> PersonalData.Match? {
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
    func name(before day: Int, leastWords: Int) -> Int? {
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

    func isGap(_ byte: UInt8) -> Bool { " _-,.(:;".utf8.contains(byte) }

    func isOfName(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "'") }

    /// The word that ends before a place, with at most three marks between; nil where there is none.
    func word(before place: Int) -> Range<Int>? {
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
    static let wordsOfTheTrade: Set<String> = Set(
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
