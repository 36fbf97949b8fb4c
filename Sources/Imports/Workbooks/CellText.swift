import ImprovementJourney

/// A cell's text as a reader of the sheet sees it: days as days, percentages with their sign, errors by their names.
struct CellText {
    /// The texts that cells share.
    let strings: [String]
    let formats: NumberFormats
    /// Whether days are counted from 1904, as old workbooks of another system do.
    let isFrom1904: Bool

    /// What stands for a formula whose result nobody has stored.
    static let notCalculated = "not calculated: open and save in Excel"

    /// The text of a cell; nil where it is damaged.
    func text(of cell: MarkupElement) -> String? {
        let value = cell.first("v")?.text
        switch cell.attribute("t") ?? "n" {
        case "s":
            guard let value, !value.isEmpty else { return cell.first("f") == nil ? "" : Self.notCalculated }
            guard let place = Int(value), strings.indices.contains(place) else { return nil }
            return strings[place]
        case "inlineStr": return cell.first("is").map(Self.text(of:)) ?? ""
        case "str":
            guard let value = cell.first("v") else { return cell.first("f") == nil ? "" : Self.notCalculated }
            return Self.unescaped(value.content).trimmed
        case "b": return value == "1" ? "TRUE" : value == "0" ? "FALSE" : value ?? ""
        case "n":
            guard let value, !value.isEmpty else { return cell.first("f") == nil ? "" : Self.notCalculated }
            guard let number = Double(value), number.isFinite else { return nil }
            return text(of: number, formats.shown(style: cell.attribute("s")))
        default: return value ?? ""
        }
    }

    /// How a cell's sheet shows the number that it holds; as it is where it holds none.
    func shown(of cell: MarkupElement) -> NumberFormats.Shown {
        (cell.attribute("t") ?? "n") == "n" ? formats.shown(style: cell.attribute("s")) : .number
    }

    private func text(of number: Double, _ shown: NumberFormats.Shown) -> String {
        switch shown {
        case .number, .decimals: Self.text(of: number)
        case .percentage: Self.text(of: (number * 1e11).rounded() / 1e9) + "%"
        case .day: day(number).map(\.description) ?? Self.text(of: number)
        }
    }

    /// The day of a serial; nil for a time of the day and for what no calendar has.
    ///
    /// Excel takes 1900 for a leap year, so that days before March 1900 have a number one lower.
    private func day(_ serial: Double) -> Day? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        let count = Int(serial)
        if isFrom1904 { return Day(daysSince1970: count - 24_107) }
        return count == 60 ? nil : Day(daysSince1970: count - (count < 60 ? 25_568 : 25_569))
    }

    /// A number in decimal digits: without an exponent, which no reader of the sheet sees, and without the noise of its
    /// last bit.
    static func text(of number: Double) -> String {
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        let text = number.magnitude.description
        guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
            return number.description
        }
        // 1.25e-05 is 0.0000125: the point of its digits moves by the exponent.
        let mantissa = text[..<mark]
        let digits = mantissa.filter { $0 != "." }
        let point = (mantissa.firstIndex(of: ".").map { mantissa[..<$0].count } ?? mantissa.count) + exponent
        let sign = number < 0 ? "-" : ""
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    /// A number's digits with noughts at their end, up to so many decimals; any other text as it is.
    static func padded(_ text: String, toDecimals count: Int) -> String {
        guard Double(text) != nil else { return text }
        let point = text.firstIndex(of: ".")
        let decimals = point.map { text[text.index(after: $0)...].count } ?? 0
        return decimals >= count
            ? text : text + (point == nil ? "." : "") + String(repeating: "0", count: count - decimals)
    }

    /// The text of an element with runs: each in its own letters, without what tells how it is pronounced.
    static func text(of element: MarkupElement) -> String {
        let runs = element.children.map { child in
            child.name == "t" ? child.content : child.name == "r" ? child.first("t")?.content ?? "" : ""
        }
        return unescaped(runs.joined()).trimmed
    }

    /// The text with what XML cannot hold put back: `_x000D_` is the end of a line.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"), bytes[place + 1] == UInt8(ascii: "x"),
                bytes[place + 6] == UInt8(ascii: "_"),
                let code = UInt32(String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            {
                if code >= 32 { result += Array(String(scalar).utf8) } else { result.append(UInt8(ascii: "\n")) }
                place += 7
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
