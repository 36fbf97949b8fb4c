import ImprovementJourney

/// One row of a table of measures: a figure, and perhaps what it is a figure of.
struct MeasureRow {
    private let row: Table.Row
    private let table: Table
    private let settings: ImportSettings

    init(_ row: Table.Row, _ table: Table, _ settings: ImportSettings) {
        self.row = row
        self.table = table
        self.settings = settings
    }

    /// What a table has no column for, to hold measures.
    static func missing(in table: Table, _ settings: ImportSettings) -> [String] {
        func has(_ column: String) -> Bool { table.column(settings.columns[column] ?? column) != nil }
        let hasFigure = has("value") || has("numerator") && has("denominator")
        return ["measure", "period"].filter { !has($0) } + (hasFigure ? [] : ["value"])
    }

    /// The text of a column; empty where there is none such.
    func text(_ column: String) -> String { place(of: column).map { row.text($0) } ?? "" }

    /// The figure of a column as its cell holds it, whatever its sheet shows; empty where there is none such.
    private func figure(_ column: String) -> String { place(of: column).map { row.held($0) } ?? "" }

    private func place(of column: String) -> Int? { table.column(settings.columns[column] ?? column) }

    /// The measure that it names, as the caller says where its word means another.
    var id: Measure.ID { Measure.ID(settings.meaning(of: text("measure"))) }

    /// The period in a cadence; nil where the cell has none of it.
    func period(of cadence: Cadence) -> Period? {
        let text = text("period")
        if let period = Period(text, cadence: cadence) { return period }
        switch cadence {
        case .yearToMarch, .yearToSeptember:
            return YearReading.year(text).flatMap { Period(String($0), cadence: cadence) }
        case .quarterly: return nil
        case .monthly:
            if let day = DayReading(text).value { return day.day == 1 ? Period(Month(containing: day)) : nil }
            let parts = text.split { $0 == " " || $0 == "-" || $0 == "/" }.map { String($0).lowercased() }
            guard parts.count == 2, let year = Int(parts[1]), parts[1].utf8.count == 4 else { return nil }
            let month =
                Int(parts[0])
                ?? (1...12).first { number in
                    parts[0].count >= 3
                        && Month(year: year, month: number)?.name.lowercased().hasPrefix(parts[0]) ?? false
                }
            return month.flatMap { Month(year: year, month: $0) }.map { Period($0) }
        }
    }

    /// The figure of the row.
    func point(of measure: Measure, _ figures: FigureReading) throws(ImportRefusal) -> Point {
        func value(_ column: String) throws(ImportRefusal) -> Value {
            let cell = figure(column)
            guard let value = figures.value(cell) else {
                let isShare = measure.unit == .share && column == "value"
                throw ImportRefusal(FigureReading.refusal(of: cell, isShare: isShare), column: column)
            }
            return value
        }
        let numerator = try value("numerator")
        let denominator = try value("denominator")
        var stated = try value("value")
        if let above = numerator.number, let below = denominator.number, let scale = measure.unit.scaleOfParts {
            if stated == .missing(.notReported) {
                stated = below > 0 ? .number(above / below * scale) : .missing(.notApplicable)
            }
        } else if stated == .missing(.notReported) {
            // Why a part is missing is why the figure is.
            for part in [numerator, denominator] where part.number == nil && part != .missing(.notReported) {
                stated = part
            }
        }
        if measure.unit == .share, !measure.canExceedOne, let number = stated.number, number > 1 {
            throw ImportRefusal("\(figure("value")) is no fraction of 1. Write 0.431 for 43.1%.", column: "value")
        }
        return Point(stated, numerator: numerator.number, denominator: denominator.number)
    }

    /// The measure that the row defines; refuses one that lacks what a definition needs.
    func measure(_ id: Measure.ID, source: Source.ID, near: String) throws(ImportRefusal) -> Measure {
        let missing = ["title", "unit", "polarity", "panel"].filter { text($0).isEmpty }
        guard missing.isEmpty else {
            throw ImportRefusal(
                "`\(id)` is defined in no file: add \(missing.joined(separator: ", ")) to its first row.\(near)")
        }
        guard let unit = try stated(MeasureUnit.self, "unit"), let polarity = try stated(Polarity.self, "polarity")
        else {
            throw ImportRefusal("`\(id)` has no unit.")
        }
        let definition = text("definition").isEmpty ? "\(text("title")), as the council counts it." : text("definition")
        return Measure(
            id: id, title: text("title"), definition: definition,
            numerator: text("numerator title").isEmpty ? nil : text("numerator title"),
            denominator: text("denominator title").isEmpty ? nil : text("denominator title"), unit: unit,
            polarity: polarity, cadence: try stated(Cadence.self, "cadence") ?? cadence, target: try target(in: unit),
            panel: text("panel"), source: source)
    }

    /// What the row says of the measure that is defined otherwise; nil where they agree.
    func difference(from measure: Measure) throws(ImportRefusal) -> String? {
        let title = text("title")
        // Whoever says which measure is meant says it in the file's words.
        if !title.isEmpty, settings.meaning(of: text("measure")) == text("measure"),
            !title.hasSameWords(as: measure.title)
        {
            return "the title \"\(title)\""
        }
        if let unit = try stated(MeasureUnit.self, "unit"), unit != measure.unit { return "the unit \(unit.rawValue)" }
        if let polarity = try stated(Polarity.self, "polarity"), polarity != measure.polarity {
            return "the polarity \"\(polarity.rawValue)\""
        }
        if let cadence = try stated(Cadence.self, "cadence"), cadence != measure.cadence {
            return "the cadence \"\(cadence.rawValue)\""
        }
        if !text("panel").isEmpty, text("panel") != measure.panel { return "the panel \(text("panel"))" }
        if let target = try target(in: measure.unit), target.value != measure.target?.value {
            return "the target \(text("target"))"
        }
        return nil
    }

    /// What the row words otherwise than the measure is defined, such as `definition`: how it is worded makes no other
    /// measure.
    func otherWords(than measure: Measure) -> [String] {
        let known = [
            ("definition", measure.definition), ("numerator title", measure.numerator ?? ""),
            ("denominator title", measure.denominator ?? ""),
        ]
        return known.filter { !text($0).isEmpty && !text($0).hasSameWords(as: $1) }.map(\.0)
    }

    /// The cadence by the form of the period.
    private var cadence: Cadence {
        if period(of: .monthly) != nil { return .monthly }
        return period(of: .quarterly) != nil ? .quarterly : .yearToMarch
    }

    private func target(in unit: MeasureUnit) throws(ImportRefusal) -> Measure.Target? {
        let text = figure("target")
        guard !text.isEmpty else { return nil }
        guard let value = FigureReading.number(text) else {
            throw ImportRefusal(
                FigureReading.refusal(of: text, isShare: unit == .share, takesSymbols: false), column: "target")
        }
        let origin = self.text("target origin")
        return Measure.Target(value: value, origin: origin.isEmpty ? "The council's own" : origin)
    }

    private func stated<Word: RawRepresentable & CaseIterable>(
        _ kind: Word.Type, _ column: String
    ) throws(ImportRefusal) -> Word? where Word.RawValue == String {
        let cell = text(column)
        guard !cell.isEmpty else { return nil }
        let meant = settings.meaning(of: cell).plainWords
        if let word = Word.allCases.first(where: { $0.rawValue.plainWords == meant }) { return word }
        let known = Word.allCases.map(\.rawValue)
        throw ImportRefusal(
            "\"\(cell)\" is none of \(known.joined(separator: ", ")).\(settings.offer(for: cell, among: known))",
            column: column)
    }
}
