import ArgumentParser
import ImprovementJourney
import JSON
import JourneyFiles

/// The attention list.
struct AttentionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attention",
        abstract: "List what needs the director, the gravest first.",
        discussion: """
            The exit status is 0, whether the list is long or empty.

            Example:
              waymark attention --as-at 2016-04-30
            """)

    @OptionGroup var data: DataOptions

    @Flag(help: "Write JSON.")
    var json = false

    mutating func run() throws {
        let journey = try data.journey(of: try data.read().record)
        let items = journey.attention()
        if json { return Output.write(Self.json(items, in: journey).text() + "\n") }
        for item in items {
            Output.write("\(item.severity.word)  \(item.title)\n")
            for reason in item.reasons { Output.write("    \(reason)\n") }
        }
        if items.isEmpty { Output.write("Nothing needs you on \(journey.asAt.words).\n") }
    }

    private static func json(_ items: [AttentionItem], in journey: Journey) -> JSONValue {
        .object([
            ("asAt", .text(journey.asAt.description)),
            (
                "items",
                .list(
                    items.map { item in
                        .object([
                            ("severity", .text(item.severity.word.lowercased())),
                            ("title", .text(item.title)),
                            ("rules", .list(item.rules.map { .text($0.text) })),
                            ("reasons", .list(item.reasons.map { .text($0) })),
                            ("source", item.source.map { .text($0.text) } ?? .null),
                        ])
                    })
            ),
        ])
    }
}
