/// What an attention item or a change is about.
package enum RecordReference: Hashable, Sendable {
    /// A record of any kind.
    case record(RecordName)
    /// A series: a measure for a scope.
    case measure(Series.Key)
    /// A file of the journey's folder.
    case file(String)

    /// The record that an identifier names.
    package static func record<Record: JourneyRecord>(_ id: Identifier<Record>) -> RecordReference {
        .record(RecordName(id))
    }
}

extension RecordReference: CustomStringConvertible {
    /// The kind and the name in the files; tells the rows of a table apart.
    package var description: String {
        switch self {
        case .record(let name): name.description
        case .measure(let key): "measure \(key.measure.text) \(key.scope.description) \(key.category ?? "")"
        case .file(let name): "file \(name)"
        }
    }
}
