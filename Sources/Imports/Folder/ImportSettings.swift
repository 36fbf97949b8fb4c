import ImprovementJourney

/// What the caller says about the files that are brought.
package struct ImportSettings: Sendable {
    /// The council, by its nine-character code or the Department's three-digit number; nil takes that of
    /// `journey.json`.
    package var council: String?
    /// When the files were published; nil where nobody said.
    package var published: Day?
    /// The day on which a council's own file stands; nil where nobody said.
    package var asAt: Day?
    /// Days after a month's end from which the council knows its own figure; nil where it waits for the publication.
    package var knownAfterDays: Int?
    /// Councils that this one followed, by code: they are written beside it.
    package var predecessors: [String] = []
    /// Symbols that the files have beside those of published statistics, in small letters.
    package var symbols: [String: Missing] = [:]
    /// The file's own names of columns, by the words for what they hold, such as `due`.
    package var columns: [String: String] = [:]
    /// The sheet of a workbook that is meant, by the name on its tab; nil where only one fits.
    package var sheet: String?
    /// What teams of the files are to be called; nil where the folder's own map is to be taken.
    package var teamMap: ImportFile?

    /// Whether an export of time limits holds every kind that runs: one that is not in it has none.
    package var holdsAllKinds = false
    /// What words of a file mean, by the word in small letters, such as `init conf` for `initial-conference`.
    package var words: [String: String] = [:]
    /// Whether an assessment's time is counted from the referral, and not from its own start.
    package var countsFromReferral = false
    /// Whether a workforce return's rows are written as posts too.
    package var writesPosts = false
    /// The team in which such posts stand; nil where nobody said.
    package var team: String?

    package init() {}

    /// What a word of a file means: as the caller says, else itself.
    func meaning(of word: String) -> String { words[word.trimmed.lowercased()] ?? word }

    /// What a word that is not known may have been meant to be, and how to say so; empty where none is near.
    func offer(for word: String, among known: [String]) -> String {
        Nearest.of(word.plainWords, among: known).map {
            " Did you mean \($0)? Say --map \"\(word.trimmed)\"=\($0)."
        } ?? ""
    }
}
