import ImprovementJourney

/// How a document for readers shortens a section whose rows stand in full elsewhere.
///
///     section.abridged(toFirst: 10, keepingDetails: false, elsewhere: "waymark attention")
package struct Abridgement: Hashable, Sendable {
    /// A list of so many rows is written whole.
    package static let mostRows = 25

    /// How many rows of a longer list are written.
    package var first: Int
    /// Whether what rows tell in full is written too.
    package var keepsDetails: Bool
    /// What has it all, in words that follow `To have them:`.
    package var elsewhere: Sentence
}

extension Section {
    /// The section as one whose rows stand in full elsewhere.
    ///
    /// - Parameters:
    ///   - first: How many rows of a list longer than `Abridgement.mostRows` are written.
    ///   - keepsDetails: Whether what rows tell in full is written too.
    ///   - elsewhere: What has it all, in words that follow `To have them:`.
    package func abridged(toFirst first: Int, keepingDetails keepsDetails: Bool = true, elsewhere: Sentence) -> Section
    {
        var section = self
        section.abridgement = Abridgement(first: first, keepsDetails: keepsDetails, elsewhere: elsewhere)
        return section
    }
}
