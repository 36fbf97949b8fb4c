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
    func nameWithoutMarks(at index: Int) -> Int? {
        var end = index
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "\""), end - index < 60 { end += 1 }
        while end > index, !bytes[end - 1].isOfWord { end -= 1 }
        guard (9...).contains(end - index) else { return nil }
        let whole = PersonalDataScan(UnsafeBufferPointer(rebasing: bytes[index..<end]))
        return whole.nameOfSomebody() == nil ? nil : end
    }

    /// The name and day of a record that a message repeats: a word with a capital beside the day, or all that stands
    /// between quotation marks or blanks.
    func nameOfRecord(around day: WrittenDay) -> Range<Int>? {
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
