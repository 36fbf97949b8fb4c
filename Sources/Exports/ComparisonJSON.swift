import ImprovementJourney
import JSON

/// `waymark compare --json`; docs/compare-json.md documents the keys.
package enum ComparisonJSON {
    /// What changed between two days.
    package static func value(_ list: ComparisonList) -> JSONValue {
        let comparison = list.comparison
        let days: [(String, JSONValue)] = [
            ("from", .text(comparison.from.description)), ("to", .text(comparison.to.description)),
        ]
        return .object(
            [("format", 1), ("version", .text(Version.current))] + list.frame.members + days + [
                ("changes", .list(comparison.entries.map(change))), ("whenEmpty", .text(comparison.whenEmpty.text)),
            ])
    }

    private static func change(_ entry: JourneyComparison.Entry) -> JSONValue {
        let since: JSONValue = entry.since.map { .text($0.description) } ?? .null
        let source: JSONValue = entry.source.map { .text($0.text) } ?? .null
        let members: [(String, JSONValue)] = [
            ("group", .text(entry.group.rawValue)), ("title", SentenceJSON.value(entry.title)),
            ("from", SentenceJSON.value(entry.from)), ("to", SentenceJSON.value(entry.to)),
            ("turn", .text(entry.turn.rawValue)), ("since", since), ("record", entry.record.map(record) ?? .null),
            ("source", source), ("restated", .flag(entry.isRestated)),
        ]
        return .object(members)
    }

    private static func record(_ reference: RecordReference) -> JSONValue {
        switch reference {
        case .record(let name): .object([("kind", .text(name.noun)), ("id", .text(name.id))])
        case .measure(let key): .object([("kind", "measure"), ("series", SentenceJSON.series(key))])
        case .file(let name): .object([("kind", "file"), ("id", .text(name))])
        }
    }
}
