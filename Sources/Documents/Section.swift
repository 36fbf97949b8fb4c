import ImprovementJourney

/// A titled part of a page.
package struct Section: Hashable, Sendable {
    /// Its name within the page, stable through reloads.
    package var id: String
    /// Its heading.
    package var title: Sentence
    /// Its heading without the words on where its figures come from; the heading where it has no such words.
    package var bareTitle: Sentence
    /// What it shows, from top to bottom; at most one table.
    package var blocks: [Block]
    /// Where its figures come from.
    package var sources: [Source]
    /// How many of its rows a screen without room for all shows before any other section has more; nil where it may be
    /// folded to its heading.
    package var rowsShownFirst: Int?
    /// The group that it belongs to: a screen without room folds the sections of a group to one line, as long as the reader
    /// is in none of them.
    package var group: Sentence?
    /// Whether what its bare counts count is of the plan (findings, actions, promises, meetings), so that a small one gives
    /// nobody away; else they may count people, and only measured figures are handed to the public.
    package var isAboutPlan = false
    /// What it is, where it is done with as a whole: `findings not named by the last report`; nil where it is not.
    package var closedWords: Sentence?
    /// How a document for readers shortens it; nil where it writes every row.
    package var abridgement: Abridgement?
    /// How much of it stands in the document of all panels; nil where as much as in one of its panel alone.
    package var excerpt: Excerpt?

    package init(
        id: String, title: Sentence, blocks: [Block], sources: [Source] = [], rowsShownFirst: Int? = nil
    ) {
        self.id = id
        self.title = title
        bareTitle = title
        self.blocks = blocks
        self.sources = sources
        self.rowsShownFirst = rowsShownFirst
    }

    /// A section whose title says whether its figures are published or illustrative.
    package init(id: String, titled title: Sentence, blocks: [Block], sources: [Source]) {
        self.init(id: id, title: title + Source.provenanceWords(sources), blocks: blocks, sources: sources)
        bareTitle = title
    }

    /// A part of a page that has nothing to show, and says why.
    package static func nothing(id: String, title: Sentence, _ reason: Sentence) -> Section {
        Section(id: id, title: title, blocks: [.paragraph(reason, .quiet)])
    }

    /// The section as one of a group.
    package func inGroup(_ group: Sentence) -> Section {
        var section = self
        section.group = group
        return section
    }

    /// The section, of which a screen without room for all shows so many rows before any other has more.
    package func showingFirst(_ rows: Int) -> Section {
        var section = self
        section.rowsShownFirst = rows
        return section
    }

    /// The section as one that is done with, in words that follow a number: `findings not named by the last report`.
    package func closed(_ words: Sentence) -> Section {
        var section = self
        section.closedWords = words
        return section
    }

    /// The section as one whose bare counts are of the plan and not of people.
    package func aboutPlan() -> Section {
        var section = self
        section.isAboutPlan = true
        return section
    }

    /// The section's table, or nil.
    package var table: Table? {
        for case .table(let table) in blocks { return table }
        return nil
    }

    /// Whether its rows are records, and not facts about one: filters and sorting make sense then.
    package var isRecords: Bool { table?.showsHeadings ?? false }
}
