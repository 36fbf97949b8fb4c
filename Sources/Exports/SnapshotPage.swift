import JSON

/// A page of an exported snapshot: what stands in it, each by a name that does not change from one export to the next.
struct SnapshotPage: Sendable {
    /// The titles from the panel down.
    let path: [String]
    /// Title, summary and answers.
    let lines: [(name: String, text: SnapshotText)]
    /// The sections, by their ids.
    let sections: [Section]

    /// A section.
    struct Section: Sendable {
        let id: String
        let title: SnapshotText
        /// Its paragraphs, and the sentences under its charts.
        let paragraphs: [SnapshotText]
        let rows: [Row]
        /// How many rows its table has besides.
        let leftOut: Int
        /// The figures of its charts.
        let points: [SnapshotText.Figure]
    }

    /// A row of a table or a step of a chart of grades.
    struct Row: Sendable {
        let id: String
        /// What it is called: its first cell that holds words.
        let title: String
        /// What stands in it, by column.
        let cells: [(id: String, column: String, text: SnapshotText)]
    }

    init(_ value: JSONValue) {
        path = (value["path"]?.asList ?? []).compactMap(\.asText)
        let answers = (value["answers"]?.asList ?? []).enumerated().map { ("answer \($0 + 1)", SnapshotText($1)) }
        lines =
            ["title", "summary"].compactMap { key in value[key].map { (key, SnapshotText($0)) } }
            + answers
        sections = (value["sections"]?.asList ?? []).map(Section.init)
    }
}

extension SnapshotPage.Section {
    fileprivate init(_ value: JSONValue) {
        id = value["id"]?.asText ?? ""
        title = value["title"].map(SnapshotText.init) ?? SnapshotText("")
        var paragraphs: [SnapshotText] = []
        var rows: [SnapshotPage.Row] = []
        var leftOut = 0
        var points: [SnapshotText.Figure] = []
        for block in value["blocks"]?.asList ?? [] {
            switch block["kind"]?.asText {
            case "paragraph": paragraphs += [block["words"].map(SnapshotText.init)].compactMap(\.self)
            case "table":
                rows += Self.rows(of: block)
                leftOut += block["leftOut"]?.asNumber.flatMap { Int(exactly: $0) } ?? 0
            case "time chart":
                points += (block["points"]?.asList ?? []).compactMap {
                    SnapshotText.Figure(point: $0, of: block["series"], unit: block["unit"]?.asText ?? "")
                }
                paragraphs += [block["sentence"].map(SnapshotText.init)].compactMap(\.self)
            case "step chart":
                rows += (block["steps"]?.asList ?? []).map { step in
                    let event = step["event"]?.asText ?? ""
                    let levels = block["levels"]?.asList ?? []
                    let place = step["level"]?.asNumber.flatMap { Int(exactly: $0) }
                    let level = place.flatMap { levels.indices.contains($0) ? levels[$0].asText : nil } ?? "none"
                    return SnapshotPage.Row(
                        id: "step \(event)", title: event,
                        cells: [
                            ("on", "On", SnapshotText(time: step["on"]?.asText ?? "")),
                            ("level", "Level", SnapshotText(level)),
                        ])
                }
            default: break
            }
        }
        self.paragraphs = paragraphs
        self.rows = rows
        self.leftOut = leftOut
        self.points = points
    }

    private static func rows(of table: JSONValue) -> [SnapshotPage.Row] {
        let columns = (table["columns"]?.asList ?? []).map { ($0["id"]?.asText ?? "", $0["title"]?.asText ?? "") }
        return (table["rows"]?.asList ?? []).map { row in
            var cells = zip(columns, row["cells"]?.asList ?? []).map { column, cell in
                (id: column.0, column: column.1, text: SnapshotText(cell))
            }
            let title = cells.first { !$0.text.text.isEmpty && $0.text.isWithoutNumbers }?.text.text
            if let detail = row["detail"] { cells.append(("detail", "In full", SnapshotText(detail))) }
            let id = row["id"]?.asText ?? ""
            return SnapshotPage.Row(id: id, title: title ?? id, cells: cells)
        }
    }
}
