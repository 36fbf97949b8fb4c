import ImprovementJourney

/// What one panel, record's page or explanation says: a sentence, and sections under it.
///
/// Pages are made by pure functions from a journey; the dashboard draws them and the exports write them, so what is seen
/// is what is exported.
package struct Page: Hashable, Sendable {
    /// The name in the top line and the drill path, such as `Court` or `Safeguarding 3`.
    package var title: Sentence
    /// What matters most on the page, in one sentence.
    package var summary: Sentence
    /// What the summary cannot know because of faults in files; empty where there are none.
    ///
    /// The screen says it first. A document says it of all its pages at its top.
    package var caution: Sentence = ""
    /// Further first lines that answer the page's question, each a line of its own under the summary.
    package var answers: [Sentence] = []
    /// How the summary is toned.
    package var tone: Tone
    /// The page's parts, the most important first.
    package var sections: [Section]
    /// Whether the bare counts of its summary and answers are of the plan and not of people.
    package var isAboutPlan = false

    package init(title: Sentence, summary: Sentence, tone: Tone = .normal, sections: [Section]) {
        self.title = title
        self.summary = summary
        self.tone = tone
        self.sections = sections
    }

    /// The page as one that speaks of the plan all through: its summary, its answers and every section.
    package func aboutPlan() -> Page {
        var page = self
        page.isAboutPlan = true
        page.sections = sections.map { $0.aboutPlan() }
        return page
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
