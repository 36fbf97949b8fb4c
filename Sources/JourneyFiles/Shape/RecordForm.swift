import ImprovementJourney

/// The keys of a record, without the code that reads and writes it.
struct RecordForm: Sendable {
    /// What one record is called: `court case`.
    var name: String
    var fields: [FieldForm]
    /// Where not empty, a record needs all keys of one of these.
    var needsOneOf: [[String]] = []
}
