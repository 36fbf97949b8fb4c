import ImprovementJourney

/// How much of a page a document holds.
package enum Extent: Hashable, Sendable {
    /// What is open, and of long lists that stand in full elsewhere the first rows: for readers.
    case forReading
    /// Every row of what is open: for programs.
    case open
    /// Everything, as the screen has it.
    case whole
}

extension Page {
    /// The page with as much as the extent holds; where something is left out a line says what, and how to have it.
    package func cut(to extent: Extent) -> Page {
        guard extent != .whole else { return self }
        var page = self
        // A section of what is done with may show measures, which are still counted: programs have them.
        let closed = extent == .forReading ? sections.filter { $0.closedWords != nil } : []
        page.sections = sections.filter { extent == .open || $0.closedWords == nil }.map { $0.cut(to: extent) }
        var words: [Sentence] = []
        for name in closed.compactMap(\.closedWords) where !words.contains(name) { words.append(name) }
        if !words.isEmpty {
            let counted = words.map { name in "\(name) (\(closed.count { $0.closedWords == name }))" as Sentence }
            page.sections.append(
                Section(
                    id: "left-out", title: "Left out",
                    blocks: [.paragraph(Section.leftOutWords(counted, elsewhere: nil), .quiet)]
                ).aboutPlan())
        }
        return page
    }
}

extension Section {
    /// The section with as much as the extent holds, and the sources of that.
    fileprivate func cut(to extent: Extent) -> Section {
        var section = self
        var gone: Set<Source.ID> = []
        section.blocks = blocks.flatMap { block -> [Block] in
            guard case .table(let table) = block else { return [block] }
            let shown = table.rowsWritten(in: extent, abridgement)
            gone.formUnion(table.sourcesOnlyOfOthers(than: shown))
            return table.cut(to: shown, abridgement.flatMap { extent == .forReading ? $0 : nil })
        }
        section.sources.removeAll { gone.contains($0.id) }
        // Where every row is left out and nothing else stands, it draws on nothing.
        if blocks.count == 1, let table, !table.rows.isEmpty, section.table == nil { section.sources = [] }
        return section
    }

    /// What is left out and how to have it, such as `Left out: 42 closed or withdrawn. In full: --all`.
    fileprivate static func leftOutWords(_ items: [Sentence], elsewhere: Sentence?) -> Sentence {
        let ways = [elsewhere, "--all"].compactMap(\.self).joined(separator: ", or ")
        return "Left out: \(items.joined(separator: "; ")). In full: \(ways)."
    }
}

extension Table {
    /// The places of the rows that the extent holds.
    fileprivate func rowsWritten(in extent: Extent, _ abridgement: Abridgement?) -> [Int] {
        let open = closedWords == nil ? Array(rows.indices) : rows.indices.filter { !rows.isClosed($0) }
        guard extent == .forReading, let abridgement, open.count > abridgement.whole else { return open }
        return Array(open.prefix(abridgement.first))
    }

    /// The sources that only other rows come from, as far as the table tells where rows come from.
    fileprivate func sourcesOnlyOfOthers(than shown: [Int]) -> Set<Source.ID> {
        guard shown.count < rows.count else { return [] }
        return Set(rows.indices.compactMap(rows.source)).subtracting(shown.compactMap(rows.source))
    }

    /// The table with these rows, and what is said of the others.
    fileprivate func cut(to shown: [Int], _ abridgement: Abridgement?) -> [Block] {
        let losesDetails = abridgement?.keepsDetails == false && shown.contains { rows[$0].detail != nil }
        guard shown.count < rows.count || losesDetails else { return [.table(self)] }
        let closed = closedWords == nil ? 0 : rows.indices.count { rows.isClosed($0) }
        let more = rows.count - closed - shown.count
        var items: [Sentence] = []
        if let closedWords, closed > 0 { items.append("\(closed) \(closedWords)") }
        if more > 0 { items.append("\(more) more") }
        if losesDetails { items.append("what rows tell in full") }
        let words = Section.leftOutWords(
            items, elsewhere: more > 0 || losesDetails ? abridgement?.elsewhere : nil)
        guard !shown.isEmpty else { return [.paragraph(words, .quiet)] }
        var table = self
        table.rows = rows.at(shown) { row in
            if losesDetails { row.detail = nil }
        }
        table.leftOut = leftOut + rows.count - shown.count
        table.leftOutWords = words
        return [.table(table)]
    }
}
