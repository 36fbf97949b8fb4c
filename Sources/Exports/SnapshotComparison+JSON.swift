import ImprovementJourney
import JSON

extension SnapshotComparison {
    /// `waymark compare FILE FILE --json`; docs/compare-json.md documents the keys.
    package var json: JSONValue {
        let days: [(String, JSONValue)] = [
            ("from", .text(from.asAt.description)), ("to", .text(to.asAt.description)),
            ("cautions", .list(cautions.map { .text($0) })),
            ("differences", .list(changes.map(Self.json))),
        ]
        return .object([("format", 1), ("version", .text(Version.current))] + frame.markMembers + days)
    }

    private static func json(_ change: Change) -> JSONValue {
        func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
        var members: [(String, JSONValue)] = [
            ("sort", .text(change.sort.rawValue)), ("weight", .text(change.weight.rawValue)),
            ("page", .list(change.page.map { .text($0) })),
            ("place", .list(change.place.map { .text($0) })), ("from", optional(change.from)),
            ("to", optional(change.to)),
        ]
        if change.series.count == 4 {
            let names = change.series
            members += [
                (
                    "series",
                    .object([
                        ("measure", .text(names[0])), ("scope", .text(names[1])),
                        ("category", names[2].isEmpty ? .null : .text(names[2])),
                    ])
                ), ("period", .text(names[3])),
            ]
        }
        return .object(members)
    }
}
