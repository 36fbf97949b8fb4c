import Documents

/// What lies over the page until Esc.
enum Overlay: Sendable {
    /// Figures explained.
    case explanation(Page)
    /// The keys, narrowed by what is typed.
    case help(search: String)

    var page: Page {
        switch self {
        case .explanation(let page): page
        case .help(let search): KeyBinding.helpPage(search: search)
        }
    }
}

/// What the reader is typing on the bottom line.
enum Input: Hashable, Sendable {
    /// A filter, which works while it is typed.
    case filter
    /// The day to stand on.
    case day(String)
}

/// What is said on the bottom line until the next key.
struct Message: Hashable, Sendable {
    var text: String
    var isWarning: Bool
}

/// Why the folder is read again.
package enum ReloadReason: Hashable, Sendable {
    /// The reader asked for it.
    case asked
    /// These files were saved, renamed or deleted; none where the folder itself changed.
    case saved([String])
}

/// What the program must do that the state cannot.
package enum Effect: Hashable, Sendable {
    /// Leave.
    case quit
    /// Draw every cell anew.
    case repaint
    /// Read the folder again and `replace(journey:)`.
    case reload(ReloadReason)
    /// Write the open view as text and `say` where it went.
    case exportView
    /// Write every panel as text and `say` where it went.
    case exportJourney
}
