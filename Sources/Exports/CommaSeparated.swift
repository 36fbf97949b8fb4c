import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Comma-separated values (RFC 4180, UTF-8), a table a section.
    ///
    /// Numbers are numbers with their parts, and the codes of missing values are kept. Every row of what is open is written, for it is for programs.
    package static let commaSeparated = ExportFormat(
        id: "csv", title: "comma-separated values", fileEnding: "csv", extent: .open
    ) { document in
        var table = CommaSeparated()
        table.addHead(of: document)
        for part in document.parts { table.add(part.page, part.context) }
        table.add(document.faults)
        table.add([])
        table.add([.text(ExportDocument.madeBy)])
        return table.text
    }
}

/// The writing of comma-separated values.
private struct CommaSeparated {
    /// What stands between two commas.
    enum Field {
        case text(String)
        /// A number as a machine reads it: a full stop for decimals, no thousands separator, no unit.
        case number(Double)
        case nothing
    }

    private(set) var text = ""

    /// A line; RFC 4180 ends it with CR LF.
    mutating func add(_ fields: [Field]) {
        text += fields.map(Self.written).joined(separator: ",") + "\r\n"
    }

    private static func written(_ field: Field) -> String {
        switch field {
        case .nothing: return ""
        case .number(let number):
            if let whole = Int64(exactly: number) { return String(whole) }
            return number.isFinite ? number.description : ""
        case .text(let raw):
            let text = Self.defused(raw.withoutControls())
            guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
            return "\"" + text.replacing("\"", with: "\"\"") + "\""
        }
    }

    /// A text that no spreadsheet runs.
    ///
    /// An apostrophe makes words of what would be a formula, also behind blanks and
    /// quotation marks, which some leave out, and in the wide forms of East Asian text. A lone sign is words already.
    private static func defused(_ text: String) -> String {
        let rest = text.drop { $0.isWhitespace || "\"'\u{2018}\u{2019}\u{201C}\u{201D}".contains($0) }
        guard text.count > 1, let first = rest.unicodeScalars.first,
            formulaSigns.contains(first)
        else { return text }
        return "'" + text
    }

    /// What a formula begins with, in its usual, wide and small forms.
    private static let formulaSigns = Set("=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars)

    /// The faults of the files as a table of their own, where there are any.
    mutating func add(_ faults: DataFaults) {
        guard !faults.told.isEmpty else { return }
        add([])
        add([.text("faults in the files"), .number(Double(faults.count))])
        add([])
        add(["file", "line", "column", "fault", "what to do"].map(Field.text))
        for fault in faults.told {
            let place = [fault.line, fault.column].map { $0 > 0 ? Field.number(Double($0)) : .nothing }
            add([.text(fault.file)] + place + [.text(fault.message), .text(fault.remedy)])
        }
        if let more = faults.moreWords {
            add([])
            add([.text(more)])
        }
    }

    /// Whose, as at when, for whom, and what is missing: once, before the pages.
    mutating func addHead(of document: ExportDocument) {
        let frame = document.frame
        let context = frame.context
        let head: [(String, String)] =
            [
                ("council", context.council), ("as at", context.asAt.description),
                ("last entry", context.silence?.since.description ?? ""),
                ("days since", context.silence.map { String($0.days) } ?? ""), ("marking", context.marking),
                ("audience", document.audience.title), ("version", Version.current),
                ("provenance", frame.provenance.map(\.rawValue).joined(separator: " and ")),
                ("incomplete", frame.faults.words ?? ""), ("filter", document.filter),
            ] + document.withheld.map { ("withheld", $0.text) }
        for (key, value) in head where !value.isEmpty { add([.text(key), .text(value)]) }
    }

    mutating func add(_ page: Page, _ context: PageContext) {
        add([])
        let head: [(String, String)] =
            [
                ("page", context.path.joined(separator: " > ")),
                ("provenance", page.provenance.map(\.rawValue).joined(separator: " and ")),
                ("summary", page.summary.text),
            ] + page.answers.map { ("answer", $0.text) } + page.sourcesToldOnce.map { ("source", $0.words) }
        for (key, value) in head where !value.isEmpty { add([.text(key), .text(value)]) }
        for section in page.sections {
            add([])
            let kinds = Source.Kind.allCases.filter { kind in section.sources.contains { $0.kind == kind } }
            add([.text(section.title.text), .text(kinds.map(\.rawValue).joined(separator: " and "))])
            // Every line of a table has as many fields: what is no part of it stands between empty lines.
            for block in section.blocks {
                add([])
                add(block)
            }
        }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .paragraph(let sentence, _): add([.text(sentence.text)])
        case .table(let table): add(table)
        case .timeChart(let chart):
            add(["period", "value", "missing", "average", "lower limit", "upper limit", "verdict"].map(Field.text))
            for point in chart.points {
                add(
                    [.text(point.period.description)] + Self.fields(of: point.value)
                        + [point.mean, point.limits?.lowerBound, point.limits?.upperBound].map {
                            $0.map(Field.number) ?? .nothing
                        } + [.text(point.status.word)])
            }
            if !chart.sentence.isEmpty {
                add([])
                add([.text(chart.sentence.text)])
            }
        case .stepChart(let chart):
            add(["on", "level", "event"].map(Field.text))
            for step in chart.steps {
                let level = step.level.flatMap { chart.levels.indices.contains($0) ? chart.levels[$0] : nil }
                add([.text(step.on.description), .text(level ?? ""), .text(step.label)])
            }
        }
    }

    /// A number and the code of why there is none, one of the two.
    private static func fields(of value: Value) -> [Field] {
        switch value {
        case .number(let number): [.number(number), .nothing]
        case .missing(let missing): [.nothing, .text(missing.rawValue)]
        }
    }

    private mutating func add(_ table: Table) {
        guard !table.rows.isEmpty else { return add([.text(table.emptyText.text)]) }
        let columns = table.columns.indices.map { place in
            ColumnForm(table.columns[place], cells: table.rows.map { $0.cells[place] })
        }
        let hasDetails = table.hasDetails
        add(columns.flatMap(\.heading) + (hasDetails ? [.text(ExportDocument.detailTitle)] : []))
        for row in table.rows {
            let details = hasDetails ? [Field.text(row.detail?.text ?? "")] : []
            add(zip(columns, row.cells).flatMap { $0.fields(of: $1) } + details)
        }
        if let words = table.leftOutWords {
            add([])
            add([.text(words.text)])
        }
    }

    /// How the cells of a column are written: a field for what they say, and further ones for what only some have: the
    /// parts of a share, the code of what is missing, the limits of a bar, the ends of a line of small columns.
    private struct ColumnForm {
        let title: String
        private let further: [Further]

        /// A field beside the first.
        enum Further: String, CaseIterable {
            case part, of, limit, missing, first, last
            case extendedLimit = "extended limit"
        }

        init(_ column: ColumnDescription, cells: [TableCell]) {
            title = column.title.text
            var used: Set<Further> = []
            for cell in cells { used.formUnion(Self.further(of: cell).keys) }
            further = Further.allCases.filter(used.contains)
        }

        var heading: [Field] { [.text(title)] + further.map { .text("\(title): \($0.rawValue)") } }

        func fields(of cell: TableCell) -> [Field] {
            let fields = Self.further(of: cell)
            return [Self.first(of: cell)] + further.map { fields[$0] ?? .nothing }
        }

        private static func first(of cell: TableCell) -> Field {
            switch cell.content {
            case .figure(let figure): figure.value.number.map(Field.number) ?? .nothing
            case .day(let day): .text(day.description)
            case .bar(let bar): .number(bar.value)
            case .sparkline: .nothing
            case .sentence(let sentence):
                if sentence.parts.count == 1, let only = sentence.figures.first?.value.number {
                    .number(only)
                } else {
                    .text(sentence.text)
                }
            case .status(let status): .text(status.word)
            }
        }

        private static func further(of cell: TableCell) -> [Further: Field] {
            var fields: [Further: Field] = [:]
            switch cell.content {
            case .figure(let figure):
                if let part = figure.numerator, let of = figure.denominator {
                    fields = [.part: .number(part), .of: .number(of)]
                }
                if case .missing(let missing) = figure.value { fields[.missing] = .text(missing.rawValue) }
            case .bar(let bar):
                fields[.limit] = bar.limit.map(Field.number)
                fields[.extendedLimit] = bar.extendedLimit.map(Field.number)
            case .sparkline(let line):
                fields[.first] = line.ends?.first.value.number.map(Field.number)
                fields[.last] = line.ends?.last.value.number.map(Field.number)
            case .day, .sentence, .status: break
            }
            return fields
        }
    }
}
