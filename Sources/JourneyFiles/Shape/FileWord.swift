import ImprovementJourney
import JSON

/// An enumeration whose raw values are the words of the files.
protocol FileWord: FileValue, RawRepresentable, CaseIterable where RawValue == String {
    /// The cases that a file may name: all of them, but for what only a reading can tell.
    static var casesOfFiles: [Self] { get }
}

extension FileWord {
    static var casesOfFiles: [Self] { Array(allCases) }
    static var form: Form { .word(casesOfFiles.map(\.rawValue)) }
    static func read(_ node: Int, _ reader: inout RecordReader) -> Self? {
        guard reader.document.nodes[node].kind == .text, case let text = reader.document.text(node),
            let word = casesOfFiles.first(where: { $0.rawValue == text })
        else { return reader.misfit(node, form) }
        return word
    }
    func json(_ context: WritingContext) -> JSONValue { .text(rawValue) }
}
