/// A kind of record that a journey is made of: an action, a court case, a team.
///
/// What is known of a kind as a whole stands with its type: how it is called, how it looked on an earlier day, and the
/// last day that it speaks of. Registers, readers and pages ask for these and keep no lists of kinds.
package protocol JourneyRecord: Identifiable, KnownOverTime, Sendable where ID == Identifier<Self> {
    /// What one record of the kind is called, without an article: `court case`.
    static var noun: String { get }
    /// The last day on which anything in it happened; nil where it has no date of its own.
    ///
    /// Due dates and ends to come do not count.
    var lastDated: Day? { get }
    /// A register of the kind as it stood on a day.
    static func known(_ register: Register<Self>, on day: Day) -> Register<Self>
}

extension JourneyRecord {
    /// What has no date of its own.
    package var lastDated: Day? { nil }
}

/// A record by its kind and its name in the files, whatever the kind.
package struct RecordName: Hashable, Sendable {
    /// What one record of its kind is called.
    package let noun: String
    /// Its name in the files.
    package let id: String

    /// The name of the record that an identifier names.
    package init<Record: JourneyRecord>(_ id: Identifier<Record>) {
        noun = Record.noun
        self.id = id.text
    }
}

extension RecordName: CustomStringConvertible {
    /// The kind and the name in the files, such as `post P-0123`; tells the rows of a table apart.
    package var description: String { "\(noun) \(id)" }
}

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
