import ImprovementJourney

/// How much of a section stands in the document of all panels, where a document of its own panel has more.
///
///     section.excerpted(rows: [0, 1], others: "within the cap", elsewhere: "waymark snapshot --panel region")
package struct Excerpt: Sendable {
    /// The places of the rows that stand there; nil where nothing of the section does but its name, among what is left out.
    ///
    /// They are found when a document is made: a screen shows every row.
    let rows: (@Sendable () -> [Int])?
    /// What the other rows are called, in words that follow their number; nil for `more`.
    let others: Sentence?
    /// What has it all, in words that follow `In full:`.
    let elsewhere: Sentence
    /// What the section is called among what is left out, without figures; nil for its heading.
    var name: Sentence?
}

extension Excerpt: Hashable {
    /// Which rows stand there follows from what the section is about.
    package static func == (left: Excerpt, right: Excerpt) -> Bool {
        (left.rows == nil) == (right.rows == nil) && left.others == right.others && left.elsewhere == right.elsewhere
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(others)
        hasher.combine(elsewhere)
    }
}

extension Section {
    /// The section, of whose rows the document of all panels has only some.
    ///
    /// - Parameters:
    ///   - rows: Their places.
    ///   - others: What the other rows are called, in words that follow their number; left out, `more`.
    ///   - elsewhere: What has them all, in words that follow `In full:`.
    package func excerpted(
        rows: @autoclosure @escaping @Sendable () -> [Int], others: Sentence? = nil, elsewhere: Sentence
    ) -> Section {
        var section = self
        section.excerpt = Excerpt(rows: rows, others: others, elsewhere: elsewhere)
        return section
    }

    /// The section as one that the document of all panels only names.
    ///
    /// - Parameters:
    ///   - name: What it is called there, where its heading holds figures, which not every reader may be told.
    ///   - elsewhere: What has it, in words that follow `In full:`, such as `under Overview`.
    package func onlyNamedAmongPanels(as name: Sentence? = nil, elsewhere: Sentence) -> Section {
        var section = self
        section.excerpt = Excerpt(rows: nil, others: nil, elsewhere: elsewhere, name: name)
        return section
    }
}
