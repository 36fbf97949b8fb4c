import ImprovementJourney

/// What one panel, drill page or explanation says: a sentence, and sections under it.
///
/// Pages are made by pure functions from a journey; the dashboard draws them and the snapshots write them, so what
/// is seen is what is exported.
package struct Page: Hashable, Sendable {
    /// The name in the top line and the drill path, such as `Court` or `Safeguarding 3`.
    package var title: String
    /// What matters most on the page, in one sentence.
    package var summary: String
    /// How the summary is toned.
    package var tone: Tone
    /// The page's parts, the most important first.
    package var sections: [Section]
    package init(title: String, summary: String, tone: Tone = .normal, sections: [Section]) {
        self.title = title
        self.summary = summary
        self.tone = tone
        self.sections = sections
    }

    /// Where the page's figures come from, each once, the published first.
    package var sources: [Source] {
        var seen: Set<Source.ID> = []
        return sections.flatMap(\.sources).filter { seen.insert($0.id).inserted }.sorted { $0.kind < $1.kind }
    }

    /// The kinds of source that the page draws on: the provenance badge.
    package var provenance: [Source.Kind] {
        Source.Kind.allCases.filter { kind in sections.contains { $0.sources.contains { $0.kind == kind } } }
    }
}

/// A titled part of a page.
package struct Section: Hashable, Sendable {
    /// Its name within the page, stable through reloads.
    package var id: String
    /// Its heading.
    package var title: String
    /// What it shows, from top to bottom; at most one table.
    package var blocks: [Block]
    /// Where its figures come from.
    package var sources: [Source]
    package init(id: String, title: String, blocks: [Block], sources: [Source] = []) {
        self.id = id
        self.title = title
        self.blocks = blocks
        self.sources = sources
    }

    /// The section's table, or nil.
    package var table: Table? {
        for case .table(let table) in blocks { return table }
        return nil
    }
}

/// One thing that a section shows.
package enum Block: Hashable, Sendable {
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
package enum Tone: Hashable, Sendable {
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
