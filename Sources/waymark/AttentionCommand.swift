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
        let journey = try data.journey(of: try data.read())
        let items = journey.attention()
        if json { return Output.write(AttentionJSON.value(items, in: journey).text()) }
        if let silence = journey.silence {
            Output.write("As at \(journey.asAt.words); \(silence.words.text).\n\n")
        }
        for item in items {
            Output.write("\(item.severity.word)  \(item.title.text)\n")
            for reason in item.reasons { Output.write("    \(reason.text)\n") }
        }
        if items.isEmpty {
            Output.write(
                journey.holdsWhatCanBeLate
                    ? "Nothing needs you on \(journey.asAt.words).\n"
                    : "Nothing that could be late is recorded on \(journey.asAt.words).\n")
        }
    }
}
