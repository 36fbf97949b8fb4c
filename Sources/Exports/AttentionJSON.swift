import ImprovementJourney
import JSON

/// `waymark attention --json`.
package enum AttentionJSON {
    /// The attention list of a journey as that stands.
    package static func value(_ items: [AttentionItem], in journey: Journey) -> JSONValue {
        .object([
            ("asAt", .text(journey.asAt.description)),
            ("lastEntry", journey.silence.map { .text($0.since.description) } ?? .null),
            (
                "items",
                .list(
                    items.map { item in
                        .object([
                            ("severity", .text(item.severity.word.lowercased())),
                            ("title", .text(item.title.text)),
                            ("rules", .list(item.rules.map { .text($0.text) })),
                            ("reasons", .list(item.reasons.map { .text($0.text) })),
                            ("source", item.source.map { .text($0.text) } ?? .null),
                        ])
                    })
            ),
        ])
    }
}
