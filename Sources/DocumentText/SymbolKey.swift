import Documents
import ImprovementJourney

/// The signs and short forms that stand for words on pages, each with what it means; only those that are there.
package struct SymbolKey {
    /// A sign and what it means.
    package struct Entry: Hashable, Sendable {
        package var symbol: String
        package var meaning: String

        package init(symbol: String, meaning: String) {
            self.symbol = symbol
            self.meaning = meaning
        }
    }

    /// In the order in which they are told.
    package let entries: [Entry]

    /// The signs of pages.
    package init(of pages: some Sequence<Page>, glyphs: Glyphs) {
        var used = UsedSigns()
        for page in pages { used.look(at: page) }
        var entries = Missing.allCases.filter(used.missing.contains).map {
            Entry(symbol: $0.symbol, meaning: "no figure: \($0.words)")
        }
        entries += Status.allCases.filter(used.statuses.contains).map {
            Entry(symbol: "\(glyphs.shape($0)) \($0.word)", meaning: $0.meaning)
        }
        if used.hasSparkline {
            entries.append(
                Entry(
                    symbol: String([glyphs.levels.first, glyphs.levels.last].compactMap(\.self)),
                    meaning: "the latest figures as small columns, the lowest of the row lowest, a gap where there is "
                        + "none; beside them the first and the last"))
        }
        if used.hasBar {
            entries.append(
                Entry(
                    symbol: String([glyphs.barFull, glyphs.barLimit, glyphs.barExtension]),
                    meaning: "a bar with its figure behind it, the limit, and where the limit is put off to"))
        }
        entries += ShortForm.all.filter(used.shortForms.contains).map {
            Entry(symbol: $0.letters, meaning: $0.meaning)
        }
        self.entries = entries
    }
}

/// What pages hold that needs a key.
private struct UsedSigns {
    private(set) var missing: Set<Missing> = []
    private(set) var statuses: Set<Status> = []
    private(set) var hasSparkline = false
    private(set) var hasBar = false
    private(set) var shortForms: Set<ShortForm> = []

    mutating func look(at page: Page) {
        look(at: page.summary)
        page.answers.forEach { look(at: $0) }
        for section in page.sections {
            look(at: section.title)
            section.blocks.forEach { look(at: $0) }
        }
    }

    private mutating func look(at block: Block) {
        switch block {
        case .paragraph(let sentence, _): look(at: sentence)
        case .timeChart(let chart):
            look(at: chart.sentence)
            for point in chart.points where point.value.number != nil && point.status.needsKey {
                statuses.insert(point.status)
            }
        case .stepChart: break
        case .table(let table):
            for column in table.columns { look(at: column.title) }
            for row in table.rows {
                row.cells.forEach { look(at: $0) }
                if let detail = row.detail { look(at: detail) }
            }
        }
    }

    private mutating func look(at cell: TableCell) {
        switch cell.content {
        case .status(let status): statuses.insert(status)
        case .sparkline(let line): if line.ends != nil { hasSparkline = true }
        case .bar: hasBar = true
        case .sentence(let sentence): look(at: sentence)
        case .figure(let figure): look(at: figure)
        case .day: break
        }
    }

    private mutating func look(at sentence: Sentence) {
        for part in sentence.parts {
            switch part {
            case .figure(let figure, _): look(at: figure)
            case .words(let words), .record(_, let words): shortForms.formUnion(ShortForm.found(in: words))
            case .time: break
            }
        }
        // A cell of a dash alone says that nothing was reported, whoever wrote it.
        if sentence.text == Missing.notReported.symbol { missing.insert(.notReported) }
    }

    private mutating func look(at figure: Figure) {
        if case .missing(let reason) = figure.value { missing.insert(reason) }
    }
}

extension Status {
    /// Whether a chart shows it by a shape of its own.
    fileprivate var needsKey: Bool { self != .noChange && self != .noData }

    /// What the word says, in plain words.
    fileprivate var meaning: String {
        switch self {
        case .concern: "a change for the worse, larger than the measure's usual ups and downs"
        case .improving: "a change for the better, larger than the measure's usual ups and downs"
        case .changed: "a change that is neither better nor worse, larger than the usual ups and downs"
        case .noChange: "within the measure's usual ups and downs"
        case .noData: "there is no figure to judge"
        case .tooFew: "too few figures, or too few cases, to judge"
        }
    }
}
