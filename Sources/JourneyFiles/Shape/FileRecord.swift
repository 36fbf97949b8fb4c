import ImprovementJourney
import JSON

/// A record as the files have it: a type with a list of its keys.
///
/// The list is the one place that names them: reading, writing, the check, the JSON Schema and the tables of keys
/// all come from it. To add a key, give the type a property and the list a line.
protocol FileRecord: FileValue {
    static var shape: Shape<Self> { get }
}

extension FileRecord {
    static var form: Form { .record(shape.form) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? { shape.read(node, &reader) }
    func json(_ context: WritingContext) -> JSONValue { Self.shape.json(self, context) }
}
