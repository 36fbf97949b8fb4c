import ImprovementJourney

/// One key of a record.
struct FieldForm: Sendable {
    enum Presence: Sendable {
        case required, optional
        /// May be left out where the file names a default source.
        case inherited
    }

    var key: String
    var form: Form
    var presence: Presence
    var least: Double?
    var most: Double?
    /// One sentence: what the value says.
    var purpose: String
}
