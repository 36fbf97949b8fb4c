import ArgumentParser
import Exports
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
        let standing = try data.standing(try data.read().journey)
        let items = standing.attention()
        if json { return Output.write(AttentionJSON.value(items, in: standing).text() + "\n") }
        for item in items {
            Output.write("\(item.severity.word)  \(item.title.text)\n")
            for reason in item.reasons { Output.write("    \(reason.text)\n") }
        }
        if items.isEmpty { Output.write("Nothing needs you on \(standing.asAt.words).\n") }
    }
}
