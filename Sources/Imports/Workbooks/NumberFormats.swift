/// How the numbers of a workbook's cells are shown: what tells a day from a number.
struct NumberFormats {
    /// What a format shows.
    enum Shown: Equatable {
        /// A number as it is.
        case number
        /// A number with so many decimals, noughts at its end among them.
        case decimals(Int)
        case percentage
        case day

        /// Whether a number's text is another than a reader of the sheet sees, or than the number that the cell holds.
        var isOtherThanText: Bool {
            switch self {
            case .number, .day: false
            case .decimals, .percentage: true
            }
        }
    }

    /// By the number of a cell's style.
    private let styles: [Shown]

    /// All cells show numbers.
    init() { styles = [] }

    /// Reads the part of the styles.
    init(_ root: MarkupElement) {
        var codes: [Int: String] = [:]
        for format in root.first("numFmts")?.all("numFmt") ?? [] {
            if let id = format.attribute("numFmtId").flatMap({ Int($0) }) {
                codes[id] = format.attribute("formatCode") ?? ""
            }
        }
        styles = (root.first("cellXfs")?.all("xf") ?? []).map { style in
            let id = style.attribute("numFmtId").flatMap { Int($0) } ?? 0
            return codes[id].map(Self.shown(by:)) ?? Self.shown(byBuiltIn: id)
        }
    }

    /// What a cell of a style shows.
    func shown(style: String?) -> Shown {
        guard let place = style.flatMap({ Int($0) }), styles.indices.contains(place) else { return .number }
        return styles[place]
    }

    /// ECMA-376 part 1, 18.8.30: the formats that stand in no file; 27 to 58 are days of East Asian editions.
    private static func shown(byBuiltIn id: Int) -> Shown {
        switch id {
        case 2, 4: .decimals(2)
        case 9, 10: .percentage
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: .day
        default: .number
        }
    }

    /// A format's own code: days have a year or a day of the month in them, outside quotation marks and brackets.
    static func shown(by code: String) -> Shown {
        var letters: Set<Character> = []
        var skipped: Character?
        var isEscaped = false
        for letter in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if let end = skipped {
                if letter == end { skipped = nil }
            } else if letter == ";" {
                // What follows is for numbers below zero.
                break
            } else if letter == "\"" {
                skipped = "\""
            } else if letter == "[" {
                skipped = "]"
            } else if letter == "\\" || letter == "_" || letter == "*" {
                isEscaped = true
            } else {
                letters.insert(letter)
            }
        }
        if code.lowercased() == "general" { return .number }
        if letters.contains("%") { return .percentage }
        if letters.contains("y") || letters.contains("d") { return .day }
        // An `m` is a month where no hour and no second stands beside it.
        if letters.contains("m"), letters.isDisjoint(with: ["h", "s"]) { return .day }
        return decimals(code).map { .decimals($0) } ?? .number
    }

    /// How many decimals a format of digits alone shows, such as 2 of `0.00`; nil where it shows something else.
    private static func decimals(_ code: String) -> Int? {
        // Behind a semicolon is the form of numbers below zero, behind a low line a blank.
        let parts = code.prefix { $0 != ";" && $0 != "_" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "0" || parts[0] == "#,##0", !parts[1].isEmpty,
            parts[1].allSatisfy({ $0 == "0" })
        else { return nil }
        return parts[1].count
    }
}
