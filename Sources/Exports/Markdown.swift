import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Markdown (CommonMark with tables): headings, tables, and charts as blocks of code.
    package static let markdown = ExportFormat(id: "markdown", title: "Markdown", fileEnding: "md") { document in
        let pages = document.parts.indices.map { Markdown(document: document, place: $0) }
        let text = Array(pages.map(\.lines).joined(separator: ["", "---", ""])) + ["", ExportDocument.madeBy]
        return text.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }
}

/// The writing of a page as Markdown.
private struct Markdown {
    let document: ExportDocument
    let frame: DocumentFrame
    let page: Page
    /// Whether the document ends with this page.
    let isLast: Bool

    init(document: ExportDocument, place: Int) {
        self.document = document
        frame = document.frame(at: place)
        page = document.parts[place].page
        isLast = place == document.parts.count - 1
    }

    private var context: PageContext { frame.context }

    var lines: [String] {
        var lines: [String] = []
        if !context.marking.isEmpty { lines += ["**\(escaped(context.marking))**", ""] }
        let path = ([context.council] + context.path).filter { !$0.isEmpty }.joined(separator: " › ")
        let badge = frame.badge
        lines += ["# \(escaped(path))", "", "\(escaped(context.dayWords.text))\(badge.isEmpty ? "" : " · \(badge)")"]
        if let words = frame.faults.words { lines += ["", "**\(escaped(words))**"] }
        if !document.filter.isEmpty { lines += ["", escaped(ExportDocument.words(ofFilter: document.filter))] }
        if let madeUp = page.illustrativeWords { lines += ["", "*\(escaped(madeUp))*"] }
        if !page.summary.isEmpty { lines += ["", "**\(escaped(page.summary.text))**"] }
        for section in page.sections {
            lines += ["", "## \(escaped(section.heading))"]
            for block in section.blocks { lines += [""] + self.lines(of: block) }
        }
        if !page.sources.isEmpty {
            lines += ["", "## Sources", ""]
            for source in page.sourcesToldOnce {
                lines.append("- \(escaped(source.words))" + (source.note.map { " \(escaped($0))" } ?? ""))
            }
        }
        if isLast, !frame.faults.told.isEmpty {
            lines += ["", "## \(escaped(frame.faults.title))", ""]
            lines += frame.faults.told.map { "- \(escaped($0.heading)) \(escaped($0.remedy))" }
            if let more = frame.faults.moreWords { lines += ["", escaped(more)] }
        }
        if !context.marking.isEmpty { lines += ["", "**\(escaped(context.marking))**"] }
        return lines
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let sentence, _): [escaped(sentence.text)]
        case .table(let table): self.lines(of: table)
        case .timeChart, .stepChart:
            // A fence longer than any run of the same character in the chart cannot be closed by it.
            ["```text"]
                + block.lines(width: document.width, chartHeight: 12, glyphs: document.glyphs).map {
                    $0.text.replacing("```", with: "'''")
                } + ["```"]
        }
    }

    private func lines(of table: Table) -> [String] {
        guard !table.rows.isEmpty else { return [escaped(table.emptyText.text)] }
        let hasDetails = table.hasDetails
        let heads =
            table.columns.map { table.showsHeadings ? cell($0.title.text) : " " }
            + (hasDetails ? [ExportDocument.detailTitle] : [])
        let rules = table.columns.map { $0.alignment == .right ? "---:" : "---" } + (hasDetails ? ["---"] : [])
        let rows = table.rows.map { row in
            let details = hasDetails ? [cell(row.detail?.text ?? "")] : []
            return "| " + (row.cells.map { cell(text(of: $0)) } + details).joined(separator: " | ") + " |"
        }
        return ["| " + heads.joined(separator: " | ") + " |", "| " + rules.joined(separator: " | ") + " |"] + rows
    }

    private func text(of tableCell: TableCell) -> String {
        switch tableCell.content {
        case .sparkline(let line): line.drawn(glyphs: document.glyphs)
        case .status(let status): "\(document.glyphs.shape(status)) \(status.word)"
        default: tableCell.text
        }
    }

    private func cell(_ text: String) -> String {
        let text = escaped(text).replacing("\n", with: " ")
        return text.isEmpty ? " " : text
    }

    /// Characters that Markdown would take for marks stand for themselves.
    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_{}[]<>#|~".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
