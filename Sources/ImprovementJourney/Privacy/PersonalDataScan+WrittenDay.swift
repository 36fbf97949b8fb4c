// Days of birth.
extension PersonalDataScan {
    /// A day in a text.
    struct WrittenDay {
        var bytes: Range<Int>
        /// Whether it is written in figures alone, as in `12/03/2011`.
        var isInFigures: Bool
        /// The day that is meant; nil where there is no such day.
        var day: Day?
    }

    /// A day that begins here: `12/03/2011`, `12.3.11`, `2011-03-12`, `12 March 2011`, `12th Mar 2011`.
    func date(at index: Int) -> WrittenDay? {
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
    func monthFirstDate(at index: Int) -> WrittenDay? {
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

    func number(at index: Int, most: Int) -> (number: Int, end: Int)? {
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
    func month(at index: Int) -> (number: Int, end: Int)? {
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
}
