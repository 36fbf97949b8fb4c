/// A record that says where it comes from.
package protocol SourcedRecord: JourneyRecord {
    /// Where it comes from.
    var source: Source.ID { get }
}

extension Post: SourcedRecord {}
extension Worker: SourcedRecord {}

/// Where all records of a kind come from.
private struct SourcesOfKind<Kind: SourcedRecord>: Sendable {
    let ids: [Source.ID]

    init(_ records: [Kind]) {
        var seen: Set<Source.ID> = []
        var ids: [Source.ID] = []
        for record in records where record.source != ids.last && seen.insert(record.source).inserted {
            ids.append(record.source)
        }
        self.ids = ids
    }
}

extension Journey {
    /// Where the records of a kind come from, each source once, in the order of the records.
    package func sourceIDs<Kind: SourcedRecord>(of kind: Kind.Type) -> [Source.ID] {
        workings.result(SourcesOfKind<Kind>.self) { SourcesOfKind(registers[kind].all) }.ids
    }
}
