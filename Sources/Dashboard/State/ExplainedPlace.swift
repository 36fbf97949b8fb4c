import Documents
import ImprovementJourney

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
