import CharacterWidths
import DocumentText
import Documents
import ImprovementJourney

/// The parts of a brief as lines that stay together, and how many items of each there is room for.
struct BriefLayout {
    private let page: Page
    private let top: [String]
    private let parts: [Part]
    private let columns: Int

    /// A section with the lines of each of its items.
    private struct Part {
        let heading: [String]
        /// The lines that stand before the items: paragraphs, or why there are none.
        let introduction: [String]
        /// The lines of each row of the table, without those that are too long to be told.
        let items: [(row: Int, lines: [String])]
        /// How many rows there are.
        let count: Int
        /// How many it tells before any other part tells more.
        let first: Int
    }

    /// Reads a page whose sections have paragraphs and at most one table.
    init(_ page: Page, top: [String], columns: Int) {
        self.page = page
        self.top = top
        self.columns = columns
        parts = page.sections.map { section in
            let blocks = section.blocks.filter { if case .table(let table) = $0 { table.rows.isEmpty } else { true } }
            let rows = section.table.map { Self.items(of: $0, columns: columns) } ?? []
            let told = rows.enumerated().filter { !$1.isEmpty }
            return Part(
                heading: section.title.text.wrapped(toColumns: columns).map { $0.uppercased() },
                introduction: blocks.flatMap { $0.lines(width: columns, chartHeight: 8, glyphs: .unicode).map(\.text) },
                items: told.filter { $1.count <= BriefText.mostLinesOfItem }.map { ($0, $1) },
                count: told.count, first: section.rowsShownFirst ?? 1)
        }
    }

    /// A row's words, and under them, further in, what is said of it; none where its words are withheld from its readers.
    private static func items(of table: Table, columns: Int) -> [[String]] {
        table.rows.map { row in
            let words = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "  ")
            if words.isEmpty { return [] }
            let lines = words.wrapped(toColumns: columns - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
            let detail = row.detail.map { $0.text.wrapped(toColumns: columns - 4).map { "    " + $0 } } ?? []
            return lines + detail
        }
    }

    /// How many items of each part there is room for.
    ///
    /// - Parameter room: The lines of a page.
    func fitting(_ room: Int, pages: Int) -> [Int] {
        func fits(_ shown: [Int]) -> Bool {
            let sheets = sheets(showing: shown, room)
            return sheets.count <= pages && sheets.allSatisfy { $0.count <= room }
        }
        var shown = parts.map { min($0.first, $0.items.count) }
        // Who must tell least gives way first, and every part keeps an item as long as that can be.
        let turns = parts.indices.sorted { (-parts[$0].first, $0) < (-parts[$1].first, $1) }
        for least in [1, 0] {
            while !fits(shown), let place = turns.last(where: { shown[$0] > least }) { shown[place] -= 1 }
        }
        // Then they go on in turn, those that must tell most before the others.
        var isFull = parts.map { _ in false }
        while isFull.contains(false) {
            for place in turns where !isFull[place] {
                var more = shown
                more[place] += 1
                if more[place] <= parts[place].items.count, fits(more) { shown = more } else { isFull[place] = true }
            }
        }
        return shown
    }

    /// The lines of each page: a heading stands with its first item, and no item is parted.
    func sheets(showing shown: [Int], _ room: Int) -> [[String]] {
        var sheets = [top]
        func add(_ lines: [String], after blank: Bool, to sheets: inout [[String]]) {
            let current = sheets[sheets.count - 1]
            let needed = lines.count + (blank && !current.isEmpty ? 1 : 0)
            if !current.isEmpty, current.count + needed > room {
                sheets.append(lines)
            } else {
                sheets[sheets.count - 1] += (blank && !current.isEmpty ? [""] : []) + lines
            }
        }
        for (part, count) in zip(parts, shown) {
            var chunks = part.items.prefix(count).map(\.lines)
            if let note = leftOutWords(part.count - count) { chunks.append(note) }
            add(part.heading + part.introduction + (chunks.first ?? []), after: true, to: &sheets)
            for lines in chunks.dropFirst() { add(lines, after: false, to: &sheets) }
        }
        return sheets
    }

    /// The page with the items that are shown, each as paragraphs, and under them how many are left out.
    func page(showing shown: [Int]) -> Page {
        var page = page
        for (place, count) in shown.enumerated() {
            page.sections[place].blocks = page.sections[place].blocks.flatMap { block -> [Block] in
                guard case .table(let table) = block else { return [block] }
                if table.rows.isEmpty { return [.paragraph(table.emptyText)] }
                return parts[place].items.prefix(count).flatMap { item -> [Block] in
                    let row = table.rows[item.row]
                    let words = row.cells.compactMap { cell -> Sentence? in
                        if case .sentence(let words) = cell.content { words } else { nil }
                    }
                    return (words.map { .paragraph($0, .strong) })
                        + [row.detail].compactMap(\.self).map { .paragraph($0) }
                }
            }
            let left = parts[place].count - count
            if left > 0 { page.sections[place].blocks.append(.paragraph(Self.leftOut(left), .quiet)) }
        }
        return page
    }

    private func leftOutWords(_ count: Int) -> [String]? {
        count > 0 ? Self.leftOut(count).text.wrapped(toColumns: columns - 2).map { "  " + $0 } : nil
    }

    private static func leftOut(_ count: Int) -> Sentence {
        "\(count) more \(count == 1 ? "is" : "are") left out for want of room."
    }
}
