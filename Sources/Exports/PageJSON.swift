import Documents
import ImprovementJourney
import JSON

extension ExportFormat {
    /// JSON, for other programs: every figure with its parts, its unit, what it counts and the series it comes from.
    ///
    /// The keys are documented in docs/export-json.md and do not change within a `format`.
    package static let json = ExportFormat(id: "json", title: "JSON", fileEnding: "json", extent: .open) { document in
        var members: [(String, JSONValue)] = [
            ("format", .number(Double(Snapshot.format))), ("version", .text(Version.current)),
            ("audience", .text(document.audience.rawValue)),
            ("withheld", .list(document.withheld.map { SentenceJSON.value($0) })),
        ]
        if !document.filter.isEmpty { members.append(("filter", .text(document.filter))) }
        if !document.parts.isEmpty { members += document.frame.members }
        let pages = document.parts.indices.map { PageJSON.value(document.parts[$0].page, document.frame(at: $0)) }
        members.append(("pages", .list(pages)))
        return JSONValue.object(members).text()
    }
}

/// Pages as JSON.
private enum PageJSON {
    static func value(_ page: Page, _ frame: DocumentFrame) -> JSONValue {
        let members: [(String, JSONValue)] = [
            ("path", .list(frame.context.path.map { .text($0) })), ("title", sentence(page.title)),
            ("summary", sentence(page.summary)), ("answers", .list(page.answers.map(sentence))),
            ("sections", .list(page.sections.map(section))),
            (
                "sources",
                .list(
                    page.sources.map {
                        .object([
                            ("id", .text($0.id.text)), ("kind", .text($0.kind.rawValue)),
                            ("publisher", .text($0.publisher)), ("title", .text($0.title)),
                            ("published", optional($0.published?.description)), ("note", optional($0.note)),
                        ])
                    })
            ),
        ]
        return .object(frame.markMembers + members)
    }

    private static func section(_ section: Section) -> JSONValue {
        .object([
            ("id", .text(section.id)), ("title", sentence(section.title)),
            ("sources", .list(section.sources.map { .text($0.id.text) })),
            ("blocks", .list(section.blocks.map(block))),
        ])
    }

    private static func block(_ block: Block) -> JSONValue {
        switch block {
        case .paragraph(let words, _): .object([("kind", "paragraph"), ("words", sentence(words))])
        case .table(let table): Self.table(table)
        case .timeChart(let chart):
            .object([
                ("kind", "time chart"), ("title", sentence(chart.title)), ("series", series(chart.series)),
                ("unit", .text(chart.unit.rawValue)), ("target", number(chart.target)),
                ("points", .list(chart.points.map(point))), ("sentence", sentence(chart.sentence)),
            ])
        case .stepChart(let chart):
            .object([
                ("kind", "step chart"), ("title", .text(chart.title)),
                ("levels", .list(chart.levels.map { .text($0) })),
                (
                    "steps",
                    .list(
                        chart.steps.map {
                            .object([
                                ("on", .text($0.on.description)), ("level", number($0.level.map(Double.init))),
                                ("event", .text($0.label)),
                            ])
                        })
                ),
            ])
        }
    }

    private static func point(_ point: ChartPoint) -> JSONValue {
        .object(
            [("period", .text(point.period.description))] + value(point.value)
                + [
                    ("average", number(point.mean)), ("lowerLimit", number(point.limits?.lowerBound)),
                    ("upperLimit", number(point.limits?.upperBound)), ("target", number(point.target)),
                    ("verdict", .text(point.status.word)),
                ])
    }

    private static func table(_ table: Table) -> JSONValue {
        let columns = table.columns.map { column -> JSONValue in
            .object([
                ("id", .text(column.id)), ("title", .text(column.title.text)),
                ("definition", optional(column.definition?.text)), ("sensitivity", .text(column.sensitivity.rawValue)),
            ])
        }
        let rows = table.rows.map { row -> JSONValue in
            .object(
                [("id", .text(row.id)), ("cells", .list(row.cells.map(cell)))]
                    + (row.detail.map { [("detail", sentence($0))] } ?? []))
        }
        return .object([
            ("kind", "table"), ("columns", .list(columns)), ("rows", .list(rows)),
            ("leftOut", .number(Double(table.leftOut))),
            ("leftOutWords", table.leftOutWords.map(sentence) ?? .null), ("whenEmpty", .text(table.emptyText.text)),
        ])
    }

    private static func cell(_ cell: TableCell) -> JSONValue {
        switch cell.content {
        case .sentence(let words): sentence(words)
        case .figure(let figure): self.figure(figure, .full)
        case .day(let day): .object([("text", .text(day.shortWords)), ("day", .text(day.description))])
        case .sparkline(let line):
            .object([
                ("text", .text(line.words.text)), ("values", .list(line.values.map(number))),
                ("unit", .text(line.unit.rawValue)), ("counts", .text(line.counts.rawValue)),
                ("series", series(line.series)),
            ])
        case .bar(let bar):
            .object(
                SentenceJSON.members(bar.label) + [
                    ("value", .number(bar.value)), ("limit", number(bar.limit)),
                    ("extendedLimit", number(bar.extendedLimit)),
                ])
        case .status(let status): .object([("text", .text(status.word))])
        }
    }

    private static func sentence(_ sentence: Sentence) -> JSONValue { SentenceJSON.value(sentence) }
    private static func figure(_ figure: Figure, _ form: Figure.Form) -> JSONValue { SentenceJSON.figure(figure, form) }
    private static func value(_ value: Value) -> [(String, JSONValue)] { SentenceJSON.value(value) }
    private static func series(_ key: Series.Key?) -> JSONValue { SentenceJSON.series(key) }
    private static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    private static func number(_ number: Double?) -> JSONValue { number.map { .number($0) } ?? .null }
}
