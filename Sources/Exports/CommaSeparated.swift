import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Comma-separated values (RFC 4180, UTF-8), a table a section: numbers as numbers with their parts, the codes of
    /// missing values kept.
    package static let commaSeparated = ExportFormat(
        id: "csv", title: "comma-separated values", fileEnding: "csv"
    ) { document in
        var table = CommaSeparated()
        for (place, part) in document.parts.enumerated() {
            if place > 0 { table.add([]) }
            table.add(part.page, document.frame(at: place), filter: document.filter)
        }
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
            var text = raw.withoutControls()
            // A spreadsheet would run a cell that begins so; an apostrophe makes it words. A lone sign is words already.
            if let first = text.first, "=+-@\t\r".contains(first), text.count > 1 { text = "'" + text }
            guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
            return "\"" + text.replacing("\"", with: "\"\"") + "\""
        }
    }

    /// The faults of the files as a table of their own, where there are any.
    mutating func add(_ faults: DataFaults) {
        guard !faults.told.isEmpty else { return }
        add([])
        add([.text("faults in the files"), .number(Double(faults.count))])
        add(["file", "line", "column", "fault", "what to do"].map(Field.text))
        for fault in faults.told {
            let place = [fault.line, fault.column].map { $0 > 0 ? Field.number(Double($0)) : .nothing }
            add([.text(fault.file)] + place + [.text(fault.message), .text(fault.remedy)])
        }
        if let more = faults.moreWords { add([.text(more)]) }
    }

    mutating func add(_ page: Page, _ frame: DocumentFrame, filter: String) {
        let context = frame.context
        let head: [(String, String)] = [
            ("council", context.council), ("page", context.path.joined(separator: " > ")),
            ("as at", context.asAt.description), ("last entry", context.silence?.since.description ?? ""),
            ("days since", context.silence.map { String($0.days) } ?? ""), ("marking", context.marking),
            ("incomplete", frame.faults.words ?? ""),
            ("provenance", page.provenance.map(\.rawValue).joined(separator: " and ")), ("filter", filter),
            ("summary", page.summary.text),
        ]
        for (key, value) in head where !value.isEmpty { add([.text(key), .text(value)]) }
        for source in page.sourcesToldOnce { add([.text("source"), .text(source.words)]) }
        for section in page.sections {
            add([])
            let kinds = Source.Kind.allCases.filter { kind in section.sources.contains { $0.kind == kind } }
            add([.text(section.title.text), .text(kinds.map(\.rawValue).joined(separator: " and "))])
            for block in section.blocks { add(block) }
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
            add([.text(chart.sentence.text)])
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
        if table.showsHeadings {
            add(columns.flatMap(\.heading) + (hasDetails ? [.text(ExportDocument.detailTitle)] : []))
        }
        for row in table.rows {
            let details = hasDetails ? [Field.text(row.detail?.text ?? "")] : []
            add(zip(columns, row.cells).flatMap { $0.fields(of: $1) } + details)
        }
    }

    /// How the cells of a column are written: figures take a field for the number, and one each for its parts and for
    /// the code of what is missing where the column has any.
    private struct ColumnForm {
        let title: String
        let hasFigures: Bool
        let hasParts: Bool
        let hasMissing: Bool

        init(_ column: ColumnDescription, cells: [TableCell]) {
            title = column.title.text
            let figures = cells.compactMap { if case .figure(let figure) = $0.content { figure } else { nil } }
            hasFigures = !figures.isEmpty
            hasParts = figures.contains { $0.numerator != nil && $0.denominator != nil }
            hasMissing = figures.contains { $0.value.number == nil }
        }

        var heading: [Field] {
            [.text(title)] + (hasParts ? [.text("\(title): part"), .text("\(title): of")] : [])
                + (hasMissing ? [.text("\(title): missing")] : [])
        }

        func fields(of cell: TableCell) -> [Field] {
            var number = Field.nothing
            var parts: [Field] = [.nothing, .nothing]
            var missing = Field.nothing
            switch cell.content {
            case .figure(let figure):
                let fields = CommaSeparated.fields(of: figure.value)
                (number, missing) = (fields[0], fields[1])
                parts = [figure.numerator, figure.denominator].map { $0.map(Field.number) ?? .nothing }
            case .day(let day): number = .text(day.description)
            case .bar(let bar): number = .number(bar.value)
            case .sparkline: number = .nothing
            case .sentence(let sentence):
                if sentence.parts.count == 1, let only = sentence.figures.first?.value.number {
                    number = .number(only)
                } else {
                    number = .text(sentence.text)
                }
            case .status(let status): number = .text(status.word)
            }
            return [number] + (hasParts ? parts : []) + (hasMissing ? [missing] : [])
        }
    }
}
