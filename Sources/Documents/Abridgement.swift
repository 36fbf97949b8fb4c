import ImprovementJourney

/// How a document for readers shortens a section whose rows stand in full elsewhere.
///
///     section.abridged(toFirst: 10, keepingDetails: false, elsewhere: "waymark attention")
package struct Abridgement: Hashable, Sendable {
    /// A list of so many rows is written whole, where nothing else is said.
    package static let rowsOfWholeList = 25

    /// A list of so many rows is written whole.
    package var whole: Int
    /// How many rows of a longer list are written.
    package var first: Int
    /// Whether what rows tell in full is written too.
    package var keepsDetails: Bool
    /// What has it all, in words that follow `In full:`.
    package var elsewhere: Sentence
}

extension Section {
    /// The section as one whose rows stand in full elsewhere.
    ///
    /// - Parameters:
    ///   - first: How many rows of a longer list are written.
    ///   - whole: A list of so many rows is written whole.
    ///   - keepsDetails: Whether what rows tell in full is written too.
    ///   - elsewhere: What has it all, in words that follow `In full:`.
    package func abridged(
        toFirst first: Int, whole: Int = Abridgement.rowsOfWholeList, keepingDetails keepsDetails: Bool = true,
        elsewhere: Sentence
    ) -> Section {
        var section = self
        section.abridgement = Abridgement(
            whole: whole, first: first, keepsDetails: keepsDetails, elsewhere: elsewhere)
        return section
    }
}
