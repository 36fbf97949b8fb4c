import ImprovementJourney
import JSON

/// `waymark attention --json`: lanes, their subjects, and under each what rules found of it.
package enum AttentionJSON {
    /// The attention list of a journey as that stands.
    package static func value(_ list: AttentionList) -> JSONValue {
        let attention = list.attention
        return .object(
            [("format", 2), ("version", .text(Version.current))] + list.frame.members + [
                (
                    "lanes",
                    .list(
                        AttentionLane.allCases.map { lane in
                            .object([
                                ("lane", .number(Double(lane.rawValue))), ("id", .text(lane.id)),
                                ("title", .text(lane.title)),
                                ("subjects", .list(attention.rows(in: lane).map(subject))),
                            ])
                        })
                ),
                ("acknowledged", .list(attention.acknowledged.map(subject))),
            ])
    }

    private static func subject(_ row: AttentionRow) -> JSONValue {
        .object([
            ("subject", .text(row.subject.key)), ("lane", .number(Double(row.lane.rawValue))),
            ("title", .text(row.title.text)), ("when", .text(row.when.text)), ("words", .text(row.words.text)),
            ("daysLeft", row.daysToSave.map { .number(Double($0)) } ?? .null),
            ("daysLate", .number(Double(row.daysLate))),
            ("acknowledged", row.acknowledged.map(acknowledgement) ?? .null),
            ("exceptions", .list(row.exceptions.map(exception))),
        ])
    }

    private static func exception(_ exception: AttentionException) -> JSONValue {
        .object([
            ("rule", .text(exception.rule.text)), ("reason", .text(exception.reason.text)),
            ("threshold", .text(exception.threshold.text)), ("record", record(exception.record)),
            ("daysLeft", exception.daysLeft.map { .number(Double($0)) } ?? .null),
            ("source", exception.source.map { .text($0.text) } ?? .null),
        ])
    }

    private static func acknowledgement(_ entry: Acknowledgement) -> JSONValue {
        .object([
            ("id", .text(entry.id.text)), ("role", .text(entry.role)), ("reason", .text(entry.reason)),
            ("on", .text(entry.on.description)), ("until", .text(entry.until.description)),
            ("source", .text(entry.source.text)),
        ])
    }

    /// What kind of record it is, and its name in the files.
    static func record(_ reference: RecordReference) -> JSONValue {
        switch reference {
        case .record(let name): .object([("kind", .text(name.noun)), ("id", .text(name.id))])
        case .measure(let key):
            .object([
                ("kind", "measure"), ("id", .text(key.measure.text)), ("scope", .text(key.scope.description)),
            ])
        case .file(let name): .object([("kind", "file"), ("id", .text(name))])
        }
    }
}
