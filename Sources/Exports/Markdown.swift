import DocumentText
import Documents
import ImprovementJourney

extension ExportFormat {
    /// Markdown (CommonMark with tables): headings, tables, and charts as blocks of code.
    package static let markdown = ExportFormat(id: "markdown", title: "Markdown", fileEnding: "md") { document in
        Markdown(document).lines.map { $0.withoutControls() }.joined(separator: "\n") + "\n"
    }
}

/// The writing of Markdown: each block between empty lines, no heading more than one level below the one above it.
private struct Markdown {
    let document: ExportDocument
    let frame: DocumentFrame
    let sources: SourceList
    /// What stands before a page's title and its sections' headings: of several pages each is a part of its own.
    private let part: String
    private let section: String

    init(_ document: ExportDocument) {
        self.document = document
        frame = document.frame
        sources = SourceList(of: document)
        part = document.hasSeveralPages ? "##" : "#"
        section = part + "#"
    }

    var lines: [String] {
        let marking = frame.context.marking.isEmpty ? [] : ["**\(escaped(frame.context.marking))**"]
        let front = front
        let body = document.parts.indices.flatMap(page) + end
        let contents = document.hasSeveralPages ? contents(of: body, after: front) : []
        let blocks = marking.map { [$0] } + front + contents + body + marking.map { [$0] }
        return Array(blocks.joined(separator: [""]))
    }

    /// The pages and what follows them, each leading to its heading.
    private func contents(of body: [[String]], after front: [[String]]) -> [[String]] {
        var seen: [String: Int] = [:]
        // A heading of a name that was there before gets a number, as viewers number them.
        func anchor(_ heading: String) -> String {
            let words = heading.drop { $0 == "#" }.dropFirst()
            let name = words.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
                .replacing(" ", with: "-")
            defer { seen[name, default: 0] += 1 }
            return seen[name].map { "\(name)-\($0)" } ?? name
        }
        for heading in (front + [["## Contents"]]).compactMap(\.first) where heading.hasPrefix("#") {
            _ = anchor(heading)
        }
        let links = body.compactMap(\.first).filter { $0.hasPrefix("#") }.compactMap { heading -> String? in
            let place = anchor(heading)
            return heading.hasPrefix("## ") ? "- [\(heading.dropFirst(3))](#\(place))" : nil
        }
        return [["## Contents"], links]
    }

    private var front: [[String]] {
        let path = ([frame.context.council] + frame.context.path).filter { !$0.isEmpty }.joined(separator: " › ")
        let badge = frame.badge
        var blocks = [
            ["# \(escaped(path))"],
            ["\(beginning(frame.context.dayWords.text))\(badge.isEmpty ? "" : " · \(badge)")"],
            [beginning(document.readersWords)],
        ]
        if let words = frame.faults.words { blocks.append(["**\(escaped(words))**"]) }
        if !document.filter.isEmpty { blocks.append([beginning(ExportDocument.words(ofFilter: document.filter))]) }
        if let madeUp = document.illustrativeWords { blocks.append(["*\(escaped(madeUp))*"]) }
        blocks += document.withheld.map { [beginning($0.text)] }
        guard document.hasSeveralPages else { return blocks }
        blocks += [
            ["## Summary"],
            document.parts.filter { !$0.page.summary.isEmpty }.map {
                item("\($0.page.title.text): \($0.page.summary.text)")
            },
        ]
        return blocks
    }

    private func page(at place: Int) -> [[String]] {
        let page = document.parts[place].page
        var blocks: [[String]] = []
        if document.hasSeveralPages {
            blocks.append(["\(part) \(escaped(page.title.text))"])
            let badge = document.frame(at: place).badge
            if !badge.isEmpty { blocks.append(["*\(badge)*"]) }
        }
        if !page.summary.isEmpty { blocks.append(["**\(escaped(page.summary.text))**"]) }
        blocks += page.answers.map { [beginning($0.text)] }
        for section in page.sections {
            blocks.append(["\(self.section) \(escaped(section.headingOnPaper))"])
            let numbers = sources.words(of: section)
            if !numbers.isEmpty { blocks.append(["*Sources: \(escaped(numbers))*"]) }
            blocks += section.blocks.map(lines)
        }
        return blocks
    }

    private var end: [[String]] {
        var blocks: [[String]] = []
        func add(_ title: String, _ items: [String]) {
            if !items.isEmpty { blocks += [["## \(escaped(title))"], items] }
        }
        let signs = SymbolKey(of: document.parts.map(\.page), glyphs: document.glyphs).entries
        add("Signs", signs.map { item("\($0.symbol): \($0.meaning)") })
        add(
            "Sources",
            sources.words.enumerated().map { place, words in item("[\(place + 1)] \(words)") })
        if let words = sources.leftOutWords { blocks.append([beginning(words)]) }
        add("Words", document.terms.map { item("\($0.title): \($0.meaning)") })
        if !document.faults.told.isEmpty {
            add(document.faults.title, document.faults.told.map { item("\($0.heading) \($0.remedy)") })
            if let more = document.faults.moreWords { blocks.append([beginning(more)]) }
        }
        return blocks + [[ExportDocument.madeBy]]
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let sentence, _): [beginning(sentence.text)]
        case .table(let table): self.lines(of: table)
        case .timeChart, .stepChart:
            // A fence longer than any run of the same character in the chart cannot be closed by it.
            ["```text"]
                + block.lines(width: document.width, chartHeight: document.chartHeight, glyphs: document.glyphs).map {
                    $0.text.replacing("```", with: "'''")
                } + ["```"]
        }
    }

    private func lines(of table: Table) -> [String] {
        guard !table.rows.isEmpty else { return [beginning(table.emptyText.text)] }
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
            + (table.leftOutWords.map { ["", beginning($0.text)] } ?? [])
    }

    private func text(of tableCell: TableCell) -> String {
        switch tableCell.content {
        case .sparkline(let line): line.told(glyphs: document.glyphs)
        case .status(let status): "\(document.glyphs.shape(status)) \(status.word)"
        default: tableCell.text
        }
    }

    private func cell(_ text: String) -> String {
        let text = escaped(text)
        return text.isEmpty ? " " : text
    }

    /// A line of a list.
    private func item(_ text: String) -> String { "- \(beginning(text))" }

    /// A text at the beginning of a line, where more is a mark than within: of a list, a rule, code.
    private func beginning(_ text: String) -> String {
        let text = escaped(String(text.drop { $0.isWhitespace }))
        if let first = text.first, "-+=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let next = text.dropFirst(digits.count).first, ".)".contains(next) {
            return digits + "\\" + text.dropFirst(digits.count)
        }
        return text
    }

    /// Characters that Markdown would take for marks stand for themselves; a line's end is a blank.
    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isNewline {
                result.append(" ")
                continue
            }
            if "\\`*_{}[]<>#|~&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
