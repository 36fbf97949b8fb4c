import ImprovementJourney
import JSON

/// `waymark attention --json`.
package enum AttentionJSON {
    /// The attention list of a journey as that stands.
    package static func value(_ list: AttentionList) -> JSONValue {
        .object(
            [("format", 1), ("version", .text(Version.current))] + list.frame.members + [
                (
                    "items",
                    .list(
                        list.items.map { item in
                            .object([
                                ("severity", .text(item.severity.word.lowercased())),
                                ("title", .text(item.title.text)),
                                ("rules", .list(item.rules.map { .text($0.text) })),
                                ("reasons", .list(item.reasons.map { .text($0.text) })),
                                ("source", item.source.map { .text($0.text) } ?? .null),
                            ])
                        })
                )
            ])
    }
}
