import Documents
import ImprovementJourney

/// What the reader is typing on the bottom line.
enum Input: Hashable, Sendable {
    /// A filter, which works while it is typed.
    case filter
    /// The day to stand on.
    case day(String)
    /// The number of a section to go to.
    case section
    /// The day since which changes are told; nothing typed is that of the last board.
    case since(String)
    /// What to copy.
    case copy
    /// The name of a place, or a command with its words, such as `export csv`.
    case command(String)
}
