import ImprovementJourney
import JSON

/// A word of the files of which other files say what there are; a value of any text.
protocol FileText: FileValue, RawRepresentable where RawValue == String {
    init(rawValue: String)
}

extension FileText {
    static var form: Form { .text }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? {
        String.read(node, &reader).map { Self(rawValue: $0) }
    }
    func json(_ context: WritingContext) -> JSONValue { .text(rawValue) }
}
