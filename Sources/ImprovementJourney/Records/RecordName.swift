/// A record by its kind and its name in the files, whatever the kind.
package struct RecordName: Hashable, Sendable {
    /// What one record of its kind is called.
    package let noun: String
    /// Its name in the files.
    package let id: String

    /// A record's name by its parts, as they were written down.
    package init(noun: String, id: String) {
        self.noun = noun
        self.id = id
    }

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
