import Documents
import ImprovementJourney
import Panels

/// Something that the palette offers: where it leads or what it does, and the key that would do the same.
struct PaletteEntry: Sendable {
    /// What it is called.
    var title: String
    /// What it is, in a word or two: `panel`, `command`, `team`.
    var kind: String
    /// The key that does the same; empty where none does.
    var key: String
    var target: Target

    /// Whether choosing it does something, and does not only lead somewhere.
    var isCommand: Bool {
        switch target {
        case .command, .typed: true
        case .path, .day, .mark: false
        }
    }

    /// What choosing it does.
    enum Target: Sendable {
        /// Opens a page, by its path.
        case path([Destination])
        /// Does a command.
        case command(Command)
        /// Stands on a day.
        case day(Day)
        /// Does what is typed: a command with words behind it.
        case typed(String)
        /// Goes to a marked row.
        case mark(MarkedRow)
    }
}
