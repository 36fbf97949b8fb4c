import ImprovementJourney

extension Source {
    /// Who published it and when, as a line beneath what was taken from it tells it: `BBC News, 20 March 2013`.
    package var shortCitation: String { published.map { "\(publisher), \($0.words)" } ?? publisher }

    /// The same with what it is called.
    package var citation: String { "\(shortCitation): \(title)" }
}
