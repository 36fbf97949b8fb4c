import ImprovementJourney

/// How much of a page a document holds.
package enum Extent: Hashable, Sendable {
    /// What is open, and of long lists that stand in full elsewhere the first rows: for readers.
    case forReading
    /// The same among the pages of all panels: of a section that another panel's tells, or that no exception touches, only
    /// what it adds.
    case excerpts
    /// Every row of what is open: for programs.
    case open
    /// Everything, as the screen has it.
    case whole

    fileprivate var isForReaders: Bool { self == .forReading || self == .excerpts }
}

extension Page {
    /// The page with as much as the extent holds; where something is left out a line says what, and how to have it.
    package func cut(to extent: Extent) -> Page {
        guard extent != .whole else { return self }
        var page = self
        // A section of what is done with may show measures, which are still counted: programs have them.
        let closed = extent.isForReaders ? sections.filter { $0.closedWords != nil } : []
        let open = extent.isForReaders ? sections.filter { $0.closedWords == nil } : sections
        page.sections = []
        var named: [Section.Named] = []
        for section in open {
            if extent == .excerpts, let name = section.namedOnly {
                named.append(name)
            } else {
                page.sections.append(section.cut(to: extent))
            }
        }
        var words: [Sentence] = []
        for name in closed.compactMap(\.closedWords) where !words.contains(name) { words.append(name) }
        named += words.map { name in
            Section.Named(
                words: "\(name), \(closed.count { $0.closedWords == name }) of them", elsewhere: nil, isAboutPlan: true)
        }
        if !named.isEmpty { page.sections.append(.leftOut(named)) }
        return page
    }
}

extension Section {
    /// A section of which a document has only the name.
    fileprivate struct Named {
        /// Its name, and how many rows it has.
        let words: Sentence
        /// What has it beside the document of everything; nil for nothing else.
        let elsewhere: Sentence?
        let isAboutPlan: Bool
    }

    /// The section as the document of all panels names it, where it has nothing else of it.
    fileprivate var namedOnly: Named? {
        // A number after a comma: readers from whom it is hidden still read the name.
        if let excerpt, excerpt.rows == nil {
            let rows = table?.rows.count ?? 0
            let counted: Sentence = rows == 0 ? "" : ", \(rows.counted("row"))"
            return Named(
                words: (excerpt.name ?? bareTitle) + counted, elsewhere: excerpt.elsewhere, isAboutPlan: isAboutPlan)
        }
        guard blocks.count == 1, let table, !table.rows.isEmpty else { return nil }
        let cut = TableCut(table, abridgement: abridgement, excerpt: excerpt)
        guard cut.shown.isEmpty else { return nil }
        return Named(
            words: "\(bareTitle), \(cut.items.joined(separator: ", "))", elsewhere: cut.elsewhere,
            isAboutPlan: isAboutPlan)
    }

    /// What a page does not hold, a line for each way to have it.
    fileprivate static func leftOut(_ named: [Named]) -> Section {
        var ways: [Sentence?] = []
        for name in named where !ways.contains(name.elsewhere) { ways.append(name.elsewhere) }
        let lines = ways.map { way in
            leftOutWords(named.filter { $0.elsewhere == way }.map(\.words), elsewhere: way, isUnderHeading: true)
        }
        let section = Section(id: "left-out", title: "Left out", blocks: lines.map { .paragraph($0, .quiet) })
        return named.allSatisfy(\.isAboutPlan) ? section.aboutPlan() : section
    }

    /// The section with as much as the extent holds, and the sources of that.
    fileprivate func cut(to extent: Extent) -> Section {
        var section = self
        var gone: Set<Source.ID> = []
        section.blocks = blocks.flatMap { block -> [Block] in
            guard case .table(let table) = block else { return [block] }
            let cut = TableCut(
                table, abridgement: extent.isForReaders ? abridgement : nil,
                excerpt: extent == .excerpts ? excerpt : nil)
            gone.formUnion(table.sourcesOnlyOfOthers(than: cut.shown))
            return cut.blocks
        }
        section.sources.removeAll { gone.contains($0.id) }
        // Where every row is left out and nothing else stands, it draws on nothing.
        if blocks.count == 1, let table, !table.rows.isEmpty, section.table == nil { section.sources = [] }
        return section
    }

    /// What is left out and how to have it, such as `Left out: 42 closed or withdrawn. In full: --all`.
    ///
    /// - Parameter isUnderHeading: Whether the first words stand above it already.
    fileprivate static func leftOutWords(
        _ items: [Sentence], elsewhere: Sentence?, isUnderHeading: Bool = false
    ) -> Sentence {
        let ways = [elsewhere, "--all"].compactMap(\.self).joined(separator: ", or ")
        let words: Sentence = "\(items.joined(separator: "; ")). In full: \(ways)."
        return isUnderHeading ? words.capitalised : "Left out: " + words
    }
}

extension Table {
    /// The sources that only other rows come from, as far as the table tells where rows come from.
    fileprivate func sourcesOnlyOfOthers(than shown: [Int]) -> Set<Source.ID> {
        guard shown.count < rows.count else { return [] }
        return Set(rows.indices.compactMap(rows.source)).subtracting(shown.compactMap(rows.source))
    }
}

/// A table of which a document holds some rows.
private struct TableCut {
    private let table: Table
    /// The places of the rows that it holds.
    let shown: [Int]
    private let losesDetails: Bool
    /// What is left out, in words.
    let items: [Sentence]
    /// What has it all beside the document of everything; nil for nothing else.
    let elsewhere: Sentence?

    init(_ table: Table, abridgement: Abridgement?, excerpt: Excerpt?) {
        self.table = table
        let open =
            table.closedWords == nil
            ? Array(table.rows.indices) : table.rows.indices.filter { !table.rows.isClosed($0) }
        var chosen = open
        if let places = excerpt?.rows.map({ Set($0()) }) { chosen = open.filter(places.contains) }
        let isLong = abridgement.map { chosen.count > $0.whole } ?? false
        shown = isLong ? Array(chosen.prefix(abridgement?.first ?? 0)) : chosen
        losesDetails = abridgement?.keepsDetails == false && shown.contains { table.rows[$0].detail != nil }

        let closed = table.rows.count - open.count
        let others = open.count - chosen.count
        let more = chosen.count - shown.count
        var items: [Sentence] = []
        if let words = table.closedWords, closed > 0 { items.append("\(closed) \(words)") }
        if others > 0 { items.append("\(others) \(excerpt?.others ?? "more")") }
        if more > 0 { items.append("\(more) more") }
        if losesDetails { items.append("what rows tell in full") }
        self.items = items
        elsewhere = others > 0 ? excerpt?.elsewhere : more > 0 || losesDetails ? abridgement?.elsewhere : nil
    }

    /// The table with these rows, and what is said of the others.
    var blocks: [Block] {
        guard !items.isEmpty else { return [.table(table)] }
        let words = Section.leftOutWords(items, elsewhere: elsewhere)
        guard !shown.isEmpty else { return [.paragraph(words, .quiet)] }
        var table = table
        let losesDetails = losesDetails
        table.rows = table.rows.at(shown) { row in
            if losesDetails { row.detail = nil }
        }
        table.leftOut += self.table.rows.count - shown.count
        table.leftOutWords = words
        return [.table(table)]
    }
}
