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
            let counted = words.map { name in "\(closed.count { $0.closedWords == name }) \(name)" as Sentence }
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
    /// The section with as much as the extent holds.
    fileprivate func cut(to extent: Extent) -> Section {
        var section = self
        section.blocks = blocks.flatMap { block -> [Block] in
            guard case .table(let table) = block else { return [block] }
            return table.cut(to: extent, abridgement)
        }
        // Where every row is left out and nothing else stands, it draws on nothing.
        if blocks.count == 1, let table, !table.rows.isEmpty, section.table == nil { section.sources = [] }
        return section
    }

    /// `Left out: 42 closed or withdrawn. To have them: --all.`
    fileprivate static func leftOutWords(_ items: [Sentence], elsewhere: Sentence?) -> Sentence {
        let ways = [elsewhere, "--all"].compactMap(\.self).joined(separator: ", or ")
        return "Left out: \(items.joined(separator: "; ")). To have \(items.count == 1 ? "it" : "them"): \(ways)."
    }
}

extension Table {
    /// The table with as many rows as the extent holds, and what is said of the others.
    fileprivate func cut(to extent: Extent, _ abridgement: Abridgement?) -> [Block] {
        let open = closedWords == nil ? Array(rows.indices) : rows.indices.filter { !rows.isClosed($0) }
        let abridgement = extent == .forReading ? abridgement : nil
        let isLong = open.count > Abridgement.mostRows
        let shown = isLong ? abridgement.map { Array(open.prefix($0.first)) } ?? open : open
        let losesDetails = abridgement?.keepsDetails == false && shown.contains { rows[$0].detail != nil }
        guard shown.count < rows.count || losesDetails else { return [.table(self)] }
        var items: [Sentence] = []
        if let closedWords, open.count < rows.count { items.append("\(rows.count - open.count) \(closedWords)") }
        if shown.count < open.count { items.append("\(open.count - shown.count) more") }
        if losesDetails { items.append("what rows tell in full") }
        let isElsewhere = shown.count < open.count || losesDetails
        let words = Block.paragraph(
            Section.leftOutWords(items, elsewhere: isElsewhere ? abridgement?.elsewhere : nil), .quiet)
        guard !shown.isEmpty else { return [words] }
        var table = self
        table.rows = rows.at(shown) { row in
            if losesDetails { row.detail = nil }
        }
        table.leftOut = leftOut + rows.count - shown.count
        return [.table(table), words]
    }
}
