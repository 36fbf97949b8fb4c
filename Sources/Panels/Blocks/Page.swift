import ImprovementJourney

/// What one panel, drill page or explanation says: a sentence, and sections under it.
///
/// Pages are made by pure functions from a journey; the dashboard draws them and the snapshots write them, so what
/// is seen is what is exported.
public struct Page: Hashable, Sendable {
    /// The name in the top line and the drill path, such as `Court` or `Safeguarding 3`.
    public var title: String
    /// What matters most on the page, in one sentence.
    public var summary: String
    /// How the summary is toned.
    public var tone: Tone
    /// The page's parts, the most important first.
    public var sections: [Section]

    /// Makes a page.
    public init(title: String, summary: String, tone: Tone = .normal, sections: [Section]) {
        self.title = title
        self.summary = summary
        self.tone = tone
        self.sections = sections
    }

    /// Where the page's figures come from, each once, the published first.
    public var sources: [Source] {
        var seen: Set<Source.ID> = []
        return sections.flatMap(\.sources).filter { seen.insert($0.id).inserted }.sorted { $0.kind < $1.kind }
    }

    /// The kinds of source that the page draws on: the provenance badge.
    public var provenance: [Source.Kind] {
        Source.Kind.allCases.filter { kind in sections.contains { $0.sources.contains { $0.kind == kind } } }
    }
}

/// A titled part of a page.
public struct Section: Hashable, Sendable {
    /// Its name within the page, stable through reloads.
    public var id: String
    /// Its heading.
    public var title: String
    /// What it shows, from top to bottom; at most one table.
    public var blocks: [Block]
    /// Where its figures come from.
    public var sources: [Source]

    /// Makes a section.
    public init(id: String, title: String, blocks: [Block], sources: [Source] = []) {
        self.id = id
        self.title = title
        self.blocks = blocks
        self.sources = sources
    }

    /// The section's table, or nil.
    public var table: Table? {
        for case .table(let table) in blocks { return table }
        return nil
    }
}

/// One thing that a section shows.
public enum Block: Hashable, Sendable {
    /// Sentences, wrapped to the width.
    case paragraph(String, Tone = .normal)
    /// Rows to select, sort, filter and drill into.
    case table(Table)
    /// Values over time as columns, with reference lines: a control chart where it has limits.
    case timeChart(TimeChart)
    /// Grades over time as steps.
    case stepChart(StepChart)
}

/// How something is meant to strike the eye; it never carries a meaning that no word carries.
public enum Tone: Hashable, Sendable {
    /// Plain text.
    case normal
    /// Of less weight: notes, dates, units.
    case quiet
    /// Of more weight.
    case strong
    /// A change for the better.
    case improvement
    /// A change for the worse, something late, something past its limit.
    case concern
    /// A change that is neither better nor worse.
    case neutralChange
}
