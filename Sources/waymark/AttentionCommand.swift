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
            The exit status is 0, whether the list is long or empty; 1 where a file has a fault, so that the list may \
            lack something.

            Example:
              waymark attention --as-at 2016-04-30
            """)

    @OptionGroup var data: DataOptions

    @Flag(help: "Write JSON.")
    var json = false

    mutating func run() throws {
        let reading = try data.read()
        let list = AttentionList(try data.journey(of: reading), faults: reading.faults)
        Output.write(json ? AttentionJSON.value(list).text() : list.text)
        try reading.endWithStatus()
    }
}
