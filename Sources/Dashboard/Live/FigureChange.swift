import Documents
import ImprovementJourney

/// A figure, or a whole row, that reads otherwise than before.
struct FigureChange: Hashable, Sendable {
    /// Where it stands.
    var place: Place
    /// The title of its section; empty for the page's own sentence.
    var section: String
    /// What its row is called.
    var name: String
    /// What the figure is called; empty for a whole row.
    var figure: String
    /// What was read before; nil where it was not there.
    var was: String?
    /// What is read now; nil where it is gone.
    var now: String?

    /// A place on a page by ids, so that it is the same one when rows move.
    struct Place: Hashable, Sendable {
        /// The section; empty for the page's own sentence.
        var section: String
        /// The row; empty for what stands outside of rows.
        var row: String
        /// The column; empty for the whole row.
        var column: String
    }
}
