import Documents
import ImprovementJourney

/// What lies over the page until Esc.
enum Overlay: Hashable, Sendable {
    /// A figure explained.
    case explanation(ExplainedPlace)
    /// The keys, narrowed by what is typed.
    case help(search: String)
}

/// Where the figure stands that is explained: another day, or a file that was saved, may put another figure there.
///
/// The page is the one on screen: a command that opens another closes first what lies over it.
struct ExplainedPlace: Hashable, Sendable {
    /// What is told of a place.
    enum Subject: Hashable, Sendable {
        /// A measure.
        case measure(Series.Key)
        /// The cell of a row and a column, by their ids and that of their section.
        case cell(section: String, row: String, column: String)
    }

    /// What the record is called, to say that nothing is known of it.
    var name: String
    /// What is explained.
    var subject: Subject
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
    /// Leave as one whom a signal ended.
    case endBySignal(Int32)
    /// Draw every cell anew.
    case repaint
    /// Read the folder again and `replace(record:)`.
    case reload(ReloadReason)
    /// Write the open view as text and `say` where it went.
    case exportView
    /// Write every panel as text and `say` where it went.
    case exportJourney

    /// Whether nothing comes after it.
    var endsProgram: Bool {
        switch self {
        case .quit, .endBySignal: true
        case .repaint, .reload, .exportView, .exportJourney: false
        }
    }
}
