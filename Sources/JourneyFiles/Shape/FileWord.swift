import ImprovementJourney
import JSON

/// An enumeration whose raw values are the words of the files.
protocol FileWord: FileValue, RawRepresentable, CaseIterable where RawValue == String {}

extension FileWord {
    static var form: Form { .word(allCases.map(\.rawValue)) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? {
        guard reader.document.nodes[node].kind == .text, let word = Self(rawValue: reader.document.text(node)) else {
            return reader.misfit(node, form)
        }
        return word
    }
    func json(_ context: WritingContext) -> JSONValue { .text(rawValue) }
}
